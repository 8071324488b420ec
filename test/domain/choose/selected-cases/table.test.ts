import type { CaseList } from "../../../../src/domain/case-list/case-list";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { EMPTY_RECORD } from "../../../../src/domain/choose/choice-record";
import { newSelectedCases } from "../../../../src/domain/choose/selected-cases/new-sheet";
import { updateSelectedCases } from "../../../../src/domain/choose/selected-cases/update";
import { currentChoice } from "../../../../src/domain/choose/current-choice";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import { aCase, aList, type CaseCells, cases } from "../../../support/a-list";
import { inLines } from "../../support/in-lines";
import { PlannedBook } from "../../support/planned-book";
import { replaced } from "../../../support/replaced";
import { sheetOf, type Written, written } from "../../support/written";

/** Cases 1001 to 1013: the ten and one more of each group. */
const rowsWith = (...unticked: readonly number[]): CaseCells[] =>
  [
    ...cases(5, { group: "LAC", tracked: "Yes" }),
    ...cases(3, { group: "CPR", tracked: "Yes" }),
    ...cases(5, { group: "LDD", tracked: "Yes", livesIn: "" }),
  ].map((row, i) => (unticked.includes(1001 + i) ? { ...row, tracked: "" } : row));
const TEN = rowsWith(1005, 1008, 1013);

const newSheet = (list: CaseList): readonly Change[] =>
  newSelectedCases(list, EMPTY_RECORD, currentChoice(list, EMPTY_RECORD), []).changes;
const made = (list: CaseList): Written =>
  written({ range: { top: 0, left: 0, bottom: 0, right: 0 }, cells: sheetOf([]) }, newSheet(list));
const update = (list: CaseList, { range: range, cells }: Written) =>
  updateSelectedCases(list, EMPTY_RECORD, currentChoice(list, EMPTY_RECORD), {
    sheet: "Selected cases",
    range,
    cells,
  });

const HEADERS =
  "No.|Case number|Group|Lead professional|Team|Age|Gender|Ethnicity|Code of group|Significant issues|Row in list|Status";
const bodyOf = ({ range: table, cells }: Written): Cell[][] =>
  cells.values.slice(table.top + 1, table.bottom + 1).map((row) => [...row]);
const column = (sheet: Written, header: string): Cell[] => {
  const at = sheet.cells.values[sheet.range.top]?.indexOf(header) ?? -1;
  return bodyOf(sheet).map((row) => row[at] ?? "");
};

function updated(sheet: Written, list: CaseList) {
  const found = update(list, sheet);
  if (typeof found === "string") throw new Error(found);
  return { ...found, after: written(sheet, found.changes) };
}
const withCell = (sheet: Written, row: number, at: number, cell: Cell): Written => ({
  ...sheet,
  cells: sheetOf(replaced(sheet.cells.values, row, replaced(sheet.cells.values[row] ?? [], at, cell))),
});

describe("a new sheet", () => {
  const sheet = made(aList(TEN));

  test("is made by changes that fit", () => {
    const book = new PlannedBook(new Set(["Case list"])).follow(newSheet(aList(TEN)));
    expect(book.amiss).toEqual([]);
    expect([...book.tables]).toEqual(["SelectedCases"]);
  });

  test("says above the table whose list it is and of which date", () => {
    expect(sheet.cells.values.slice(0, 3).map((row) => row.filter((cell) => cell !== ""))).toEqual([
      ["The ten cases to be tracked"],
      ["Local authority", "Sampleshire"],
      ["List date", 38_881],
    ]);
  });

  test("has the ten in the order of the groups, each with number, row and status", () => {
    expect(sheet.cells.values[4]).toEqual(HEADERS.split("|"));
    expect(column(sheet, "No.")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(column(sheet, "Case number")).toEqual(
      [1001, 1002, 1003, 1004, 1006, 1007, 1009, 1010, 1011, 1012].map(String),
    );
    expect(column(sheet, "Row in list")).toEqual([6, 7, 8, 9, 11, 12, 14, 15, 16, 17]);
    expect(new Set(column(sheet, "Status"))).toEqual(new Set(["Chosen"]));
  });

  test("shows codes with their labels, each group its own code", () => {
    expect(column(sheet, "Code of group")).toEqual([
      ...Array<string>(4).fill("2 – Foster care"),
      ...Array<string>(2).fill("4 – Neglect"),
      ...Array<string>(4).fill("MLD – Moderate learning difficulty"),
    ]);
    expect(new Set(column(sheet, "Ethnicity"))).toEqual(new Set(["1 – White"]));
  });

  test("names the significant issues in words", () => {
    const busy = aCase({ age: 12, sen: "yes", offended: "Yes", camhs: "Yes", neet: "No", excluded: " YES" });
    const issues = column(made(aList(replaced(TEN, 0, { ...busy, tracked: "Yes" }))), "Significant issues");
    expect(issues[0]).toBe("Special educational needs; Has offended; CAMHS; Excluded or not in school");
    expect(issues[1]).toBe("");
  });

  test("keeps what is on no list as it was typed", () => {
    const odd = aCase({ gender: "F", ethnicity: " 9 ", livesIn: "Foster care", tracked: "Yes" });
    const sheetOfOdd = made(aList(replaced(TEN, 0, odd)));
    expect(bodyOf(sheetOfOdd)[0]?.slice(6, 9)).toEqual(["F", "9", "Foster care"]);
  });

  test("is text, so that 0071 stays 0071", () => {
    const changes = newSheet(aList(replaced(TEN, 0, aCase({ caseNumber: "0071", tracked: "Yes" }))));
    const formats = changes.flatMap((change) =>
      change.type === "format" && change.range === "A6:L15" ? [change.style.numberFormat] : [],
    );
    expect(formats).toEqual(["@"]);
  });
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

  test("keeps a case that is no longer chosen in its row, marked and without a number, and adds the new one below", () => {
    const { after, added, dropped } = updated(sheet, aList(rowsWith(1002, 1008, 1013)));
    expect([added, dropped]).toEqual([1, 1]);
    expect(column(after, "Case number")).toEqual([...column(sheet, "Case number"), "1005"]);
    expect(column(after, "Status")).toEqual(
      replaced(Array<string>(11).fill("Chosen"), 1, "No longer chosen"),
    );
    expect(column(after, "No.")).toEqual([1, "", 2, 3, 5, 6, 7, 8, 9, 10, 4]);
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
      const numbers = column(now, "No.").filter((no) => no !== "");
      expect(numbers.map(Number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
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
    expect(found).toMatchObject({ added: 2, others: 0, dropped: 2, corrected: 4 });
    const alike = ["LAC", "J. Marsh, 01234 567890", "Duty team", "7", "Female", "1 – White"];
    expect(inLines(found.changes)).toEqual([
      "write Selected cases A8 [[2]]",
      'write Selected cases E8 [["Duty team"]]',
      "write Selected cases A9 [[3]]",
      "write Selected cases A11 [[5]]",
      'write Selected cases L7 [["No longer chosen"]]',
      'write Selected cases A7 [[""]]',
      'write Selected cases L10 [["No longer chosen"]]',
      'write Selected cases A10 [[""]]',
      `add table rows SelectedCases ${JSON.stringify([
        [4, "1005", ...alike, "2 – Foster care", "", 10, "Chosen"],
        [6, "1008", ...replaced(alike, 0, "CPR"), "4 – Neglect", "", 13, "Chosen"],
      ])}`,
      "row height Selected cases 16:16 30",
      "row height Selected cases 17:17 30",
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
      4,
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
    expect(update(aList(TEN), withCell(sheet, 4, at, "Something else"))).toBe(
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
