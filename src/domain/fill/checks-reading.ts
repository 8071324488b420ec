import { cellAddress } from "../spreadsheet/address";
import { cellAt } from "../spreadsheet/sheet-cells";
import { normalised, trimmed } from "../spreadsheet/cell";
import type { Finding, Severity } from "../case-list/finding";
import type { Change } from "../spreadsheet/change";
import { reasonFinder, type Reasons, withReason } from "./reasons";
import { columnFinder, type ExistingTable } from "../spreadsheet/existing-table";

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
export function checksColumns(existing: ExistingTable): ((header: ChecksHeader) => number) | undefined {
  const columnOf = columnFinder(existing);
  return CHECKS_HEADERS.every((header) => columnOf(header) !== undefined)
    ? (header) => columnOf(header) ?? existing.range.left
    : undefined;
}

/**
 * Finds the sheet's row about each finding: by case, column and words, whatever numbers they give, since rows
 * move and ages are put right. What has no case number is found by its address and words, or, where it is about
 * the whole list, by its words. Where two rows say the same, neither is taken.
 */
export function checksRowFinder(existing: ExistingTable): (finding: Finding) => number | undefined {
  const { range, cells } = existing;
  const columnAt = checksColumns(existing);
  const rows = new Map<string, number | undefined>();
  if (columnAt)
    for (let row = range.top + 1; row <= range.bottom; row++) {
      const text = (header: ChecksHeader): string => normalised(cellAt(cells, row, columnAt(header)));
      const keys = keysOf(text("Case number"), text("Severity"), text("Finding"), text("Address"));
      for (const key of keys) rows.set(key, rows.has(key) ? undefined : row);
    }
  return ({ caseNumber, message, severity, address }) => {
    const [exact, loose] = keysOf(
      normalised(caseNumber ?? ""),
      normalised(SEVERITY_WORDS[severity]),
      normalised(message),
      normalised(address),
    );
    return rows.get(exact) ?? (caseNumber === "" ? undefined : rows.get(loose));
  };
}

/** What tells a row from all others, and what tells it where only numbers have changed. */
function keysOf(number: string, severity: string, says: string, address: string): [string, string] {
  const key = (...parts: string[]): string => parts.join("\n");
  if (number === "") return [key("exact", severity, says, address), key("loose", severity, says)];
  const column = address.replace(/\d+$/, "");
  return [
    key("exact", number, severity, says, column),
    key("loose", number, severity, says.replace(/\d+/g, ""), column),
  ];
}

/**
 * The reasons with those that people wrote in the sheet: what stands there goes before what was given earlier.
 * Two warnings of one rule about one case share their reason: of two texts the new one counts, and of a text and
 * a blank the text.
 */
export function withReasonsOf(
  existing: ExistingTable,
  findings: readonly Finding[],
  reasons: Reasons,
): Reasons {
  const columnAt = checksColumns(existing);
  if (!columnAt) return reasons;
  const rowOf = checksRowFinder(existing);
  const earlier = reasonFinder(reasons);
  const found = findings.flatMap((finding) => {
    const row = rowOf(finding);
    if (row === undefined) return [];
    const text = trimmed(cellAt(existing.cells, row, columnAt("Reason")));
    return [{ finding, text, weight: text === "" ? 0 : text === earlier(finding) ? 1 : 2 }];
  });
  return [...found]
    .sort((a, b) => a.weight - b.weight)
    .reduce((given, { finding, text }) => withReason(given, finding, text), reasons);
}

/** Writes a reason given in the pane beside its finding in the sheet, if the sheet has it. */
export function reasonInSheet(existing: ExistingTable, finding: Finding, text: string): Change[] {
  const columnAt = checksColumns(existing);
  const row = checksRowFinder(existing)(finding);
  if (!columnAt || row === undefined) return [];
  const range = cellAddress(row, columnAt("Reason"));
  return [{ type: "write", sheet: existing.sheet, range, cells: [[trimmed(text)]] }];
}
