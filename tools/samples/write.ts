import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Workbook } from "exceljs";
import { returnedWorkbook } from "../../test/returned/layouts";
import type { Preview } from "../../test/support/preview";
import { aHundred, TEN } from "../../test/support/sample-cells";
import { unfold } from "../../test/support/unfold";
import { withPreview } from "../shared/with-preview";

const FOLDER = resolve(__dirname, "../../assets/samples");

/** Split in three, with columns of their own and columns missing, dates as text. */
const [LAYOUT, SEED] = [16, 7];

const DATES = {
  "List due": "05/06/2006",
  "List received": "05/06/2006",
  Choice: "07/06/2006",
  "Analysis week (Monday)": "10/07/2006",
  "Fieldwork begins": "17/07/2006",
};

/** Done and Outcome of a case's rows: both forms, both questionnaires, the file. */
const doneOf = (consent: string): string[][] => [
  ["16/06/2006", consent],
  ["16/06/2006", "Full consent"],
  ["23/06/2006", "Received"],
  ["26/06/2006", "Received"],
  ["05/07/2006", "Returned"],
];

/** What is agreed for the whole area stands below the cases. */
const AREA_AGREED = Array.from({ length: 3 }, () => ["05/07/2006", "Agreed"]);

/** `npm run samples`: makes the workbooks in `assets/samples`, which the preview offers. */
async function writeSamples(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(resolve(FOLDER, "returned-workbook.xlsx"), await returned());
  copyFileSync(await withPreview(finishedTracking), resolve(FOLDER, "finished-tracking.xlsx"));
}

/** A workbook as an authority sends it. */
async function returned(): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, values, merged } of returnedWorkbook(LAYOUT, SEED)) {
    const sheet = workbook.addWorksheet(name);
    values.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell !== "") sheet.getCell(row + 1, column + 1).value = cell;
      }),
    );
    for (const { top, left, bottom, right } of merged)
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The whole way in the preview, from an empty workbook to all forms, questionnaires and files; gives the copy's place. */
async function finishedTracking(preview: Preview): Promise<string> {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B2", "Sampleshire");
  await preview.type("'Case list'!B3", "05/06/2006");
  const ten = new Set(TEN);
  const rows = aHundred().map((row) => [...row.slice(0, 22), ten.has(String(row[0])) ? "Yes" : ""]);
  await preview.paste("'Case list'!A6", rows);
  await preview.shows(/^Ready to send/);
  await preview.press("Choose");
  await preview.press("Flag the ten");
  await preview.shows(/^10 cases flagged/);
  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows(/^50 rows for 10 cases/);
  for (const [label, date] of Object.entries(DATES)) await preview.fill(label, date);
  await today(preview, "07/06/2006");
  await preview.press("All 40 forms and questionnaires requested today");
  await preview.shows(/^40 rows: requested/);
  await preview.paste("Tracking!F8", [
    ...TEN.flatMap((_, i) => doneOf(i === 3 ? "No health records" : "Full consent")),
    ...AREA_AGREED,
  ]);
  await today(preview, "10/07/2006");
  await interviews(preview);
  await dutyVisit(preview);
  await preview.press("Make the summary");
  await preview.shows(/^The summary of 10 cases is made/);
  return preview.saveCopy();
}

/** Two meetings are arranged, two are still to be. */
const ARRANGED = [
  ["18/07/2006", "10:00–11:00", "Town hall"],
  ["18/07/2006", "14:00–15:00", "School"],
];

async function interviews(preview: Preview): Promise<void> {
  for (const number of [TEN[0], TEN[4]]) {
    const cell = preview.pane.getByRole("button", { name: new RegExp(`^${number}, Interviews, `) });
    await cell.click();
    await preview.press(`Add interviews for ${number}`);
    await preview.fill("Agency or person", "Parents or carers");
    await preview.fill("Second agency", "Lead professional");
    await preview.press("Add 2 rows");
    await preview.shows(new RegExp(`: ${number}, Interview, .* added\\.$`));
    await cell.click();
  }
  await unfold(preview, "Interview programme");
  await preview.press("Make the programme");
  await preview.shows(/^4 meetings on the sheet Programme/);
  await preview.paste("Programme!A4", ARRANGED);
  await preview.paste("Programme!H4", [["LI"], ["DLI"]]);
}

/** A visit that is planned, its files drawn. */
async function dutyVisit(preview: Preview): Promise<void> {
  await unfold(preview, "Duty visits");
  const planned = {
    Visit: "1",
    "Duty point": "North office",
    "Date of visit": "19/07/2006",
    Inspector: "DLI",
  };
  const drawn = { "Files in the log": "40", "Files to look at": "3", Seed: "4-6-1-3" };
  for (const [label, text] of Object.entries({ ...planned, ...drawn })) await preview.fill(label, text);
  await preview.press("Draw files");
  await preview.shows(/^3 files drawn for visit 1/);
  await preview.press("Record the visit");
  await preview.shows(/^Visit 1 on Wed 19\/07\/2006, by DLI/);
}

async function today(preview: Preview, date: string): Promise<void> {
  await preview.fill("Today", date);
  await preview.press("Set the dates");
  await preview.shows(new RegExp(`^Today on the sheet: \\w{3} ${date}`));
}

writeSamples().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
