import { readCsv, sheetNameOf } from "../../../../tools/preview/files/read-csv";

const bytes = (text: string): ArrayBuffer => new Uint8Array(new TextEncoder().encode(text)).buffer;

const read = (text: string) => readCsv(bytes(text), "cases.csv").sheets[0]?.cells ?? [];

test.each(["2006-06-13", "13/06/2006", "13.6.2006", "13-06-2006"])(
  "%s becomes a date that reads day first",
  (text) => {
    expect(read(text)).toEqual([{ row: 0, column: 0, value: 38881, format: { numberFormat: "dd/mm/yyyy" } }]);
  },
);

test.each([
  ["13/06/2006 00:00", 38_881],
  ["2006-06-13 00:00:00.000", 38_881],
  ["2006-06-13T18:00:00", 38_881.75],
])("%s becomes a date with its time", (text, value) => {
  expect(read(text)).toEqual([{ row: 0, column: 0, value, format: { numberFormat: "dd/mm/yyyy hh:mm" } }]);
});

test("a first line that names what divides the fields is no row", () => {
  expect(read("sep=;\r\na,b;c").map(({ row, value }) => [row, value])).toEqual([
    [0, "a,b"],
    [0, "c"],
  ]);
});

test("a day that is in no calendar stays text", () => {
  expect(read("2006-02-30")[0]?.value).toBe("2006-02-30");
});

test("numbers become numbers", () => {
  expect(read("6,-1.5").map(({ value }) => value)).toEqual([6, -1.5]);
});

test.each([
  "0071",
  "1e5",
  "12345678901234567",
  "01632 960012",
  "3/4/05",
  "06/13/2006",
  "13/06/2006 25:00",
  "25:35",
  "12,34",
  "5 %",
])("%s stays text", (text) => {
  expect(read(`"${text}"`)[0]).toMatchObject({ value: text, format: { numberFormat: "@" } });
});

test.each([
  ["TRUE", true, undefined],
  ["false", false, undefined],
  ["1,234", 1234, "#,##0"],
  ["£1,234.50", 1234.5, "£#,##0.00"],
  ["5%", 0.05, "0%"],
  ["-2.5%", -0.025, "0.00%"],
  ["14:35", 52_500 / 86_400, "hh:mm"],
])("%s is what Excel makes of it", (text, value, numberFormat) => {
  expect(read(`"${text}"`)).toEqual([
    { row: 0, column: 0, value, ...(numberFormat !== undefined && { format: { numberFormat } }) },
  ]);
});

test("a byte order mark is no part of the first cell", () => {
  expect(read("\uFEFFCase number")[0]?.value).toBe("Case number");
});

test("a quoted comma separates nothing, and an empty field is no cell", () => {
  expect(read('"Worker 1, 01632 960001",,x').map(({ column, value }) => [column, value])).toEqual([
    [0, "Worker 1, 01632 960001"],
    [2, "x"],
  ]);
});

test("the sheet is named after the file, in a name that Excel takes", () => {
  expect(sheetNameOf("case-list.csv")).toBe("case-list");
  expect(sheetNameOf("what? [2006].csv")).toBe("what   2006");
  expect(sheetNameOf(`${"x".repeat(40)}.csv`)).toHaveLength(31);
});
