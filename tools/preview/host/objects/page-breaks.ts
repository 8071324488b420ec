import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";
import type { RememberedProperties } from "../remembered-properties";

interface PageBreak {
  readonly sheet: string;
  readonly row: number;
}

const owner = (sheet: string): string => `${sheet} page`;

/** The rows with which a page of a sheet begins, as Excel numbers them. */
export function pagesBeginning(sheet: string, remembered: RememberedProperties): number[] {
  const rows = remembered.get(owner(sheet), "breaks");
  return Array.isArray(rows) ? rows.map(Number) : [];
}

export function beginPage(sheet: string, { remembered }: HostWorkbook, row: number): void {
  const rows = new Set([...pagesBeginning(sheet, remembered), row]);
  remembered.set(
    owner(sheet),
    "breaks",
    [...rows].sort((one, other) => one - other),
  );
}

const pageBreak = excelObject<PageBreak, HostWorkbook>("PageBreak", { sheet: ({ sheet }) => sheet });

/** Breaks between rows: remembered, as all that is for paper. */
export const horizontalPageBreaks = excelObject<string, HostWorkbook>("PageBreakCollection", {
  sheet: (sheet) => sheet,
  writeMethods: {
    Add: (sheet, workbook, range) => {
      const row = workbook.rangeOf(range, sheet).top + 1;
      beginPage(sheet, workbook, row);
      return pageBreak(workbook, { sheet, row });
    },
    RemovePageBreaks: (sheet, { remembered }) => {
      remembered.set(owner(sheet), "breaks", []);
    },
  },
});
