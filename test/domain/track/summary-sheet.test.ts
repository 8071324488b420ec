import type { SerialDate } from "../../../src/domain/spreadsheet/dates";
import { parseSheet } from "../../../src/domain/spreadsheet/defined-names";
import { asMoment } from "../../../src/domain/choose/choice-record/moment";
import type { DutyVisit } from "../../../src/domain/track/duty-visits/duty-visits";
import { type MadeNow, summary as summarySheet } from "../../../src/domain/track/summary-sheet";
import { inLines } from "../support/in-lines";
import { PlannedBook } from "../support/planned-book";
import { areaRowCells, aTracking, cellsWritten, june, july, flaggedCase, standardRows } from "./a-tracking";

const MADE = asMoment("28/06/2006 13:00 BST");
const on = (today?: SerialDate): MadeNow => ({ today, moment: MADE });
const NONE = { sheets: ["Tracking"], names: new Map<string, string>() };
const tracking = aTracking(
  [
    ...standardRows("1001", { Due: july(12) }),
    ...standardRows("1002", { Due: june(20) }),
    ...standardRows("1003", { Done: june(1), Outcome: "Full consent" }).slice(0, 2),
  ],
  { TodayDate: june(28) },
  [flaggedCase("1001"), flaggedCase("1002"), flaggedCase("1003"), flaggedCase("1004", "Withdrawn")],
);

function summary(has = NONE, of = tracking, visits: readonly DutyVisit[] = []) {
  return summarySheet(of, visits, "Sampleshire", has, on());
}

test("the summary has the ten, where each stands, and what is next", () => {
  const changes = summary();
  expect(new PlannedBook(new Set(NONE.sheets)).follow(changes).amiss).toEqual([]);
  const cells = cellsWritten(changes, "Summary");
  const row = (at: number): unknown[] =>
    ["A", "B", "C", "D", "E", "F", "G"].map((column) => cells[`${column}${at}`]);
  expect([cells["A1"], cells["A2"], cells["A3"]]).toEqual([
    "The ten cases: where each stands",
    "Sampleshire",
    "As of Wed 28/06/2006. 5 late. 3 errors on the sheet Tracking. Made 28/06/2006 13:00 BST.",
  ]);
  expect(row(5)).toEqual([
    "Case number",
    "Group",
    "Consent",
    "Questionnaires",
    "Files",
    "Interviews",
    "Next",
  ]);
  expect(row(6)).toEqual([
    "1001",
    "LAC",
    "no answer yet, 2 not asked for yet, next due Wed 12/07/2006",
    "0 of 2 in, 2 not asked for yet, next due Wed 12/07/2006",
    "0 of 1 ready, 1 not asked for yet, next due Wed 12/07/2006",
    "none chosen",
    "Leaflets and consent forms, Parents or carers: not asked for yet, due Wed 12/07/2006",
  ]);
  expect(row(7)[2]).toBe("LATE: no answer yet, 2 not asked for yet, 2 late, since Tue 20/06/2006");
  expect(row(7)[6]).toBe(
    "Leaflets and consent forms, Parents or carers: late, not asked for yet, was due Tue 20/06/2006",
  );
  expect(row(8)).toEqual(["1003", "LAC", "Done: full consent", "none", "none", "none chosen", ""]);
  expect(row(9)).toEqual(["", "", "", "", "", "", ""]);
  expect(row(15)).toEqual(["", "", "", "", "", "", ""]);
  expect(row(16)[0]).toBeUndefined();
});

test("of days that cannot be read it says so, and not that nothing is late", () => {
  const unread = aTracking(
    [...standardRows("1001", { Due: july(12) }), ...standardRows("1001", { Due: "soon" }).slice(0, 1)],
    { TodayDate: june(28) },
  );
  const said = String(cellsWritten(summary(NONE, unread), "Summary")["A3"]);
  expect(said).toMatch(
    /^As of Wed 28\/06\/2006\. Nothing is known to be late\. \d errors? on the sheet Tracking\. Made/,
  );
});

describe("what belongs to no case", () => {
  const area = aTracking(
    [
      ...standardRows("1001"),
      ...areaRowCells({ Done: june(9), Outcome: "Agreed" }).slice(0, 1),
      ...areaRowCells().slice(1, 2),
    ],
    { TodayDate: june(28) },
  );
  const VISIT: DutyVisit = {
    visit: "1",
    dutyPoint: "North office",
    day: july(18),
    inspector: "DLI",
    inLog: 40,
    drawn: 3,
    lookedAt: 2,
  };

  test("stands below the ten: what is agreed for the area, and the duty visits", () => {
    const changes = summary(NONE, area, [
      VISIT,
      { ...VISIT, visit: "2", inspector: "3", day: undefined, drawn: 0 },
    ]);
    expect(new PlannedBook(new Set(NONE.sheets)).follow(changes).amiss).toEqual([]);
    const cells = cellsWritten(changes, "Summary");
    expect(Array.from({ length: 8 }, (_, i) => cells[`A${16 + i}`])).toEqual([
      "",
      "For the whole area",
      "Secure storage and central point: Agreed on Fri 09/06/2006",
      "Access to electronic records: not asked for yet",
      "",
      "Duty visits",
      "Visit 1, North office, Tue 18/07/2006, DLI: 3 of 40 files drawn, 2 looked at",
      "Visit 2, North office, inspector 3: no files drawn yet",
    ]);
    expect(changes).toContainEqual({
      type: "add name",
      name: "TeamSummary",
      sheet: "Summary",
      range: "A1:G23",
    });
  });

  test("made again where an older version wrote none, it moves what people wrote below down", () => {
    const older = { sheets: ["Tracking", "Summary"], names: new Map([["TeamSummary", "=Summary!$A$1"]]) };
    const changes = summary(older, area);
    expect(changes[0]).toEqual({ type: "insert rows", sheet: "Summary", before: 16, count: 4 });
    expect(changes[1]).toEqual({ type: "move name", name: "TeamSummary", sheet: "Summary", range: "A1:G19" });
    const again = { ...older, names: new Map([["TeamSummary", "=Summary!$A$1:$G$19"]]) };
    expect(inLines(summary(again, area)).filter((line) => /insert|name/.test(line))).toEqual([]);
    // What is no longer so goes, and nothing below moves up.
    const less = cellsWritten(summary(again, aTracking(standardRows("1001"))), "Summary");
    expect([less["A17"], less["A19"]]).toEqual(["", ""]);
  });
});

test("what is late is bold, and what is due this week says so", () => {
  const bold = summary().flatMap((change) =>
    change.type === "format" && change.style.bold ? [change.range] : [],
  );
  expect(bold).toEqual(["A1", "A5:G5", "C7", "D7", "E7"]);
  const thisWeek = aTracking(standardRows("1001", { Due: june(30) }), { TodayDate: june(28) });
  expect(cellsWritten(summary(NONE, thisWeek), "Summary")).toMatchObject({
    A3: "As of Wed 28/06/2006. Nothing is late. Made 28/06/2006 13:00 BST.",
    C6: "This week: no answer yet, 2 not asked for yet, next due Fri 30/06/2006",
  });
  expect(cellsWritten(summary(NONE, aTracking([])), "Summary")["A3"]).toBe("Made 28/06/2006 13:00 BST.");
});

test("it is laid out to be read and printed on one A4 page", () => {
  const widths = [96, 48, 132, 132, 132, 132, 156];
  expect(inLines(summary().filter(({ type: what }) => what !== "write"))).toEqual([
    "add sheet Summary",
    "add name TeamSummary Summary A1:G15",
    'format Summary A1 {"bold":true,"size":14}',
    'format Summary A2:A3 {"numberFormat":"@"}',
    'format Summary A5:G5 {"fill":"1F3864","colour":"FFFFFF","bold":true,"wrap":true,"vertical":"Top"}',
    'format Summary A6:G15 {"numberFormat":"@","wrap":true,"vertical":"Top","bold":false}',
    ...["C7", "D7", "E7"].map((late) => `format Summary ${late} {"bold":true}`),
    ...widths.map((width, i) => {
      const column = "ABCDEFG".charAt(i);
      return `column width Summary ${column}:${column} ${width}`;
    }),
    "freeze Summary 5 1",
    "print setup Summary $1:$5",
    "fit rows Summary 5:15",
    "show Summary A1",
  ]);
});

test("a day that is typed over Today is marked", () => {
  const changes = summarySheet(tracking, [], "", NONE, on(june(30)));
  expect(cellsWritten(changes, "Summary")["A3"]).toBe(
    "As of Wed 28/06/2006, typed over: it is Fri 30/06/2006. 5 late. 3 errors on the sheet Tracking. Made 28/06/2006 13:00 BST.",
  );
  expect(cellsWritten(summarySheet(tracking, [], "", NONE, on(june(28))), "Summary")["A3"]).toBe(
    "As of Wed 28/06/2006. 5 late. 3 errors on the sheet Tracking. Made 28/06/2006 13:00 BST.",
  );
});

test("made again it is written over, wherever it has been renamed to", () => {
  const has = {
    sheets: ["Tracking", "For the team"],
    names: new Map([["TeamSummary", "='For the team'!$A$1"]]),
  };
  const changes = summary(has);
  expect(new PlannedBook(new Set(has.sheets), new Set(has.names.keys())).follow(changes).amiss).toEqual([]);
  expect(changes.map((change) => change.type)).not.toContain("add sheet");
  expect(cellsWritten(changes, "For the team")["A6"]).toBe("1001");
});

test("where rows were inserted above it, nothing is written over, and that is said", () => {
  const has = { sheets: ["Tracking", "Summary"], names: new Map([["TeamSummary", "=Summary!$A$3"]]) };
  expect(() => summarySheet(tracking, [], "", has, on())).toThrow(
    "On the sheet Summary the summary no longer begins in A1, and it is not written over what stands there now. Take out what was inserted, or delete the sheet, then press Make the summary again.",
  );
});

test("a name left behind by a sheet that was deleted is given to the new one", () => {
  for (const formula of ["=#REF!", "=Gone!#REF!"])
    expect(summary({ sheets: ["Tracking"], names: new Map([["TeamSummary", formula]]) })).toContainEqual({
      type: "move name",
      name: "TeamSummary",
      sheet: "Summary",
      range: "A1:G15",
    });
});

test("somebody else’s sheet of that name is left alone", () => {
  expect(() => summarySheet(tracking, [], "", { ...NONE, sheets: ["summary"] }, on())).toThrow(
    "There is a sheet Summary that is not the add-in’s. Rename it, then press Make the summary again.",
  );
});

test.each([
  ["=Tracking!$A$3", "Tracking"],
  ["='Case list'!$B$3", "Case list"],
  ["='It''s'!$B$3", "It's"],
  ["Tracking!A1:B2", "Tracking"],
  ["=#REF!", undefined],
  ["=Tracking!#REF!", undefined],
  ["=5", undefined],
  ["!A1", undefined],
  ["T!A1", "T"],
  ["='Team'!$A$1:$B$2", "Team"],
  [undefined, undefined],
])("the name %j is on the sheet %j", (formula, name) => {
  expect(parseSheet(formula)).toBe(name);
});
