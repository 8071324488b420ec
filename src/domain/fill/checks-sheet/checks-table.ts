import { TEXT_STYLE } from "../../spreadsheet/sheet-styles";
import { type HeaderOf, sheetTable } from "../../spreadsheet/sheet-table";
import type { Finding, Severity } from "../../case-list/finding";

/** What a row is made from; without a finding it says that nothing was found. */
export interface ChecksRow {
  readonly finding: Finding | undefined;
  readonly reason: string;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  info: "Information",
};

export const NOTHING_FOUND = "Nothing was found.";

/** The sheet of all findings. */
export const CHECKS = sheetTable({
  sheet: "Checks",
  table: "Checks",
  press: "Make the Checks sheet",
  headerRow: 4,
  frozenColumns: 1,
  columns: [
    {
      header: "Address",
      width: 72,
      format: TEXT_STYLE,
      value: ({ finding }: ChecksRow) => finding?.address,
    },
    {
      header: "Column",
      width: 120,
      format: TEXT_STYLE,
      value: ({ finding }: ChecksRow) => finding?.columnName,
    },
    {
      header: "Case number",
      width: 90,
      format: TEXT_STYLE,
      value: ({ finding }: ChecksRow) => finding?.caseNumber,
    },
    {
      header: "Severity",
      width: 72,
      format: TEXT_STYLE,
      value: ({ finding }: ChecksRow) => finding && SEVERITY_WORDS[finding.severity],
    },
    {
      header: "Finding",
      width: 270,
      format: TEXT_STYLE,
      value: ({ finding }: ChecksRow) => finding?.message ?? NOTHING_FOUND,
    },
    { header: "Reason", width: 170, format: TEXT_STYLE, value: ({ reason }: ChecksRow) => reason },
  ],
});
export type ChecksHeader = HeaderOf<typeof CHECKS>;
