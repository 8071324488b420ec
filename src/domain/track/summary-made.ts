import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { LOG_VERSION, type Stamp } from "../log/log";
import type { Change } from "../spreadsheet/change";
import { hasSheet } from "../spreadsheet/sheet-reading";
import { parseSheet, type SheetsAndNames } from "../spreadsheet/defined-names";
import { formulaOf } from "../spreadsheet/same-name";
import { SUMMARY } from "./marked-summary";

/** Under this key stands when the summary was made last, and by what its words are known again. */
const SUMMARY_KEY = "CaseTracking.Summary";

/** Not the words themselves: what the add-in keeps tells nothing of the cases. */
const digestOf = (told: string): string => bytesToHex(sha256(utf8ToBytes(told)));

/** Keeps what the summary tells as it is made. `told`: see `summaryText`. */
export const summaryMade = (told: string, stamp: Stamp): Change => ({
  type: "write setting",
  key: SUMMARY_KEY,
  text: JSON.stringify({ version: LOG_VERSION, ...stamp, told: digestOf(told) }),
});

/**
 * Whether there is a summary that tells other than one would that is made now. One of an earlier version, of which
 * nothing is kept, says nothing.
 */
export function isSummaryOutdated(
  { settings, names, sheets }: SheetsAndNames & { readonly settings: ReadonlyMap<string, string> },
  told: string,
): boolean {
  const sheet = parseSheet(formulaOf(names, SUMMARY.name));
  const made = settings.get(SUMMARY_KEY);
  if (sheet === undefined || !hasSheet(sheets, sheet) || made === undefined) return false;
  return !made.includes(digestOf(told));
}
