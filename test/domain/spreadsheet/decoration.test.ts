import type { Change } from "../../../src/domain/spreadsheet/change";
import { splitDecoration } from "../../../src/domain/spreadsheet/decoration";

const sheet = "Summary";
const write: Change = { type: "write", sheet, range: "A1", cells: [["x"]] };
const width: Change = { type: "column width", sheet, columns: "A:A", points: 60 };
const freeze: Change = { type: "freeze", sheet, rows: 1, columns: 1 };
const show: Change = { type: "show", sheet, cell: "A1" };

test("widths and frozen panes come apart, after the sheet has been shown", () => {
  expect(splitDecoration([width, write, freeze, show])).toEqual({
    needed: [write],
    decoration: [show, width, freeze],
  });
});

test("a sheet that may be scrolled is shown from its first cell before it is frozen", () => {
  expect(splitDecoration([freeze, { ...show, cell: "B2" }]).decoration).toEqual([
    show,
    { ...show, cell: "B2" },
    freeze,
  ]);
});

test("where nothing decorates, nothing comes apart", () => {
  expect(splitDecoration([write, show])).toEqual({ needed: [write, show], decoration: [] });
});
