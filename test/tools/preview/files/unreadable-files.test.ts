import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { foreignXlsx, open, rels, SHEET, worksheet } from "./foreign-xlsx";

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
    ".xlsb in a folder of another name",
    foreignXlsx({
      "_rels/.rels": rels(["officeDocument", "book/workbook.bin"]),
      "xl/workbook.xml": undefined,
      "book/workbook.bin": "x",
    }),
    /is in the binary format \.xlsb\./,
  ],
  [
    ".ods without its first part",
    zipSync({
      "META-INF/manifest.xml": strToU8(
        '<manifest:file-entry manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>',
      ),
      "content.xml": strToU8("<x/>"),
    }),
    /is in the format \.ods\. Open/,
  ],
  [
    "a workbook that does not say where its sheets are",
    foreignXlsx({ "xl/_rels/workbook.xml.rels": undefined }),
    /cannot be read: its part xl\/_rels\/workbook\.xml\.rels is missing\./,
  ],
  [
    "a workbook that says so of other sheets",
    foreignXlsx({ "xl/_rels/workbook.xml.rels": rels() }),
    /cannot be read: its part xl\/workbook\.xml is damaged\./,
  ],
  [
    "a cell below the last row",
    foreignXlsx({ [SHEET]: worksheet('<row r="1048577"><c><v>1</v></c></row>') }),
    /cannot be read: its part xl\/worksheets\/sheet1\.xml is damaged\./,
  ],
  [
    "a part in letters that are none",
    foreignXlsx({
      [SHEET]: strToU8(worksheet('<row><c t="str"><v>\xff</v></c></row>'), true),
    }),
    /cannot be read: its part xl\/worksheets\/sheet1\.xml is damaged\./,
  ],
  [
    "a workbook of charts",
    foreignXlsx({ "xl/_rels/workbook.xml.rels": rels(["chartsheet", "worksheets/sheet1.xml"]) }),
    /^cases\.xlsx has no sheet with cells\. Choose another workbook\.$/,
  ],
  ["nothing", new Uint8Array(), /^cases\.xlsx is empty\. Choose/],
])("%s is refused in one sentence that says why", async (_, bytes, words) => {
  await expect(open(bytes)).rejects.toThrow(words);
});

test("a part whose contents are not those that were packed is damaged", async () => {
  const file = foreignXlsx({ [SHEET]: worksheet('<row r="1"><c r="A1"><v>1234567890</v></c></row>') });
  const packed = unzipSync(file);
  const changed = foreignXlsx({
    [SHEET]: strFromU8(packed[SHEET] ?? new Uint8Array()).replace("1234567890", "1234567899"),
  });
  // The other's directory promises other contents, of the same length.
  const end = (bytes: Uint8Array): number => Buffer.from(bytes).indexOf("PK\u0001\u0002", 0, "latin1");
  const mixed = Uint8Array.from([...changed.slice(0, end(changed)), ...file.slice(end(file))]);
  expect(changed.length).toBe(file.length);
  await expect(open(mixed)).rejects.toThrow(
    /cannot be read: its part xl\/worksheets\/sheet1\.xml is damaged\./,
  );
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
