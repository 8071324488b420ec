import { ExcelError } from "../../app/errors/excel-error";
import type { OurTable, Reading } from "../../app/workbook";
import type { CellRange } from "../../domain/spreadsheet/address";
import { cellAt } from "../../domain/spreadsheet/sheet-cells";
import { bandReach, CASE_LIST_TABLE, listLayout, type ListLayout } from "../../domain/case-list/list-layout";
import { around, loadListTable, loadOurTable } from "./read-table";
import { type Loaded, loadWorkbook, oursAmong } from "./read-workbook";

/** What the last reading found: with it the next one knows what to ask for. */
export interface KnownLayout {
  readonly layout: ListLayout;
  /** Our tables and where each stood; undefined where that is not known yet. */
  readonly ourTables: ReadonlyMap<OurTable, CellRange | undefined>;
  /** How far people have written around the list: so many rows below it, and as far as this column. */
  readonly around?: { readonly below: number; readonly right: number };
}

export interface ListRead {
  readonly reading: Reading;
  readonly known: KnownLayout;
  /** Whether all was asked for that is there: not where a table has come, or reaches further than the last time. */
  readonly isWhole: boolean;
  /** The used range of the list's sheet. */
  readonly used: CellRange;
}

/** What a reading of the list does, for the sentence of a fault. */
export const READ_LIST = "read the case list";

/**
 * Asks for all that the checks and views need, in one batch: the list with the band above it and what stands close
 * below, our other tables with what people wrote around them. Never for a whole sheet: with one stray cell at its
 * foot, its used range is a million rows long.
 */
export function loadList(context: Excel.RequestContext, known: KnownLayout): Loaded<ListRead> {
  const workbook = loadWorkbook(context);
  const toBand = bandReach(known.layout);
  const list = loadListTable(
    context,
    CASE_LIST_TABLE,
    { ...toBand, right: Math.max(toBand.right, known.around?.right ?? 0) },
    known.around?.below,
  );
  const ours = [...known.ourTables].map(
    ([name, range]) => [name, loadOurTable(context, name, range)] as const,
  );
  return () => {
    const { found, factsOf } = workbook();
    const facts = factsOf(CASE_LIST_TABLE);
    if (!facts) throw new ExcelError("list gone", READ_LIST);
    const { table, asked, used } = list(facts);
    // Without its headers the list begins in the row above, which the sheet may not have.
    if (table.range.top < 0) throw new ExcelError("headers off", READ_LIST);
    const { left, right, top } = table.range;
    const headers = Array.from({ length: right - left + 1 }, (_, i) => cellAt(table.cells, top, left + i));
    const layout = {
      ...listLayout(table.sheet, table.range, headers, found.names, table.cells),
      ...(!facts.showHeaders && ({ isHeaderless: true } as const)),
    };
    const reach = bandReach(layout);
    const wanted = around(table.range, used);
    const tables = ours.flatMap(([name, its]) => {
      const there = factsOf(name);
      return there ? [{ name, ...its(there) }] : [];
    });
    const ranges = new Map(tables.map(({ name, table: { range } }) => [name, range]));
    return {
      reading: {
        ...found,
        ourTables: Object.fromEntries(tables.map((one) => [one.name, one.table])),
        list: { ...table, layout, farBelow: undefined },
        sheetInFront: undefined,
      },
      known: {
        layout,
        around: wanted,
        ourTables: new Map(oursAmong(found.tables).map((name) => [name, ranges.get(name)])),
      },
      isWhole:
        reach.bottom <= asked.bottom &&
        reach.right <= asked.right &&
        table.range.bottom + wanted.below <= asked.bottom &&
        wanted.right <= asked.right &&
        tables.every(({ isWhole }) => isWhole) &&
        oursAmong(found.tables).every((name) => ranges.has(name)),
      used,
    };
  };
}
