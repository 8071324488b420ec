import type { OurTable, Reading } from "../../app/workbook";
import { CASE_LIST_TABLE } from "../../domain/case-list/list-layout";
import { type Loaded, loadWorkbook, oursAmong } from "./read-workbook";
import { findName } from "../../domain/spreadsheet/same-name";

export interface FoundFront {
  readonly reading: Reading;
  /** Our tables that it has, if it has the list after all. */
  readonly ourTables: readonly OurTable[] | undefined;
}

/** Asks what there is in a workbook without the list: its sheets, and which is in front. No cell of it is read. */
export function loadFront(context: Excel.RequestContext): Loaded<FoundFront> {
  const workbook = loadWithoutFront(context);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load({ name: true });
  return () => {
    const { reading, ourTables } = workbook();
    return { reading: { ...reading, sheetInFront: sheet.name }, ourTables };
  };
}

/** The same without a sheet in front: a chart sheet has no cells, and asking for it fails. */
export function loadWithoutFront(context: Excel.RequestContext): Loaded<FoundFront> {
  const workbook = loadWorkbook(context);
  return () => {
    const { found } = workbook();
    const hasList = findName(found.tables, CASE_LIST_TABLE) !== undefined;
    return {
      reading: { ...found, ourTables: {}, list: undefined, sheetInFront: undefined },
      ourTables: hasList ? oursAmong(found.tables) : undefined,
    };
  };
}
