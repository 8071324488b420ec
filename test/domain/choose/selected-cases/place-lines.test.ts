import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import {
  blankLine,
  headingLine,
  labelledLines,
  type Line,
  textLines,
} from "../../../../src/domain/choose/selected-cases/line";
import { placeLines } from "../../../../src/domain/choose/selected-cases/place-lines";
import { sheetOf, type Written, written } from "../../support/written";

/** A table of two rows, with nothing else on its sheet. */
const TABLE: Written = {
  range: { top: 0, left: 0, bottom: 1, right: 11 },
  cells: sheetOf([
    ["No.", "Case number"],
    [1, "1001"],
  ]),
};
const LINES: Line[] = [headingLine("How"), ...labelledLines("Seed", "4-6"), blankLine, ...textLines("Ten.")];

const place = (sheet: Written, lines: readonly Line[], digests: readonly string[] = []) =>
  placeLines({ sheet: "Selected cases", ...sheet }, lines, digests);
const texts = ({ cells }: Written): string[] =>
  cells.values.slice(2).map((row) => row.filter((cell) => cell !== "").join(" | "));
const FIRST = place(TABLE, LINES);
const AFTER = written(TABLE, FIRST.changes);
const typed = (row: number, at: number, cell: Cell): Written => ({
  ...AFTER,
  cells: sheetOf(
    Array.from({ length: Math.max(row + 1, AFTER.cells.values.length) }, (_, i) => {
      const cells = Array.from({ length: 14 }, (__, j) => AFTER.cells.values[i]?.[j] ?? "");
      return i === row ? cells.map((old, j) => (j === at ? cell : old)) : cells;
    }),
  ),
});

test("lines begin below three empty rows, as text, headings bold", () => {
  expect(texts(AFTER)).toEqual(["", "", "", "How", "Seed | 4-6", "", "Ten."]);
  expect(FIRST.written).toBe(3);
  expect(FIRST.digests).toHaveLength(3);
  const looks = FIRST.changes.flatMap((change) =>
    change.type === "format" ? [[change.range, change.style.bold]] : [],
  );
  expect(looks).toEqual([
    ["A6:L7", false],
    ["A6:L6", true],
    ["A9:L9", false],
  ]);
});

test("the same lines again write nothing", () => {
  const again = place(AFTER, LINES, FIRST.digests);
  expect(again).toEqual({ changes: [], digests: FIRST.digests, written: 0 });
});

test("other lines take the rows of those before, and rows left over are emptied", () => {
  const fewer = place(AFTER, [headingLine("Why")], FIRST.digests);
  expect(texts(written(AFTER, fewer.changes))).toEqual(["", "", "", "Why", "", "", ""]);
  const more = place(AFTER, [...LINES, ...textLines("More.")], FIRST.digests);
  expect(more.written).toBe(1);
  expect(texts(written(AFTER, more.changes))).toEqual(["", "", "", "How", "Seed | 4-6", "", "Ten.", "More."]);
});

test("what people typed between them, or over them, stays, and lines go round it", () => {
  for (const [row, at] of [
    [7, 2],
    [6, 3],
    [7, 0],
  ] as const) {
    const sheet = typed(row, at, "Ask the team");
    const after = written(sheet, place(sheet, [...LINES, ...textLines("More.")], FIRST.digests).changes);
    expect(after.cells.values[row]?.[at]).toBe("Ask the team");
    expect(texts(after)).toEqual(expect.arrayContaining(["How", "Seed | 4-6", "Ten.", "More."]));
  }
});

test("what stands beside them stays where it is", () => {
  const sheet = typed(6, 13, "beside");
  const after = written(sheet, place(sheet, [headingLine("Why")], FIRST.digests).changes);
  expect(after.cells.values[6]?.[13]).toBe("beside");
  expect(after.cells.values[6]?.slice(0, 12).join("")).toBe("");
});

test("a copy that people made of a line is theirs", () => {
  const copied: Written = { ...AFTER, cells: sheetOf([...AFTER.cells.values, ["Seed", "", "", "4-6"]]) };
  const after = written(copied, place(copied, [headingLine("Why")], FIRST.digests).changes);
  expect(texts(after)).toEqual(["", "", "", "Why", "", "", "", "Seed | 4-6"]);
});

test("lines are known again when rows moved, or when a column was put between theirs", () => {
  const { values } = AFTER.cells;
  const moved: Written = { ...AFTER, cells: sheetOf([...values.slice(0, 2), [], [], ...values.slice(2)]) };
  expect(place(moved, LINES, FIRST.digests).changes).toEqual([]);
  const widened: Written = {
    range: { ...AFTER.range, right: 12 },
    cells: sheetOf(values.map((row) => [...row.slice(0, 2), "", ...row.slice(2)])),
  };
  const after = written(widened, place(widened, LINES, FIRST.digests).changes);
  expect(texts(after)).toEqual(["", "", "", "How", "Seed | 4-6", "", "Ten."]);
});

test("without what was kept, everything there is people's, and the lines come below it", () => {
  const after = written(AFTER, place(AFTER, [headingLine("Why")], []).changes);
  expect(texts(after)).toEqual(["", "", "", "How", "Seed | 4-6", "", "Ten.", "", "", "", "Why"]);
});

test("words are folded where they would be wider than the page, and tabs and line ends are spaces", () => {
  const lines = textLines(`${"word ".repeat(40)}end`);
  expect(lines.map(({ at }) => at[0]?.length)).toEqual([169, 33]);
  expect(textLines("a\tb\nc")).toEqual([{ at: { 0: "a b c" }, isHeading: false }]);
  expect(textLines("")).toEqual([{ at: { 0: "" }, isHeading: false }]);
  expect(labelledLines("Seed", "x ".repeat(80).trim()).map(({ at }) => Object.keys(at))).toEqual([
    ["0", "3"],
    ["3"],
  ]);
});
