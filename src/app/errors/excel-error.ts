/** Everything that can go wrong between the add-in and Excel. A closed set: each has its sentence below. */
export type ExcelErrorReason =
  | "editing a cell"
  | "sheet protected"
  | "workbook read-only"
  | "list gone"
  | "place gone"
  | "headers off"
  | "no answer"
  | "excel too old"
  | "excel not there"
  | "part missing"
  | "refused";

/** Thrown by the port, with what was being done: "flag the ten". */
export class ExcelError extends Error {
  // A fixed name, which a minifier cannot change.
  override readonly name = "ExcelError";

  constructor(
    readonly reason: ExcelErrorReason,
    readonly doing: string,
    /** Excel's own word for it, for "refused". */
    readonly detail = "",
  ) {
    super(reason);
  }
}

/** What happened and what to do. */
export function sentenceOf({ reason, doing, detail }: ExcelError): string {
  switch (reason) {
    case "editing a cell":
      return "A cell is being edited. Finish editing the cell, then try again.";
    case "sheet protected":
      return `Could not ${doing}: the sheet or the workbook is protected. Unprotect it on the Review tab, then try again.`;
    case "workbook read-only":
      return `Could not ${doing}: the workbook is read-only. Save a copy or choose Enable Editing, then try again.`;
    case "list gone":
      return "The case list is no longer where it was. If the sheet was deleted by mistake, undo that; else set up the case list again.";
    case "place gone":
      return `Could not ${doing}: the sheet, or the cells, are no longer there. Press Check now, then try again.`;
    case "headers off":
      return "The case list’s header row is switched off, so its columns cannot be told. Select a cell of the list, then tick Header Row on the Table Design tab.";
    case "no answer":
      return `Excel did not answer (${doing}). Finish what is open in Excel, a cell or a dialog, then press Check now.`;
    case "excel too old":
      return "This Excel is too old for the add-in. Use Excel 2021 or newer, Microsoft 365 or Excel on the web. The list’s own highlighting works without the add-in.";
    case "excel not there":
      return "Excel’s part of the add-in has not loaded. Check the connection, then close this pane and open it again. Typing in the list is safe meanwhile.";
    case "part missing":
      return `Could not ${doing}: a part of the add-in has not loaded. Check the connection, then close this pane and open it again. Nothing was changed.`;
    case "refused":
      if (detail === "MergedRangeConflict")
        return `Could not ${doing}: there are merged cells in the list. Select it, choose Unmerge Cells on the Home tab, then try again.`;
      return `Excel could not ${doing}${detail ? ` (${detail})` : ""}. Try again: a press repeated does no harm.`;
  }
}

/** What webpack throws where a chunk does not come: off line, or with a build that is gone. */
const NOT_LOADED = "ChunkLoadError";

/** What is no ExcelError: a part that did not load, or a fault of ours, which is said as a refusal of Excel with its name. */
export function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  const name = error instanceof Error ? error.name : "";
  return new ExcelError(name === NOT_LOADED ? "part missing" : "refused", "go on", name);
}
