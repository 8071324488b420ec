import { TIMETABLE_CELLS } from "../../../../src/domain/track/timetable/timetable";
import { updateTrackingSheet } from "../../../../src/domain/track/tracking-sheet/tracking-sheet";
import type { ExistingTable } from "../../../../src/domain/spreadsheet/existing-table";
import { sheetOf, written } from "../../support/written";
import {
  areaRowCells,
  cellsWritten,
  flaggedCase,
  july,
  june,
  type DateCells,
  type RowCells,
  standardRows,
  TRACKING_HEADERS,
  writtenTracking,
} from "../a-tracking";
import { HAS, highlightsOf, made, ours, TEN } from "./made-sheet";

/** The names that the sheet is made with. */
const NAMES = new Map(TIMETABLE_CELLS.map((name) => [name, "=Tracking!$A$3"]));

describe("an update", () => {
  const update = (sheet: ExistingTable, selected = TEN, names: ReadonlyMap<string, string> = NAMES) => {
    const found = updateTrackingSheet(selected, sheet, { ...HAS, names });
    return { ...found, after: { sheet: sheet.sheet, ...written(sheet, ours(found.changes)) } };
  };

  test("of a sheet that has all its rows writes no cell of it", () => {
    const { added, changes, after } = update(made());
    expect(added).toBe(0);
    expect(after.cells).toEqual(made().cells);
    expect(changes.map((change) => change.type)).not.toContain("add table rows");
  });

  test("adds the rows of a case that came in, below, and strikes through those of one that went", () => {
    const selected = [
      flaggedCase("0071", "Withdrawn"),
      ...TEN.slice(1),
      flaggedCase('9"9'),
      flaggedCase("88", "Reserve"),
    ];
    const { added, after, changes } = update(made(), selected);
    expect(added).toBe(5);
    expect(after.range.bottom).toBe(64);
    expect(after.cells.values.slice(7, 60)).toEqual(made().cells.values.slice(7, 60));
    expect(after.cells.values[60]?.slice(0, 3)).toEqual([
      '9"9',
      "Leaflets and consent forms",
      "Parents or carers",
    ]);
    expect(after.cells.values[60]?.[4]).toMatch(/^=IF\(OR\(TRIM\(\$B61\)/);
    expect(highlightsOf(changes)[0]).toBe('A8:H65 =IFERROR(OR(TRIM($A8)="0071"),FALSE)');
    expect(
      changes.filter((change) => change.type === "conditional format").map(({ stopIfTrue }) => stopIfTrue),
    ).toEqual([...[true, undefined, undefined, undefined]]);
    const back = update(after, [...TEN, flaggedCase('9"9', "No longer chosen")]);
    expect(back.added).toBe(0);
    expect(highlightsOf(back.changes)[0]).toBe('A8:H65 =IFERROR(OR(TRIM($A8)="9""9"),FALSE)');
  });

  test("counts what is due for a case that came in after the choice from that day", () => {
    const dates = { TodayDate: july(13), ChoiceDate: june(7) };
    const due = (above: DateCells, rows = standardRows("1001")): string[] => {
      const all = [...rows, ...areaRowCells({ Due: june(30) })];
      const selected = [flaggedCase("1001"), flaggedCase("1002")];
      const { after } = update(writtenTracking(all, above), selected, new Map());
      return after.cells.values.slice(7 + all.length).map((row) => String(row[4]));
    };
    const [form = "", , , , file = ""] = due(dates);
    expect(form).toContain("MAX(IF(ISNUMBER($E$3),$E$3,0),DATE(2006,7,13)+21)");
    expect(file).toContain(
      "IF($F$5<IF(ISNUMBER($D20),INT($D20),DATE(2006,7,13)),IF(ISNUMBER($D20),INT($D20),DATE(2006,7,13))+7,$F$5)",
    );
    // On the day of the choice, and where that is not known, the dates of the review are its own.
    for (const above of [{ ...dates, TodayDate: june(7) }, { TodayDate: july(13) }, { ChoiceDate: june(7) }])
      expect(due(above).join()).not.toContain("DATE(");
    // So does a row that somebody deleted: it comes back empty, and would be late as if nothing had been done in it.
    const some = [...standardRows("1001"), ...standardRows("1002").slice(0, 4)];
    expect(due(dates, some)[0]).toContain("DATE(2006,7,13))+7,$F$5)");
  });

  test("counts what is due in a row that somebody typed after the choice from the day it is worked out", () => {
    const rows = [
      ...standardRows("1001", { Due: june(30) }),
      { "Case number": "1001", Step: "Interview", "Agency or person": "Police" },
      ...areaRowCells({ Due: june(30) }),
    ];
    const unknown = { TodayDate: july(26), ChoiceDate: june(7) };
    const above = { ...unknown, Fieldwork: july(17) };
    const typed = cellsWritten(
      update(writtenTracking(rows, above), [flaggedCase("1001")], new Map()).changes,
    )["E13"];
    expect(typed).toContain("IF(ISNUMBER($D13),INT($D13),DATE(2006,7,26))+7");
    // Without the dates of the review the formula may be there already, of an earlier day.
    const blank = cellsWritten(
      update(writtenTracking(rows, unknown), [flaggedCase("1001")], new Map()).changes,
    )["E13"];
    expect(blank).not.toContain("DATE(");
  });

  test("works out Due in rows that people added without it, and in no others", () => {
    const rows = [
      ...standardRows("1001", { Due: june(30) }),
      { "Case number": "1001", Step: "Interview", "Agency or person": "Police" },
      { "Case number": "1001", Step: "Case file", "Agency or person": "Police", Due: "when ready" },
      { "Case number": "1001", Step: "Chaser" },
      { "Case number": "1001", Step: "Chat" },
      ...areaRowCells({ Due: june(30) }),
    ];
    const found = update(writtenTracking(rows, { Fieldwork: july(17) }), [flaggedCase("1001")], new Map());
    expect([found.added, found.dated]).toEqual([0, 1]);
    // Without the dates of the review nothing can be worked out: a formula may be there already.
    expect(update(writtenTracking(rows), [flaggedCase("1001")]).dated).toBe(0);
    const written = cellsWritten(found.changes);
    expect(Object.keys(written).filter((cell) => /\d\d/.test(cell))).toEqual(["E13"]);
    expect(written["E13"]).toMatch(/^=IF\(OR\(TRIM\(\$B13\)/);
  });

  test("fills no cell of a table that has moved up to where the timetable was", () => {
    const sheet = writtenTracking([]);
    const up = {
      ...sheet,
      range: { ...sheet.range, top: 1, bottom: 3 },
      cells: sheetOf([[], TRACKING_HEADERS, [], []]),
    };
    const filled = Object.keys(cellsWritten(update(up, []).changes));
    expect(filled.every((cell) => cell.endsWith("1"))).toBe(true);
  });

  test("strikes through any number of cases that went, with formulas that Excel takes", () => {
    const gone = Array.from({ length: 30 }, (_, i) => flaggedCase(`A ${100 + i}`, "No longer chosen"));
    const found = highlightsOf(update(made(), [...TEN, ...gone]).changes).filter((text) =>
      text.startsWith("A8:H60"),
    );
    for (const text of found) expect(text.replace(/^\S+ =/, "").length).toBeLessThanOrEqual(255);
    expect(found.join().match(/"A 1\d\d"/g)).toHaveLength(30);
    expect(found).toHaveLength(3);
  });

  test("formats the new rows before it fills them, and moves down what stands below", () => {
    const sheet = made(TEN.slice(0, 1));
    const below = { ...sheet, cells: sheetOf([...sheet.cells.values, ["a note"]]) };
    const { changes } = update(below, TEN.slice(0, 2));
    const order = changes
      .map((change) => change.type)
      .filter((what) => /insert|add table rows|^format/.test(what));
    expect(order.slice(order.indexOf("insert rows"))).toEqual([
      "insert rows",
      ...Array<string>(8).fill("format"),
      "add table rows",
    ]);
    expect(changes).toContainEqual({ type: "insert rows", sheet: "Tracking", before: 16, count: 5 });
  });

  test("understands rows that people sorted, changed and added", () => {
    const rows: RowCells[] = [
      ...standardRows(" 0071 ").reverse(),
      ...standardRows("0072").map((row) => ({ ...row, Step: String(row.Step).toUpperCase() })),
      { "Case number": "0073", Step: "Questionnaire", "Agency or person": "Lead professional (social care)" },
      ...areaRowCells(),
    ];
    const { after, added } = update(writtenTracking(rows, { TodayDate: june(1) }), TEN.slice(0, 3));
    expect(added).toBe(3);
    expect(after.cells.values.slice(21).map((row) => row.slice(0, 3))).toEqual([
      ["0073", "Leaflets and consent forms", "Parents or carers"],
      ["0073", "Leaflets and consent forms", "Child or young person"],
      ["0073", "Case file", "Social care"],
    ]);
  });

  test("fills what is empty above the table, and leaves dates that were typed", () => {
    const { changes } = update(
      writtenTracking(standardRows("0071"), { TodayDate: june(1), QuestionnairesDue: june(30) }),
      TEN.slice(0, 1),
      new Map(),
    );
    const cells = cellsWritten(changes);
    expect(cells["A3"]).toBeUndefined();
    expect(cells["E3"]).toBeUndefined();
    expect(cells["B3"]).toBeUndefined();
    expect(cells["E5"]).toBe('=IF(ISNUMBER($E$3),INT($E$3)+7,"")');
    expect(changes).toContainEqual({ type: "add name", name: "TodayDate", sheet: "Tracking", range: "A3" });
  });

  test("follows the timetable where its names say, on this sheet alone", () => {
    const names = new Map([
      ["TodayDate", "=Other!#REF!"],
      ["ListDue", "=Tracking!$C$1"],
    ]);
    const { changes } = update(writtenTracking(standardRows("0071")), TEN.slice(0, 1), names);
    expect(cellsWritten(changes)["A3"]).toBe("=TODAY()");
    expect(changes).toContainEqual({ type: "move name", name: "TodayDate", sheet: "Tracking", range: "A3" });
    expect(changes.some((change) => change.type === "move name" && change.name === "ListDue")).toBe(false);
  });

  test.each(["Case number", "Step", "Agency or person"])("cannot be made without the column %s", (header) => {
    const headers = TRACKING_HEADERS.map((one) => (one === header ? "Other" : one));
    expect(() => updateTrackingSheet(TEN, writtenTracking([], {}, headers), HAS)).toThrow(
      `The table on the sheet Tracking has no column ${header}. Put the header back, then press Make the tracking sheet again.`,
    );
  });
});
