/**
 * What some Excel does and a kind one does not: at first as Excel most often is, unkind. Each can be switched while the
 * workbook is at work; numbers are issues of OfficeDev/office-js unless another repository is named.
 */
export class Quirks {
  /** What is written over rows that a filter leaves out goes into the rows in sight, in order (#224, xlwings#747). */
  misplacesFilteredWrites = true;
  /** What comes of deleting rows of a table while a filter leaves some out (#994, #468). */
  deletesFilteredRows: "done" | "nothing" | "refused" = "refused";
  /** A formula in the only row of a table's column, or in a row that is added, fills the column (#6745, #5909, #2093). */
  fillsCalculatedColumns = true;
  /** Others work in the workbook too: adding rows to a table is refused. */
  coEditing = false;
  /** The id of a sheet of which nothing can be asked but its name, as of a chart or a macro sheet (#2444, #6365). */
  unsupportedSheet: string | undefined;
  /** The code with which freezing panes fails (#2196, #2014). */
  freezePanesFails: string | undefined;
  /** The code with which setting up a page for print fails. */
  pageLayoutFails: string | undefined;
  /** When what is written into the settings is gone: after the next `Host.reload`, or unheard (#360, #2940, #2972). */
  losesSettings: "never" | "on reload" | "at once" = "never";
  /** Whether a batch can wait for the end of an edit; where not, it fails at once though it asked to wait. */
  delaysForCellEdit = true;
  /** Most cells that one property of a range is given for; null comes instead. */
  cellLimit = 5_000_000;
  /** Most bytes of a request, and of an answer. */
  payloadLimit = 5 * 1024 * 1024;
}
