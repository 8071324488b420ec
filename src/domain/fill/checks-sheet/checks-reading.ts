import { cellAddress } from "../../spreadsheet/address";
import { type Cell, isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { Finding } from "../../case-list/finding";
import type { Change } from "../../spreadsheet/change";
import { columnFinder, type ExistingTable } from "../../spreadsheet/existing-table";
import { keptAsTexts } from "../../spreadsheet/read-otherwise";
import { byHeader, type ColumnPositions, headersOf } from "../../spreadsheet/sheet-table";
import { CHECKS, type ChecksHeader, SEVERITY_WORDS } from "./checks-table";
import { reasonFinder, type Reasons, withReasons } from "../reasons/reasons";

/** A sheet of an earlier version has no column for the column's name, and needs none. */
type OptionalHeader = "Column";
type NeededHeader = Exclude<ChecksHeader, OptionalHeader>;
export type ChecksPositions = Readonly<Record<NeededHeader, number>> & ColumnPositions<OptionalHeader>;

const NEEDED = CHECKS.columns.filter(({ header }) => header !== "Column");
export const NEEDED_HEADERS = headersOf(NEEDED);

/** Where the columns are; undefined where the header of one is gone. */
export function checksPositions(existing: ExistingTable): ChecksPositions | undefined {
  const find = columnFinder(existing);
  return NEEDED.every(({ header }) => find(header) !== undefined)
    ? {
        ...byHeader(CHECKS.columns, ({ header }) => find(header) ?? existing.range.left),
        Column: find("Column"),
      }
    : undefined;
}

/** What our cells of a row hold; "" in a column that is not there. */
export const checksCells = (
  { cells }: ExistingTable,
  positions: ChecksPositions,
  row: number,
): Readonly<Record<ChecksHeader, Cell>> =>
  byHeader(CHECKS.columns, ({ header }) => {
    const column = positions[header];
    return column === undefined ? "" : cellAt(cells, row, column);
  });

/** Stands before the address of a finding that has gone, beside which something is written. */
export const GONE = "was ";

/**
 * Finds the sheet's row about each finding, from 0: by case, column and words, whatever numbers they give, since
 * rows move and ages are put right. What has no case number is found by its address and words, or, where it is
 * about the whole list, by its words. Where two rows say the same, neither is taken. `isAsked`: the case numbers,
 * folded, of the findings that will be looked for; left out: any.
 */
export function checksRowFinder(
  existing: ExistingTable,
  isAsked: (number: string) => boolean = () => true,
): (finding: Finding) => number | undefined {
  const rows = new Map<string, number | undefined>();
  const positions = checksPositions(existing);
  const { range, cells } = existing;
  for (let row = range.top + 1; positions && row <= range.bottom; row++) {
    const text = (header: NeededHeader): string => normalised(cellAt(cells, row, positions[header]));
    const number = text("Case number");
    if (!isAsked(number)) continue;
    for (const key of keysOf(number, text("Severity"), text("Finding"), withoutGone(text("Address"))))
      rows.set(key, rows.has(key) ? undefined : row);
  }
  return (finding) => {
    const { caseNumber, message, severity, address } = finding;
    const [exact, loose] = keysOf(
      numberOf(finding),
      normalised(SEVERITY_WORDS[severity]),
      normalised(message),
      normalised(address),
    );
    return rows.get(exact) ?? (caseNumber === "" ? undefined : rows.get(loose));
  };
}

const withoutGone = (address: string): string =>
  address.startsWith(GONE) ? address.slice(GONE.length) : address;

/** What tells a row from all others, and what tells it where only numbers have changed. */
function keysOf(number: string, severity: string, says: string, address: string): [string, string] {
  const key = (...parts: string[]): string => parts.join("\n");
  if (number === "") return [key("exact", severity, says, address), key("loose", severity, says)];
  const column = address.replace(/(?<!\d)\d+$/, "");
  return [
    key("exact", number, severity, says, column),
    key("loose", number, severity, says.replace(/\d+/g, ""), column),
  ];
}

/**
 * The reasons together with those that people wrote in the sheet; the sheet's go before those given earlier. Two
 * warnings of one rule about one case share their reason: a new text goes before an earlier one, and any text
 * before a blank.
 */
export function withReasonsOf(
  existing: ExistingTable,
  findings: readonly Finding[],
  reasons: Reasons,
): Reasons {
  const positions = checksPositions(existing);
  if (!positions) return reasons;
  const earlier = reasonFinder(reasons);
  const numbers = numbersWithReason(existing, positions);
  // Most have no reason, neither there nor from before: nothing changes of these.
  const asked = findings.filter(
    (finding) =>
      finding.severity === "warning" && (numbers.has(numberOf(finding)) || earlier(finding) !== ""),
  );
  if (asked.length === 0) return reasons;
  const askedNumbers = new Set(asked.map(numberOf));
  const rowOf = checksRowFinder(existing, (number) => askedNumbers.has(number));
  const found = asked.flatMap((finding) => {
    const row = rowOf(finding);
    if (row === undefined) return [];
    const text = trimmed(cellAt(existing.cells, row, positions.Reason));
    return [{ finding, text, weight: text === "" ? 0 : text === earlier(finding) ? 1 : 2 }];
  });
  return withReasons(
    reasons,
    found.sort((a, b) => a.weight - b.weight),
  );
}

const numberOf = ({ caseNumber = "" }: Finding): string => normalised(caseNumber);

/** The case numbers, folded, of the rows in which somebody wrote a reason; "" for what is about no case. */
function numbersWithReason({ range, cells }: ExistingTable, positions: ChecksPositions): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (let row = range.top + 1; row <= range.bottom; row++)
    if (!isBlank(cellAt(cells, row, positions.Reason)))
      numbers.add(normalised(cellAt(cells, row, positions["Case number"])));
  return numbers;
}

/** Writes a reason given in the pane beside its finding in the sheet, if the sheet has it. */
export function reasonInSheet(existing: ExistingTable, finding: Finding, text: string): Change[] {
  const positions = checksPositions(existing);
  const row = checksRowFinder(existing)(finding);
  if (!positions || row === undefined) return [];
  const { sheet } = existing;
  const range = cellAddress(row, positions.Reason);
  return [
    ...keptAsTexts(sheet, { row, column: positions.Reason }, [trimmed(text)]),
    { type: "write", sheet, range, cells: [[trimmed(text)]] },
  ];
}
