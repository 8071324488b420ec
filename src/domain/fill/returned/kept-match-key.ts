/** Under this key matches are kept in the workbook. */
export const MATCH_KEY = "CaseTracking.Match";
