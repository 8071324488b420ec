import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { checksSheetAgain, newChecksSheet } from "../../../../src/domain/fill/checks-sheet/checks-sheet";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import type { ExistingTable } from "../../../../src/domain/spreadsheet/existing-table";
import { type Reasons, withReason } from "../../../../src/domain/fill/reasons/reasons";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import type { Finding } from "../../../../src/domain/case-list/finding";
import { aCase, LIST_DATE } from "../../../support/a-list";
import {
  findings,
  findingsOf,
  HEADERS,
  NEW_HEADERS,
  list,
  old,
  other,
  tooOld,
  WRITTEN,
  written,
} from "../../support/a-checks-sheet";
import { inLines } from "../../support/in-lines";

/** What is done to a sheet on which the add-in keeps no reasons, made again. */
const again = (
  theList: CaseList,
  found: readonly Finding[],
  reasons: Reasons,
  existing: ExistingTable,
  keptReasons: Reasons = reasons,
): readonly Change[] =>
  checksSheetAgain(theList, found, reasons, existing, { keptReasons, made: MADE }).changes;

const linked = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.type === "link"
      ? [`${change.cell}: ${change.text} to ${change.to.sheet}, ${change.to.address}`]
      : [],
  );

const writes = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.type === "write" ? [change] : []));
const tableWritten = (changes: readonly Change[], first: string): readonly (readonly (Cell | null)[])[] =>
  writes(changes).find(({ range }) => range.startsWith(first))?.cells ?? [];

/** The table that a new sheet has: its headers, then its rows. */
const wholeTable = (changes: readonly Change[]): readonly (readonly (Cell | null)[])[] => [
  ...tableWritten(changes, "A5:"),
  ...tableWritten(changes, "A6:"),
];

const MADE = "26/11/2006 14:02 GMT. Not ready: 1 error.";

test("the sheet is a table of all findings, addresses linked, text as text", () => {
  const reasons = withReason([], old(), "Leaving care");
  const changes = newChecksSheet(list(), findings(), reasons, MADE);
  expect(wholeTable(changes)).toEqual([
    NEW_HEADERS,
    ["F6", "Age", "A1", "Warning", tooOld, "Leaving care"],
    ["E7", "Team", "0071", "Error", "Enter the team.", ""],
    ["I7", "Lives in", "0071", "Warning", other, ""],
    ["J7", "Category of registration", "0071", "Information", expect.stringContaining("CPR too"), ""],
  ]);
  expect(linked(changes)).toEqual(
    ["A6: F6", "A7: E7", "A8: I7", "A9: J7"].map((line) => `${line} to Case list, ${line.slice(4)}`),
  );
  const others = changes.filter(({ type }) => type !== "link");
  expect(
    inLines(others.filter((change) => !("range" in change) || !/^A[56]:F9$/.test(change.range))),
  ).toEqual([
    "add sheet Checks",
    'format Checks A1 {"bold":true,"size":14}',
    'write Checks A1 [["Checks of the case list"]]',
    'format Checks B2 {"numberFormat":"@"}',
    'format Checks B3 {"numberFormat":"dd/mm/yyyy","horizontal":"Left"}',
    `write Checks A2:B3 [["Local authority","Sampleshire"],["List date",${LIST_DATE}]]`,
    'format Checks B4 {"numberFormat":"@"}',
    `write Checks A4:B4 [["Made","${MADE}"]]`,
    `write Checks A5:F5 ${JSON.stringify([NEW_HEADERS])}`,
    'format Checks A6:A9 {"numberFormat":"@","wrap":true,"vertical":"Top"}',
    'format Checks B6:B9 {"numberFormat":"@","wrap":true,"vertical":"Top"}',
    'format Checks C6:C9 {"numberFormat":"@","wrap":true,"vertical":"Top"}',
    'format Checks D6:D9 {"numberFormat":"@","wrap":true,"vertical":"Top"}',
    'format Checks E6:E9 {"numberFormat":"@","wrap":true,"vertical":"Top"}',
    'format Checks F6:F9 {"numberFormat":"@","wrap":true,"vertical":"Top"}',
    'format Checks A5:F5 {"fill":"1F3864","colour":"FFFFFF","bold":true,"wrap":true,"vertical":"Top"}',
    "column width Checks A:A 72",
    "column width Checks B:B 120",
    "column width Checks C:C 90",
    "column width Checks D:D 72",
    "column width Checks E:E 270",
    "column width Checks F:F 170",
    "fit rows Checks 5:9",
    "freeze Checks 5 1",
    "print setup Checks $1:$5",
    "show Checks A6",
  ]);
  expect(changes).toContainEqual({ type: "add table", sheet: "Checks", range: "A5:F9", table: "Checks" });
});

test("the list’s sheet may be called anything, and the list date may be blank", () => {
  const other = {
    ...list(),
    listDate: undefined,
    layout: { ...list().layout, sheet: 'Ann’s "own" list\'s' },
  };
  const changes = newChecksSheet(other, findings().slice(0, 1), [], MADE);
  expect(wholeTable(changes)[1]?.[0]).toBe("F6");
  expect(linked(changes)).toEqual(['A6: F6 to Ann’s "own" list\'s, F6']);
  expect(tableWritten(changes, "A2")[1]).toEqual(["List date", ""]);
});

test("a list without findings gives a table that says so", () => {
  expect(wholeTable(newChecksSheet(list(), [], [], MADE))).toEqual([
    NEW_HEADERS,
    ["", "", "", "", "Nothing was found.", ""],
  ]);
});

test("it prints on A4 landscape, one page wide: the columns are no wider than the page", () => {
  const widths = newChecksSheet(list(), [], [], MADE).flatMap((change) =>
    change.type === "column width" ? [change.points] : [],
  );
  expect(widths).toHaveLength(6);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(800);
});

describe("made again", () => {
  const reasons = () => withReason([], old(), "Leaving care");

  test("the column of the column’s name is written where the sheet has it, and else nothing is asked", () => {
    const lines = WRITTEN.map(([address = "", ...others]) => [address, "", ...others]);
    const changes = again(list(), findings().slice(0, 3), reasons(), written(lines, NEW_HEADERS));
    expect(tableWritten(changes, "A6").map((row) => row[1])).toEqual(["Age", "Team", "Lives in"]);
  });

  test("the sheet has the findings of now, with their reasons", () => {
    const changes = again(list(), findings().slice(0, 3), reasons(), written([...WRITTEN].reverse()));
    expect(tableWritten(changes, "A6")).toEqual(WRITTEN);
    expect(changes).not.toContainEqual(expect.objectContaining({ type: "add table rows" }));
    expect(changes).not.toContainEqual(expect.objectContaining({ type: "drop table rows" }));
  });

  test("more findings make the table longer, what stands below moves down", () => {
    const sheet = written(WRITTEN.slice(0, 1));
    const changes = again(list(), findings(), reasons(), sheet);
    expect(tableWritten(changes, "A6")).toHaveLength(1);
    expect(changes).toContainEqual({
      type: "add table rows",
      table: "Checks",
      becomes: "A5:E9",
      sheet: "Checks",
      range: "A7:E9",
      cells: [
        ["E7", "0071", "Error", "Enter the team.", ""],
        ["I7", "0071", "Warning", other, ""],
        ["J7", "0071", "Information", expect.any(String), ""],
      ],
    });
    expect(changes).not.toContainEqual(expect.objectContaining({ type: "insert rows" }));
    const below = {
      ...sheet,
      cells: { ...sheet.cells, values: [...sheet.cells.values, [], ["Seen by the head of service"]] },
    };
    expect(again(list(), findings(), reasons(), below)).toContainEqual({
      ...{ type: "insert rows", sheet: "Checks", before: 7, count: 3 },
    });
  });

  test("fewer findings make the table shorter, none leave one row", () => {
    expect(again(list(), findings().slice(0, 1), reasons(), written(WRITTEN))).toContainEqual({
      ...{ type: "drop table rows", table: "Checks", becomes: "A5:E6", sheet: "Checks", range: "A7:E8" },
    });
    const none = again(list(), [], [], written(WRITTEN), reasons());
    expect(tableWritten(none, "A6")).toEqual([["", "", "", "Nothing was found.", ""]]);
    expect(none).toContainEqual(expect.objectContaining({ type: "drop table rows", range: "A7:E8" }));
    expect(linked(none)).toEqual([]);
  });

  test("columns people added are not written, those they moved are followed, and each finding keeps its row", () => {
    const headers = ["Who", "Reason", "Case number", "Severity", "Finding", "Address"];
    const lines = [
      ["Jo", "", "0071", "Error", "Enter the team.", "E7"],
      ["Sam", "Leaving care", "A1", "Warning", tooOld, "F6"],
    ];
    const changes = again(list(), findings().slice(0, 3), reasons(), written(lines, headers));
    expect(tableWritten(changes, "B6")).toEqual([
      ["", "0071", "Error", "Enter the team.", "E7"],
      ["Leaving care", "A1", "Warning", tooOld, "F6"],
    ]);
    expect(changes).toContainEqual({
      ...{ type: "add table rows", table: "Checks", becomes: "A5:F8", sheet: "Checks", range: "A8:F8" },
      cells: [[null, "", "0071", "Warning", other, "I7"]],
    });
  });

  test("each line is text but for its address, wherever the table stands and its columns are", () => {
    const headers = ["Reason", "Case number", "Finding", "Severity", "Address"];
    const table = { top: 9, left: 2, bottom: 11, right: 6 };
    const values = [headers, ["", "", "x", "Error", "F6"], ["", "", "y", "Error", "F7"]];
    const sheet = { sheet: "Checks 2006", range: table, cells: { top: 9, left: 2, values } };
    expect(inLines(again(list(), [old()], [], sheet))).toEqual([
      ...["G11:G12", "D11:D12", "F11:F12", "E11:E12", "C11:C12"].map(
        (range) => `format Checks 2006 ${range} {"numberFormat":"@","wrap":true,"vertical":"Top"}`,
      ),
      `write Checks 2006 C11:G11 ${JSON.stringify([["", "A1", tooOld, "Warning", "F6"]])}`,
      "drop table rows Checks C10:G11 Checks 2006 C12:G12",
      "clear links Checks 2006 G11:G12",
      'link Checks 2006 G11 {"sheet":"Case list","address":"F6"} F6',
      "show Checks 2006 C11",
    ]);
    const grown = inLines(again(list(), findings(), [], sheet));
    for (const range of ["D11:D12", "D13:D14"])
      expect(grown).toContain(
        `format Checks 2006 ${range} {"numberFormat":"@","wrap":true,"vertical":"Top"}`,
      );
    // What stands below is moved away before the new rows get their looks.
    const filled = { ...sheet, cells: { ...sheet.cells, values: [...values, ["07700 900123"]] } };
    const moved = inLines(again(list(), findings(), [], filled));
    const at = (start: string): number => moved.findIndex((line) => line.startsWith(start));
    expect(at("insert rows Checks 2006 13 2")).toBeGreaterThan(-1);
    expect(at("insert rows")).toBeLessThan(at("format Checks 2006 D13:D14"));
  });

  test("its heading is brought up to date where it still stands, and nothing is written over where not", () => {
    const sheetWith = (above: readonly (readonly Cell[])[], top = 4): ExistingTable => {
      const range = { top, left: 0, bottom: top + 1, right: 4 };
      return { sheet: "Checks", range, cells: { top: 0, left: 0, values: [...above, HEADERS, []] } };
    };
    const written = (above: readonly (readonly Cell[])[], top?: number): string[] =>
      inLines(again(list(), [], [], sheetWith(above, top))).filter((line) => / [AB][123]\b/.test(line));
    const labels = [["Checks of the case list"], ["Local authority", "Old"], ["List date", 1]];
    expect(written([...labels, []])).toEqual([
      'format Checks B2 {"numberFormat":"@"}',
      'format Checks B3 {"numberFormat":"dd/mm/yyyy","horizontal":"Left"}',
      `write Checks A2:B3 [["Local authority","Sampleshire"],["List date",${LIST_DATE}]]`,
    ]);
    expect(written([["Seen by Ann"], ...labels], 4)).toEqual([]);
    expect(written([["Local authority"], ["List date"]], 2)).toEqual([]);
  });

  test("notes beside errors stay, each with its own finding, though their words are the same", () => {
    const blank = findingsOf([aCase({ caseNumber: "A1", camhs: "", cafcass: "", voluntarySector: "" })]);
    const says = blank.map((finding) => finding.message);
    expect(new Set(says).size).toBe(1);
    const headers = ["Address", "Case number", "Severity", "Finding", "Reason", "Who"];
    const lines = blank.map(({ address }, i) => [
      address,
      "A1",
      "Error",
      says[0] ?? "",
      `note ${i}`,
      `who ${i}`,
    ]);
    const changes = again(list(), blank, [], written([...lines].reverse(), headers));
    expect(tableWritten(changes, "A6")).toEqual([...lines].reverse().map((line) => line.slice(0, 5)));
  });

  test("a header that is gone is said, and nothing is written", () => {
    const existing = written(WRITTEN, ["Address", "Case number", "Severity", "Finding", "Why"]);
    expect(() => again(list(), findings(), [], existing)).toThrow(
      "The table on the sheet Checks has lost a column. It needs Address, Case number, Severity, Finding, Reason. Put the header back, then press Make the Checks sheet again.",
    );
  });
});

test("the sheet bears when it was made, and with which result", () => {
  const wroteAt = (changes: readonly Change[], range: string): unknown[] =>
    changes.flatMap((change) => (change.type === "write" && change.range === range ? change.cells : []));
  expect(wroteAt(newChecksSheet(list(), findings(), [], MADE), "A4:B4")).toEqual([["Made", MADE]]);
});
