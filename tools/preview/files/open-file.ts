import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { UnreadableFile } from "./unreadable-file";
import type { WorkbookContent } from "./workbook-content";

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);
const ZIP = [0x50, 0x4b];
/** The container of .xls, and of any workbook that has a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a workbook from disk: .csv by the ending of its name, .xlsx by how it begins. Throws UnreadableFile, with a
 * sentence that says what to do, where it is neither.
 */
export async function openFile(file: File): Promise<WorkbookContent> {
  const content = await file.arrayBuffer();
  const bytes = new Uint8Array(content);
  if (startsWith(bytes, COMPOUND))
    throw new UnreadableFile(
      `${file.name} is in the old format .xls, or has a password. Open it in Excel, save it as .xlsx without a password, then open that.`,
    );
  if (file.name.toLowerCase().endsWith(".csv")) return readCsv(content, file.name);
  if (!startsWith(bytes, ZIP))
    throw new UnreadableFile(`${file.name} is no workbook. Choose an .xlsx or .csv file.`);
  try {
    return await readXlsx(content);
  } catch {
    throw new UnreadableFile(
      `${file.name} cannot be read. Open it in Excel, save it as .xlsx again, then open that.`,
    );
  }
}
