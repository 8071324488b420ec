import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstRow, STANDARD_LAYOUT } from "../../src/domain/case-list/list-layout";
import { GROUPS } from "../../src/domain/case-list/groups";
import type { CellRange } from "../../src/domain/spreadsheet/address";
import { aRow } from "../../test/support/sample-cells";
import type { SheetContent, WorkbookContent } from "../preview/files/workbook-content";
import { writeXlsx } from "../preview/files/write-xlsx";
import { withRows } from "../preview/grid/formulas/formula-references";
import { sampleList } from "../preview/sample/sample-list";

/** A file with a case list of so many cases, which Excel would hold after they were pasted into it. Gives its place. */
export function longWorkbook(cases: number): string {
  const path = join(mkdtempSync(join(tmpdir(), "case-tracking-")), `${cases}-cases.xlsx`);
  writeFileSync(path, writeXlsx(withCases(sampleList(), cases)));
  return path;
}

function withCases(workbook: WorkbookContent, cases: number): WorkbookContent {
  const { table } = STANDARD_LAYOUT;
  const first = firstRow(STANDARD_LAYOUT);
  const bottom = first + cases - 1;
  const longer = <Rows extends Pick<CellRange, "top" | "bottom">>(rows: Rows): Rows =>
    rows.bottom === table.bottom ? { ...rows, bottom } : rows;
  const grown = (formula: string): string => withRows(formula, longer);
  const list = (sheet: SheetContent): SheetContent => ({
    ...sheet,
    tables: sheet.tables.map((one) => ({ ...one, range: longer(one.range) })),
    validations: sheet.validations.map((one) => ({ ...one, ranges: one.ranges.map(longer) })),
    conditionalFormats: sheet.conditionalFormats.map(({ range, conditionalFormat }) => ({
      range: longer(range),
      conditionalFormat: { ...conditionalFormat, formula: grown(conditionalFormat.formula) },
    })),
    cells: [
      ...sheet.cells
        .filter(({ row }) => row < first)
        .map((cell) => (cell.formula ? { ...cell, formula: grown(cell.formula) } : cell)),
      ...Array.from({ length: cases }, (_, i) =>
        aRow(GROUPS[i % GROUPS.length] ?? "LAC", 1001 + i).map((value, column) => ({
          row: first + i,
          column,
          value,
        })),
      ).flat(),
    ],
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === STANDARD_LAYOUT.sheet ? list(sheet) : sheet)),
  };
}
