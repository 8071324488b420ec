import { strToU8, zipSync } from "fflate";
import { openFile } from "../../../../tools/preview/files/open-file";
import type { WorkbookContent } from "../../../../tools/preview/files/workbook-content";
import { foreignXlsx, rels } from "./foreign-xlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const open = async (bytes: Uint8Array, name = "cases.xlsx"): Promise<WorkbookContent> =>
  openFile(new File([new Uint8Array(bytes)], name));

test.each([
  ["a truncated file", foreignXlsx().slice(0, 400), /^cases\.xlsx cannot be read: it is not whole\. Open it/],
  [
    "a damaged part",
    foreignXlsx({ [SHEET]: "<worksheet><sheetData>" }),
    /^cases\.xlsx cannot be read: its part xl\/worksheets\/sheet1\.xml is damaged\. Open it in Excel, save it/,
  ],
  [
    "a missing part",
    foreignXlsx({ [SHEET]: undefined }),
    /cannot be read: its part xl\/worksheets\/sheet1\.xml is missing\./,
  ],
  [
    "a .zip",
    zipSync({ "a.txt": strToU8("a") }),
    /^cases\.xlsx holds no workbook\. Choose an \.xlsx or \.csv/,
  ],
  [
    "a Word document",
    foreignXlsx({
      "_rels/.rels": rels(["officeDocument", "word/document.xml"]),
      "word/document.xml": "<document/>",
    }),
    /^cases\.xlsx holds no workbook/,
  ],
  [
    ".xlsb",
    foreignXlsx({
      "_rels/.rels": rels(["officeDocument", "xl/workbook.bin"]),
      "xl/workbook.xml": undefined,
      "xl/workbook.bin": "x",
    }),
    /^cases\.xlsx is in the binary format \.xlsb\. Open it in the program that made it, save it as \.xlsx/,
  ],
  [
    ".ods",
    zipSync({
      mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
      "content.xml": strToU8("<x/>"),
    }),
    /is in the format \.ods\. Open/,
  ],
  ["Numbers", zipSync({ "Index/Document.iwa": strToU8("x") }), /is of Apple Numbers\. Open/],
  [
    "a workbook of charts",
    foreignXlsx({ "xl/_rels/workbook.xml.rels": rels(["chartsheet", "worksheets/sheet1.xml"]) }),
    /^cases\.xlsx has no sheet with cells\. Choose another workbook\.$/,
  ],
  ["nothing", new Uint8Array(), /^cases\.xlsx is empty\. Choose/],
])("%s is refused in one sentence that says why", async (_, bytes, words) => {
  await expect(open(bytes)).rejects.toThrow(words);
});

test("a file damaged anywhere opens or is refused in a sentence", async () => {
  const whole = foreignXlsx({ "xl/styles.xml": "<styleSheet/>" });
  for (let at = 0; at < whole.length; at += 7) {
    const bytes = whole.slice();
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    const said = await open(bytes).then(
      () => "open",
      (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : ""),
    );
    expect(`${at} ${said}`).toMatch(/^\d+ (?:open|UnreadableFile: cases\.xlsx .*\.)$/);
  }
});
