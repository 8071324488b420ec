import { oneCase } from "../../../src/app/fill/one-case";
import { caseAt, rowToFill } from "../../../src/domain/fill/case-in-hand";
import { CaseForm } from "../../../src/pane/fill/mend/useCaseInHand";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { meanwhile } from "../../support/meanwhile";

/** A case filled in as a form. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => work.stop());

const state = () => work.session.state();
const list = () => {
  const { checked } = state();
  if (!checked) throw new Error("There is no list.");
  return checked.list;
};
const formAt = (index: number) => new CaseForm(work.session, caseAt(list(), index));

test("fields that are left one after the other are all written, whoever waits for whom", async () => {
  work.grid.clear("'Case list'!A105:W105");
  await work.later();
  const form = formAt(99);
  const writing = [
    form.write("caseNumber", "2001"),
    form.write("group", "LDD"),
    form.write("referral", "14/1/2004"),
    form.write("age", "7"),
  ];
  expect(await Promise.all(writing)).toEqual([true, true, true, true]);
  expect(work.values("'Case list'!A105:F105")).toEqual([["2001", "LDD", 38_000, "", "", 7]]);
});

test("a list that is sorted meanwhile takes nothing to another child", async () => {
  work.grid.clear("'Case list'!A105:W105");
  await work.later();
  const form = formAt(99);
  expect(await form.write("caseNumber", "0001")).toBe(true);
  work.grid.sort("CaseList", 0, true);
  expect(await form.write("team", "Duty")).toBe(true);
  const row = work.values("'Case list'!A6:E105").find(([number]) => number === "0001");
  expect(row).toEqual(["0001", "", "", "", "Duty"]);
  expect(
    work
      .values("'Case list'!E6:E105")
      .flat()
      .filter((team) => team === "Duty"),
  ).toHaveLength(1);
});

test("what somebody has typed into the cell meanwhile is not written over, and the field says so", async () => {
  const form = formAt(3);
  form.typing("team");
  work.grid.type("'Case list'!E9", "From the grid");
  await work.later();
  expect(await form.write("team", "From the pane")).toBe(false);
  expect(state().error).toBe("Team: This cell has changed meanwhile. Look at it again.");
  expect(form.refused.has("team")).toBe(true);
  expect(work.values("'Case list'!E9")).toEqual([["From the grid"]]);
  expect(await form.write("team", "From the pane")).toBe(true);
  expect(form.refused.has("team")).toBe(false);
});

test("a field that is typed in twice ends as it was typed last", async () => {
  const form = formAt(3);
  form.typing("team");
  const first = form.write("team", "First");
  form.typing("team");
  expect(await Promise.all([first, form.write("team", "Second"), form.write("team", "Second")])).toEqual([
    true,
    true,
    true,
  ]);
  expect(work.values("'Case list'!E9")).toEqual([["Second"]]);
});

test("it begins at the case of the selected cell, else at the first row that is empty", async () => {
  work.grid.select(work.grid.rangeAt("'Case list'!F14"));
  await work.session.run(oneCase);
  expect(state().rowInHand).toBe(8);
  work.grid.clear("'Case list'!A50:W50");
  work.grid.select(work.grid.rangeAt("'Case list'!B2"));
  await work.session.run(oneCase);
  expect(state().rowInHand).toBe(44);
});

describe("a row in which something else than a case stands", () => {
  const HEADERS = [
    "Ref no",
    "List",
    "Referral received",
    "Lead worker",
    "Team name",
    "Age in years",
    "Gender of child",
  ];

  beforeEach(async () => {
    work.grid.paste("'Case list'!A26:W26", [[...HEADERS, ...Array.from({ length: 16 }, () => "")]]);
    work.grid.paste("'Case list'!A30:W30", [["Total", ...Array.from({ length: 22 }, () => "")]]);
    await work.later();
  });

  test("is not begun at, is passed over, and nothing is written into it", async () => {
    work.grid.select(work.grid.rangeAt("'Case list'!C26"));
    await work.session.run(oneCase);
    expect(state().rowInHand).toBe(21);
    expect(rowToFill(list(), 20, -1)).toBe(19);
    expect(rowToFill(list(), 24, 1)).toBe(25);

    for (const index of [20, 24]) expect(await formAt(index).write("age", "9")).toBe(false);
    expect(work.values("'Case list'!A26:G26")).toEqual([HEADERS]);
    expect(work.values("'Case list'!A30:F30")).toEqual([["Total", "", "", "", "", ""]]);
  });
});

test("what somebody types into an empty row in the instant before the write stays", async () => {
  work.grid.clear("'Case list'!A105:W105");
  await work.later();
  const form = formAt(99);
  meanwhile(work.host, 1, () => work.grid.type("'Case list'!E105", "From the grid"));
  expect(await form.write("team", "From the pane")).toBe(false);
  expect(work.values("'Case list'!E105")).toEqual([["From the grid"]]);
});
