import { COLUMNS } from "../../../src/domain/columns";
import { bandCells, HEADERS, liveGrid, sheetLooks } from "../../../src/domain/grid/case-list-sheet";
import { listPlace, spotAddress, STANDARD_PLACE } from "../../../src/domain/list-place";
import { PlannedBook } from "../support/planned-book";

test("the headers are those of the columns", () => {
  expect(HEADERS).toEqual(COLUMNS.map(({ header }) => header));
});

test("only the formulas of the band are ours: words and numbers are written once and then people’s", () => {
  const cells = bandCells(STANDARD_PLACE);
  const ours = cells.filter((cell) => cell.ours).map(({ at }) => spotAddress(at));
  expect(ours).toEqual(["D2", "E2", "F2", "G2", "G3"]);
  for (const { holds, ours: isOurs } of cells) expect(String(holds).startsWith("=")).toBe(isOurs);
});

test("repair’s changes write no cell and speak of the list’s own sheet alone", () => {
  const changes = liveGrid(STANDARD_PLACE);
  expect(new Set(changes.map((change) => change.do))).toEqual(
    new Set(["validate", "clear highlights", "highlight"]),
  );
  expect(new PlannedBook(new Set(["Case list"])).follow(changes).amiss).toEqual([]);
});

test("case numbers are text, so that 0071 stays 0071; dates are shown day first; headers stand out", () => {
  const looks = sheetLooks(STANDARD_PLACE);
  const styleOf = (range: string) =>
    looks.flatMap((change) => (change.do === "format" && change.range === range ? [change.as] : []));
  expect(styleOf("A6:A105")).toEqual([{ numberFormat: "@" }]);
  expect(styleOf("C6:C105")).toEqual([{ numberFormat: "dd/mm/yyyy" }]);
  expect(styleOf("B3")).toMatchObject([{ numberFormat: "dd/mm/yyyy" }]);
  expect(styleOf("A5:W5")).toMatchObject([{ fill: "1F3864", bold: true }]);
  expect(looks).toContainEqual({ do: "print setup", sheet: "Case list", titleRows: "$1:$5" });
});

test("a column that is missing gets no dropdown; those that have moved get theirs where they are", () => {
  const headers = ["Ours", ...HEADERS.filter((header) => header !== "Gender")];
  const place = listPlace("Returned", STANDARD_PLACE.table, headers, new Map());
  const validated = liveGrid(place).flatMap((change) => (change.do === "validate" ? [change.range] : []));
  expect(validated).toHaveLength(22);
  expect(validated[0]).toBe("B6:B105");
});
