import { SHEET, sheetOf, shown } from "./foreign-xlsx";

const utf16 = (text: string, swap: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(swap ? bytes.swap16() : bytes);
};
const ZOE = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Zoë</t></is></c></row></sheetData></worksheet>`;
test.each([
  ["UTF-8 that says so", ZOE("UTF-8")],
  ["UTF-16 with a mark", utf16(`\uFEFF${ZOE("UTF-16")}`, false)],
  ["UTF-16 without a mark, low byte first", utf16(ZOE("UTF-16"), false)],
  ["UTF-16 without a mark, high byte first", utf16(ZOE("utf-16"), true)],
  ["Latin-1", new Uint8Array(Buffer.from(ZOE("ISO-8859-1"), "latin1"))],
  ["Windows-1252", new Uint8Array(Buffer.from(ZOE("windows-1252"), "latin1"))],
  ["another script", new Uint8Array(Buffer.from(ZOE("iso-8859-15"), "latin1"))],
  ["UTF-8 that says UTF-16", ZOE("utf-16")],
])("a part in %s is read", async (_, part) => {
  expect(shown(await sheetOf({ [SHEET]: part }))).toEqual([[0, 0, "Zoë"]]);
});
