import { readFileSync } from "node:fs";
import { inOffice } from "../../tools/shared/libre-office";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import type { SheetContent, WorkbookContent } from "../../tools/preview/files/workbook-content";
import { writeXlsx } from "../../tools/preview/files/write-xlsx";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { unfold } from "../support/unfold";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** What is made to be read and printed. */
const SHEETS = [
  ...["Checks", "Selected cases", "Selection record", "Tracking"],
  ...["Programme", "Summary", "Codes"],
];

async function makeAllSheets(): Promise<void> {
  await preview.press("Make the Checks sheet");
  await preview.shows(/^The sheet Checks lists/);
  await preview.press("Choose");
  await preview.fill("Seed", "4-6-1-3");
  await preview.press("Draw");
  await preview.shows(/not ready.* Press Draw again/);
  await preview.press("Draw");
  await preview.shows(/drawn with seed 4-6-1-3/);
  await preview.press("Flag the ten");
  await preview.shows(/^\d+ cases flagged/);
  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows(/on the sheet Tracking/);
  const interviews = preview.pane.getByRole("button", { name: /, Interviews, / });
  await interviews.first().click();
  await preview.pane.getByRole("button", { name: /^Add interviews for / }).click();
  const adding = preview.pane.getByRole("group", { name: /^Add interviews for / });
  await adding
    .getByLabel("Agency or person")
    .fill("Community paediatrics and the child development centre, North and West");
  await adding.getByRole("button", { name: "Add the row" }).click();
  await preview.shows(/added\.$/);
  await unfold(preview, "Interview programme");
  await preview.press("Make the programme");
  await preview.shows(/on the sheet Programme/);
  await preview.press("Make the summary");
  await preview.shows(/^The summary of/);
}

const heightsOf = ({ rowHeights, fittedHeights }: SheetContent): ReadonlyMap<number, number> =>
  new Map([...fittedHeights, ...rowHeights]);

/** The same without heights: who opens it makes each row as high as its texts. */
const withoutHeights = ({ sheets, ...rest }: WorkbookContent): WorkbookContent => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, rowHeights: new Map(), fittedHeights: new Map() })),
});

const read = (file: Uint8Array): WorkbookContent => readXlsx(new Uint8Array(file).buffer, "copy.xlsx");

/** What rounding to whole pixels takes, in points. */
const ROUNDING = 1;

/** The rows that are too low for their texts, with their heights and those that they need, in points. */
function tooLow({ sheets }: WorkbookContent, needed: WorkbookContent): string[] {
  return sheets
    .filter(({ name }) => SHEETS.includes(name))
    .flatMap((sheet) => {
      const need = needed.sheets.find(({ name }) => name === sheet.name);
      const [has, needs] = [heightsOf(sheet), need ? heightsOf(need) : new Map<number, number>()];
      return [...has].flatMap(([row, height]) => {
        const least = needs.get(row) ?? 0;
        return height + ROUNDING < least
          ? [`${sheet.name} ${row + 1}: ${height} of ${Math.round(least)}`]
          : [];
      });
    });
}

test("Nothing is cut in print: rows are as high as their texts, and numbers have room", async () => {
  await makeAllSheets();
  const file = new Uint8Array(readFileSync(await preview.saveCopy()));
  const content = read(file);
  expect(content.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
  const needed = read(inOffice((office) => office.saved(writeXlsx(withoutHeights(content)))));
  expect(tooLow(content, needed)).toEqual([]);
  expect(inOffice((office) => office.printed(file))).not.toContain("###");

  // A row of several lines that is as low as one is found.
  const lowered = content.sheets.map((sheet) => ({
    ...sheet,
    fittedHeights: new Map([...heightsOf(sheet)].map(([row]) => [row, 15] as const)),
    rowHeights: new Map<number, number>(),
  }));
  const found = tooLow({ ...content, sheets: lowered }, needed);
  for (const name of ["Checks", "Selected cases", "Programme", "Summary"])
    expect(found.filter((each) => each.startsWith(name))).not.toEqual([]);
});
