import { Workbook } from "exceljs";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { aReturnedList } from "../support/returned-lists";
import { aHundred, aRow } from "../support/sample-cells";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});
beforeEach(async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B3", "13/06/2006");
});

const cell = async (address: string): Promise<unknown> =>
  (await preview.savedCopy()).getWorksheet("Case list")?.getCell(address).value;

test("a list from another system is tidied, filled with No, and the rest is listed", async () => {
  await preview.paste("'Case list'!A6", aReturnedList().rows);
  await preview.shows("LAC 36 of 35");
  await preview.press("Tidy up");
  await preview.shows("White British");
  await preview.press("Apply");
  await preview.shows(/^\d+ cells tidied\. Undo tidy up takes it back\.$/);
  expect(await cell("H7")).toBe(1);

  await preview.press("Fill No");
  await preview.shows(/blank cells of the eight yes\/no columns need an answer/);
  await preview.press("Fill No");
  await preview.shows(/^No written in \d+ blank cells\.$/);

  const left = await preview.findings();
  expect(left.join("\n")).toContain("D2: LAC 36 of 35. Move or remove 1.");
  expect(left.join("\n")).toContain("This row is empty, with cases below it.");
  expect(left.join("\n")).not.toContain("is not on the list. Choose Yes or No.");
});

test("what was tidied is undone, but for a cell that has changed since", async () => {
  await preview.paste("'Case list'!A6", [
    aRow("LAC", 1001, { 6: "f" }).slice(0, 22),
    aRow("LAC", 1002, { 5: "7 years" }).slice(0, 22),
  ]);
  await preview.press("Tidy up");
  await preview.press("Apply");
  await preview.shows("2 cells tidied. Undo tidy up takes it back.");
  await preview.type("'Case list'!F7", "8");
  await preview.press("Undo tidy up");
  await preview.shows(
    "1 cell is as before. F7: Changed since, to “8”. To have it as before, type “7 years”.",
  );
  expect(await cell("G6")).toBe("f");
});

test("a reason is given, listed in Checks, and is there when the saved copy is opened again", async () => {
  await preview.type("'Case list'!B2", "Sampleshire");
  const rows = aHundred().map((row) => row.slice(0, 22));
  rows[4] = aRow("LAC", 1005, { 5: 19, 14: "No", 20: "No", 3: "Worker 90", 4: "North team" }).slice(0, 22);
  await preview.paste("'Case list'!A6", rows);
  await preview.shows("Not ready: 1 warning without a reason");
  await preview.press("Next finding");
  await preview.pane.getByRole("textbox", { name: "Reason" }).fill("Care leaver");
  await preview.pane.getByRole("textbox", { name: "Reason" }).press("Enter");
  await preview.shows("F10: The reason is kept.");
  await preview.shows("Ready to send, 1 warning explained");

  await preview.press("Make the Checks sheet");
  await preview.shows("The sheet Checks lists 1 finding, 1 with a reason.");
  const path = await preview.saveCopy();
  const checks = (await new Workbook().xlsx.readFile(path)).getWorksheet("Checks");
  expect(["C6", "D6", "F6"].map((address) => checks?.getCell(address).text)).toEqual([
    "1005",
    "Warning",
    "Care leaver",
  ]);
  expect(checks?.getCell("A6").text).toMatch(/^[A-W]\d+$/);
  await preview.openFile(path);
  await preview.shows("Ready to send, 1 warning explained");

  await preview.press("Check before sending");
  await preview.shows("Save the workbook and send it as the inspector asked. The add-in sends nothing.");
  await preview.shows(/LDD cases are those known to the Education Service/);
});
