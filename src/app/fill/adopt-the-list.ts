import type { CaseList } from "../../domain/case-list/case-list";
import { GROUPS } from "../../domain/case-list/groups";
import { CASE_LIST_SHEET, CODES_SHEET } from "../../domain/case-list/list-layout";
import { counted, listed } from "../../domain/case-list/wording";
import type { AdoptedRows } from "../../domain/fill/returned/adopted-rows";
import type { ChosenList } from "../../domain/fill/returned/chosen-list";
import { rangeAddress } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/shared/cannot-do";
import { isBlank } from "../../domain/spreadsheet/cell";
import { withPlainSpaces } from "../../domain/spreadsheet/plain-spaces";
import { cellAt } from "../../domain/spreadsheet/sheet-cells";
import { findSheet, hasSheet, type SheetReading } from "../../domain/spreadsheet/sheet-reading";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import type { Reading, Workbook } from "../workbook";
import { keptMatches } from "../kept-matches";
import { type ListChoice, refuseChosenTwice } from "./list-choice";
import { lookForLists } from "./look-for-lists";

/**
 * Brings the rows of the chosen lists into the case list, on a sheet of its own: values only, in their order, with all
 * other columns at the right. The originals stay as they are; what was not plain is in `State.adoptionNotes`. Throws
 * CannotDo, and writes nothing, where there are cases in the case list already, the sheets have changed since they were
 * looked at, or there is more in them than Excel writes at once.
 */
export const adoptTheList = action({
  id: "adopt-the-list",
  label: "Adopt the list",
  doing: "adopt the list",
  async run(context, choices: readonly ListChoice[]) {
    const { workbook } = context;
    if (choices.length === 0) throw new CannotDo("Choose the sheets to take first.");
    choices.forEach(refuseChosenTwice);
    const [{ adoptedRows }, { adoption }, { keepMatches, matchOf, withMatches }] = await Promise.all([
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/adopted-rows"),
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/adopt-lists"),
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/kept-match"),
    ]);
    const reading = withoutListInPlace(await workbook.read());
    const readings = await workbook.readSheets([
      ...new Set([
        ...choices.map(({ list }) => list.sheet).filter((sheet) => hasSheet(reading.sheets, sheet)),
        ...[CASE_LIST_SHEET, CODES_SHEET].flatMap((sheet) => findSheet(reading.sheets, sheet) ?? []),
        ...(reading.list ? [reading.list.sheet] : []),
      ]),
    ]);
    const chosen: ChosenList[] = [];
    for (const choice of choices) chosen.push(await chosenList(workbook, choice, readings));
    const adopted = adoptedRows(chosen);
    refuseTooLarge(adopted, choices);
    const kept = withMatches(
      await keptMatches(reading.settings),
      choices.filter(({ list }) => !list.isHeaderless).map(matchOf),
      undefined,
    );
    await context.apply([...adoption(adopted, { ...reading, readings }), keepMatches(kept)]);
    context.set({ foundLists: undefined, adoptionNotes: adopted.notes });
    return adoptedWords(adopted, choices, requireCaseList(await workbook.read()).list);
  },
});

/** On the web an answer holds 5 MB, and what is written into a list that is there is read again: values and formulas. */
const MOST_BYTES = 2_400_000;

/** Throws CannotDo where Excel would write the rows and could not answer. */
function refuseTooLarge({ rows }: AdoptedRows, choices: readonly ListChoice[]): void {
  if (new TextEncoder().encode(JSON.stringify(rows)).length > MOST_BYTES)
    throw new CannotDo(
      `${listed(choices.map(({ list }) => list.sheet))}: More stands there than Excel on the web takes at once, so nothing was adopted. Delete columns that are not needed, or shorten long texts, in a copy of the workbook. Then press ${lookForLists.label} there.`,
    );
}

/** A list that is checked in place is none of ours to adopt into. */
const withoutListInPlace = (reading: Reading): Reading =>
  reading.list?.layout.isInPlace ? { ...reading, list: undefined } : reading;

/** The list as its sheet has it now. Throws CannotDo where that is no longer what was found. */
async function chosenList(
  workbook: Workbook,
  choice: ListChoice,
  readings: readonly SheetReading[],
): Promise<ChosenList> {
  const { sheet, headerRow } = choice.list;
  const reading = readings.find((one) => one.sheet === sheet);
  if (!reading || !isAsFound(reading, choice))
    throw new CannotDo(`The sheet ${sheet} is no longer as it was found. Press ${lookForLists.label} again.`);
  const { cells, hasHiddenRows } = reading;
  const bottom = cells.top + cells.values.length - 1;
  if (bottom <= headerRow) return { ...choice, ...reading };
  const range = {
    top: headerRow + 1,
    left: cells.left,
    bottom,
    right: cells.left + (cells.values[0]?.length ?? 1) - 1,
  };
  return {
    ...choice,
    ...reading,
    formats: await workbook.readFormats(sheet, range),
    ...(hasHiddenRows && {
      // One column tells: all of a row is hidden.
      hiddenRows: await workbook.readHiddenRows(sheet, rangeAddress({ ...range, right: range.left })),
    }),
  };
}

/** Whether the headers still stand where they were found; where there are none, the first row. */
const isAsFound = ({ cells }: SheetReading, { list, columns }: ListChoice): boolean =>
  list.isHeaderless
    ? list.firstRows[0]?.every((cell, i) => cellAt(cells, list.headerRow + 1, list.left + i) === cell) ===
      true
    : [...columns.values()].every(
        ({ row, column, text }) => withPlainSpaces(cellAt(cells, row, column)) === text,
      );

/** How many rows stood on each sheet, and what of them the case list has now. */
function adoptedWords(
  { rows, origins, notes }: AdoptedRows,
  choices: readonly ListChoice[],
  { counts, rowsWithoutCase, band, listDate }: CaseList,
): string {
  const started = origins.filter((_, i) => rows[i]?.some((cell) => !isBlank(cell)));
  const before = choices.map(
    ({ list }) => `${list.sheet} (${started.filter(({ sheet }) => sheet === list.sheet).length})`,
  );
  const after = GROUPS.map((group) => `${group} ${counts[group]}`);
  const others = GROUPS.reduce((left, group) => left - counts[group], counts.All);
  if (others > 0) after.push(`${others} without one of these groups`);
  if (rowsWithoutCase.length > 0)
    after.push(
      `${counted(rowsWithoutCase.length, "row")} that ${rowsWithoutCase.length === 1 ? "is" : "are"} no case`,
    );
  const report =
    notes.length === 0
      ? "Everything was plain."
      : `${counted(notes.length, "place")} to look at ${notes.length === 1 ? "is" : "are"} listed below.`;
  return `${counted(started.length, "row")} taken over from ${listed(before)}: ${after.join(", ")}. Nothing was changed there. ${report}${toEnterWords(band, listDate)}`;
}

/** What stands above the list and is still to be entered. */
function toEnterWords(band: CaseList["band"], listDate: CaseList["listDate"]): string {
  const missing = [
    ...(isBlank(band.Authority) ? ["the local authority in B2"] : []),
    ...(listDate === undefined ? ["the list date in B3"] : []),
  ];
  return missing.length === 0 ? "" : ` Enter ${listed(missing)}.`;
}
