import { cells, rels, SHEET, sheetOf, shown, worksheet } from "./foreign-xlsx";

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
