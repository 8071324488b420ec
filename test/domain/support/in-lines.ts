import type { Change } from "../../../src/domain/spreadsheet/change";

/** Changes as lines to compare and to read: 'format Checks A1 {"bold":true,"size":14}'. */
export const inLines = (changes: readonly Change[]): string[] =>
  changes.map((change) =>
    Object.values(change)
      .map((part) => (typeof part === "string" ? part : JSON.stringify(part)))
      .join(" "),
  );
