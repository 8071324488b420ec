/** What a workbook has already. */
export interface ExistingWorkbook {
  readonly sheets: readonly string[];
  /** Defined names and what they refer to: "='Case list'!$B$3". */
  readonly names: ReadonlyMap<string, string>;
}
