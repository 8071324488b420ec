import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Workbook } from "exceljs";
import { returnedWorkbook } from "../../test/returned/layouts";
import type { Preview } from "../../test/support/preview";
import { aHundred, TEN } from "../../test/support/sample-cells";
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
  await preview.press("Make the summary");
  await preview.shows(/^The summary of 10 cases is made/);
  return preview.saveCopy();
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
