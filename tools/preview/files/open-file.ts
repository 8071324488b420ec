import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import type { WorkbookContent } from "./workbook-content";

/** Reads a workbook from disk, by the ending of its name. */
export const openFile = async (file: File): Promise<WorkbookContent> =>
  file.name.toLowerCase().endsWith(".csv")
    ? readCsv(await file.arrayBuffer(), file.name)
    : readXlsx(await file.arrayBuffer());
