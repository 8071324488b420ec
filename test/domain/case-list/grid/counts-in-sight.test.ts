import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { countsInSight } from "../../../../src/domain/case-list/grid/counts-in-sight";
import { STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { inLines } from "../../support/in-lines";

const above = (...row: readonly Cell[]) => ({ top: 3, left: 0, values: [row] });

test("the counts stand above the case numbers, in columns that do not scroll away, and stand out where they are wrong", () => {
  expect(inLines(countsInSight(STANDARD_LAYOUT, above(), true))).toEqual([
    'format Case list A4 {"size":9,"horizontal":"Left","vertical":"Bottom"}',
    "clear conditional formats Case list A4:B4",
    expect.stringContaining("conditional format Case list A4:B4 =IFERROR(OR(IF("),
    'write Case list A4 [["=\\"LAC \\"&$D$2&\\"/\\"&$D$3&\\"  \\"&\\"CPR \\"&$E$2&\\"/\\"&$E$3&\\"  \\"&\\"LDD \\"&$F$2&\\"/\\"&$F$3"]]',
  ]);
});

test("they are made good where they stand, and written anew where that is asked for", () => {
  const held = above("LAC 33/35  CPR 30/30  LDD 35/35");
  const writes = (anew: boolean) =>
    countsInSight(STANDARD_LAYOUT, held, anew).filter(({ type }) => type === "write");
  expect(writes(true)).toHaveLength(1);
  expect(writes(false)).toEqual([]);
});

test.each([["Our own note"], ["", "A note"], ["LAC 33/35 of ours"]])(
  "what people have written there stays: %s",
  (...cells) => {
    expect(countsInSight(STANDARD_LAYOUT, above(...cells), true)).toEqual([]);
  },
);

test("there is no room above a table that stands at the top, or right below the band", () => {
  const { table } = STANDARD_LAYOUT;
  expect(countsInSight({ ...STANDARD_LAYOUT, table: { ...table, top: 0 } }, above(), true)).toEqual([]);
  expect(countsInSight({ ...STANDARD_LAYOUT, table: { ...table, top: 3 } }, above(), true)).toEqual([]);
});
