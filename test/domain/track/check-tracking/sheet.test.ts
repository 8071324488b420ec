import { addressedMessage } from "../../../../src/domain/case-list/finding";
import { checkSheet, checkTracking } from "../../../../src/domain/track/check-tracking";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { readDutyVisits } from "../../../../src/domain/track/duty-visits/duty-visits";
import { DUTY_RULES } from "../../../../src/domain/track/rules/duty-rules";
import { TRACKING_RULES } from "../../../../src/domain/track/rules";
import { readTracking } from "../../../../src/domain/track/tracking";
import {
  aTracking,
  flaggedCase,
  july,
  june,
  sheet,
  standardRows,
  TRACKING_HEADERS,
  writtenTracking,
} from "../a-tracking";
import { a, said } from "./process-said";

test("a sheet as it is made has nothing to find", () => {
  const dates = { TodayDate: june(7), ChoiceDate: june(7), AnalysisWeek: july(10), Fieldwork: july(17) };
  expect(checkTracking(aTracking(standardRows("1001"), dates))).toEqual({ findings: [], couldNotRun: [] });
});

test("every rule has a name of its own and its reason", () => {
  const ids = TRACKING_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { why } of TRACKING_RULES) expect(why).toMatch(/[.…]”?$/);
});

test("findings stand from top to bottom and from left to right, with sheet, row and case", () => {
  const { findings } = checkTracking(
    aTracking([...standardRows("1001"), { "Case number": "9", Step: "Chat", Notes: "x" }], {
      TodayDate: "soon",
    }),
  );
  expect(findings.map(({ address }) => address)).toEqual(["A3", "A13", "B13"]);
  expect(findings[1]).toEqual({
    sheet: "Tracking",
    rule: "case-of-the-ten",
    severity: "error",
    address: "A13",
    message:
      "9 is not one of the ten. If it is ticked under Choose, press Flag the ten. Else correct the number.",
    row: 13,
    caseNumber: "9",
  });
});

test("a rule that crashes stops no other, and is named", () => {
  const crash = {
    id: "crash",
    severity: "error" as const,
    why: "",
    find: () => {
      throw new Error("crash");
    },
  };
  const { findings, couldNotRun } = checkTracking(aTracking([{ Notes: "x" }]), [crash, ...TRACKING_RULES]);
  expect(couldNotRun).toEqual(["crash"]);
  expect(findings.length).toBeGreaterThan(0);
});

test("a column that is gone is named, and its rules find its row all the same", () => {
  const headers = TRACKING_HEADERS.map((header) => (header === "Outcome" ? "State" : header));
  const tracking = readTracking(writtenTracking(standardRows("1001"), {}, headers), new Map(), [
    flaggedCase("1001"),
  ]);
  expect(checkTracking(tracking).findings.map(addressedMessage)).toEqual([
    "A3: Press Make the tracking sheet, so that Today is worked out again.",
    "A7: The table has no column Outcome. Put the header back.",
  ]);
});

test("a chain of dates that is too short is said at the date to change", () => {
  const dates = { ListReceived: june(6), ChoiceDate: june(9), AnalysisWeek: july(3), Fieldwork: july(10) };
  expect(said("timetable-fits", [], dates)).toEqual([
    "F3: Files must be ready 5 days after the questionnaires are due; you have a week to name them. Move analysis week by 2 days. There is slack: 3 days before Choice and 2 days before Fieldwork.",
  ]);
});

test("an analysis week that is given by another day is said by its Monday", () => {
  expect(said("analysis-week-from-monday", [], { AnalysisWeek: july(13) })).toEqual([
    "F3: Thu 13/07/2006 is not a Monday. The week from Mon 10/07/2006 is meant.",
  ]);
  expect(said("analysis-week-from-monday", [], { AnalysisWeek: july(10) })).toEqual([]);
  expect(said("analysis-week-from-monday", [])).toEqual([]);
});

test("nobody is identified in notes or agencies", () => {
  const all = checkTracking(
    aTracking([
      a("Chaser", "Mrs Bell", { Notes: "Ring 01632 960123, or a@b.gov.uk" }),
      a("Chaser", "Police", { Notes: "born 3/4/2001 at SW1A 1AA" }),
      a("Chaser", "Police", { Notes: 7 }),
      a("Chaser", "Police", { Notes: "After school, with an interpreter" }),
    ]),
  ).findings.filter(({ rule }) => rule.startsWith("tracking-"));
  const details = all.map(({ rule, severity, address }) => `${address} ${rule} ${severity}`);
  expect(details).toEqual([
    "C8 tracking-name warning",
    "H8 tracking-phone warning",
    "H8 tracking-email warning",
    "H9 tracking-birth-date warning",
    "H9 tracking-postcode warning",
  ]);
  expect(all[0]?.message).toBe(
    "This seems to give a person’s name. Take it out, so that nobody can be identified.",
  );
});

test("nor in the notes of duty visits, and what was looked at is said in words that count", () => {
  const cells = sheet([
    ["Visit", "Duty point", "Position", "Looked at", "Notes"],
    ["1", "North", 3, "Yes", "Ask Sarah about it"],
    ["1", "North", 4, "no", 5],
    ["1", "North", 5, "half", ""],
  ]);
  const duty = readDutyVisits(
    { sheet: "Duty", range: { top: 0, left: 0, bottom: 3, right: 4 }, cells },
    new Map(),
  );
  expect(checkSheet("Duty", duty, DUTY_RULES).findings).toEqual([
    {
      sheet: "Duty",
      rule: "duty-name",
      severity: "warning",
      address: "E2",
      message: "This seems to give a person’s name. Take it out, so that nobody can be identified.",
      row: 2,
    },
    {
      sheet: "Duty",
      rule: "duty-looked-at",
      severity: "warning",
      address: "D4",
      message: "“half” is not counted. Choose Yes once the file has been looked at, or No.",
      row: 4,
    },
  ]);
});

test("a date of a duty visit that cannot be read is told at its cell, in whatever place the list stands", () => {
  const head = [
    "Visit",
    "Duty point",
    "Seed",
    "Files in log",
    "Files to look at",
    "Drawn",
    "Date of visit",
    "Inspector",
  ];
  const row = (...cells: readonly Cell[]): Cell[] => ["", "", ...cells];
  const lineOf = (visit: string, day: Cell): Cell[] => row(visit, "North", "", "", "", "", day, "LI");
  const cells = sheet([
    ["Visit", "Duty point", "", "", "", "", "", "", "", ""],
    row(...head),
    lineOf("1", "next Friday"),
    lineOf("2", "31/02/2006"),
    lineOf("3", "18/7/2006"),
    lineOf("4", july(18)),
    lineOf("5", " "),
  ]);
  const range = { top: 0, left: 0, bottom: 1, right: 1 };
  const duty = readDutyVisits({ sheet: "Duty", range, cells }, new Map([["DutyDraws", "=Duty!$C$2:$J$2"]]));
  const { findings } = checkSheet("Duty", duty, DUTY_RULES);
  expect(findings.filter(({ rule }) => rule === "duty-day").map(addressedMessage)).toEqual([
    "I3, Date of visit: “next Friday” is not a date. Enter a date as day/month/year, such as 14/03/2005.",
    "I4, Date of visit: “31/02/2006” is not a date. Enter a date as day/month/year, such as 14/03/2005.",
    "I5, Date of visit: 18/7/2006 is stored as text. Type the date again.",
  ]);
});
