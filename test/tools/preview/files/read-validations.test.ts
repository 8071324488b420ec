import { cells, newer, SHEET, sheetOf, text, worksheet, XM } from "./foreign-xlsx";

test("validations of both forms are read, each with the formula of its first cell", async () => {
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      cells(text("A1", "x")),
      `<dataValidations count="5">
        <dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" errorTitle="Group" error="Choose." sqref="A2:A9 C2"><formula1>"LAC,""CPR"""</formula1></dataValidation>
        <dataValidation type="custom" sqref="B5 A3:A4"><formula1>A3&gt;1</formula1></dataValidation>
        <dataValidation type="date" operator="lessThanOrEqual" sqref="D2"><formula1>TODAY()</formula1></dataValidation>
        <dataValidation type="time" sqref="E2"><formula1>0.25</formula1><formula2>0.5</formula2></dataValidation>
        <dataValidation type="list" sqref="H5 H2:H3"><formula1>INDIRECT(G2)</formula1></dataValidation>
        <dataValidation showInputMessage="1" promptTitle="Team" prompt="Write it_x000a_here." sqref="F2"/>
      </dataValidations>${newer(
        `<x14:dataValidations ${XM}><x14:dataValidation type="whole" operator="greaterThan"><x14:formula1><xm:f>Codes!$A$1</xm:f></x14:formula1><xm:sqref>G2:G3</xm:sqref></x14:dataValidation></x14:dataValidations>`,
      )}`,
    ),
  });
  expect(sheet?.validations.map(({ validation: { rule } }) => rule)).toEqual([
    { kind: "list", source: 'LAC,"CPR"', dropdown: false },
    { kind: "custom", formula: "=B5>1" },
    { kind: "date", operator: "LessThanOrEqualTo", formula1: "=TODAY()", formula2: undefined },
    { kind: "decimal", operator: "Between", formula1: 0.25, formula2: 0.5 },
    { kind: "list", source: "=INDIRECT(G5)", dropdown: true },
    { kind: "custom", formula: "=TRUE" },
    { kind: "wholeNumber", operator: "GreaterThan", formula1: "=Codes!$A$1", formula2: undefined },
  ]);
  expect(sheet?.validations[0]).toMatchObject({
    ranges: [
      { top: 1, left: 0, bottom: 8, right: 0 },
      { top: 1, left: 2, bottom: 1, right: 2 },
    ],
    validation: { ignoreBlanks: true, alert: { style: "Stop", title: "Group", message: "Choose." } },
  });
  expect(sheet?.validations[5]?.validation.prompt).toEqual({ title: "Team", message: "Write it\nhere." });
});

test("where a newer form stands beside the older one, as around long lists, the older one is read", async () => {
  const sheet = await sheetOf({
    [SHEET]: worksheet(
      cells(text("A1", "x")),
      `<dataValidations count="1"><dataValidation type="list" sqref="A2"><mc:AlternateContent><mc:Choice Requires="x12ac"><x12ac:list>"a,b",c</x12ac:list></mc:Choice><mc:Fallback><formula1>"a,b,c"</formula1></mc:Fallback></mc:AlternateContent></dataValidation></dataValidations><mc:AlternateContent><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>`,
    ),
  });
  expect(sheet?.validations.map(({ validation: { rule } }) => rule)).toEqual([
    { kind: "list", source: "a,b,c", dropdown: true },
  ]);
});
