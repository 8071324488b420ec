import { cells, rels, SHEET, sheetOf, shown, workbookPart, worksheet } from "./foreign-xlsx";

test("every kind of cell is read as Excel shows it", async () => {
  const sheet = await sheetOf({
    "xl/_rels/workbook.xml.rels": rels(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml":
      '<sst><si><t xml:space="preserve"> a </t></si><si><r><rPr><b/></rPr><t>Case </t></r><r><t>number</t></r><rPh sb="0" eb="1"><t>ケース</t></rPh></si></sst>',
    [SHEET]: worksheet(
      cells(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>',
        '<c r="A2"><v>1.5</v></c><c r="B2" t="str"><f>A1&amp;"x"</f><v>ax</v></c><c r="C2" t="inlineStr"><is><t>line_x000D_\r\none</t></is></c><c r="D2"/><c r="E2" t="s"/><c r="F2" t="s"><v></v></c>',
        '<c r="A3" t="d"><v>2006-06-13</v></c><c r="B3" t="d"><v>06:00:00.000</v></c><c r="C3" t="d"><v>2006-06-13T12:00:00Z</v></c><c r="D3" t="d"><v>soon</v></c>',
      ),
    ),
  });
  expect(shown(sheet)).toEqual([
    [0, 0, " a "],
    [0, 1, "Case number"],
    [0, 2, true],
    [0, 4, "#N/A"],
    [1, 0, 1.5],
    [1, 1, '=A1&"x"'],
    [1, 2, "line\none"],
    [2, 0, 38_881],
    [2, 1, 0.25],
    [2, 2, 38_881.5],
    [2, 3, "soon"],
  ]);
});

test("a shared formula is written out in each of its cells", async () => {
  const first =
    '<f t="shared" ref="B1:C2" si="0">A1&amp;$A$1&amp;"A1"&amp;Q1!A1&amp;\'A1 B2\'!A$1&amp;LOG10(A1)</f>';
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      cells(`<c r="B1">${first}<v>1</v></c>`, '<c r="C2"><f t="shared" si="0"/><v>2</v></c>'),
    ),
  });
  expect(shown(sheet)).toEqual([
    [0, 1, "=A1&$A$1&\"A1\"&Q1!A1&'A1 B2'!A$1&LOG10(A1)"],
    [1, 2, "=B2&$A$1&\"A1\"&Q1!B2&'A1 B2'!B$1&LOG10(B2)"],
  ]);
});

test("whole columns and rows of a shared formula move along, but for those that are fixed", async () => {
  const first = '<f t="shared" ref="D4:E5" si="0">SUM(B:B,$C:D,3:3,$4:5,Q1!A:A,A1:B2)+COLUMNS(A:$A)</f>';
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      '<row r="4"><c r="D4">' +
        first +
        '<v>1</v></c></row><row r="5"><c r="E5"><f t="shared" si="0"/><v>2</v></c></row>',
    ),
  });
  expect(shown(sheet)?.[1]).toEqual([4, 4, "=SUM(C:C,$C:E,4:4,$4:6,Q1!B:B,B2:C3)+COLUMNS(B:$A)"]);
});

test("a reference that a shared formula moves off the sheet is none", async () => {
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      cells(
        '<c r="A1"><f t="shared" si="0"/><v>2</v></c>',
        '<c r="B2"><f t="shared" ref="A1:B2" si="0">A1+SUM(A:A)+SUM(1:1)</f><v>1</v></c><c r="A2"><f t="shared" si="0"/></c>',
      ),
    ),
  });
  expect(shown(sheet)?.at(-1)).toEqual([1, 0, "=#REF!+SUM(#REF!)+SUM(1:1)"]);
});

test("a name that a formula looks for in its own workbook alone is a name", async () => {
  const sheet = await sheetOf({
    [SHEET]: worksheet(cells('<c r="A1"><f>SUM([0]!Rates)&amp;"[0]!"</f><v>3</v></c>')),
  });
  expect(shown(sheet)).toEqual([[0, 0, '=SUM(Rates)&"[0]!"']]);
});

test.each([
  "[1]Cases!A1*2",
  "SUM('[2]My cases'!A1:B2)",
  "VLOOKUP(A1,'C:\\in\\[old list.xlsx]Cases'!A:B,2,0)",
  "[1]!Rate*2",
  "'[1](0) Zoë''s'!B8",
])("of %s, which leads to another workbook, only the result is read", async (formula) => {
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      cells(
        `<c r="A1"><f>${formula}</f><v>3</v></c><c r="B1"><f>${formula}</f></c><c r="C1"><f>CaseList[[#This Row],[Age]]&amp;"[1]a!"</f><v>4</v></c>`,
      ),
    ),
  });
  expect(shown(sheet)).toEqual([
    [0, 0, 3],
    [0, 1, `=${formula}`],
    [0, 2, '=CaseList[[#This Row],[Age]]&"[1]a!"'],
  ]);
});

test("of formulas that fill several cells the results are read; one that fills its own cell is known as an array's", async () => {
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      cells(
        '<c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B1">SUM(A1:A2*2)</f><v>6</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="A1"/><v>7</v></c>',
        '<c r="A2"><v>2</v></c><c r="C2"><v>8</v></c>',
      ),
    ),
  });
  expect(sheet?.cells).toEqual([
    { row: 0, column: 0, value: 1 },
    { row: 0, column: 1, value: 6, formula: "=SUM(A1:A2*2)", isArray: true },
    { row: 0, column: 2, value: 7 },
    { row: 1, column: 0, value: 2 },
    { row: 1, column: 2, value: 8 },
  ]);
});

test("a result of 0 is none where the file wants to be worked out anew", async () => {
  const sheet = await sheetOf({
    "xl/workbook.xml": workbookPart('<calcPr fullCalcOnLoad="1"/>'),
    [SHEET]: worksheet(
      cells('<c r="A1"><f>1+1</f><v>0</v></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1"><v>0</v></c>'),
    ),
  });
  expect(sheet?.cells.map(({ value }) => value)).toEqual(["", 3, 0]);
});

test("in a workbook that counts from 1904 days are moved, and times are not", async () => {
  const sheet = await sheetOf({
    "xl/workbook.xml": workbookPart().replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
    "xl/_rels/workbook.xml.rels": rels(["worksheet", "worksheets/sheet1.xml"], ["styles", "styles.xml"]),
    "xl/styles.xml":
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[hh]:mm:ss"/><numFmt numFmtId="165" formatCode="mmmm"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    [SHEET]: worksheet(cells([0, 1, 2, 3].map((style) => `<c s="${style}"><v>10.5</v></c>`).join(""))),
  });
  expect(sheet?.cells.map(({ value }) => value)).toEqual([1_472.5, 10.5, 10.5, 1_472.5]);
});
