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
  ["filter buttons outside tables", '<autoFilter ref="A1:A2"/>'],
  [
    "dropdowns and rules that find cells by INDIRECT",
    '<dataValidations><dataValidation type="list" sqref="B2"><formula1>INDIRECT(A2)</formula1></dataValidation></dataValidations>',
  ],
  ["scenarios", '<scenarios><scenario name="x"/></scenarios>'],
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

test.each([
  ["settings of the view", '<sheetViews><sheetView showGridLines="0"/></sheetViews>'],
  ["split windows", '<sheetViews><sheetView><pane ySplit="1200"/></sheetView></sheetViews>'],
  ["colours of tabs", '<sheetPr><tabColor rgb="FFFF0000"/></sheetPr>'],
  ["rows and columns hidden to the sheet’s end", '<sheetFormatPr zeroHeight="1"/>'],
  [
    "rows and columns hidden to the sheet’s end",
    '<cols><col min="9" max="16384" width="0" hidden="1"/></cols>',
  ],
])("%s, said before the cells, are named", async (what, before) => {
  expect(await ofSheet("", before)).toEqual([what]);
});

describe("of a sheet with the formats of the workbook", () => {
  const styles =
    '<styleSheet><fills><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf><protection locked="0"/></xf></cellXfs></styleSheet>';
  const withStyles = (sheet: string) =>
    leftOut({
      "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
      "xl/styles.xml": styles,
      [SHEET]: sheet,
    });
  const columns = (style: number, cells = "", after = ""): string =>
    worksheet(cells, after).replace(
      "<sheetData>",
      `<cols><col min="2" max="3" style="${style}"/></cols><sheetData>`,
    );
  const PROTECTED = '<sheetProtection sheet="1"/>';

  test("formats of whole rows and columns are named, where they are other than those of all cells", async () => {
    const WHAT = ["formats of whole rows and columns"];
    expect(await withStyles(columns(1))).toEqual(WHAT);
    expect(await withStyles(worksheet('<row r="3" s="1" customFormat="1"/>'))).toEqual(WHAT);
    expect(await withStyles(worksheet('<row r="3" s="1"/>'))).toBeUndefined();
    expect(await withStyles(columns(2))).toBeUndefined();
  });

  test("what may be changed on protected sheets is named", async () => {
    const WHAT = ["what may be changed on protected sheets"];
    expect(await withStyles(columns(2, "", PROTECTED))).toEqual(WHAT);
    expect(await withStyles(worksheet('<row><c s="2"/></row>', PROTECTED))).toEqual(WHAT);
    expect(await withStyles(worksheet("", '<sheetProtection sheet="1" sort="0"/>'))).toEqual(WHAT);
    expect(await withStyles(worksheet('<row><c s="0"/></row>', PROTECTED))).toBeUndefined();
    expect(await withStyles(worksheet('<row><c s="2"/></row>'))).toBeUndefined();
  });
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
  [
    "thick or dashed borders",
    `<borders><border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="medium"/>`).join("")}</border></borders>`,
  ],
  ["diagonal lines", '<borders><border diagonalUp="1"><diagonal style="thin"/></border></borders>'],
  ["superscripts", '<fonts><font><vertAlign val="superscript"/></font></fonts>'],
  [
    "texts shrunk to fit or centred across cells",
    '<cellXfs><xf><alignment horizontal="centerContinuous"/></xf></cellXfs>',
  ],
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

test("settings of calculation, maps of XML and labels are named", async () => {
  expect(await ofWorkbook('<calcPr iterate="1"/>')).toEqual(["settings of calculation"]);
  expect(await ofWorkbook('<calcPr calcMode="manual"/>')).toEqual(["settings of calculation"]);
  expect(
    await leftOut({ "xl/xmlMaps.xml": "<MapInfo/>", "docMetadata/LabelInfo.xml": "<labelList/>" }),
  ).toEqual(["XML maps", "sensitivity labels"]);
});

test("options of a table are named, those of a new one are not", async () => {
  const withTable = (inside: string) =>
    leftOut({
      [SHEET]: worksheet(cells(text("A1", "x"), text("A2", "y"))),
      "xl/worksheets/_rels/sheet1.xml.rels": rels(["table", "../tables/table1.xml"]),
      "xl/tables/table1.xml": `<table id="1" name="T" displayName="T" ref="A1:A2">${inside}</table>`,
    });
  const style = (more: string): string => `<tableStyleInfo name="TableStyleMedium2" ${more}/>`;
  expect(await withTable(`<autoFilter ref="A1:A2"/>${style('showRowStripes="1"')}`)).toBeUndefined();
  for (const options of [
    style('showRowStripes="1"'),
    `<autoFilter ref="A1:A2"/>${style('showRowStripes="0"')}`,
    `<autoFilter ref="A1:A2"/>${style('showRowStripes="1" showFirstColumn="1"')}`,
  ])
    expect(await withTable(options)).toEqual(["options of tables"]);
});
