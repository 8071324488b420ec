import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Case, cellOf } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { COLUMNS, type Column } from "../case-list/columns";
import { dayMonthYear } from "../spreadsheet/dates";
import { inCodePointOrder, canonicalText } from "./canonical-text";
import { memoizeByCells } from "../case-list/memoize-by-cells";
import { memoizeByList } from "../case-list/memoize-by-list";
import { atOnce, type Steps, visited } from "../shared/work-in-steps";
import { ticketNumber, type TicketNumber } from "./tickets";

/** The columns that a fingerprint covers: all but the inspectors' own. */
export const FINGERPRINTED: readonly Column[] = COLUMNS.filter(({ key }) => key !== "tracked");

/**
 * SHA-256, in hex, of the list: a line for each case, columns 1–22 joined by tabs, lines sorted by case
 * number, a line feed after each. It changes with any cell of these columns and with no order of rows.
 */
export const fingerprint = (list: CaseList): string => atOnce(fingerprintSteps(list));

/** The same, step by step; once it is known it is remembered. */
export function* fingerprintSteps(list: CaseList): Steps<string> {
  const known = fingerprintKnown(list);
  if (known.hex !== undefined) return known.hex;
  const lines: { readonly number: TicketNumber; readonly line: string }[] = [];
  yield* visited(list.cases, (theCase) => {
    lines.push({ number: ticketNumberOf(theCase), line: caseLine(theCase) });
  });
  lines.sort((a, b) => inCodePointOrder(a.number, b.number) || inCodePointOrder(a.line, b.line));
  const hash = sha256.create();
  yield* visited(lines, ({ line }) => {
    hash.update(utf8ToBytes(`${line}\n`));
  });
  known.hex = bytesToHex(hash.digest());
  return known.hex;
}

const fingerprintKnown = memoizeByList((): { hex: string | undefined } => ({ hex: undefined }));

/** A case's number as tickets have it. */
export const ticketNumberOf = memoizeByCells((theCase: Case): TicketNumber =>
  ticketNumber(cellOf(theCase, "caseNumber")),
);

/** A case's cells in one line. */
export const caseLine = memoizeByCells((theCase: Case): string =>
  FINGERPRINTED.map((column) => cellText(column, theCase)).join("\t"),
);

/** A cell as the fingerprint has it: dates as yyyy-mm-dd, tabs and line ends as spaces. */
function cellText({ key, index }: Column, { cells, referral }: Case): string {
  if (key === "referral" && referral !== undefined)
    return dayMonthYear(referral).split("/").reverse().join("-");
  return canonicalText(cells[index] ?? "").replace(/\r\n|[\t\r\n]/g, " ");
}

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
