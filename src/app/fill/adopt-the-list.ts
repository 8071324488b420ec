import { type Group, GROUPS } from "../../domain/case-list/groups";
import { type ColumnKey, indexOf } from "../../domain/case-list/columns";
import { counted, listed } from "../../domain/case-list/wording";
import type { AdoptedRows } from "../../domain/fill/returned/adopted-rows";
import type { FoundList } from "../../domain/fill/returned/find-lists";
import type { FoundHeader } from "../../domain/fill/returned/match-headers";
import { isBlank, normalised } from "../../domain/spreadsheet/cell";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { cellAt } from "../../domain/spreadsheet/sheet-cells";
import { findSheet, hasSheet, type SheetReading } from "../../domain/spreadsheet/sheet-reading";
import { withPlainSpaces } from "../../domain/spreadsheet/plain-spaces";
import { CASE_LIST_SHEET, CODES_SHEET } from "../../domain/case-list/list-layout";
import { action } from "../action";
import { lookForLists } from "./look-for-lists";

const GROUP = indexOf("group");

/** A list that a person takes, with what they have said of it. */
export interface ListChoice {
  readonly list: FoundList;
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
  /** Whose cases they are where no column says it. */
  readonly group: Group | undefined;
}

/**
 * Brings the rows of the chosen lists into the case list, on a sheet of its own: values only, in their order, with all
 * other columns at the right. The originals stay as they are. Throws CannotDo, and writes nothing, where there are cases
 * in the case list already, or the sheets have changed since they were looked at.
 */
export const adoptTheList = action({
  id: "adopt-the-list",
  label: "Adopt the list",
  doing: "adopt the list",
  async run(context, choices: readonly ListChoice[]) {
    if (choices.length === 0) throw new CannotDo("Choose the sheets to take first.");
    const [{ adoptedRows }, { adoption }] = await Promise.all([
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/adopted-rows"),
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/adopt-lists"),
    ]);
    const reading = await context.workbook.read();
    const readings = await context.workbook.readSheets([
      ...new Set([
        ...choices.map(({ list }) => list.sheet).filter((sheet) => hasSheet(reading.sheets, sheet)),
        ...[CASE_LIST_SHEET, CODES_SHEET].flatMap((sheet) => findSheet(reading.sheets, sheet) ?? []),
        ...(reading.list ? [reading.list.sheet] : []),
      ]),
    ]);
    const adopted = adoptedRows(
      choices.map((choice) => {
        const sheet = readings.find((one) => one.sheet === choice.list.sheet);
        if (!sheet || !hasHeaders(sheet, choice.columns))
          throw new CannotDo(
            `The sheet ${choice.list.sheet} is no longer as it was found. Press ${lookForLists.label} again.`,
          );
        return { ...choice, ...sheet };
      }),
    );
    await context.apply(adoption(adopted, { ...reading, readings }));
    context.set({ foundLists: undefined });
    return adoptedWords(adopted, choices);
  },
});

/** Whether the headers still stand where they were found. */
const hasHeaders = ({ cells }: SheetReading, columns: ListChoice["columns"]): boolean =>
  [...columns.values()].every(
    ({ row, column, text }) => withPlainSpaces(cellAt(cells, row, column)) === text,
  );

/** So many are named one by one. */
const NAMED = 5;

/** Which cells were formulas there: only their results are taken over. */
function formulaWords(notes: AdoptedRows["notes"]): string {
  if (notes.length === 0) return "";
  const named = notes.slice(0, NAMED).map(({ sheet, address }) => `${sheet} ${address}`);
  const more = notes.length - named.length;
  return ` Formulas were taken over as their results: ${listed(more > 0 ? [...named, `${more} more`] : named)}.`;
}

/** What was taken over, group by group as the rows say it. */
function adoptedWords({ rows, notes }: AdoptedRows, choices: readonly ListChoice[]): string {
  const started = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const countOf = (group: Group): number =>
    started.filter((row) => normalised(row[GROUP] ?? "") === group.toLowerCase()).length;
  const counts = GROUPS.map((group) => `${group} ${countOf(group)}`);
  const others = GROUPS.reduce((left, group) => left - countOf(group), started.length);
  if (others > 0) counts.push(`${others} without one of these groups`);
  const sheets = listed(choices.map(({ list }) => list.sheet));
  return `${counted(started.length, "row")} taken over from ${sheets}: ${counts.join(", ")}. Nothing was changed there.${formulaWords(notes)} Enter the local authority in B2 and the list date in B3.`;
}
