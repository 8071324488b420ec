import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A part of relationships: ids by number, types by their last word, targets as written. */
export const rels = (...found: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${found
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

export const worksheet = (inside: string, more = ""): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${inside}</sheetData>${more}</worksheet>`;

export const workbookPart = (inside = "", sheets = '<sheet name="Cases" sheetId="1" r:id="rId1"/>'): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets>${inside}</workbook>`;

/** The parts of the smallest workbook that other programs write: one sheet, "Cases", with "x" in A1. */
const SMALLEST = {
  "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  "_rels/.rels": rels(["officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookPart(),
  "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"]),
  "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>'),
};

/** A workbook as other programs write it: the smallest, with parts of its own; undefined takes a part away. */
export function foreignXlsx(parts: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const all: Record<string, string | undefined> = { ...SMALLEST, ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [[path, strToU8(text)]])),
    ),
  );
}
