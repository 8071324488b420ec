import { COLUMNS, listOf } from "../../../../src/domain/case-list/columns";
import {
  bandCells,
  HEADERS,
  gridHelp,
  sheetStyles,
} from "../../../../src/domain/case-list/grid/case-list-sheet";
import { listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { positionAddress } from "../../../../src/domain/spreadsheet/address";
import { PlannedBook } from "../../support/planned-book";
import { rowsOfList } from "../../../support/list-addresses";

test("the headers are those of the columns", () => {
  expect(HEADERS).toEqual(COLUMNS.map(({ header }) => header));
});

test("only the formulas of the band are ours: words and numbers are written once and then people’s", () => {
  const cells = bandCells(STANDARD_LAYOUT);
  const ours = cells.filter((cell) => cell.ours).map(({ position }) => positionAddress(position));
  expect(ours).toEqual(["D2", "E2", "F2", "G2", "G3"]);
  for (const { holds, ours: isOurs } of cells) expect(String(holds).startsWith("=")).toBe(isOurs);
});

test("repair’s changes write no cell and speak of the list’s own sheet alone", () => {
  const changes = gridHelp(STANDARD_LAYOUT);
  expect(new Set(changes.map((change) => change.type))).toEqual(
    new Set(["validate", "clear conditional formats", "conditional format"]),
  );
  expect(new PlannedBook(new Set(["Case list"])).follow(changes).amiss).toEqual([]);
});

test("case numbers are text, so that 0071 stays 0071; dates are shown day first; headers stand out", () => {
  const looks = sheetStyles(STANDARD_LAYOUT);
  const styleOf = (range: string) =>
    looks.flatMap((change) => (change.type === "format" && change.range === range ? [change.style] : []));
  expect(styleOf("A6:A105")).toEqual([{ numberFormat: "@" }]);
  expect(styleOf("C6:C105")).toEqual([{ numberFormat: "dd/mm/yyyy", horizontal: "Left" }]);
  expect(styleOf(rowsOfList(6, 105))).toEqual([{ vertical: "Top" }]);
  expect(styleOf("B3")).toMatchObject([{ numberFormat: "dd/mm/yyyy" }]);
  expect(styleOf(rowsOfList(5, 5))).toMatchObject([{ fill: "1F3864", bold: true }]);
  expect(looks).toContainEqual({
    type: "print setup",
    sheet: "Case list",
    titleRows: "$1:$5",
    titleColumns: "$A:$B",
    pagesWide: 3,
  });
});

test("the band’s words stand beside and above its cells", () => {
  expect(
    bandCells(STANDARD_LAYOUT)
      .filter(({ ours, holds }) => !ours && typeof holds === "string")
      .map(({ position, holds }) => `${positionAddress(position)} ${String(holds)}`),
  ).toEqual([
    ...["A1 Case list", "A2 Local authority", "A3 List date", "C2 Listed", "C3 Expected"],
    ...["D1 LAC", "E1 CPR", "F1 LDD", "G1 All"],
  ]);
});

test("the band is set out, codes stand where texts stand, and every column has its width", () => {
  const looks = sheetStyles(STANDARD_LAYOUT);
  const as = new Map(
    looks.flatMap((change) => (change.type === "format" ? [[change.range, change.style]] : [])),
  );
  expect(as.get("A1")).toEqual({ bold: true, size: 14 });
  expect(as.get("A2:A3")).toEqual({ bold: true });
  expect(as.get("C2:C3")).toEqual({ bold: true, horizontal: "Right" });
  expect(as.get("D1:G1")).toEqual({ bold: true, horizontal: "Center" });
  expect(as.get("D2:G3")).toEqual({ horizontal: "Center" });
  expect(as.get("D2:G2")).toEqual({ bold: true, size: 12 });
  expect(as.get("B2")).toEqual({ horizontal: "Left" });
  expect(as.get("B3")).toEqual({ numberFormat: "dd/mm/yyyy", horizontal: "Left" });
  for (const letters of ["B", "F", "G", "I", "L", "W"])
    expect(as.get(`${letters}6:${letters}105`)).toEqual({ horizontal: "Left" });
  expect(as.get("V6:V105")).toEqual({ wrap: true });
  expect(looks).toContainEqual({ type: "row height", sheet: "Case list", rows: "5:5", points: 62 });
  expect(looks.flatMap((change) => (change.type === "column width" ? [change] : []))).toEqual(
    COLUMNS.map(({ index, width }) => {
      const letters = "ABCDEFGHIJKLMNOPQRSTUVW".charAt(index);
      return { type: "column width", sheet: "Case list", columns: `${letters}:${letters}`, points: width };
    }),
  );
});

test("a column that has moved is as wide where it stands, and one that is missing has no format", () => {
  const headers = HEADERS.filter((header) => header !== "Gender");
  const looks = sheetStyles(listLayout("Returned", STANDARD_LAYOUT.table, ["Ours", ...headers], new Map()));
  expect(looks).toContainEqual({
    type: "column width",
    sheet: "Returned",
    columns: "B:B",
    points: COLUMNS[0]?.width,
  });
  expect(
    looks.filter((change) => change.type === "format" && change.style.horizontal === "Left"),
  ).toHaveLength(3 + COLUMNS.filter(listOf).length - 1);
});

test("a column that is missing gets no dropdown; those that have moved get theirs where they are", () => {
  const headers = ["Ours", ...HEADERS.filter((header) => header !== "Gender")];
  const layout = listLayout("Returned", STANDARD_LAYOUT.table, headers, new Map());
  const validated = gridHelp(layout).flatMap((change) => (change.type === "validate" ? [change.range] : []));
  expect(validated).toHaveLength(COLUMNS.length - 1);
  expect(validated[0]).toBe("B6:B105");
});
