import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import { unfold } from "../support/unfold";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

async function today(date: string): Promise<void> {
  await unfold(preview, /^Timetable/);
  await preview.fill("Today", date);
  await preview.press("Set the dates");
  await preview.shows(new RegExp(`^Today on the sheet: \\w{3} ${date}`));
}

async function add(step: string, agency: string): Promise<void> {
  await unfold(preview, "Add a row");
  for (const [label, option] of [
    ["Case", "1001"],
    ["Step", step],
  ] as const)
    await preview.pane.getByRole("combobox", { name: label, exact: true }).selectOption(option);
  await preview.fill("Agency or person", agency);
  await preview.press("Add the row");
  await preview.shows(new RegExp(`: 1001, ${step}, ${agency} added`));
}

const due = async (row: number): Promise<string> => (await preview.shown(`E${row}`))[0] ?? "";

test("what is added after the last day of the review is not late on that day, and has a week from when it is asked for", async () => {
  await preview.pressInToolbar("Finished tracking");
  await preview.press("Track");
  await preview.shows(/^Nothing is late/);
  // The interviews that it has are none of it.
  await preview.paste("Tracking!G61", Array<string[]>(4).fill(["Not needed"]));
  await today("26/07/2006");
  await add("Case file", "Education");
  await add("Electronic records", "Social care");
  await add("Interview", "Police");
  await add("Questionnaire", "Police");
  await preview.shows(/^Nothing is late/);
  await preview.goTo("Tracking!A1");
  expect(await preview.shown("E65:E68")).toEqual(["02/08/2006", "02/08/2006", "02/08/2006", "16/08/2006"]);

  // Nobody asked for them in that week.
  await today("04/08/2006");
  await preview.shows(/1001: Interview, Police: late, not asked for yet, was due Wed 02\/08\/2006/);
  await preview.type("Tracking!D67", "04/08/2006");
  await preview.shows(/Interview, Police: asked for, due Fri 11\/08\/2006/);
  expect(await due(67)).toBe("11/08/2006");
});
