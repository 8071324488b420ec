import type { CellStyle, Change } from "../../../src/domain/spreadsheet/change";
import { mergedChanges } from "../../../src/domain/spreadsheet/merged-changes";

const sheet = "Case list";
const bold = { bold: true };

test("cells of one style are one change, side by side and below one another", () => {
  expect(
    mergedChanges([
      { type: "format", sheet, range: "A1", style: bold },
      { type: "format", sheet, range: "B1", style: bold },
      { type: "format", sheet, range: "A2:B2", style: bold },
    ]),
  ).toEqual([{ type: "format", sheet, range: "A1:B2", style: bold }]);
});

test("columns of one width and rows of one height are one change", () => {
  expect(
    mergedChanges([
      { type: "column width", sheet, columns: "Y:Y", points: 60 },
      { type: "column width", sheet, columns: "Z:Z", points: 60 },
      { type: "column width", sheet, columns: "AA:AA", points: 60 },
      { type: "row height", sheet, rows: "9:9", points: 30 },
      { type: "row height", sheet, rows: "10:10", points: 30 },
    ]),
  ).toEqual([
    { type: "column width", sheet, columns: "Y:AA", points: 60 },
    { type: "row height", sheet, rows: "9:10", points: 30 },
  ]);
});

test("words side by side are written as one; null still leaves a cell as it is", () => {
  expect(
    mergedChanges([
      { type: "write", sheet, range: "D1", cells: [["LAC"]] },
      { type: "write", sheet, range: "E1:F1", cells: [[null, "LDD"]] },
    ]),
  ).toEqual([{ type: "write", sheet, range: "D1:F1", cells: [["LAC", null, "LDD"]] }]);
});

test("cells of one style that stand apart are one change, as areas; a number format keeps them apart", () => {
  const asText = { numberFormat: "@" };
  const format = (range: string, style: CellStyle): Change => ({ type: "format", sheet, range, style });
  expect(
    mergedChanges([
      format("A6", bold),
      format("A17:E17", bold),
      format("A18:E18", bold),
      format("A1", asText),
      format("A3", asText),
    ]),
  ).toEqual([format("A6,A17:E18", bold), format("A1", asText), format("A3", asText)]);
});

test("columns of one width are one change wherever they stand, as areas", () => {
  const width = (columns: string, points: number): Change => ({
    type: "column width",
    sheet,
    columns,
    points,
  });
  expect(
    mergedChanges([width("A:A", 60), width("B:B", 48), width("C:C", 60), width("D:D", 60), width("E:E", 48)]),
  ).toEqual([width("A:A,C:D", 60), width("B:B,E:E", 48)]);
});

test("areas are begun anew before their address is longer than Excel is sure to take", () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => 2 * i + 1);
  const merged = mergedChanges(
    rows.map((row) => ({ type: "format", sheet, range: `A${row}`, style: bold }) as const),
  );
  const ranges = merged.map((change) => (change.type === "format" ? change.range : ""));
  expect(ranges.join(",").split(",")).toEqual(rows.map((row) => `A${row}`));
  for (const range of ranges) expect(range.length).toBeLessThanOrEqual(1_000);
});

test("what is not alike, apart, on another sheet or done in between stays as it is", () => {
  const changes: Change[] = [
    { type: "format", sheet, range: "A1", style: bold },
    { type: "format", sheet, range: "B1", style: { bold: false } },
    { type: "format", sheet: "Codes", range: "E1", style: { bold: false } },
    { type: "write", sheet, range: "A1", cells: [["x"]] },
    { type: "insert rows", sheet, before: 1, count: 1 },
    { type: "write", sheet, range: "B1", cells: [["y"]] },
    { type: "write", sheet, range: "B2", cells: [["y"]] },
    { type: "column width", sheet, columns: "A:A", points: 60 },
    { type: "column width", sheet, columns: "B:B", points: 61 },
    { type: "row height", sheet, rows: "1:1", points: 60 },
    { type: "row height", sheet, rows: "3:3", points: 60 },
  ];
  expect(mergedChanges(changes)).toEqual(changes);
});
