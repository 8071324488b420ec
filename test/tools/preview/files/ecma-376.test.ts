import { sheetContent } from "../../../../tools/preview/files/workbook-content";
import { writeXlsx } from "../../../../tools/preview/files/write-xlsx";
import { sampleList } from "../../../../tools/preview/sample/sample-list";
import { unpack } from "../../../../tools/template/parts";
import { workbookFaults } from "../../../support/schema/workbook-faults";

const faults = (file: Uint8Array): string[] => workbookFaults(unpack(file));

test("a copy of the sample list is valid by ECMA-376 in every part", () => {
  expect(faults(writeXlsx(sampleList()))).toEqual([]);
});

test("so is a copy of a workbook that holds whatever the preview knows", () => {
  const block = { top: 1, left: 0, bottom: 5, right: 1 };
  const file = writeXlsx({
    names: [
      { name: "Codes", formula: "='A & B'!$A$1" },
      { name: "Twice", formula: '=IF(1<2,"a","b")' },
    ],
    settings: { kept: [1, { a: "<&\u0001>\n" }] },
    sheets: [
      sheetContent({ name: "Empty", visibility: "VeryHidden" }),
      sheetContent({
        name: "A & B",
        isProtected: true,
        frozen: { rows: 0, columns: 2 },
        merges: [{ top: 8, left: 0, bottom: 9, right: 1 }],
        columnWidths: new Map([[2, 80]]),
        columnFormats: new Map([[3, "@"]]),
        hiddenColumns: [1],
        rowHeights: new Map([[20, 30]]),
        hiddenRows: [3],
        print: {
          orientation: "landscape",
          scale: 85,
          margins: { left: 28 },
          rightFooter: "&A <1>",
          pagesBeginAt: [3, 9],
          titleRows: "1:2",
          titleColumns: "A:B",
        },
        tables: [
          {
            name: "One",
            range: block,
            style: "TableStyleLight1",
            filters: [
              { column: 0, shown: ["", "<b>"] },
              { column: 1, shown: [] },
            ],
          },
          { name: "Two", range: { ...block, left: 3, right: 4 }, style: "TableStyleMedium2" },
        ],
        cells: [
          { row: 1, column: 0, value: "Age\nin “years” & <months>", note: " Ask <them>\n" },
          { row: 1, column: 1, value: 2006 },
          { row: 1, column: 3, value: "Age" },
          { row: 1, column: 4, value: "age" },
          { row: 2, column: 0, value: " _x0041_\u0002 ", link: { address: "https://example.org/?a=1&b c " } },
          { row: 2, column: 1, value: true, link: { documentReference: "'A & B'!A1", screenTip: "Go" } },
          { row: 3, column: 0, value: "#N/A", formula: "=NA()" },
          { row: 3, column: 1, value: "ab", formula: '="a"&"b"' },
          { row: 4, column: 0, value: "", format: { wrap: true, border: "#B35900", fill: "#ffffff" } },
          {
            row: 4,
            column: 1,
            value: -1e-7,
            format: { numberFormat: '"a" 0', bold: true, colour: "#123456" },
          },
        ],
        validations: [
          {
            ranges: [block],
            validation: { rule: { kind: "custom", formula: '=A2<>"x"' }, ignoreBlanks: false },
          },
          {
            ranges: [{ ...block, left: 3, right: 3 }],
            validation: {
              rule: { kind: "decimal", operator: "NotBetween", formula1: 0.5, formula2: "=Codes" },
              ignoreBlanks: true,
              prompt: { title: "T", message: "One\ntwo" },
              alert: { style: "Information", title: "", message: "No" },
            },
          },
        ],
        conditionalFormats: [
          {
            range: block,
            conditionalFormat: {
              formula: "=A2=1",
              numberFormat: "@",
              border: "#FF0000",
              strikethrough: true,
              stopIfTrue: true,
            },
          },
          { range: block, conditionalFormat: { formula: "=A2=2", fill: "#FF0000", colour: "#000000" } },
        ],
      }),
    ],
  });
  expect(faults(file)).toEqual([]);
  const parts = unpack(file);
  expect(parts.get("xl/tables/table2001.xml")).toContain('name="age2"');
});
