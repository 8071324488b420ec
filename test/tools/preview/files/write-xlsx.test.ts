import { readXlsx } from "../../../../tools/preview/files/read-xlsx";
import {
  sheetContent,
  type SheetContent,
  type WorkbookContent,
} from "../../../../tools/preview/files/workbook-content";
import { writeXlsx } from "../../../../tools/preview/files/write-xlsx";
import { sampleList } from "../../../../tools/preview/sample/sample-list";

const aWorkbook = (content: Partial<SheetContent>, more: Partial<WorkbookContent> = {}): WorkbookContent => ({
  sheets: [sheetContent({ name: "Case list", ...content })],
  names: [],
  settings: {},
  ...more,
});

const buffer = (file: Uint8Array): ArrayBuffer => new Uint8Array(file).buffer;
const reopened = (workbook: WorkbookContent): WorkbookContent =>
  readXlsx(buffer(writeXlsx(workbook)), "x.xlsx");
const sheetOf = (content: Partial<SheetContent>): SheetContent | undefined =>
  reopened(aWorkbook(content)).sheets[0];

const column = { top: 5, left: 8, bottom: 104, right: 8 };

test("values, formulas with their results, formats and notes come back as they were", () => {
  const cells = [
    { row: 0, column: 0, value: "0071", format: { numberFormat: "@", fontName: "Calibri", size: 11 } },
    {
      row: 0,
      column: 1,
      value: 38881,
      format: { numberFormat: "dd/mm/yyyy", fontName: "Calibri", size: 11 },
    },
    { row: 1, column: 0, value: 34, formula: '=COUNTIF($B$6:$B$105,"LAC")' },
    { row: 1, column: 1, value: true },
    { row: 2, column: 0, value: "#N/A" },
    { row: 2, column: 1, value: "x", note: "Ask the team." },
    {
      row: 3,
      column: 0,
      value: "",
      format: {
        fill: "#1F3864",
        colour: "#FFFFFF",
        bold: true,
        italic: true,
        strikethrough: true,
        size: 14,
        fontName: "Arial",
        wrap: true,
        horizontal: "Center",
        vertical: "Top",
        border: "#B35900",
      },
    },
  ];
  expect(sheetOf({ cells })?.cells).toEqual(cells);
});

test("the sheet that was in front is in front again, unless it is hidden", () => {
  const sheets = (visibility: "Visible" | "Hidden") => [
    sheetContent({ name: "Sheet1" }),
    sheetContent({ name: "Tracking", visibility }),
  ];
  const front = (visibility: "Visible" | "Hidden"): string | undefined =>
    reopened({ sheets: sheets(visibility), inFront: "Tracking", names: [], settings: {} }).inFront;
  expect(front("Visible")).toBe("Tracking");
  expect(front("Hidden")).toBe("Sheet1");
});

test("the filters of a table come back, blanks and all", () => {
  const filters = [
    { column: 1, shown: ["LAC", "a & b", ""] },
    { column: 3, shown: [] },
  ];
  const tables = [
    { name: "T", range: { top: 5, left: 0, bottom: 9, right: 3 }, style: "TableStyleLight1", filters },
  ];
  expect(sheetOf({ tables, hiddenRows: [6, 7] })).toMatchObject({ tables, hiddenRows: [6, 7] });
});

test("the shape of a sheet comes back: widths, heights, hidden and frozen lines, merges, visibility, protection", () => {
  const shape = {
    columnWidths: new Map([[0, 84]]),
    columnFormats: new Map([
      [0, "@"],
      [3, "dd/mm/yyyy"],
    ]),
    rowHeights: new Map([[4, 62]]),
    fittedHeights: new Map([[6, 45]]),
    hiddenRows: [7],
    hiddenColumns: [3],
    frozen: { rows: 5, columns: 2 },
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    visibility: "VeryHidden",
    isProtected: true,
    print: {
      orientation: "landscape",
      pagesWide: 3,
      pagesTall: 1,
      margins: { left: 28, right: 28, top: 36, bottom: 43, header: 20, footer: 20 },
      rightFooter: "&A, page &P of &N",
      titleRows: "1:5",
      titleColumns: "A:B",
    },
    cells: [{ row: 7, column: 0, value: "x" }],
  } as const;
  const shown = sheetContent({ name: "Codes" });
  const hidden = sheetContent({ name: "Case list", ...shape });
  const read = reopened({ sheets: [shown, hidden], names: [], settings: {} }).sheets[1];
  const { columnWidths, ...exact } = shape;
  expect(read).toMatchObject(exact);
  expect(read?.columnWidths.get(0)).toBeCloseTo(columnWidths.get(0) ?? 0, 0);
});

test("pages begin where they were made to begin, at the size that was chosen", () => {
  const print = { orientation: "landscape", scale: 85, pagesBeginAt: [20, 55] } as const;
  expect(sheetOf({ print, cells: [{ row: 80, column: 0, value: "x" }] })?.print).toMatchObject(print);
});

test("tables, names and the add-in's settings come back", () => {
  const headers = [
    { row: 4, column: 0, value: "Case number" },
    { row: 4, column: 1, value: "Group" },
  ];
  const tables = [
    { name: "CaseList", range: { top: 4, left: 0, bottom: 104, right: 1 }, style: "TableStyleLight1" },
  ];
  const names = [
    { name: "ListDate", formula: "='Case list'!$B$3" },
    { name: "LivesInCodes", formula: "='Case list'!$J$4:$J$9" },
  ];
  const settings = { "case-tracking": { reason: 'moved "away" & closed <again>', seen: [1, null] } };
  const read = reopened(aWorkbook({ cells: headers, tables }, { names, settings }));
  expect(read.sheets[0]?.tables).toEqual(tables);
  expect(read.names).toEqual(names);
  expect(read.settings).toEqual(settings);
});

test("names of one sheet come back as such, beside a name of the workbook that is called the same", () => {
  const name = (sheet: string) => ({ name: "ListDate", formula: `='${sheet}'!$B$3` });
  const sheets = [
    sheetContent({ name: "Case list" }),
    sheetContent({ name: "Case list (2)", names: [name("Case list (2)")] }),
    sheetContent({ name: "Notes", names: [{ name: "Rate", formula: "=1.5" }] }),
  ];
  const read = reopened({ sheets, names: [name("Case list")], settings: {} });
  expect(read.names).toEqual([name("Case list")]);
  expect(read.sheets.map(({ names }) => names)).toEqual(sheets.map(({ names }) => names));
  expect(read.leftOut).toBeUndefined();
});

test("a dropdown comes back whole: its source, prompt and alert, one entry for the whole column", () => {
  const validations = [
    {
      ranges: [column],
      validation: {
        rule: { kind: "list", source: "=LivesInCodes", dropdown: true },
        ignoreBlanks: true,
        prompt: { title: "Lives in", message: "1 Residential care, 2 Foster care" },
        alert: { style: "Warning", title: "Not on the list", message: "Choose 1 to 6." },
      },
    },
  ] as const;
  expect(sheetOf({ validations })?.validations).toEqual(validations);
});

test.each([
  { kind: "list", source: "=AgeCodes", dropdown: false },
  { kind: "list", source: "Yes,No", dropdown: true },
  { kind: "custom", formula: "=ISNUMBER($I6)" },
  { kind: "textLength", operator: "LessThanOrEqualTo", formula1: 32767 },
  { kind: "wholeNumber", operator: "NotBetween", formula1: 0, formula2: 25 },
  { kind: "date", operator: "GreaterThan", formula1: 38881 },
] as const)("a validation comes back: %j", (rule) => {
  const validations = [{ ranges: [column], validation: { rule, ignoreBlanks: true } }];
  expect(sheetOf({ validations })?.validations).toEqual(validations);
});

test("a date validation with a formula comes back as it was", () => {
  const rule = { kind: "date", operator: "LessThanOrEqualTo", formula1: "=ListDate" } as const;
  const read = sheetOf({
    validations: [{ ranges: [column], validation: { rule, ignoreBlanks: true } }],
  });
  expect(read?.validations[0]?.validation.rule).toEqual(rule);
});

test("conditional formats come back in their order, with looks, number formats and stop at true", () => {
  const conditionalFormats = [
    {
      range: column,
      conditionalFormat: { formula: "=$W6=1", fill: "#DDEBF7", colour: "#1F3864", bold: true },
    },
    { range: column, conditionalFormat: { formula: "=$I6=2", numberFormat: '0" – Foster care"' } },
    {
      range: column,
      conditionalFormat: {
        formula: "=LEN(TRIM($I6))=0",
        fill: "#FFC7CE",
        italic: true,
        strikethrough: true,
        border: "#8A0010",
        stopIfTrue: true,
      },
    },
  ];
  expect(sheetOf({ conditionalFormats })?.conditionalFormats).toEqual(conditionalFormats);
});

test("the whole sample list comes back from a file as it was", () => {
  const sample = sampleList();
  const read = reopened(sample);
  expect(read.names).toEqual(sample.names);
  read.sheets.forEach((sheet, index) => {
    const before = sample.sheets[index];
    const blocksBy = (content: SheetContent | undefined) =>
      content?.validations.map(({ ranges, validation }) => [validation.rule, validation.prompt, ranges]);
    expect(sheet.conditionalFormats).toEqual(before?.conditionalFormats);
    expect(blocksBy(sheet)).toEqual(blocksBy(before));
    expect(sheet.tables).toEqual(before?.tables);
    expect(sheet.frozen).toEqual(before?.frozen);
    expect(sheet.print).toEqual(before?.print);
  });
});

test("tables of one name, as a foreign file can have them, are saved under names of their own", () => {
  const table = { range: { top: 0, left: 0, bottom: 2, right: 1 }, style: "TableStyleMedium2" };
  const sheets = ["One", "Two", "Three"].map((name, i) =>
    sheetContent({ name, tables: [{ ...table, name: i === 1 ? "CASES" : "Cases" }] }),
  );
  const names = [{ name: "cases_2", formula: "=One!$A$1" }];
  const saved = reopened({ sheets, names, settings: {} });
  expect(saved.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "Cases",
    "CASES_3",
    "Cases_4",
  ]);
});

test("half a character, as texts cut off by their length hold, stays what it is", () => {
  const value = "cut \ud83d";
  expect(sheetOf({ cells: [{ row: 0, column: 0, value }] })?.cells[0]?.value).toBe(value);
});
