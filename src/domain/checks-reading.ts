import { cellAddress } from "./address";
import { cellAt } from "./case-list";
import { folded, trimmed } from "./cell";
import type { Finding, Severity } from "./finding";
import type { Change } from "./grid/change";
import { type Reasons, withReason } from "./reasons";
import { columnFinder, type WrittenTable } from "./written-table";

export const CHECKS_SHEET = "Checks";
export const CHECKS_TABLE = "Checks";

export const CHECKS_HEADERS = ["Address", "Case number", "Severity", "Finding", "Reason"] as const;
export type ChecksHeader = (typeof CHECKS_HEADERS)[number];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Information",
};

/** A reader of the table by headers; undefined where a header that is needed is gone. */
export function checksColumns(written: WrittenTable): ((header: ChecksHeader) => number) | undefined {
  const columnOf = columnFinder(written);
  return CHECKS_HEADERS.every((header) => columnOf(header) !== undefined)
    ? (header) => columnOf(header) ?? written.table.left
    : undefined;
}

/** Finds the sheet's row about each finding: by case and words, or by case and column where these are one. */
export function checksRowFinder(written: WrittenTable): (finding: Finding) => number | undefined {
  const { table, cells } = written;
  const columnAt = checksColumns(written);
  const rows = new Map<string, number | undefined>();
  if (columnAt)
    for (let row = table.bottom; row > table.top; row--) {
      const text = (header: ChecksHeader): string => folded(cellAt(cells, row, columnAt(header)));
      const [number, severity] = [text("Case number"), text("Severity")];
      rows.set(byWords(number, text("Finding")), row);
      // Two warnings in one cell cannot be told apart by their place.
      const place = byPlace(number, severity, text("Address"));
      rows.set(place, rows.has(place) ? undefined : row);
    }
  return ({ caseNumber: number = "", says, severity, address }) =>
    rows.get(byWords(folded(number), folded(says))) ??
    (number === ""
      ? undefined
      : rows.get(byPlace(folded(number), folded(SEVERITY_WORDS[severity]), address)));
}

const byWords = (number: string, says: string): string => `words\n${number}\n${says}`;
/** Rows move, so the place is the column alone. */
const byPlace = (number: string, severity: string, address: string): string =>
  `place\n${number}\n${severity}\n${address.toLowerCase().replace(/\d+$/, "")}`;

/** The reasons with those that people wrote in the sheet: what stands there goes before what was given earlier. */
export function withReasonsOf(
  written: WrittenTable,
  findings: readonly Finding[],
  reasons: Reasons,
): Reasons {
  const columnAt = checksColumns(written);
  if (!columnAt) return reasons;
  const rowOf = checksRowFinder(written);
  return findings.reduce((given, finding) => {
    const row = rowOf(finding);
    if (row === undefined) return given;
    return withReason(given, finding, trimmed(cellAt(written.cells, row, columnAt("Reason"))));
  }, reasons);
}

/** Writes a reason given in the pane beside its finding in the sheet, if the sheet has it. */
export function reasonInSheet(written: WrittenTable, finding: Finding, text: string): Change[] {
  const columnAt = checksColumns(written);
  const row = checksRowFinder(written)(finding);
  if (!columnAt || row === undefined) return [];
  const range = cellAddress(row, columnAt("Reason"));
  return [{ do: "write", sheet: written.sheet, range, cells: [[trimmed(text)]] }];
}
