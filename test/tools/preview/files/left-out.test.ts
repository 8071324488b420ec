import { cells, foreignXlsx, newer, open, rels, SHEET, text, workbookPart, worksheet } from "./foreign-xlsx";

const leftOut = async (parts: Parameters<typeof foreignXlsx>[0]): Promise<readonly string[] | undefined> =>
  (await open(foreignXlsx(parts))).leftOut;
const ofSheet = (inside: string, before = "", row = text("A1", "x")) =>
  leftOut({
    [SHEET]: worksheet(cells(row), inside).replace("<sheetData>", `${before}<sheetData>`),
  });
const ofStyles = (inside: string) =>
  leftOut({
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml": `<styleSheet>${inside}</styleSheet>`,
  });
const ofWorkbook = (inside: string) => leftOut({ "xl/workbook.xml": workbookPart(inside) });

test("of a workbook of cells alone nothing is left out", async () => {
  expect(await leftOut({})).toBeUndefined();
});

test.each([
  [
    "filters",
    '<autoFilter ref="A1:A2"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
  ],
  ["headers and footers", "<headerFooter><oddHeader>&amp;CList</oddHeader></headerFooter>"],
  ["passwords of sheets", '<sheetProtection sheet="1" hashValue="a"/>'],
  ["sparklines", newer("<x14:sparklineGroups/>")],
])("%s are named", async (what, inside) => {
  expect(await ofSheet(inside)).toEqual([what]);
});

test("what stands before the cells or in them is named", async () => {
  const views =
    '<sheetViews><sheetView rightToLeft="1"/></sheetViews><cols><col min="2" max="2" outlineLevel="1"/></cols>';
  expect(await ofSheet("", views)).toEqual(["groups of rows and columns", "order from right to left"]);
  const array = '<c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c>';
  expect(await ofSheet("", "", array)).toEqual(["array formulas, whose results stay"]);
  const table = '<c r="A1"><f t="dataTable" ref="A1:A2"/><v>1</v></c>';
  expect(await ofSheet("", "", table)).toEqual(["what-if tables, whose results stay"]);
});

test("our own footer, and a protection without a password, are none of them", async () => {
  expect(
    await ofSheet(
      '<sheetProtection sheet="1"/><headerFooter><oddFooter>&amp;R&amp;A</oddFooter></headerFooter>',
    ),
  ).toBeUndefined();
});

test.each([
  ["underlines", "<fonts><font><u/></font></fonts>"],
  ["patterns", '<fills><fill><patternFill patternType="darkUp"/></fill></fills>'],
  ["borders of single sides", '<borders><border><left/><top style="thin"/></border></borders>'],
  ["rotated or indented texts", '<cellXfs><xf><alignment textRotation="90"/></xf></cellXfs>'],
])("%s are named", async (what, inside) => {
  expect(await ofStyles(inside)).toEqual([what]);
});

test("formats inside texts, shapes and what only the workbook has are named", async () => {
  expect(
    await leftOut({
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "worksheets/sheet1.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ),
      "xl/sharedStrings.xml": "<sst><si><r><rPr><b/></rPr><t>Case</t></r></si></sst>",
      "xl/drawings/drawing1.xml": "<xdr:wsDr><xdr:sp macro=''/></xdr:wsDr>",
    }),
  ).toEqual(["shapes and text boxes", "formats inside texts"]);
  expect(await ofWorkbook('<workbookProtection lockStructure="1"/>')).toEqual(["protection of the workbook"]);
});
