import { cellAddress } from "../spreadsheet/address";
import { cellAt } from "../spreadsheet/sheet-cells";
import { folded, trimmed } from "../spreadsheet/cell";
import type { Finding, Severity } from "../case-list/finding";
import type { Change } from "../spreadsheet/change";
import { reasonFinder, type Reasons, withReason } from "./reasons";
import { columnFinder, type WrittenTable } from "../spreadsheet/existing-table";

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

/**
 * Finds the sheet's row about each finding: by case, column and words, whatever numbers they give, since rows
 * move and ages are put right. What has no case number is found by its address and words, or, where it is about
 * the whole list, by its words. Where two rows say the same, neither is taken.
 */
export function checksRowFinder(written: WrittenTable): (finding: Finding) => number | undefined {
  const { table, cells } = written;
  const columnAt = checksColumns(written);
  const rows = new Map<string, number | undefined>();
  if (columnAt)
    for (let row = table.top + 1; row <= table.bottom; row++) {
      const text = (header: ChecksHeader): string => folded(cellAt(cells, row, columnAt(header)));
      const keys = keysOf(text("Case number"), text("Severity"), text("Finding"), text("Address"));
      for (const key of keys) rows.set(key, rows.has(key) ? undefined : row);
    }
  return ({ caseNumber, says, severity, address }) => {
    const [exact, loose] = keysOf(
      folded(caseNumber ?? ""),
      folded(SEVERITY_WORDS[severity]),
      folded(says),
      folded(address),
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
  written: WrittenTable,
  findings: readonly Finding[],
  reasons: Reasons,
): Reasons {
  const columnAt = checksColumns(written);
  if (!columnAt) return reasons;
  const rowOf = checksRowFinder(written);
  const earlier = reasonFinder(reasons);
  const found = findings.flatMap((finding) => {
    const row = rowOf(finding);
    if (row === undefined) return [];
    const text = trimmed(cellAt(written.cells, row, columnAt("Reason")));
    return [{ finding, text, weight: text === "" ? 0 : text === earlier(finding) ? 1 : 2 }];
  });
  return [...found]
    .sort((a, b) => a.weight - b.weight)
    .reduce((given, { finding, text }) => withReason(given, finding, text), reasons);
}

/** Writes a reason given in the pane beside its finding in the sheet, if the sheet has it. */
export function reasonInSheet(written: WrittenTable, finding: Finding, text: string): Change[] {
  const columnAt = checksColumns(written);
  const row = checksRowFinder(written)(finding);
  if (!columnAt || row === undefined) return [];
  const range = cellAddress(row, columnAt("Reason"));
  return [{ do: "write", sheet: written.sheet, range, cells: [[trimmed(text)]] }];
}
