import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook as ExcelFile } from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../../../tools/preview/files/open-file";
import { foreignXlsx } from "./foreign-xlsx";

const file = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);
const csv = (bytes: Uint8Array) => openFile(file("cases.csv", bytes));
const valuesOf = async (bytes: Uint8Array): Promise<unknown[]> =>
  ((await csv(bytes)).sheets[0]?.cells ?? []).map(({ row, value }) => [row, value]);

const TEXT = "Name\nZoë – “x”";
const HELD = [
  [0, "Name"],
  [1, "Zoë – “x”"],
];
const utf16 = (swap: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${TEXT}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};
/** As Excel for Windows writes it. */
const WINDOWS_1252 = Uint8Array.from([
  ...Buffer.from("Name\nZo", "latin1"),
  0xeb,
  0x20,
  0x96,
  0x20,
  0x93,
  0x78,
  0x94,
]);

test.each([
  ["UTF-8", new TextEncoder().encode(TEXT)],
  ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ["UTF-16, low byte first", utf16(false)],
  ["UTF-16, high byte first", utf16(true)],
  ["Windows-1252", WINDOWS_1252],
])("a .csv in %s is read", async (_, bytes) => expect(await valuesOf(bytes)).toEqual(HELD));

test("empty lines of a .csv are empty rows", async () => {
  expect(await valuesOf(new TextEncoder().encode("a\n\n , \nb\n"))).toEqual([
    [0, "a"],
    [2, " "],
    [2, " "],
    [3, "b"],
  ]);
});

test("an .xlsx that is called .csv is opened as what it is", async () => {
  const { sheets } = await openFile(file("cases.csv", foreignXlsx()));
  expect(sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: "x" }]);
});

const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
test.each([
  [
    "old.xls",
    [...CONTAINER, ...Buffer.from("Workbook\0", "utf16le")],
    /^old\.xls is in the old format \.xls\. Open it in Excel/,
  ],
  ["older.xls", [...CONTAINER, ...Buffer.from("Book\0", "utf16le")], /^older\.xls is in the old format/],
  ["oldest.xls", [9, 4, 6, 0, 0, 0], /^oldest\.xls is in the old format/],
  [
    "letter.doc",
    [...CONTAINER, ...Buffer.from("WordDocument\0", "utf16le")],
    /^letter\.doc is no workbook\. Choose/,
  ],
  ["export.csv", Array.from(strToU8("<!DOCTYPE html><table>")), /^export\.csv is a web page or XML/],
  ["wide.csv", [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], /^wide\.csv is no text that can be read/],
  [
    "locked.xlsx",
    [...CONTAINER, 0, ...Buffer.from("EncryptedPackage", "utf16le")],
    /^locked\.xlsx has a password\. Open it in Excel, save it/,
  ],
  ["list.pdf", [0x25, 0x50], /^list\.pdf is no workbook\. Choose an \.xlsx or \.csv file\.$/],
  ["list.xlsx", Array.from(strToU8("Case number,Group\n1,LAC")), /^list\.xlsx is plain text/],
  ["export.xls", Array.from(strToU8("\n<html><table>")), /^export\.xls is a web page or XML/],
  ["broken.xlsx", [0x50, 0x4b, 1, 2], /^broken\.xlsx cannot be read: it is not whole\. Open it in Excel/],
  [
    "cases.csv",
    [0x61, 0, 0x62, 0],
    /^cases\.csv is no text that can be read\. Save it in Excel as CSV UTF-8/,
  ],
])("%s is refused in a sentence that says what to do", async (name, bytes, words) => {
  await expect(openFile(file(name, Uint8Array.from(bytes)))).rejects.toThrow(words);
});

test("dates of a workbook that counts from 1904 are the same days; what is not carried over is named", async () => {
  const excel = new ExcelFile();
  excel.properties.date1904 = true;
  const sheet = excel.addWorksheet("Cases");
  sheet.getCell("A1").value = new Date(Date.UTC(2006, 5, 13));
  sheet.getCell("A1").numFmt = "dd/mm/yyyy";
  const parts = unzipSync(new Uint8Array(await excel.xlsx.writeBuffer()));
  parts["xl/charts/chart1.xml"] = strToU8("<x/>");
  parts["docProps/custom.xml"] = strToU8(
    '<Properties><property name="Other"><vt:lpwstr>0x0101</vt:lpwstr></property></Properties>',
  );
  const { sheets, settings, leftOut } = await openFile(file("1904.xlsx", zipSync(parts)));
  expect(sheets[0]?.cells[0]?.value).toBe(38_881);
  expect(settings).toEqual({});
  expect(leftOut).toEqual(["charts"]);
});

const DATA = join(__dirname, "../../../../../shared/data");
const found = [DATA, join(DATA, "layouts")].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
);
test("every workbook beside the project opens", async () => {
  for (const path of found.filter((name) => /\.(xlsx|csv)$/.test(name))) {
    const { sheets } = await openFile(file(path, readFileSync(path)));
    expect([path, sheets.some(({ cells }) => cells.length > 0)]).toEqual([path, true]);
  }
});
