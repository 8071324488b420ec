import { strToU8, zipSync } from "fflate";
import { openFile } from "../../../../tools/preview/files/open-file";
import type { SheetContent, WorkbookContent } from "../../../../tools/preview/files/workbook-content";

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
export function foreignXlsx(
  parts: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Uint8Array {
  const all: Record<string, string | Uint8Array | undefined> = { ...SMALLEST, ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([path, part]) =>
        part === undefined ? [] : [[path, typeof part === "string" ? strToU8(part) : part]],
      ),
    ),
  );
}

/** The part of the smallest workbook that has its cells. */
export const SHEET = "xl/worksheets/sheet1.xml";

export const open = async (bytes: Uint8Array, name = "cases.xlsx"): Promise<WorkbookContent> =>
  openFile(new File([new Uint8Array(bytes)], name));

/** The first sheet of a workbook with parts of its own. */
export const sheetOf = async (parts: Parameters<typeof foreignXlsx>[0]): Promise<SheetContent | undefined> =>
  (await open(foreignXlsx(parts))).sheets[0];

/** Row, column and contents of each cell. */
export const shown = (sheet: SheetContent | undefined): unknown[][] | undefined =>
  sheet?.cells.map(({ row, column, value, formula }) => [row, column, formula ?? value]);

/** Rows, from the first on, each from its cells. */
export const cells = (...rows: readonly string[]): string =>
  rows.map((row, i) => `<row r="${i + 1}">${row}</row>`).join("");

export const text = (address: string, words: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
export const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
/** What Excel writes in its newer form, behind the rest of a sheet. */
export const newer = (inside: string): string => `<extLst><ext ${X14} uri="{CC}">${inside}</ext></extLst>`;
