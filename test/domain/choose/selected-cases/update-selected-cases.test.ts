import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { currentChoice } from "../../../../src/domain/choose/choice-record/current-choice";
import { readFlaggedCases } from "../../../../src/domain/choose/selected-cases/flagged-cases";
import { updateSelectedCases } from "../../../../src/domain/choose/selected-cases/update-selected-cases";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { aList } from "../../../support/a-list";
import { inLines } from "../../support/in-lines";
import { replaced } from "../../../support/replaced";
import { sheetOf, type Written, written } from "../../support/written";
import { bodyOf, column, made, recordWith, rowsWith, TEN } from "./a-selected-sheet";

function update(list: CaseList, { range, cells }: Written) {
  const existing = { sheet: "Selected cases", range, cells };
  const record = recordWith(list, readFlaggedCases(existing));
  return updateSelectedCases(list, record, currentChoice(list, record), existing);
}

function updated(sheet: Written, list: CaseList) {
  const found = update(list, sheet);
  return { ...found, after: written(sheet, found.changes) };
}
const withCell = (sheet: Written, row: number, at: number, cell: Cell): Written => ({
  ...sheet,
  cells: sheetOf(replaced(sheet.cells.values, row, replaced(sheet.cells.values[row] ?? [], at, cell))),
});

describe("an update", () => {
  const sheet = made(aList(TEN));

  test("of the same ten changes nothing", () => {
    expect(updated(sheet, aList(TEN))).toMatchObject({ changes: [], added: 0, dropped: 0, corrected: 0 });
  });

  test("brings changed cells up to date, and only those", () => {
    const { changes, corrected } = updated(sheet, aList(replaced(TEN, 1, { ...TEN[1], team: "North team" })));
    expect(corrected).toBe(1);
    expect(changes).toEqual([
      { type: "write", sheet: "Selected cases", range: "E7", cells: [["North team"]] },
    ]);
  });

  test("keeps a case that is no longer chosen in its row, marked, with its number, and adds the new one below with the next", () => {
    const { after, added, dropped } = updated(sheet, aList(rowsWith(1002, 1008, 1013)));
    expect([added, dropped]).toEqual([1, 1]);
    expect(column(after, "Case number")).toEqual([...column(sheet, "Case number"), "1005"]);
    expect(column(after, "Status")).toEqual(
      replaced(Array<string>(11).fill("Chosen"), 1, "No longer chosen"),
    );
    expect(column(after, "No.")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("exactly ten are Chosen, whatever was chosen before", () => {
    let now = sheet;
    for (const out of [
      [1001, 1006, 1009],
      [1005, 1008, 1013],
      [1003, 1007, 1011],
    ]) {
      now = updated(now, aList(rowsWith(...out))).after;
      expect(column(now, "Status").filter((status) => status === "Chosen")).toHaveLength(10);
      // A number stays with its case, and none is given twice.
      const numbers = column(now, "No.");
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  test("a case chosen again is Chosen again, in its old row", () => {
    const without1002 = updated(sheet, aList(rowsWith(1002, 1008, 1013))).after;
    const { after, added } = updated(without1002, aList(TEN));
    expect(added).toBe(0);
    expect(column(after, "Status")[1]).toBe("Chosen");
    expect(column(after, "Status")[10]).toBe("No longer chosen");
  });

  test("finds rows by number, whatever its case and spaces, in whatever order people sorted them", () => {
    const list = aList(replaced(TEN, 0, { ...TEN[0], caseNumber: "ab 1" }));
    const start = made(list);
    const sorted = [...start.cells.values.slice(0, 5), ...bodyOf(start).reverse()];
    const typed = withCell({ ...start, cells: sheetOf(sorted) }, 14, 1, "  AB  1");
    const { after, added, dropped } = updated(typed, list);
    expect([added, dropped]).toEqual([0, 0]);
    expect(column(after, "Case number")).toEqual(replaced(column(typed, "Case number"), 9, "ab 1"));
  });

  test("names what people had put in Status in words of their own", () => {
    const { ownWords, corrected } = updated(withCell(sheet, 6, 11, "on hold"), aList(TEN));
    expect(corrected).toBe(1);
    expect(ownWords).toEqual(["1002 was “on hold”"]);
    expect(updated(sheet, aList(TEN)).ownWords).toEqual([]);
  });

  test("leaves a withdrawn or reserve row as it is", () => {
    for (const status of ["Withdrawn", "Reserve"]) {
      const marked = withCell(sheet, 6, 11, status);
      const { after, dropped } = updated(marked, aList(rowsWith(1002, 1008, 1013)));
      expect(dropped).toBe(0);
      expect(bodyOf(after)[1]).toEqual(bodyOf(marked)[1]);
      expect(column(after, "Case number")[10]).toBe("1005");
    }
  });

  test("never touches people’s own columns, in the table or beside it", () => {
    const wider: Written = {
      range: { ...sheet.range, right: 12 },
      cells: sheetOf(
        sheet.cells.values.map((row, i) => [...row, i === 4 ? "Notes" : `note ${i}`, `beside ${i}`]),
      ),
    };
    const { after } = updated(wider, aList(rowsWith(1002, 1008, 1013)));
    expect(column(after, "Notes").slice(0, 10)).toEqual(column(wider, "Notes"));
    for (const i of wider.cells.values.keys()) expect(after.cells.values[i]?.[13]).toBe(`beside ${i}`);
  });

  test("moves down what stands below, in whole rows, and only then", () => {
    const below: Written = {
      ...sheet,
      cells: sheetOf([...sheet.cells.values, ["a note below"], ["another"]]),
    };
    const { after, changes } = updated(below, aList(rowsWith(1002, 1008, 1013)));
    expect(changes).toContainEqual({ type: "insert rows", sheet: "Selected cases", before: 16, count: 1 });
    expect(after.cells.values.map((row) => row[0]).slice(-2)).toEqual(["a note below", "another"]);
    const free = updated(sheet, aList(rowsWith(1002, 1008, 1013))).changes;
    expect(free.map((change) => change.type)).not.toContain("insert rows");
    expect(updated(below, aList(TEN)).changes).toEqual([]);
  });

  test("is said in full: what is new, what is not chosen any more, what is merely put right", () => {
    const messy = withCell(withCell(sheet, 7, 4, "Mine"), 5, 0, "  1 ");
    const found = updated(messy, aList(rowsWith(1002, 1006, 1013)));
    expect(found).toMatchObject({ added: 2, others: 0, dropped: 2, corrected: 1 });
    const alike = ["LAC", "J. Marsh, 01234 567890", "Duty team", "7", "Female", "1 – White"];
    expect(inLines(found.changes).filter((line) => !line.startsWith("format "))).toEqual([
      'write Selected cases E8 [["Duty team"]]',
      'write Selected cases L7 [["No longer chosen"]]',
      'write Selected cases L10 [["No longer chosen"]]',
      `add table rows SelectedCases A5:L17 Selected cases A16:L17 ${JSON.stringify([
        [11, "1005", ...alike, "2 – Foster care", "", 10, "Chosen"],
        [12, "1008", ...replaced(alike, 0, "CPR"), "4 – Neglect", "", 13, "Chosen"],
      ])}`,
      "fit rows Selected cases 16:17",
    ]);
  });

  test("tells ten in the order of the rows people sorted, in a table that stands elsewhere", () => {
    const moved: Written = {
      range: { top: 6, left: 2, bottom: 16, right: 13 },
      cells: { top: 2, left: 2, values: sheet.cells.values },
    };
    expect(updated(moved, aList(TEN)).changes).toEqual([]);
  });

  test("does without a column of ours that people took away", () => {
    const withoutTeam = sheetOf(sheet.cells.values.map((row) => row.filter((_, i) => i !== 4)));
    const { after } = updated(
      { range: { ...sheet.range, right: 10 }, cells: withoutTeam },
      aList(rowsWith(1002, 1008, 1013)),
    );
    expect(column(after, "Status")).toHaveLength(11);
    expect(bodyOf(after)[10]).toEqual([
      11,
      "1005",
      "LAC",
      "J. Marsh, 01234 567890",
      "7",
      "Female",
      "1 – White",
      "2 – Foster care",
      "",
      10,
      "Chosen",
    ]);
  });

  test.each([
    [1, "Case number"],
    [11, "Status"],
  ])("cannot be made when column %i has lost its header, and that is said", (at, header) => {
    expect(() => update(aList(TEN), withCell(sheet, 4, at, "Something else"))).toThrow(
      `The table on the sheet Selected cases has no column ${header}. Put the header back, then press Flag the ten again.`,
    );
  });

  test("empty rows that people put in the table stay empty", () => {
    const gappy: Written = {
      range: { ...sheet.range, bottom: 15 },
      cells: sheetOf([...sheet.cells.values.slice(0, 8), [], ...sheet.cells.values.slice(8)]),
    };
    expect(updated(gappy, aList(TEN)).changes).toEqual([]);
  });
});
