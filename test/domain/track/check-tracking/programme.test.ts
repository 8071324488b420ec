import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { addressedMessage } from "../../../../src/domain/case-list/finding";
import { checkSheet } from "../../../../src/domain/track/check-tracking";
import { readProgramme } from "../../../../src/domain/track/programme/programme";
import { PROGRAMME_RULES } from "../../../../src/domain/track/rules/programme-rules";
import type { FlaggedCase } from "../../../../src/domain/choose/selected-cases/flagged-cases";
import { flaggedCase, july, sheet } from "../a-tracking";

const HEADERS = ["Day", "Time", "Place", "Case number", "Who", "With whom", "Needs", "Inspector", "Status"];

/** What is said of a programme, its headers in row 1. */
function said(
  rows: readonly (readonly Cell[])[],
  headers: readonly string[] = HEADERS,
  flagged: readonly FlaggedCase[] = [],
): string[] {
  const range = { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 };
  const programme = readProgramme({ sheet: "Programme", range, cells: sheet([headers, ...rows]) }, flagged);
  return checkSheet("Programme", programme, PROGRAMME_RULES).findings.map(
    (finding) => `${finding.rule}: ${addressedMessage(finding)}`,
  );
}

const TEN_TO_ELEVEN: readonly Cell[] = [
  july(18),
  "10:00–11:00",
  "Town hall",
  "1001",
  "Police",
  "",
  "",
  "LI",
  "",
];
const meeting = (cells: Readonly<Record<number, Cell>>): Cell[] =>
  TEN_TO_ELEVEN.map((cell, i) => cells[i] ?? cell);

test("a meeting about a case that is no longer of the ten is told, unless it is over", () => {
  const flagged = [flaggedCase("1001"), flaggedCase("1002", "Withdrawn")];
  const rows = [
    TEN_TO_ELEVEN,
    ...["", "Held", "Declined"].map((status, i) =>
      meeting({ 1: `1${i + 2}:00`, 3: "1002", 7: "", 8: status }),
    ),
    meeting({ 1: "16:00", 3: "4444" }),
  ];
  expect(said(rows, HEADERS, flagged)).toEqual([
    "meeting-of-the-ten: D3: 1002 is no longer one of the ten. Call the meeting off; the row may stay, struck through.",
    "meeting-of-the-ten: D6: 4444 is not one of the ten. Correct the number.",
  ]);
  expect(said(rows)).toEqual([]);
});

describe("a meeting that clashes", () => {
  const other = (cells: Readonly<Record<number, Cell>>): string[] =>
    said([TEN_TO_ELEVEN, meeting({ 3: "1002", 4: "Education", ...cells })]);

  test("has an inspector in two places", () => {
    const words = "meetings-apart: B3: LI has another meeting in row 2 at this time. Move one of them.";
    expect(other({})).toEqual([words]);
    expect(other({ 1: "10:30" })).toEqual([words]);
    expect(other({ 7: "DLI and li" })).toEqual([words.replace("LI has", "li has")]);
    expect(other({ 0: "18/7/2006" })).toContain(words);
  });

  test.each<[string, Readonly<Record<number, Cell>>]>([
    ["another day", { 0: july(19) }],
    ["another time", { 1: "11:00–12:00" }],
    ["no time", { 1: "" }],
    ["no day", { 0: "" }],
    ["another inspector", { 7: "DLI" }],
    ["no inspector", { 7: "" }],
    ["one that was declined", { 8: "Declined" }],
    ["one that was called off", { 8: "cancelled" }],
  ])("is none with %s", (_, cells) => {
    expect(other(cells)).toEqual([]);
  });

  test("has somebody in two places", () => {
    const child = { 4: "Child or young person", 5: "Parents or carers, an advocate", 7: "DLI" };
    expect(said([meeting({ 4: "Parents or carers" }), meeting(child)])).toEqual([
      "meetings-apart: B3: Parents or carers of 1001: another meeting is in row 2 at this time. Move one of them.",
    ]);
    // Of another case they are others.
    expect(said([meeting({ 4: "Parents or carers" }), meeting({ ...child, 3: "1002" })])).toEqual([]);
  });
});

test("days and times that are none are said, by which the meetings are to be sorted", () => {
  const time = "Enter from when to when, such as 09:30–10:30.";
  expect(
    said([
      meeting({ 1: "half past 2" }),
      meeting({ 0: "soon", 1: "25:00", 7: "DLI" }),
      meeting({ 0: "19/7/2006", 1: 1.5 }),
      meeting({ 0: july(19), 1: "14:00–25:00" }),
    ]),
  ).toEqual([
    `programme-time: B2, Time: “half past 2” is not a time. ${time}`,
    "programme-day: A3, Day: “soon” is not a date. Enter a date as day/month/year, such as 14/03/2005.",
    `programme-time: B3, Time: “25:00” is not a time. ${time}`,
    "programme-day: A4, Day: 19/7/2006 is stored as text. Type the date again.",
    `programme-time: B4, Time: “1.5” is not a time. ${time}`,
    `programme-time: B5, Time: “14:00–25:00” is not a time. ${time}`,
  ]);
});

test.each(["9:30", "2pm", "9.30am–10.30am"])("%s stands at the wrong place when sorted", (time) => {
  expect(said([meeting({ 1: time })])).toEqual([
    `programme-time: B2, Time: “${time}” is sorted wrongly among the others. Enter four digits, such as 09:30–10:30.`,
  ]);
});

test("a status is one of the list, or says that the meeting is called off", () => {
  expect(
    said([
      meeting({ 8: "ok with them" }),
      ...["accepted", "Cancelled", " "].map((status, i) => meeting({ 0: july(19 + i), 8: status })),
    ]),
  ).toEqual([
    "programme-status: I2, Status: “ok with them” is not on the list. Choose one of these: Invited, Accepted, Declined, Held.",
  ]);
});

test("nobody is identified in the programme, in whatever column", () => {
  expect(
    said([
      meeting({ 2: "SW1A 1AA", 4: "Mrs Bell", 5: "Ring 01632 960123", 6: "a@b.gov.uk", 7: "Mr Jones" }),
      meeting({ 1: "14:00", 2: 7, 6: "an interpreter for Somali, after school" }),
    ]),
  ).toEqual([
    "programme-postcode: C2: This seems to give a postcode. Take it out, so that nobody can be identified.",
    "programme-name: E2: This seems to give a person’s name. Take it out, so that nobody can be identified.",
    "programme-phone: F2: This seems to give a telephone number. Take it out, so that nobody can be identified.",
    "programme-email: G2: This seems to give an e-mail address. Take it out, so that nobody can be identified.",
    "programme-name: H2: This seems to give a person’s name. Take it out, so that nobody can be identified.",
  ]);
});

test("columns that are gone are not looked at", () => {
  expect(said([[july(18), "Mrs Bell"]], ["Day", "Whom"])).toEqual([]);
});
