import { CannotDo } from "../shared/cannot-do";

/** Formats that keep the cells of one sheet and nothing else. */
const CELLS_ONLY = ["csv", "txt", "tsv", "prn", "dif", "slk"];

/** Formats that keep more, but not all that the add-in makes: .xls has three conditional formats a cell. */
const IN_PART = ["xls", "xlt", "xml", "htm", "html", "mht", "mhtml", "ods"];

/** Throws CannotDo where the workbook's file would lose what is made in it. A name without an ending does not tell. */
export function requireLastingFile(workbookName: string): void {
  const ending = /\.([^.]+)$/.exec(workbookName.trim())?.[1]?.toLowerCase() ?? "";
  const kept = CELLS_ONLY.includes(ending)
    ? "keeps no dropdowns, highlighting, tables or notes of the add-in"
    : IN_PART.includes(ending)
      ? "loses some of the dropdowns, highlighting, tables and notes of the add-in"
      : undefined;
  if (kept === undefined) return;
  throw new CannotDo(`Save the workbook as .xlsx first, then press again. A .${ending} file ${kept}.`);
}
