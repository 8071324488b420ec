import { addRow } from "../../../src/app/track/add-row";
import { drawFiles } from "../../../src/app/track/draw-files";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { receivedToday } from "../../../src/app/track/received-today";
import { recordOutcome } from "../../../src/app/track/record-outcome";
import { requestedToday } from "../../../src/app/track/requested-today";
import { setDates } from "../../../src/app/track/set-dates";
import { summary } from "../../../src/app/track/summary";
import { takeBack } from "../../../src/app/track/take-back";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { serialOf } from "../../../src/domain/spreadsheet/dates";
import { AtTrack, TODAY } from "../../support/at-track";
import { TEN } from "../../support/sample-cells";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
});
afterEach(() => {
  at.work.stop();
});

test("the ten come first", async () => {
  await at.session.run(trackingSheet);
  expect(at.fault).toBe("The ten are not flagged yet. Press Flag the ten under Choose, then this again.");
  expect(at.sheets).not.toContain("Tracking");
});

test("one press makes the sheet: timetable above, five rows for each of the ten, dropdowns from Codes", async () => {
  await at.session.run(flagTheTen);
  at.work.host.resetCounts();
  await at.session.run(trackingSheet);
  expect(at.fault).toBeUndefined();
  // The reading, a look at the sheet Codes, the write, what decorates it, and the reading of what was written.
  expect(at.work.host.batches).toBe(5);
  expect(at.said).toBe(
    "50 rows for 10 cases on the sheet Tracking, and 3 for the whole area. Enter the dates of the review above them, or in this pane.",
  );
  expect(at.work.values("Tracking!A7:H8")).toEqual([
    ["Case number", "Step", "Agency or person", "Requested", "Due", "Done", "Outcome", "Notes"],
    ["1001", "Leaflets and consent forms", "Parents or carers", "", expect.anything(), "", "", ""],
  ]);
  expect(at.work.values("Tracking!A8:A57").map(([number]) => number)).toEqual(
    TEN.flatMap((number) => Array<Cell>(5).fill(number)),
  );
  expect(at.work.grid.tables().map(({ name }) => name)).toContain("Tracking");
  expect(at.work.values("Codes!J20:J23").flat()).toEqual([
    "Step",
    "Leaflets and consent forms",
    "Questionnaire",
    "Case file",
  ]);
  expect(at.session.state().reading?.names.get("TodayDate")).toBe("=Tracking!$A$3");
});

test("what is received, asked for and decided is one write each, and can be taken back", async () => {
  await at.tracked();
  const questionnaire = at.key("1001", "Questionnaire", "Social care");
  await at.session.run(requestedToday, [questionnaire]);
  expect(at.said).toBe("1001, Questionnaire, Social care: requested on Wed 28/06/2006.");
  at.work.host.resetCounts();
  await at.session.run(receivedToday, questionnaire);
  // The reading, a look whether the row is still that one, the write, and the reading of what was written.
  expect(at.work.host.batches).toBe(4);
  expect(at.said).toBe("1001, Questionnaire, Social care: received on Wed 28/06/2006.");
  expect(at.row(11)?.slice(5, 7)).toEqual([TODAY, "Received"]);
  await at.session.run(takeBack);
  expect(at.said).toBe("Taken back: 1001, Questionnaire, Social care: received on Wed 28/06/2006.");
  expect(
    at
      .row(11)
      ?.slice(3, 7)
      .filter((_, i) => i !== 1),
  ).toEqual([TODAY, "", ""]);
  // What was recorded before it is the last now.
  await at.session.run(takeBack);
  expect(at.said).toBe("Taken back: 1001, Questionnaire, Social care: requested on Wed 28/06/2006.");
  expect(at.row(11)?.[3]).toBe("");
  await at.session.run(takeBack);
  expect(at.fault).toBe("There is nothing to take back.");

  const consent = at.key("1001", "Leaflets and consent forms", "Parents or carers");
  await at.session.run(receivedToday, consent);
  expect(at.fault).toBe("Choose how 1001 has answered: the outcome says what may be read.");
  await at.session.run(recordOutcome, consent, "Declined");
  expect(at.row(8)?.slice(5, 7)).toEqual([TODAY, "Declined"]);
  await at.session.run(requestedToday, [questionnaire]);
  expect(at.said).toBe("1001, Questionnaire, Social care: requested on Wed 28/06/2006.");
  await at.type("Tracking!D11", TODAY - 1);
  await at.session.run(requestedToday, [questionnaire]);
  expect(at.fault).toBe("All of these have been requested already.");
});

test("a day that somebody has entered meanwhile is not written over", async () => {
  await at.tracked();
  const questionnaire = at.key("1001", "Questionnaire", "Social care");
  await at.type("Tracking!F11", "with Health");
  await at.session.run(receivedToday, questionnaire);
  expect(at.fault).toBe(
    "Row 11: Done holds “with Health” already. Change it on the sheet Tracking if it is wrong.",
  );
  expect(at.row(11)?.[5]).toBe("with Health");
});

test("a cell that somebody changed after the press is not taken back", async () => {
  await at.tracked();
  await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
  await at.type("Tracking!G11", "Declined");
  await at.session.run(takeBack);
  expect(at.said).toBe(
    "Taken back: 1001, Questionnaire, Social care: received on Wed 28/06/2006. But for G11 on the sheet Tracking, changed since.",
  );
  expect(at.row(11)?.slice(5, 7)).toEqual(["", "Declined"]);
});

test("rows are added, unless a rule speaks against it", async () => {
  await at.tracked();
  const add = (
    step: "Questionnaire" | "Case file" | "Interview" | "Chaser",
    agency: string,
  ): Promise<boolean> => at.session.run(addRow, { number: "1001", step, agencies: [agency] });
  await add("Questionnaire", "Education");
  expect(at.said).toBe("A61: 1001, Questionnaire, Education added.");
  expect(at.row(61)?.slice(0, 4)).toEqual(["1001", "Questionnaire", "Education", ""]);
  // The lowest row is that one already: perhaps nobody heard that it was added.
  await add("Questionnaire", "education");
  expect(at.said).toBe("A61: 1001, Questionnaire, education added.");
  expect(at.row(62)).toEqual(["", "", "", "", "", "", "", ""]);
  await at.type("Tracking!H61", "by telephone");
  await add("Questionnaire", "education");
  expect(at.fault).toMatch(/^education is also asked in row 61|^Education is also asked in row 61/);
  await add("Case file", "Health");
  expect(at.fault).toBe(
    "There is no consent yet to read this case’s health records. Add it once consent is in.",
  );
  await add("Chaser", "Social care");
  expect(at.row(62)?.slice(1, 4)).toEqual(["Chaser", "Social care", TODAY]);
  await add("Interview", "");
  expect(at.fault).toBe("Choose the agency or person.");
});

test("dates are set in the cells above the table, day first", async () => {
  await at.tracked();
  await at.session.run(setDates, { ChoiceDate: "7/6/2006" });
  expect(at.said).toBe("Choice: Wed 07/06/2006.");
  expect(at.work.values("Tracking!D3")).toEqual([[serialOf(2006, 6, 7)]]);
  await at.session.run(setDates, { ChoiceDate: "soon" });
  expect(at.fault).toBe("Choice: Enter a date as day/month/year, such as 14/03/2005.");
  await at.session.run(setDates, { ChoiceDate: "" });
  expect(at.said).toBe("Choice is taken away.");
  await at.session.run(setDates, { TodayDate: "" });
  expect(at.said).toBe("Today is worked out again.");
});

test("files are drawn, more on a second press, and the seed stays the same", async () => {
  const form = { visit: "1", dutyPoint: "North office", inLog: "40", wanted: "3", seed: "4-6-1-3" };
  await at.session.run(drawFiles, form);
  expect(at.fault).toBeUndefined();
  const first = at.work.values("'Duty visit'!A8:E10");
  expect(at.said).toBe(
    `3 files drawn for visit 1, at positions ${first.map((cells) => String(cells[2])).join(", ")} of the log.`,
  );
  await at.session.run(drawFiles, { ...form, wanted: "5" });
  expect(at.work.values("'Duty visit'!A8:E10")).toEqual(first);
  expect(at.work.values("'Duty visit'!A11:C12").map((cells) => cells.slice(0, 2))).toEqual([
    ["1", "North office"],
    ["1", "North office"],
  ]);
  expect(at.work.values("'Duty visit'!G7:K9")).toEqual([
    ["Visit", "Duty point", "Seed", "Files in log", "Files to look at"],
    ["1", "North office", "4-6-1-3", 40, 3],
    ["1", "North office", "4-6-1-3", 40, 5],
  ]);
  await at.session.run(drawFiles, { ...form, wanted: "6", seed: "other" });
  expect(at.fault).toBe(
    "Visit 1 was drawn with the seed 4-6-1-3. Use that seed, so that the files drawn first stay.",
  );
  await at.session.run(drawFiles, { ...form, visit: "2", dutyPoint: "South office", wanted: "2" });
  expect(at.work.grid.tables().find(({ name }) => name === "DutyVisit")?.range.bottom).toBe(13);
});

test("the summary is one sheet, made again on a press", async () => {
  await at.tracked();
  await at.session.run(summary);
  expect(at.fault).toBeUndefined();
  expect(at.said).toBe("The summary of 10 cases is made, on one sheet to print.");
  expect(at.work.values("Summary!A5:D6")).toEqual([
    ["Case number", "Group", "Consent", "Questionnaires"],
    ["1001", "LAC", "no answer yet, 2 not asked for yet", "0 of 2 in, 2 not asked for yet"],
  ]);
  await at.session.run(
    recordOutcome,
    at.key("1001", "Leaflets and consent forms", "Parents or carers"),
    "Full consent",
  );
  await at.session.run(summary);
  expect(at.work.values("Summary!C6")).toEqual([["full consent, 1 not asked for yet"]]);
  expect(at.sheets.filter((name) => name === "Summary")).toHaveLength(1);
});

test("a sheet Summary of somebody’s own is left alone", async () => {
  await at.tracked();
  at.work.grid.addSheet("Summary");
  at.work.grid.type("Summary!B2", "mine");
  await at.work.later();
  await at.session.run(summary);
  expect(at.fault).toBe(
    "There is a sheet Summary that is not the add-in’s. Rename it, then press Make the summary again.",
  );
});
