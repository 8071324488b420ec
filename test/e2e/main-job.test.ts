import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openForEachTest } from "../support/open-for-each-test";
import { type Preview, previewAddress } from "../support/preview";
import { aHundred, rowOfCase, TEN } from "../support/sample-cells";

let browser: Browser;
let preview: Preview;
openForEachTest((opened, chromium) => {
  preview = opened;
  browser = chromium;
});

/** An empty workbook, set up, with a complete list pasted into it. */
async function aCompleteList(): Promise<void> {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B2", "Sampleshire");
  await preview.type("'Case list'!B3", "13/06/2006");
  await preview.paste(
    "'Case list'!A6",
    aHundred().map((row) => row.slice(0, 22)),
  );
  await preview.shows("All 100 of 100");
  await preview.shows(/^Ready to send/);
}

test("the sample list opens with its planted findings", async () => {
  const findings = await preview.findings();
  expect(findings.map((text) => text.split(/[:,]/)[0])).toEqual([
    "D2",
    "E2",
    "F14",
    "I19",
    "O26",
    "I31",
    "S39",
    "A43",
    "A46",
    "C58",
  ]);
});

test("from an empty workbook to the ten: set up, paste, type wrong things, undo, tick, flag", async () => {
  await aCompleteList();

  await preview.typeAnyway("'Case list'!I14", "7");
  await preview.shows("7 is not on the list. Choose 1 to 6.");
  await preview.undo();
  await preview.shows(/^Ready to send/);

  await preview.clear("'Case list'!F14");
  await preview.shows("Enter the age.");
  await preview.undo();
  await preview.shows(/^Ready to send/);

  await preview.typeAnyway("'Case list'!A14", "1001");
  await preview.shows("1001 is also in row 14. List each child once.");
  await preview.undo();
  await preview.shows(/^Ready to send/);

  await preview.press("Choose");
  for (const number of TEN.slice(0, 9)) {
    await preview.pane.getByRole("checkbox", { name: `Track ${number}` }).click();
    await preview.shows(new RegExp(`^${number} is tracked`));
  }
  await preview.shows("Tracked: LAC 4 of 4, CPR 2 of 2, LDD 3 of 4");
  await preview.press("Flag the ten");
  await preview.shows("LDD: 3 of 4. Choose 1 more.");

  const last = TEN.at(-1) ?? "";
  await preview.type(`'Case list'!W${rowOfCase(last)}`, "Yes");
  await preview.shows("Tracked: LAC 4 of 4, CPR 2 of 2, LDD 4 of 4");
  await preview.press("Flag the ten");
  await preview.shows(/^10 cases flagged on the sheet Selected cases/);

  const sheet = (await preview.savedCopy()).getWorksheet("Selected cases");
  const rows = Array.from({ length: 12 }, (_, i) => sheet?.getCell(`B${6 + i}`).text ?? "");
  expect(rows).toEqual([...TEN, "", ""]);
});

test("a pick from a dropdown shows labels and stores the code", async () => {
  await aCompleteList();
  await preview.goTo("'Case list'!I14");
  await preview.page.keyboard.press("F2");
  await preview.page.getByText("3 – At home with parents").last().click();
  await preview.page.keyboard.press("Escape");
  const sheet = (await preview.savedCopy()).getWorksheet("Case list");
  expect(sheet?.getCell("I14").value).toBe(3);
});

test("a row typed below the list is part of it", async () => {
  await aCompleteList();
  await preview.type("'Case list'!A106", "2000");
  await preview.shows("All 101 of 100");
  await preview.shows(/B106, Group:/);
});

test("a saved copy opens again as it was", async () => {
  await aCompleteList();
  await preview.openFile(await preview.saveCopy());
  await preview.shows(/^Ready to send/);
});

test("while Office.js has not come yet, the pane is painted already", async () => {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  let deliver = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/office/office.js", async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(`${previewAddress()}taskpane.html`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Fill" }).waitFor();
  deliver();
  await page.close();
});

test("a .csv whose headers are the list's becomes the list, with ISO dates as dates", async () => {
  const { COLUMNS } = await import("../../src/domain/case-list/columns");
  const quoted = (cell: string | number): string => (String(cell).includes(",") ? `"${cell}"` : String(cell));
  const headers = COLUMNS.slice(0, 22).map(({ header }) => header);
  const rows = aHundred().map((row) => row.slice(0, 22).map((cell, i) => (i === 2 ? "2004-01-14" : cell)));
  const path = join(mkdtempSync(join(tmpdir(), "case-tracking-")), "our-list.csv");
  writeFileSync(path, [headers, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n"));
  await preview.openFile(path);
  await preview.press("Set up the case list");
  await preview.shows(/^This sheet is now the case list/);
  await preview.type("'Case list'!B2", "Sampleshire");
  await preview.type("'Case list'!B3", "13/06/2006");
  await preview.shows(/^Ready to send/);
});
