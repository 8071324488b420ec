import type { Cell } from "../../src/domain/cell";
import { serialOf } from "../../src/domain/dates";
import { trackingIn } from "../../src/app/track/tracking-reading";
import { type AtWork, atWork } from "../support/at-work";
import { aHundred, rowOfCase, TEN } from "../support/sample-cells";

const TODAY = serialOf(2006, 6, 28);

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
  await work.session.setUp();
  work.grid.type("'Case list'!B2", "Sampleshire");
  work.grid.type("'Case list'!B3", 38_881);
  work.grid.paste("'Case list'!A6", aHundred());
  for (const number of TEN) work.grid.type(`'Case list'!W${rowOfCase(number)}`, "Yes");
  await work.later();
});
afterEach(() => {
  work.stop();
});

const said = (): string | undefined => work.session.state().said;
const fault = (): unknown => work.session.state().fault;
const sheets = (): string[] => work.grid.sheets().map(({ name }) => name);

async function tracked(): Promise<void> {
  await work.session.flagTheTen();
  await work.session.makeTheTrackingSheet();
  work.grid.type("Tracking!A3", TODAY);
  await work.later();
}
const key = (number: string, step: string, agency: string): string => {
  const { reading } = work.session.state();
  const row =
    reading &&
    trackingIn(reading)?.rows.find(
      (one) => one.number === number && one.step === step && one.agency === agency,
    );
  return row?.key ?? "none";
};
const row = (at: number): unknown[] | undefined => work.values(`Tracking!A${at}:H${at}`)[0];

test("the ten come first", async () => {
  await work.session.makeTheTrackingSheet();
  expect(fault()).toBe("The ten are not flagged yet. Press Flag the ten under Choose, then this again.");
  expect(sheets()).not.toContain("Tracking");
});

test("one press makes the sheet: timetable above, five rows for each of the ten, dropdowns from Codes", async () => {
  await work.session.flagTheTen();
  work.host.resetCounts();
  await work.session.makeTheTrackingSheet();
  expect(fault()).toBeUndefined();
  expect(work.host.batches).toBe(3);
  expect(said()).toBe(
    "50 rows for 10 cases on the sheet Tracking. Enter the dates of the review above them, or in this pane.",
  );
  expect(work.values("Tracking!A7:H8")).toEqual([
    ["Case number", "Step", "Agency or person", "Requested", "Due", "Done", "Outcome", "Notes"],
    ["1001", "Leaflets and consent forms", "Parents or carers", "", expect.anything(), "", "", ""],
  ]);
  expect(work.values("Tracking!A8:A57").map(([number]) => number)).toEqual(
    TEN.flatMap((number) => Array<Cell>(5).fill(number)),
  );
  expect(work.grid.tables().map(({ name }) => name)).toContain("Tracking");
  expect(work.values("Codes!AE3:AE6").flat()).toEqual([
    "Step",
    "Leaflets and consent forms",
    "Questionnaire",
    "Case file",
  ]);
  expect(work.session.state().reading?.names.get("TodayDate")).toBe("=Tracking!$A$3");
});

test("pressed again it changes nothing that people wrote, and adds what is missing below", async () => {
  await tracked();
  work.grid.type("Tracking!D8", serialOf(2006, 6, 7));
  work.grid.type("Tracking!H8", "interpreter");
  work.grid.type("Tracking!A57", "");
  work.grid.clear("Tracking!B57:H57");
  await work.later();
  await work.session.makeTheTrackingSheet();
  expect(fault()).toBeUndefined();
  expect(said()).toBe("Tracking: 1 row added below.");
  expect(row(8)?.filter((_, i) => i !== 4)).toEqual([
    "1001",
    "Leaflets and consent forms",
    "Parents or carers",
    serialOf(2006, 6, 7),
    "",
    "",
    "interpreter",
  ]);
  expect(row(58)?.slice(0, 3)).toEqual([TEN[9], "Case file", "Social care"]);
  await work.session.makeTheTrackingSheet();
  expect(said()).toBe("Tracking: every case has its rows, nothing to add.");
});

test("what is received, asked for and decided is one write each, and can be taken back", async () => {
  await tracked();
  const questionnaire = key("1001", "Questionnaire", "Social care");
  await work.session.requestedToday([questionnaire]);
  expect(said()).toBe("1001, Questionnaire, Social care: requested on Wed 28/06/2006.");
  work.host.resetCounts();
  await work.session.receivedToday(questionnaire);
  expect(work.host.batches).toBe(3);
  expect(said()).toBe("1001, Questionnaire, Social care: received on Wed 28/06/2006.");
  expect(row(11)?.slice(5, 7)).toEqual([TODAY, "Received"]);
  await work.session.undoRecorded();
  expect(said()).toBe("Taken back.");
  expect(
    row(11)
      ?.slice(3, 7)
      .filter((_, i) => i !== 1),
  ).toEqual([TODAY, "", ""]);
  await work.session.undoRecorded();
  expect(fault()).toBe("There is nothing to take back.");

  const consent = key("1001", "Leaflets and consent forms", "Parents or carers");
  await work.session.receivedToday(consent);
  expect(fault()).toBe("Choose how 1001 has answered: the outcome says what may be read.");
  await work.session.recordOutcome(consent, "Declined");
  expect(row(8)?.slice(5, 7)).toEqual([TODAY, "Declined"]);
  await work.session.requestedToday([questionnaire]);
  expect(fault()).toBe("All of these have been requested already.");
});

test("a cell that somebody changed after the press is not taken back", async () => {
  await tracked();
  await work.session.receivedToday(key("1001", "Questionnaire", "Social care"));
  work.grid.type("Tracking!G11", "Declined");
  await work.later();
  await work.session.undoRecorded();
  expect(said()).toBe("Taken back, but for 1 cell changed since.");
  expect(row(11)?.slice(5, 7)).toEqual(["", "Declined"]);
});

test("rows are added, unless a rule speaks against it", async () => {
  await tracked();
  const add = (step: "Questionnaire" | "Interview" | "Chaser", agency: string): Promise<void> =>
    work.session.addRow({ number: "1001", step, agency });
  await add("Questionnaire", "Education");
  expect(said()).toBe("A58: 1001, Questionnaire, Education added.");
  expect(row(58)?.slice(0, 4)).toEqual(["1001", "Questionnaire", "Education", ""]);
  await add("Questionnaire", "education");
  expect(fault()).toMatch(/^education is also asked in row 58|^Education is also asked in row 58/);
  await add("Questionnaire", "Health");
  expect(fault()).toBe(
    "There is no consent yet to read this case’s health records. Wait for it, or take this row out.",
  );
  await add("Chaser", "Social care");
  expect(row(59)?.slice(1, 4)).toEqual(["Chaser", "Social care", TODAY]);
  await add("Interview", "");
  expect(fault()).toBe("Choose the agency or person.");
});

test("dates are set in the cells above the table, day first", async () => {
  await tracked();
  await work.session.setDates({ ChoiceDate: "7/6/2006" });
  expect(said()).toBe("Choice: Wed 07/06/2006.");
  expect(work.values("Tracking!D3")).toEqual([[serialOf(2006, 6, 7)]]);
  await work.session.setDates({ ChoiceDate: "soon" });
  expect(fault()).toBe("Choice: Enter a date as day/month/year, such as 14/03/2005.");
  await work.session.setDates({ ChoiceDate: "" });
  expect(said()).toBe("Choice is taken away.");
  await work.session.setDates({ TodayDate: "" });
  expect(said()).toBe("Today is worked out again.");
});

test("files are drawn, more on a second press, and the seed stays the same", async () => {
  const form = { visit: "1", dutyPoint: "North office", inLog: "40", wanted: "3", seed: "4-6-1-3" };
  await work.session.drawFiles(form);
  expect(fault()).toBeUndefined();
  const first = work.values("'Duty visit'!A8:E10");
  expect(said()).toBe(
    `3 files drawn for visit 1, at positions ${first.map((cells) => String(cells[2])).join(", ")} of the log.`,
  );
  await work.session.drawFiles({ ...form, wanted: "5" });
  expect(work.values("'Duty visit'!A8:E10")).toEqual(first);
  expect(work.values("'Duty visit'!A11:C12").map((cells) => cells.slice(0, 2))).toEqual([
    ["1", "North office"],
    ["1", "North office"],
  ]);
  expect(work.values("'Duty visit'!G7:K9")).toEqual([
    ["Visit", "Duty point", "Seed", "Files in log", "Files to look at"],
    ["1", "North office", "4-6-1-3", 40, 3],
    ["1", "North office", "4-6-1-3", 40, 5],
  ]);
  await work.session.drawFiles({ ...form, wanted: "6", seed: "other" });
  expect(fault()).toBe(
    "Visit 1 was drawn with the seed 4-6-1-3. Use that seed, so that the files drawn first stay.",
  );
  await work.session.drawFiles({ ...form, visit: "2", dutyPoint: "South office", wanted: "2" });
  expect(work.grid.tables().find(({ name }) => name === "DutyVisit")?.area.bottom).toBe(13);
});

test("the summary is one sheet, made again on a press", async () => {
  await tracked();
  await work.session.makeTheSummary();
  expect(fault()).toBeUndefined();
  expect(said()).toBe("The summary of 10 cases is made, on one sheet to print.");
  expect(work.values("Summary!A5:D6")).toEqual([
    ["Case number", "Group", "Consent", "Questionnaires"],
    ["1001", "LAC", "no answer yet", "0 of 2 in"],
  ]);
  await work.session.recordOutcome(
    key("1001", "Leaflets and consent forms", "Parents or carers"),
    "Full consent",
  );
  await work.session.makeTheSummary();
  expect(work.values("Summary!C6")).toEqual([["full consent"]]);
  expect(sheets().filter((name) => name === "Summary")).toHaveLength(1);
});

test("a sheet Summary of somebody’s own is left alone", async () => {
  await tracked();
  work.grid.addSheet("Summary");
  await work.later();
  await work.session.makeTheSummary();
  expect(fault()).toBe(
    "There is a sheet Summary that is not the add-in’s. Rename it, then press Make the summary again.",
  );
});

describe("when things have gone wrong meanwhile", () => {
  const sheetId = (name: string): string => work.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";

  test("a sheet that was deleted is made anew, and a row of it is not found", async () => {
    await tracked();
    const questionnaire = key("1001", "Questionnaire", "Social care");
    work.grid.deleteSheet(sheetId("Tracking"));
    await work.session.receivedToday(questionnaire);
    expect(fault()).toBe("There is no table Tracking in this workbook. Press Make the tracking sheet first.");
    await work.session.makeTheTrackingSheet();
    expect(fault()).toBeUndefined();
    expect(said()).toMatch(/^50 rows for 10 cases/);
    expect(work.session.state().reading?.names.get("TodayDate")).toBe("=Tracking!$A$3");
  });

  test("a sheet without its table is named, and left alone", async () => {
    await tracked();
    work.grid.deleteSheet(sheetId("Tracking"));
    work.grid.addSheet("Tracking");
    await work.later();
    await work.session.makeTheTrackingSheet();
    expect(fault()).toBe(
      "The sheet Tracking has lost its table. Rename or delete that sheet, then press Make the tracking sheet again.",
    );
    await work.session.makeTheSummary();
    expect(fault()).toMatch(/^The sheet Tracking has lost its table/);
  });

  test("a header that is gone is named", async () => {
    await tracked();
    work.grid.type("Tracking!B7", "What");
    await work.later();
    await work.session.makeTheTrackingSheet();
    expect(fault()).toBe(
      "The table on the sheet Tracking has no column Step. Put the header back, then press Make the tracking sheet again.",
    );
  });

  test("Today without a date is named", async () => {
    await tracked();
    work.grid.clear("Tracking!A3");
    await work.later();
    await work.session.receivedToday(key("1001", "Questionnaire", "Social care"));
    expect(fault()).toBe(
      "The cell Today above the table holds no date. Clear it, then press Make the tracking sheet, so that it is worked out again.",
    );
  });
});
