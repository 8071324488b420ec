import type { ListReading, OurTable, Reading, TableReading } from "../app/workbook";
import { rangeAddress, positionAddress } from "../domain/spreadsheet/address";
import { cellAt } from "../domain/spreadsheet/sheet-cells";
import type { Cell } from "../domain/spreadsheet/cell";
import { COLUMNS } from "../domain/case-list/columns";
import {
  CASE_LIST_TABLE,
  columnRange,
  COUNTS,
  firstRow,
  listLayout,
  type ListLayout,
} from "../domain/case-list/list-layout";
import { rangeOf, cellsOf, gridOf } from "./cells-of";
import { type Loaded, loadWorkbook, oursAmong } from "./read-workbook";
import { untracked } from "./untracked";

/** What the last reading found: with it the next one knows what to ask for. */
export interface KnownLayout {
  readonly layout: ListLayout;
  readonly ourTables: readonly OurTable[];
}

/**
 * Asks for all that the checks and views need: the sheets of the list and of our other tables as a whole, so
 * that one batch does whatever has changed. Validations and conditional formats are asked for where the list
 * stood at the last reading, our other tables by what there was then.
 */
export function loadList(
  context: Excel.RequestContext,
  known: KnownLayout,
): Loaded<{ reading: Reading; known: KnownLayout }> {
  const workbook = loadWorkbook(context);
  const table = context.workbook.tables.getItem(CASE_LIST_TABLE);
  const list = loadTable(table);
  const gridState = loadGridState(table.worksheet, known.layout);
  const ours = known.ourTables.map(
    (name) => [name, loadTable(context.workbook.tables.getItem(name))] as const,
  );
  return () => {
    const found = list();
    const { sheets, tables, names, settings } = workbook();
    const { left, right, top } = found.range;
    const headers = Array.from({ length: right - left + 1 }, (_, i) => cellAt(found.cells, top, left + i));
    const layout = listLayout(found.sheet, found.range, headers, names);
    const stands = JSON.stringify(layout) === JSON.stringify(known.layout);
    const reading: Reading = {
      sheets,
      tables,
      names,
      settings,
      ourTables: Object.fromEntries(ours.map(([name, asked]) => [name, asked()])),
      list: { ...found, layout, gridState: stands ? gridState() : undefined },
      inFront: undefined,
    };
    return { reading, known: { layout, ourTables: oursAmong(tables) } };
  };
}

/** Asks for a table and all that lies around it on its sheet. */
function loadTable(table: Excel.Table): Loaded<TableReading> {
  const sheet = table.worksheet;
  sheet.load({ name: true, protection: { protected: true } });
  const range = untracked(table.getRange());
  range.load({ address: true });
  const used = untracked(sheet.getUsedRange(true));
  used.load({ values: true, address: true });
  return () => ({
    sheet: sheet.name,
    isProtected: sheet.protection.protected,
    range: rangeOf(range.address),
    cells: cellsOf(used),
  });
}

/** Types of a validation that is gone, wholly or in part. */
const BROKEN: ReadonlySet<string> = new Set(["None", "Inconsistent", "MixedCriteria"]);

function loadGridState(sheet: Excel.Worksheet, layout: ListLayout): Loaded<ListReading["gridState"]> {
  const validations = COLUMNS.map(({ key }) => {
    const range = columnRange(layout, key);
    const validation = range && untracked(sheet.getRange(rangeAddress(range))).dataValidation;
    validation?.load({ type: true });
    return validation;
  });
  const body = untracked(sheet.getRange(rangeAddress({ ...layout.table, top: firstRow(layout) })));
  const highlights = body.conditionalFormats.getCount();
  const ours = [...COUNTS.map((key) => layout.band[`Count${key}`]), layout.band.ExpectedAll].map(
    (position) => {
      const cell = untracked(sheet.getRange(positionAddress(position)));
      cell.load({ formulas: true });
      return cell;
    },
  );
  return () => ({
    validated: validations.map((validation) => validation !== undefined && !BROKEN.has(validation.type)),
    conditionalFormats: highlights.value,
    formulas: ours.map((cell): Cell => gridOf(cell.formulas)[0]?.[0] ?? ""),
  });
}
