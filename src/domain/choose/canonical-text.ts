import type { Cell } from "../spreadsheet/cell";

const digits = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 15 });

/** A cell's text for tickets and fingerprints; numbers in plain digits, 15 of them significant, as in Excel. */
export function canonicalText(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return digits.format(cell);
}

/**
 * Compares texts by their code points, as `LC_ALL=C sort` does with UTF-8. JavaScript's own order differs
 * where surrogate pairs meet U+E000 to U+FFFF.
 */
export function inCodePointOrder(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const one = a.charCodeAt(i);
    const other = b.charCodeAt(i);
    if (one === other) continue;
    const isPair = isSurrogate(one);
    return isPair === isSurrogate(other) ? one - other : isPair ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
