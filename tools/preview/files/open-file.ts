import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx";
import { UnreadableFile } from "./unreadable-file";
import type { WorkbookContent } from "./workbook-content";

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, i) => bytes[i] === byte);
const ZIP = [0x50, 0x4b];
/** Of a .zip that holds something: a .csv may well begin with "PK". */
const ZIP_ENTRY = [...ZIP, 3, 4];
/** The container of .xls, and of any workbook that has a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The beginnings of .xls from before there was that container. */
const OLDEST = [0, 2, 4].map((version) => [0x09, version, version === 0 ? 4 : 6, 0]);

const inContainer = (name: string): readonly number[] =>
  Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
/** How the container of a workbook with a password names its contents. */
const ENCRYPTED = inContainer("EncryptedPackage");
/** How that of an .xls does, since 1997 and before; with the zero that ends the name. */
const WORKBOOKS = ["Workbook\0", "Book\0"].map(inContainer);

/** So many bytes tell a file's kind. */
const BEGINNING = 1_000;
const NO_WORKBOOK = "is no workbook. Choose an .xlsx or .csv file.";
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
  if (OLDEST.some((first) => startsWith(bytes, first))) throw new UnreadableFile(`${file.name} ${OLD}`);
  if (file.name.toLowerCase().endsWith(".csv") && !startsWith(bytes, ZIP_ENTRY) && !isMarkUp(bytes))
    return readCsv(content, file.name);
  if (!startsWith(bytes, ZIP)) throw new UnreadableFile(`${file.name} ${noZip(bytes)}`);
  return readXlsx(content, file.name);
}

/** Some systems export web pages as .csv too; a header may well begin with "<". */
const isMarkUp = (bytes: Uint8Array): boolean =>
  /^<(?:!doctype|\?xml|html|head|body|table)\b/i.test(beginningOf(bytes));

const beginningOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, BEGINNING)).trimStart();

/** What a file is that has another ending than it should; a web page is what some systems export as a workbook. */
function noZip(bytes: Uint8Array): string {
  const text = beginningOf(bytes);
  if (text.startsWith("<"))
    return "is a web page or XML and no .xlsx file. Open it in Excel, save it as .xlsx, then open that.";
  return NOT_TEXT.test(text) || !/[,;\t]/.test(text)
    ? NO_WORKBOOK
    : "is plain text and no .xlsx file. If it is a .csv file, give its name that ending, then open it.";
}

const OLD = "is in the old format .xls. Open it in Excel, save it as .xlsx, then open that.";

function compound(bytes: Uint8Array): string {
  if (includes(bytes, ENCRYPTED))
    return "has a password. Open it in Excel, save it as .xlsx without the password, then open that.";
  return WORKBOOKS.some((name) => includes(bytes, name)) ? OLD : NO_WORKBOOK;
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at), wanted)) return true;
  }
  return false;
}
