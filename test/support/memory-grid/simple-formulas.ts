import { type CellRange, parseRange } from "../../../src/domain/spreadsheet/address";
import type { CellValue } from "../../../tools/preview/host/grid";

const PART = String.raw`(?:"[^"]*"|\$?[A-Z]{1,3}\$?\d+)`;
const JOINED = new RegExp(`^=${PART}(?:&${PART})+$`);

/** What a link shows, and what texts and cells joined by & come to; undefined for any other formula. */
export const simpleValue = (formula: string, valueAt: (cell: CellRange) => CellValue): string | undefined =>
  linkText(formula) ?? joinedText(formula, valueAt);

const linkText = (formula: string): string | undefined => /^=HYPERLINK\(.*,"([^"]*)"\)$/.exec(formula)?.[1];

function joinedText(formula: string, valueAt: (cell: CellRange) => CellValue): string | undefined {
  if (!JOINED.test(formula)) return undefined;
  const parts = formula.slice(1).match(new RegExp(PART, "g")) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part.slice(1, -1);
      const range = parseRange(part);
      return range ? String(valueAt(range)) : "";
    })
    .join("");
}
