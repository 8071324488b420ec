import { hasSheet } from "../../domain/spreadsheet/sheet-reading";
import { MATCH_KEY } from "../../domain/fill/returned/kept-match-key";
import { keptMatches } from "../kept-matches";
import type { ListReading, Reading, ReadingMode, Workbook } from "../workbook";

/**
 * Reads a workbook. Where it has no case list of ours, the reading has the list in place that is kept as a match; none
 * where the headers are no longer those of the match.
 */
export async function readWithMatch(workbook: Workbook, mode: ReadingMode | undefined): Promise<Reading> {
  const reading = await workbook.read(mode);
  const list = await listInPlace(workbook, reading, mode);
  return list ? { ...reading, list } : reading;
}

async function listInPlace(
  workbook: Workbook,
  { list, settings, sheets }: Reading,
  mode: ReadingMode | undefined,
): Promise<ListReading | undefined> {
  if (list || !settings.has(MATCH_KEY)) return undefined;
  const { inPlace, lists } = await keptMatches(settings);
  const match = lists.find(({ sheet }) => sheet === inPlace);
  if (!match || !hasSheet(sheets, match.sheet)) return undefined;
  const { inPlaceList } = await import(
    /* webpackChunkName: "returned" */ "../../domain/fill/returned/in-place-list"
  );
  const { cells, isProtected } = await workbook.readSheetValues(match.sheet, mode);
  const found = inPlaceList(match, cells);
  return (
    found && {
      sheet: match.sheet,
      isProtected,
      hasTotalRow: false,
      range: found.layout.table,
      farBelow: undefined,
      ...found,
    }
  );
}
