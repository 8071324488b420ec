import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { trackCase } from "../../../src/app/choose/track-case";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowOfCase, TEN } from "../../support/sample-cells";
import { addressIn } from "../../support/list-addresses";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const tick = (number: string, value = "Yes"): void => {
  work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, value);
};
const tickTheTen = (): void => {
  for (const number of TEN) tick(number);
};
const selected = (): unknown[][] => work.values("'Selected cases'!A6:L15");

test("with 4, 2 and 4 ticked one press makes the sheet with exactly those ten, in at most five batches", async () => {
  tickTheTen();
  await work.later();
  work.host.resetCounts();
  await work.session.run(flagTheTen);
  // Reading, looking, writing, and the reading of what was written.
  expect(work.host.batches).toBe(5);
  expect(work.session.state().statusMessage).toBe(
    "10 cases flagged on the sheet Selected cases: 4 LAC, 2 CPR, 4 LDD. How they were chosen stands on the sheet Selection record.",
  );
  expect(selected().map((row) => String(row[1]))).toEqual(TEN);
  expect(work.values("'Selected cases'!A5:L6")).toEqual([
    [
      "No.",
      "Case number",
      "Group",
      "Lead professional",
      "Team",
      "Age",
      "Gender",
      "Ethnicity",
      "Code of group",
      "Significant issues",
      "Row in list",
      "Status",
    ],
    [
      1,
      "1001",
      "LAC",
      "Worker 12, 01632 960012",
      "North team",
      "9",
      "Female",
      "1 – White",
      "2 – Foster care",
      "Special educational needs",
      6,
      "Chosen",
    ],
  ]);
});

test("with 4, 2 and 3 ticked it says what to do and writes nothing", async () => {
  tickTheTen();
  tick("1069", "");
  await work.later();
  await work.session.run(flagTheTen);
  expect(work.session.state().error).toBe("LDD: 3 of 4. Choose 1 more.");
  expect(work.grid.sheets().map(({ name }) => name)).not.toContain("Selected cases");
});

test("with one too many it says so", async () => {
  tickTheTen();
  tick("1010");
  await work.later();
  await work.session.run(flagTheTen);
  expect(work.session.state().error).toBe("LAC: 5 of 4. Remove 1.");
});

test("a tick on an empty row, on a case without a group or with a number used twice is named", async () => {
  tickTheTen();
  work.grid.type(`'Case list'!${addressIn("tracked", 50)}`, "Yes");
  work.grid.type("'Case list'!B50", "");
  work.grid.type("'Case list'!A51", "1047");
  work.grid.type(`'Case list'!${addressIn("tracked", 51)}`, "Yes");
  work.grid.clear("'Case list'!A60:V60");
  work.grid.type(`'Case list'!${addressIn("tracked", 60)}`, "Yes");
  await work.later();
  await work.session.run(flagTheTen);
  expect(work.session.state().error).toBe(
    [
      `${addressIn("tracked", 60)}: This row is empty. Clear the cell, or fill in the case.`,
      `${addressIn("tracked", 50)}: This case has no group. Choose LAC, CPR or LDD, or clear the cell.`,
      `${addressIn("tracked", 51)}: This case number is used twice. Put that right, or clear the cell.`,
    ].join(" "),
  );
});

test("the pane's tick and the Tracked cell are one thing, found again by case number", async () => {
  await work.session.run(trackCase, "1047", true);
  expect(work.values(`'Case list'!${addressIn("tracked", rowOfCase(1047))}`)).toEqual([["Yes"]]);
  expect(work.session.state().statusMessage).toBe(
    "1047 is tracked. Tracked: LAC 0 of 4, CPR 1 of 2, LDD 0 of 4.",
  );
  await work.session.run(trackCase, "1047", false);
  expect(work.values(`'Case list'!${addressIn("tracked", rowOfCase(1047))}`)).toEqual([[""]]);
});

test("pressed again, with one of the ten changed, it keeps what people typed beside and below", async () => {
  tickTheTen();
  await work.later();
  await work.session.run(flagTheTen);
  work.grid.type("'Selected cases'!N9", "Ask about school");
  work.grid.type("'Selected cases'!A16", "Agreed with the DLI");
  const table = work.grid.tables().find(({ name }) => name === "SelectedCases");
  // Typing right below a table makes it grow, as Excel does: what was typed is then a row of it.
  expect(table?.range.bottom).toBe(15);
  work.grid.type("'Selected cases'!C18", "Below");
  tick("1004", "");
  tick("1010");
  await work.later();
  await work.session.run(flagTheTen);
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().statusMessage).toMatch(/^Selected cases: 1 added, 1 no longer chosen/);
  const rows = work.values("'Selected cases'!A6:N20");
  expect(rows[3]?.[1]).toBe("1004");
  expect(rows[3]?.[11]).toBe("No longer chosen");
  expect(rows[3]?.[13]).toBe("Ask about school");
  expect(rows.flat()).toEqual(expect.arrayContaining(["Agreed with the DLI", "Below"]));
  expect(rows.filter((row) => row[11] === "Chosen").map((row) => String(row[1]))).toEqual(
    expect.arrayContaining(["1010"]),
  );
  expect(rows.filter((row) => row[11] === "Chosen")).toHaveLength(10);
});

test("what stands in the rows below the table is moved down in whole rows", async () => {
  tickTheTen();
  await work.later();
  await work.session.run(flagTheTen);
  work.grid.type("'Selected cases'!N16", "For the team meeting");
  tick("1004", "");
  tick("1010");
  await work.later();
  await work.session.run(flagTheTen);
  expect(work.values("'Selected cases'!B16:N16")[0]?.[0]).toBe("1010");
  expect(work.values("'Selected cases'!N16:N17")).toEqual([[""], ["For the team meeting"]]);
});

test("pressed again with nothing changed it changes nothing on the sheet", async () => {
  tickTheTen();
  await work.later();
  await work.session.run(flagTheTen);
  const before = work.values("'Selected cases'!A1:P30");
  await work.session.run(flagTheTen);
  expect(work.session.state().statusMessage).toBe("The same ten. The record is up to date.");
  expect(work.values("'Selected cases'!A1:P30")).toEqual(before);
});
