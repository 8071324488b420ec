/** "Row 6: Case 1001." */
export const caseTitle = (row: number, number: string): string =>
  number === "" ? `Row ${row}: No case number yet.` : `Row ${row}: Case ${number}.`;

/** Where the case in hand is not in the list any more. */
export const GONE_WORDS =
  "This case is no longer where it was, and what is typed here is not written. Choose the next or the previous case.";

/** Beneath a field whose text is not in its cell. `why`: where that is known of this field. */
export const notWrittenWords = (why: string | undefined): string =>
  `Not written. ${why ?? "Look at the words above, then press Enter here again, or Escape."}`;
