import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { unfold } from "../support/unfold";
import { aHundred, TEN } from "../support/sample-cells";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** From an empty workbook to the ten: the list set up, filled, checked and mended, the ten drawn and flagged. */
async function theTenFlagged(): Promise<void> {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B2", "Sampleshire");
  await preview.type("'Case list'!B3", "13/06/2006");
  const picked = new Set(TEN);
  await preview.paste(
    "'Case list'!A6",
    aHundred().map((row, i) => [
      ...row.slice(0, 22).map((cell, j) => (i === 8 && j === 6 ? "f" : cell)),
      picked.has(String(row[0])) ? "Yes" : "",
    ]),
  );
  await preview.shows("Not ready: 1 error");
  await preview.shows("f is not on the list. Choose Female, Male or Not known.");
  await preview.press("Tidy up");
  await preview.press("Apply");
  await preview.shows("1 cell tidied. Undo tidy up takes it back.");
  await preview.shows(/^Ready to send/);

  await preview.press("Choose");
  await preview.shows("Tracked: LAC 4 of 4, CPR 2 of 2, LDD 4 of 4");
  // The ten are picked by hand; drawing gives each group its reserves.
  await preview.fill("Seed", "4-6-1-3");
  await preview.press("Draw");
  await preview.shows(/^10 picked, 0 drawn with seed 4-6-1-3/);
  await preview.press("Flag the ten");
  await preview.shows(/^10 cases flagged/);
}

const choose = async (label: string, option: string): Promise<void> => {
  await preview.pane.getByRole("combobox", { name: label, exact: true }).selectOption(option);
};

/** Opens a cell of the progress. */
const open = (number: string, column: string): Promise<void> =>
  preview.pane.getByRole("button", { name: new RegExp(`^${number}, ${column}, `) }).click();
const inRow = (name: string) => preview.pane.getByRole("group", { name, exact: true });

async function outcome(row: string, how: string): Promise<void> {
  await inRow(row)
    .getByLabel(/^Outcome: /)
    .selectOption(how);
  await inRow(row).getByRole("button", { name: "Record the outcome" }).click();
}

async function today(date: string): Promise<void> {
  await unfold(preview, /^Timetable/);
  await preview.fill("Today", date);
  await preview.press("Set the dates");
  await preview.shows(new RegExp(`^Today on the sheet: \\w{3} ${date}, typed over: it is `));
}

test("from the ten to the end: consent, questionnaires, files, interviews, duty visits, the summary", async () => {
  await theTenFlagged();
  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows(/^50 rows for 10 cases on the sheet Tracking/);

  await preview.fill("List due", "05/06/2006");
  await preview.fill("List received", "05/06/2006");
  await preview.fill("Choice", "07/06/2006");
  await preview.fill("Analysis week (Monday)", "10/07/2006");
  await preview.fill("Fieldwork begins", "17/07/2006");
  await today("07/06/2006");
  await preview.shows("The dates fit.");
  await preview.shows("Questionnaires due: Wed 28/06/2006");
  await preview.shows("Files ready (Wednesday): Wed 12/07/2006");

  await preview.press("All 40 forms and questionnaires requested today");
  await preview.shows("40 rows: requested on Wed 07/06/2006.");

  // That a form went out is told apart from what was answered.
  await open("1004", "Consent");
  await outcome("Leaflets and consent forms, Parents or carers", "Delivered");
  await preview.shows("1004, Leaflets and consent forms, Parents or carers: Delivered on Wed 07/06/2006.");
  await preview.pane.getByRole("button", { name: /^1004, Consent, asked: .*1 of 2 sent/ }).waitFor();
  await open("1001", "Consent");
  await outcome("Leaflets and consent forms, Parents or carers", "Declined");
  await preview.shows("1001, Leaflets and consent forms, Parents or carers: Declined on Wed 07/06/2006.");
  await unfold(preview, /^Findings/);
  await preview.shows(/The case stays one of the ten, without health records/);
  await open("1002", "Consent");
  await outcome("Leaflets and consent forms, Parents or carers", "Full consent");
  await preview.shows("1002, Leaflets and consent forms, Parents or carers: Full consent on Wed 07/06/2006.");

  await preview.press("Choose");
  await preview.pane.getByText("Replace a case").click();
  await choose("Case to withdraw", "1003, LAC");
  await choose("Reason", "Moved away");
  await preview.press("Replace");
  await preview.shows(/^1003 is withdrawn \(moved away\), and \d+ takes its place\./);
  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows("Tracking: 5 rows added below.");

  await today("28/06/2006");
  await open("1002", "Questionnaires");
  for (const agency of ["Lead professional", "Social care"]) {
    const received = inRow(`Questionnaire, ${agency}`).getByRole("button", { name: "Received today" });
    // By keyboard: from the field before it, with Enter.
    await received.focus();
    await preview.page.keyboard.press("Shift+Tab");
    await preview.page.keyboard.press("Tab");
    expect(await received.evaluate((button) => button === document.activeElement)).toBe(true);
    await preview.page.keyboard.press("Enter");
    await preview.shows(`1002, Questionnaire, ${agency}: received on Wed 28/06/2006.`);
  }
  await preview.press("Take back");
  await preview.shows("Taken back: 1002, Questionnaire, Social care: received on Wed 28/06/2006.");
  await inRow("Questionnaire, Social care").getByRole("button", { name: "Received today" }).click();
  await unfold(preview, /^Findings/);
  await preview.shows(/Ask for the files by Wed 05\/07\/2006/);

  await today("29/06/2006");
  await preview.shows(/late, 0 due this week|late, nothing due this week/);
  await open("1002", "Files");
  await inRow("Case file, Social care").getByRole("button", { name: "Requested today" }).click();
  await preview.shows("1002, Case file, Social care: requested on Thu 29/06/2006.");
  await today("12/07/2006");
  await inRow("Case file, Social care").getByRole("button", { name: "Ready today" }).click();
  await preview.shows("1002, Case file, Social care: ready on Wed 12/07/2006.");

  await unfold(preview, "Add a row");
  await choose("Case", "1001");
  await choose("Step", "Case file");
  await preview.fill("Agency or person", "Health");
  await preview.press("Add the row");
  await preview.shows(/^Consent was declined: this case’s health records may not be read/);
  await choose("Step", "Interview");
  await preview.fill("Agency or person", "Parents or carers");
  await preview.press("Add the row");
  await preview.shows("A66: 1001, Interview, Parents or carers added.");
  await today("18/07/2006");
  await open("1001", "Interviews");
  await inRow("Interview, Parents or carers").getByRole("button", { name: "Held today" }).click();
  await preview.shows("1001, Interview, Parents or carers: held on Tue 18/07/2006.");

  await unfold(preview, "Duty visits");
  for (const [visit, point] of [
    ["1", "North office"],
    ["2", "South office"],
  ] as const) {
    await preview.fill("Visit", visit);
    await preview.fill("Duty point", point);
    await preview.fill("Files in the log", "40");
    await preview.fill("Files to look at", "3");
    await preview.fill("Seed", "4-6-1-3");
    await preview.press("Draw files");
    await preview.shows(new RegExp(`^3 files drawn for visit ${visit}, at positions`));
  }
  await preview.shows("Visit 2, South office: 3 of 40 files drawn, 0 looked at");
  await preview.fill("Date of visit", "20/07/2006");
  await preview.fill("Inspector", "DLI");
  await preview.pane.getByLabel("Inspector", { exact: true }).press("Tab");
  await preview.page.keyboard.press("Enter");
  await preview.shows("Visit 2 on Thu 20/07/2006, by DLI: recorded on the sheet Duty visit.");
  await preview.shows("Visit 2, South office, Thu 20/07/2006, DLI: 3 of 40 files drawn, 0 looked at");

  // What belongs to no case stands in a part of its own.
  await unfold(preview, /^For the whole area: 0 of 3 agreed/);
  await inRow("Setting up, Liaison person’s role").getByRole("button", { name: "Agreed today" }).click();
  await preview.shows(/^Area, Setting up, Liaison person’s role: agreed on /);
  await preview.shows("For the whole area: 1 of 3 agreed");

  await preview.press("Make the summary");
  await preview.shows("The summary of 10 cases is made, on one sheet to print.");

  const copy = await preview.savedCopy();
  const text = (sheet: string, address: string): string =>
    copy.getWorksheet(sheet)?.getCell(address).text ?? "";
  expect(text("Tracking", "G8")).toBe("Declined");
  expect(text("Tracking", "G13")).toBe("Full consent");
  expect([text("Duty visit", "A8"), text("Duty visit", "A11")]).toEqual(["1", "2"]);
  expect(text("Summary", "A6")).toBe("1001");
  expect(text("Summary", "C6")).toMatch(/declined/);
  expect(text("Summary", "F6")).toBe("Done: 1 of 1 held");
  expect([17, 18, 23].map((line) => text("Summary", `A${line}`))).toEqual([
    "For the whole area",
    "Secure storage and central point: late, not asked for yet, was due Wed 12/07/2006",
    "Visit 1, North office: 3 of 40 files drawn, 0 looked at",
  ]);
});
