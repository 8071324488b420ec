import { COLUMNS } from "../../domain/case-list/columns";
import { counted, listed } from "../../domain/case-list/wording";
import { CannotDo } from "../../domain/shared/cannot-do";
import { hasSheet } from "../../domain/spreadsheet/sheet-reading";
import { action } from "../action";
import { keptMatches } from "../kept-matches";
import { type ListChoice, refuseChosenTwice } from "./list-choice";

/**
 * Checks a list where it stands, by the match of its headers, which is kept in the workbook. No cell is changed. Throws
 * CannotDo where the workbook has a case list of ours, the match has no case number or group, its headers stand in two rows, or the sheet is no longer as it was found.
 */
export const useThisMatch = action({
  id: "use-this-match",
  label: "Use this match",
  doing: "keep the match",
  async run({ workbook, apply, state, set }, choice: ListChoice) {
    const { sheet, isHeaderless } = choice.list;
    if (isHeaderless)
      throw new CannotDo(
        `The list on ${sheet} has no headers, so it cannot be found again. Type headers above it, or adopt the list.`,
      );
    if ([...choice.columns.values()].some(({ row }) => row !== choice.list.headerRow))
      throw new CannotDo(
        `The headers on ${sheet} stand in two rows, so they cannot be found again. Type them in one row, or adopt the list.`,
      );
    refuseChosenTwice(choice);
    if (!choice.columns.has("caseNumber"))
      throw new CannotDo("Case number: Choose the header that holds it, then press again.");
    if (!choice.columns.has("group") && choice.group === undefined)
      throw new CannotDo(`Choose the group of the cases on ${sheet}, then press again.`);
    const [{ keepMatches, matchOf, withMatches }, { inPlaceList }] = await Promise.all([
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/kept-match"),
      import(/* webpackChunkName: "returned" */ "../../domain/fill/returned/in-place-list"),
    ]);
    const { sheets, settings, list: own } = await workbook.read();
    if (own && !own.layout.isInPlace)
      throw new CannotDo(
        `The list on ${own.sheet} is the one that is checked, so the list on ${sheet} cannot be too. Adopt it, or delete the sheet ${own.sheet} first.`,
      );
    const match = matchOf(choice);
    const list = hasSheet(sheets, sheet)
      ? inPlaceList(match, (await workbook.readSheetValues(sheet)).cells)
      : undefined;
    if (!list) throw new CannotDo(`The sheet ${sheet} is no longer as it was found. Look for a list again.`);
    const kept = withMatches(await keptMatches(settings), [match], sheet);
    await apply([keepMatches(kept)]);
    const { foundLists } = state();
    if (foundLists) set({ foundLists: { ...foundLists, kept } });
    const missing = COLUMNS.filter(
      ({ key, index }) => key !== "tracked" && list.layout.columns[index] === undefined,
    ).map(({ header }) => header);
    const { top, bottom } = list.layout.table;
    return `${sheet} is checked where it stands, ${counted(bottom - top, "row")}. No cell was changed.${missing.length > 0 ? ` Not checked, since no header was found: ${listed(missing)}.` : ""}`;
  },
});
