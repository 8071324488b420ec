import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { sheetOfLostTable } from "../../domain/case-list/lost-table";
import { SELECTED_CASES } from "../../domain/choose/selected-cases/selected-cases-table";
import { SELECTION_RECORD } from "../../domain/choose/selection-record/marked-record";
import { CHECKS } from "../../domain/fill/checks-sheet/checks-table";
import { isCodesInDoubt } from "../../domain/fill/repair/set-up-conflicts";
import { parseSheet } from "../../domain/spreadsheet/defined-names";
import { formulaOf } from "../../domain/spreadsheet/same-name";
import { findSheet } from "../../domain/spreadsheet/sheet-reading";
import { SUMMARY } from "../../domain/track/marked-summary";
import type { Reading } from "../workbook";

/** The sheets that the add-in has made; one whose table is gone too: it tells of cases, but is no list of them. */
export function ownSheets(reading: Reading): string[] {
  const { list, ourTables, names, sheets } = reading;
  const codes = findSheet(sheets, CODES_SHEET);
  return [
    ...(list && !list.layout.isInPlace ? [list.sheet] : []),
    ...(list ? [] : [sheetOfLostTable(reading) ?? []].flat()),
    ...Object.values(ourTables).map(({ sheet }) => sheet),
    ...[SELECTION_RECORD, SUMMARY].flatMap(({ name }) => parseSheet(formulaOf(names, name)) ?? []),
    ...[CHECKS, SELECTED_CASES, SELECTION_RECORD].flatMap(({ sheet }) => findSheet(sheets, sheet) ?? []),
    ...(codes !== undefined && !isCodesInDoubt({ sheets, names }) ? [codes] : []),
  ];
}
