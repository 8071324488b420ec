import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { UnreadableFile } from "./unreadable-file";
import type { WorkbookContent } from "./workbook-content";

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);
const ZIP = [0x50, 0x4b];
/** The container of .xls, and of any workbook that has a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** How the container of a workbook with a password names its contents. */
const ENCRYPTED = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/** So many bytes tell a file's kind. */
const BEGINNING = 1_000;
const NOT_TEXT = /[^\P{Cc}\s]|\uFFFD/u;

/**
 * Reads a workbook from disk: .csv by the ending of its name, .xlsx by how it begins. Throws UnreadableFile, with a
 * sentence that says what to do, where it is neither.
 */
export async function openFile(file: File): Promise<WorkbookContent> {
  const content = await file.arrayBuffer();
  const bytes = new Uint8Array(content);
  if (bytes.length === 0) throw new UnreadableFile(`${file.name} is empty. Choose an .xlsx or .csv file.`);
  if (startsWith(bytes, COMPOUND)) throw new UnreadableFile(`${file.name} ${compound(bytes)}`);
  if (file.name.toLowerCase().endsWith(".csv")) return readCsv(content, file.name);
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile(`${file.name} ${noZip(bytes)}`);
  return readXlsx(content, file.name);
}

/** What a file is that has another ending than it should; a web page is what some systems export as a workbook. */
function noZip(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, BEGINNING)).trimStart();
  if (text.startsWith("<"))
    return "is a web page or XML and no .xlsx file. Open it in Excel, save it as .xlsx, then open that.";
  return NOT_TEXT.test(text) || !/[,;\t]/.test(text)
    ? "is no workbook. Choose an .xlsx or .csv file."
    : "is plain text and no .xlsx file. If it is a .csv file, give its name that ending, then open it.";
}

const compound = (bytes: Uint8Array): string =>
  includes(bytes, ENCRYPTED)
    ? "has a password. Open it in Excel, save it as .xlsx without the password, then open that."
    : "is in the old format .xls. Open it in Excel, save it as .xlsx, then open that.";

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}
