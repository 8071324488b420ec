import {
  cellsLine,
  headingLine,
  labelledLines,
  section,
  textLines,
} from "../../../../src/domain/choose/selection-record/record-line";

test("words go on in lines of their own where they would be wider than the page", () => {
  expect(textLines(`${"word ".repeat(40)}end`).map(({ cells }) => cells[0]?.length)).toEqual([129, 73]);
  const reason = "because of this ".repeat(12).trim();
  const lines = labelledLines("Ab 1002", reason);
  expect(lines.map(({ cells }) => cells[0])).toEqual(["Ab 1002", ""]);
  expect(lines.map(({ cells }) => cells[1]).join(" ")).toBe(reason);
  for (const { cells } of lines) expect(cells[1]?.length).toBeLessThanOrEqual(105);
});

test("tabs and line ends are spaces", () => {
  expect(textLines("a\tb\nc")).toEqual([cellsLine("a b c")]);
  expect(textLines("")).toEqual([cellsLine("")]);
});

test("a section has a heading and an empty line, and without lines nothing", () => {
  expect(section("Why", textLines("So."))).toEqual([headingLine("Why"), cellsLine("So."), cellsLine()]);
  expect(section("Why", [])).toEqual([]);
});
