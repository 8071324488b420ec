import type { Change } from "../spreadsheet/change";
import type { Reasons } from "./reasons";

/** Under this key the reasons are kept in the workbook. */
export const REASONS_KEY = "reasons";

/** Keeps reasons in the workbook. */
export const keepReasons = (reasons: Reasons): Change => ({
  type: "write setting",
  key: REASONS_KEY,
  text: storedReasons(reasons),
});

/** The form in which reasons are kept in the workbook. */
export const storedReasons = (reasons: Reasons): string =>
  JSON.stringify(reasons.map(({ rule, of, about, text }) => [rule, of, about, text]));
