import {
  cells,
  foreignXlsx,
  newer,
  open,
  rels,
  SHEET,
  sheetOf,
  shown,
  text,
  workbookPart,
  worksheet,
  XM,
} from "./foreign-xlsx";

test("a workbook without styles, theme, texts and properties opens", async () => {
  expect(shown(await sheetOf({}))).toEqual([[0, 0, "x"]]);
});

test("what a workbook names and does not have is missed only where cells hang on it", async () => {
  const named = ["worksheet", "worksheets/sheet1.xml"] as const;
  const without = (type: string) =>
    sheetOf({ "xl/_rels/workbook.xml.rels": rels(named, [type, `${type}.xml`]) });
  expect(shown(await without("theme"))).toEqual([[0, 0, "x"]]);
  expect(shown(await without("styles"))).toEqual([[0, 0, "x"]]);
  await expect(without("sharedStrings")).rejects.toThrow("its part xl/sharedStrings.xml is missing");
});

test.each([
  ["from the package's root", "/xl/worksheets/sheet1.xml"],
  ["beside the workbook", "worksheets/sheet1.xml"],
  ["with dots", "./../xl/worksheets/sheet1.xml"],
  ["in other case", "Worksheets/Sheet1.XML"],
  ["with backslashes", "worksheets\\sheet1.xml"],
])("a part named %s is found", async (_, target) => {
  expect(shown(await sheetOf({ "xl/_rels/workbook.xml.rels": rels(["worksheet", target]) }))).toEqual([
    [0, 0, "x"],
  ]);
});

test("prefixes, the strict edition's names and another place of the workbook make no difference", async () => {
  const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const sheet = await sheetOf({
    "_rels/.rels": `<p:Relationships xmlns:p="x"><p:Relationship Id="a" Type="${strict}/officeDocument" Target="/book/main.xml"/></p:Relationships>`,
    "xl/workbook.xml": undefined,
    "book/main.xml": `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><x:sheets><x:sheet name="Cases" sheetId="1" q:id="one"/></x:sheets></x:workbook>`,
    "book/_rels/main.xml.rels": `<Relationships><Relationship Id="one" Type="${strict}/worksheet" Target="/s.xml"/></Relationships>`,
    "s.xml": `<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="str"><x:v>a &gt; b</x:v></x:c><x:c t="d"><x:v>2006-06-13T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  expect(shown(sheet)).toEqual([
    [0, 0, "a > b"],
    [0, 1, 38_881],
  ]);
});

test("sheets that say nothing of a part are named as left out", async () => {
  const { sheets, leftOut } = await open(
    foreignXlsx({
      "xl/workbook.xml": workbookPart(
        "",
        '<sheet name="Cases" sheetId="1" r:id="rId1"/><sheet name="Lost" sheetId="2"/><sheet name="Macro" sheetId="3" r:id="rId2"/>',
      ),
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "worksheets/sheet1.xml"],
        ["xlMacrosheet", "macrosheets/sheet1.xml"],
      ),
    }),
  );
  expect(sheets.map(({ name }) => name)).toEqual(["Cases"]);
  expect(leftOut).toEqual(["sheets without cells", "macro sheets"]);
});

test("properties, tables and parts of others do no harm, and what is not shown is named once", async () => {
  const file = foreignXlsx({
    "_rels/.rels": rels(
      ["officeDocument", "xl/workbook.xml"],
      ["custom-properties", "docProps/custom.xml"],
      ["core-properties", "docProps/core.xml"],
    ),
    "docProps/custom.xml":
      '<Properties><property name="ContentTypeId"><vt:lpwstr>0x0101</vt:lpwstr></property><property name="Rated"><vt:bool>true</vt:bool></property></Properties>',
    "xl/workbook.xml": workbookPart(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Cases!$A$1</definedName><definedName name="Codes">Cases!$A$1:$A$2</definedName><definedName name="Rate">1.5</definedName><definedName name="Slicer_Group" >#N/A</definedName></definedNames>',
      '<sheet name="Chart1" sheetId="2" r:id="rId2"/><sheet name="Cases" sheetId="1" r:id="rId1"/><sheet name="Deep" sheetId="3" state="veryHidden" r:id="rId3"/>',
    ),
    "xl/_rels/workbook.xml.rels": rels(
      ["worksheet", "worksheets/sheet1.xml"],
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet2.xml": worksheet(""),
    "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    [SHEET]: worksheet(
      cells(text("A1", "Group") + text("B1", "Age"), text("A2", "LAC"), text("A3", "Total")),
      '<drawing r:id="rId9"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": rels(
      ["table", "../tables/table1.xml"],
      ["comments", "../comments1.xml"],
      ["drawing", "../drawings/drawing1.xml"],
    ),
    "xl/tables/table1.xml":
      '<table id="1" name="T" displayName="CaseList" ref="A1:B3" totalsRowCount="1" tableType="queryTable"><autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="LAC"/></filters></filterColumn><filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn></autoFilter><tableColumns count="2"><tableColumn id="1" name="Group" totalsRowLabel="Total"/><tableColumn id="2" name="Age" queryTableFieldId="2"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns></table>',
    "xl/comments1.xml":
      '<comments><authors><author>A</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Ask </t></r><r><t>them</t></r></text></comment><comment ref="H9" authorId="0"><text><t>Alone</t></text></comment></commentList></comments>',
    "xl/media/image1.png": "x",
    "xl/charts/chart1.xml": "<c:chartSpace/>",
    "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
    "xl/slicers/slicer1.xml": "<slicers/>",
    "xl/queryTables/queryTable1.xml": "<queryTable/>",
    "xl/connections.xml": "<connections/>",
    "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
    "xl/vbaProject.bin": "x",
  });
  const { sheets, names, settings, leftOut } = await open(file, "cases.xlsm");
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Cases", "Visible"],
    ["Deep", "VeryHidden"],
  ]);
  expect(sheets[0]?.tables).toEqual([
    {
      name: "CaseList",
      range: { top: 0, left: 0, bottom: 1, right: 1 },
      style: "TableStyleMedium2",
      filters: [{ column: 0, shown: ["LAC"] }],
    },
  ]);
  expect(sheets[0]?.cells.flatMap(({ row, column, note }) => (note ? [[row, column, note]] : []))).toEqual([
    [1, 0, "Ask them"],
    [8, 7, "Alone"],
  ]);
  expect(names).toEqual([
    { name: "Codes", formula: "=Cases!$A$1:$A$2" },
    { name: "Rate", formula: "=1.5" },
    { name: "Slicer_Group", formula: "=#N/A" },
  ]);
  expect(settings).toEqual({});
  expect(leftOut).toEqual([
    "charts",
    "pictures",
    "pivot tables",
    "slicers",
    "data connections",
    "links to other workbooks, whose results stay",
    "threaded comments",
    "macros",
    "properties of the document",
    "print areas",
    "chart sheets",
    "filters by colour",
    "total rows of tables",
    "calculated columns, whose formulas stay",
  ]);
});

test("conditional formats of both forms are read where a formula says them, in every range", async () => {
  const file = foreignXlsx({
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml":
      '<styleSheet><dxfs><dxf><font><b val="1"/><color rgb="FF8A0010"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>',
    [SHEET]: worksheet(
      cells(text("A1", "x")),
      `<conditionalFormatting sqref="B2:B3 D4"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A2&gt;B2</formula></cfRule></conditionalFormatting>
      <conditionalFormatting sqref="C2"><cfRule type="cellIs" dxfId="0" priority="3" operator="between"><formula>1</formula><formula>2</formula></cfRule><cfRule type="colorScale" priority="4"/></conditionalFormatting>${newer(
        `<x14:conditionalFormattings ${XM}><x14:conditionalFormatting><x14:cfRule type="expression" priority="1"><xm:f>Codes!$A$1=A1</xm:f><x14:dxf><font><i/></font></x14:dxf></x14:cfRule><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
      )}`,
    ),
  });
  const { sheets, leftOut } = await open(file);
  const WRONG = { bold: true, colour: "#8A0010", fill: "#FFC7CE" };
  expect(sheets[0]?.conditionalFormats.map(({ conditionalFormat }) => conditionalFormat)).toEqual([
    { formula: "=AND(C2>=1,C2<=2)", ...WRONG },
    { formula: "=$A2>B2", ...WRONG, stopIfTrue: true },
    { formula: "=$A4>D4", ...WRONG, stopIfTrue: true },
    { formula: "=Codes!$A$1=A1", italic: true },
  ]);
  expect(leftOut).toEqual(["conditional formats without a formula"]);
});

test("formats are read with built-in number formats day first, and colours of the theme", async () => {
  const sheet = await sheetOf({
    "xl/_rels/workbook.xml.rels": rels(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["theme", "theme/theme1.xml"],
    ),
    "xl/theme/theme1.xml":
      '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    "xl/styles.xml":
      '<styleSheet><fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><color indexed="10"/></font><font><color rgb="FF00NAN"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders><border/><border><top style="thin"><color theme="3"/></top></border></borders><cellXfs><xf numFmtId="14"/><xf numFmtId="0" fontId="1" fillId="1" borderId="1"><alignment vertical="center" wrapText="1"/></xf><xf fontId="2"/></cellXfs></styleSheet>',
    [SHEET]: worksheet(
      cells('<c r="A1" s="0"><v>38881</v></c><c r="B1" s="1"/><c r="C1" s="2"><v>1</v></c>'),
    ),
  });
  expect(sheet?.cells.map(({ format }) => format)).toEqual([
    { fontName: "Calibri", size: 11, numberFormat: "dd/mm/yyyy" },
    { fill: "#A2B9E2", bold: true, colour: "#FF0000", border: "#44546A", wrap: true, vertical: "Center" },
    undefined,
  ]);
});
