import {
  type ListReading,
  OUR_TABLES,
  type OurTable,
  type Reading,
  type TableReading,
} from "../app/workbook";
import { blockAddress, spotAddress } from "../domain/spreadsheet/address";
import { cellAt } from "../domain/spreadsheet/sheet-cells";
import type { Cell } from "../domain/spreadsheet/cell";
import { COLUMNS } from "../domain/case-list/columns";
import {
  CASE_LIST_TABLE,
  columnBlock,
  COUNTS,
  firstRow,
  listPlace,
  type ListPlace,
} from "../domain/case-list/list-layout";
import { blockOf, cellsOf, gridOf } from "./cells-of";
import { once } from "./untracked";

/** What a batch asked for, to be taken once it has been sent. */
type Asked<Result> = () => Result;

/** What the last reading found: with it the next one knows what to ask for. */
export interface Known {
  readonly place: ListPlace;
  readonly ours: readonly OurTable[];
}

/**
 * Asks for all that the checks and views need: the sheets of the list and of our other tables as a whole, so
 * that one batch does whatever has changed. Validations and conditional formats are asked for where the list
 * stood at the last reading, our other tables by what there was then.
 */
export function askForList(
  context: Excel.RequestContext,
  known: Known,
): Asked<{ reading: Reading; known: Known }> {
  const workbook = askForWorkbook(context);
  const table = context.workbook.tables.getItem(CASE_LIST_TABLE);
  const list = askForTable(table);
  const furnishing = askForFurnishing(table.worksheet, known.place);
  const ours = known.ours.map((name) => [name, askForTable(context.workbook.tables.getItem(name))] as const);
  return () => {
    const found = list();
    const { sheets, tables, names, kept } = workbook();
    const { left, right, top } = found.table;
    const headers = Array.from({ length: right - left + 1 }, (_, i) => cellAt(found.cells, top, left + i));
    const place = listPlace(found.sheet, found.table, headers, names);
    const stands = JSON.stringify(place) === JSON.stringify(known.place);
    const reading: Reading = {
      sheets,
      tables,
      names,
      kept,
      ours: Object.fromEntries(ours.map(([name, asked]) => [name, asked()])),
      list: { ...found, furnishing: stands ? furnishing() : undefined },
      inFront: undefined,
    };
    return { reading, known: { place, ours: oursAmong(tables) } };
  };
}

const oursAmong = (tables: readonly string[]): OurTable[] =>
  OUR_TABLES.filter((name) => tables.includes(name));

/**
 * Asks what there is in a workbook without the list: its sheets, and the cells of the one in front. `ours`: our
 * tables that it has, if it has the list after all.
 */
export function askForFront(
  context: Excel.RequestContext,
): Asked<{ reading: Reading; ours: readonly OurTable[] | undefined }> {
  const workbook = askForWorkbook(context);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load({ name: true });
  const used = once(sheet.getUsedRangeOrNullObject(true));
  used.load({ values: true, address: true });
  return () => ({
    reading: {
      ...workbook(),
      ours: {},
      list: undefined,
      inFront: used.isNullObject ? undefined : { sheet: sheet.name, cells: cellsOf(used) },
    },
    ours: workbook().tables.includes(CASE_LIST_TABLE) ? oursAmong(workbook().tables) : undefined,
  });
}

/** Asks for a table and all that lies around it on its sheet. */
function askForTable(table: Excel.Table): Asked<TableReading> {
  const sheet = table.worksheet;
  sheet.load({ name: true, protection: { protected: true } });
  const range = once(table.getRange());
  range.load({ address: true });
  const used = once(sheet.getUsedRange(true));
  used.load({ values: true, address: true });
  return () => ({
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    table: blockOf(range.address),
    cells: cellsOf(used),
  });
}

function askForWorkbook({
  workbook,
}: Excel.RequestContext): Asked<Pick<Reading, "sheets" | "tables" | "names" | "kept">> {
  const { worksheets, tables, names, settings } = workbook;
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true, formula: true });
  settings.load({ key: true, value: true });
  return () => ({
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    kept: new Map(settings.items.map((setting) => [setting.key, textOf(setting.value)])),
  });
}

/** Excel's types call what is kept `any`; we keep texts, and what another version kept is none of ours. */
const textOf = (kept: unknown): string => (typeof kept === "string" ? kept : "");

/** Types of a validation that is gone, wholly or in part. */
const BROKEN: ReadonlySet<string> = new Set(["None", "Inconsistent", "MixedCriteria"]);

function askForFurnishing(sheet: Excel.Worksheet, place: ListPlace): Asked<ListReading["furnishing"]> {
  const validations = COLUMNS.map(({ key }) => {
    const block = columnBlock(place, key);
    const validation = block && once(sheet.getRange(blockAddress(block))).dataValidation;
    validation?.load({ type: true });
    return validation;
  });
  const body = once(sheet.getRange(blockAddress({ ...place.table, top: firstRow(place) })));
  const highlights = body.conditionalFormats.getCount();
  const ours = [...COUNTS.map((key) => place.band[`Count${key}`]), place.band.ExpectedAll].map((spot) => {
    const cell = once(sheet.getRange(spotAddress(spot)));
    cell.load({ formulas: true });
    return cell;
  });
  return () => ({
    validated: validations.map((validation) => validation !== undefined && !BROKEN.has(validation.type)),
    highlights: highlights.value,
    formulas: ours.map((cell): Cell => gridOf(cell.formulas)[0]?.[0] ?? ""),
  });
}
