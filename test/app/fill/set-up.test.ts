import { setUp } from "../../../src/app/fill/set-up";
import type { ListReading, Reading } from "../../../src/app/workbook";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import type { GridState } from "../../../src/domain/case-list/grid/damage";
import { listLayout } from "../../../src/domain/case-list/list-layout";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { aList, cases } from "../../support/a-list";
import { PlannedBook } from "../../domain/support/planned-book";
import { EMPTY, FakeWorkbook, readingOf, run, sheetReading } from "../../support/fake-workbook";
import { rowsOfList } from "../../support/list-addresses";

const HEADERS = COLUMNS.map(({ header }) => header);
const LIST = readingOf(aList(cases(3)));
/** A workbook with one sheet, which is in front and holds these cells. */
function holding(sheet: string, values: readonly (readonly Cell[])[], top = 0): FakeWorkbook {
  const workbook = new FakeWorkbook({ ...EMPTY, sheets: [sheet], sheetInFront: sheet });
  workbook.sheetReadings.set(sheet, sheetReading(sheet, values, top));
  return workbook;
}

/** What is amiss with the changes that were applied, for a workbook that was as the reading says. */
const amiss = ({ reading, applied }: FakeWorkbook): string[] =>
  new PlannedBook(new Set(reading.sheets), new Set(reading.names.keys())).follow(
    applied.flatMap(({ changes }) =>
      changes.flatMap((change) =>
        change.type === "rename sheet" ? [{ type: "add sheet", sheet: change.to } as const] : [change],
      ),
    ),
  ).amiss;

test("an empty workbook gets the list in one batch", async () => {
  const workbook = new FakeWorkbook(EMPTY);
  await expect(run(setUp, workbook)).resolves.toMatch(
    /^The case list is set up\. Enter the local authority in B2/,
  );
  expect(workbook.applied.map(({ doing }) => doing)).toEqual(["set up the case list"]);
  expect(amiss(workbook)).toEqual([]);
});

test("a list that is whole is repaired, and no cell of the list is written", async () => {
  const workbook = new FakeWorkbook(LIST);
  await expect(run(setUp, workbook)).resolves.toMatch(/^The list is as it should be/);
  expect(workbook.applied.map(({ doing }) => doing)).toEqual(["repair the case list"]);
  expect(workbook.writes.filter((write) => /^Case list!A([6-9]|\d\d)/.test(write))).toEqual([]);
  expect(amiss(workbook)).toEqual([]);
});

test("what was damaged is named", async () => {
  const workbook = new FakeWorkbook(LIST);
  workbook.damagedGrid = { validated: [false], conditionalFormats: 0 };
  await expect(run(setUp, workbook)).resolves.toBe(
    "Repaired: dropdowns and prompts, highlighting. No entry was changed.",
  );
});

test("without the sheet Codes repair makes it", async () => {
  const workbook = new FakeWorkbook({ ...LIST, sheets: ["Case list"] });
  await expect(run(setUp, workbook)).resolves.toBe("Repaired: the sheet Codes. No entry was changed.");
  expect(workbook.applied[0]?.changes).toContainEqual({ type: "add sheet", sheet: "Codes" });
});

test("a sheet in front that has the headers becomes the list, in place, pushed down to make room for the band", async () => {
  const workbook = holding("From our system", [HEADERS, ["1001", "LAC"]]);
  await expect(run(setUp, workbook)).resolves.toMatch(
    `This sheet is now the case list, with its cases in ${rowsOfList(6, 105)}.`,
  );
  const changes = workbook.applied.flatMap((one) => one.changes);
  expect(changes).toContainEqual({ type: "insert rows", sheet: "From our system", before: 1, count: 4 });
  expect(changes).toContainEqual({ type: "rename sheet", sheet: "From our system", to: "Case list" });
  expect(amiss(workbook)).toEqual([]);
});

test("a sheet with more than a hundred rows keeps them all in its table", async () => {
  const rows = Array.from({ length: 130 }, (_, i): Cell[] => [1001 + i]);
  const workbook = holding("Case list", [HEADERS, ...rows], 4);
  await expect(run(setUp, workbook)).resolves.toContain(rowsOfList(6, 135));
  expect(workbook.applied[0]?.changes).toContainEqual(
    expect.objectContaining({ type: "add table", range: rowsOfList(5, 135) }),
  );
});

test("a sheet named Case list that is not in front is not written over", async () => {
  const workbook = new FakeWorkbook({ ...EMPTY, sheets: ["Sheet1", "Case list"] });
  await expect(run(setUp, workbook)).rejects.toThrow("A sheet named Case list is there already.");
  expect(workbook.applied).toEqual([]);
});

describe("what people typed is never written over", () => {
  const { list } = LIST;
  if (!list) throw new Error("The sample has a list.");
  const refused = async (reading: Reading, words: string, grid: Partial<GridState> = {}): Promise<void> => {
    const workbook = new FakeWorkbook(reading);
    workbook.damagedGrid = grid;
    await expect(run(setUp, workbook)).rejects.toThrow(words);
    expect(workbook.applied).toEqual([]);
  };
  /** With the layout that goes with its place and these names. */
  const moved = (reading: ListReading, names: Reading["names"]): ListReading => ({
    ...reading,
    layout: listLayout(reading.sheet, reading.range, HEADERS, names, reading.cells),
  });
  const lostNames = (lost: (name: string) => boolean): Map<string, string> =>
    new Map([...LIST.names].map(([name, formula]) => [name, lost(name) ? "='Case list'!#REF!" : formula]));

  /** What Repair writes, and the rows that it puts in for it. */
  const repaired = async (reading: Reading, grid: Partial<GridState> = {}): Promise<string[]> => {
    const workbook = new FakeWorkbook(reading);
    workbook.damagedGrid = grid;
    await run(setUp, workbook);
    return workbook.applied
      .flatMap(({ changes }) => changes)
      .flatMap((change) =>
        change.type === "insert rows"
          ? [`${change.count} before row ${change.before}`]
          : change.type === "write" && change.sheet === "Case list"
            ? [change.range]
            : [],
      );
  };

  test("when the rows above the list were deleted, and their names with them: others come in their place", async () => {
    const range = { ...list.range, top: 0, bottom: list.range.bottom - 4 };
    const cells = { ...list.cells, values: list.cells.values.slice(4) };
    const gridState = {
      validated: COLUMNS.map(() => true),
      conditionalFormats: 99,
      formulas: ["A", "B", "", "", 7],
    };
    const names = lostNames((name) => !name.includes("Codes"));
    const written = await repaired(
      { ...LIST, names, list: moved({ ...list, range, cells }, names) },
      gridState,
    );
    expect(written[0]).toBe("4 before row 1");
    expect(written).toContain("D2");
    expect(written.every((address) => !/[A-Z]+(?:[5-9]|\d\d)\b/.test(address))).toBe(true);
  });

  test("when the row of the counts was deleted, and the expected numbers moved up: another comes in its place", async () => {
    const names = lostNames((name) => /^(Authority|Count)/.test(name));
    for (const [name, at] of [
      ["ListDate", "$B$2"],
      ["ExpectedLAC", "$D$2"],
      ["ExpectedCPR", "$E$2"],
      ["ExpectedLDD", "$F$2"],
      ["ExpectedAll", "$G$2"],
    ] as const)
      names.set(name, `='Case list'!${at}`);
    const range = { ...list.range, top: 3, bottom: list.range.bottom - 1 };
    const cells = { ...list.cells, values: list.cells.values.filter((_, row) => row !== 1) };
    const written = await repaired({ ...LIST, names, list: moved({ ...list, range, cells }, names) });
    for (const typed of ["B2", "D2", "E2", "F2"]) expect(written).not.toContain(typed);
  });

  test("when a name was deleted and its formula is there still, it is named again", async () => {
    const names = new Map([...LIST.names].filter(([name]) => name !== "CountLAC"));
    const workbook = new FakeWorkbook({ ...LIST, names, list: moved(list, names) });
    await run(setUp, workbook);
    expect(workbook.applied[0]?.changes).toContainEqual({
      ...{ type: "add name", name: "CountLAC", sheet: "Case list", range: "D2" },
    });
  });

  test("when something stands above the headers of a sheet that is to become the list", async () => {
    const title = ["", "", "", "Children’s services, list of 100 cases"];
    const workbook = holding("From our system", [[], title, [], [], HEADERS, ["1001", "LAC"]]);
    await expect(run(setUp, workbook)).rejects.toThrow("what stands in D2 is not to be written over");
    expect(workbook.applied).toEqual([]);
  });

  test.each(["Codes", "codes"])("when a sheet %s is somebody else’s", async (codes) => {
    await refused(
      { ...EMPTY, sheets: ["Sheet1", codes] },
      `There is a sheet ${codes} that is not the add-in’s. Rename it, then press again`,
    );
  });

  test("nor is a name that points at another sheet taken for one of the list’s", async () => {
    const names = new Map([...LIST.names, ["ListDate", "='Old list'!$A$9"] as const]);
    const workbook = new FakeWorkbook({ ...LIST, names, list: moved(list, names) });
    await expect(run(setUp, workbook)).rejects.toThrow(
      /^The workbook has a name ListDate that points at 'Old list'!A9\. Rename it/,
    );
    expect(workbook.applied).toEqual([]);
  });
});
