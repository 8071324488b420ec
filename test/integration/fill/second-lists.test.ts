import { checkNow } from "../../../src/app/fill/check-now";
import { goToFinding } from "../../../src/app/fill/go-to-finding";
import { takeInCases } from "../../../src/app/fill/take-in-cases";
import { undo } from "../../../src/app/fill/undo";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { notInList } from "../../../src/domain/case-list/not-in-list";
import { takingIn, takingInKey } from "../../../src/domain/fill/take-in/take-in";
import { takingFromWords } from "../../../src/domain/fill/take-in/take-in-words";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { copyOf } from "../../support/memory-grid/copy-of";
import { openScene, sceneOf } from "../../fail-anywhere/scenes";
import { meanwhile } from "../../support/meanwhile";
import { aHundred, aRow } from "../../support/sample-cells";

/** Cases on other sheets are told of, and one press takes in those that the list has not. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const told = (): string[] => work.findings().filter((said) => said.includes("The sheet "));
const addSheet = (name: string, cells: Parameters<AtWork["grid"]["paste"]>[1]) => {
  work.grid.addSheet(name);
  work.grid.paste(`'${name}'!A1`, cells);
  return work.later();
};
const shown = () => {
  const { checked, reading } = work.session.state();
  const second = checked?.list.secondLists[0];
  if (!checked || !reading?.list || !second) throw new Error("There is no second list.");
  const found = takingIn(checked.list, reading.list.cells, notInList(checked.list, second));
  return { key: takingInKey(found), words: takingFromWords(second, found, checked.list) };
};
const press = (sheet = "Export") => work.session.run(takeInCases, shown().key, sheet);

test("a copy of the sheet that holds nothing new is information, and goes as soon as the sheet goes", async () => {
  work.grid.copySheet("Case list");
  await work.later();
  expect(told()).toEqual([
    "'Case list (2)'!A6: The sheet Case list (2) holds 100 cases, all in the list already. Delete the sheet unless the inspector is to see it.",
  ]);
  expect(work.session.state().checked?.findings.at(-1)?.severity).not.toBe("error");
  work.grid.deleteSheet(work.grid.rangeAt("'Case list (2)'!A1").sheet);
  await work.later();
  expect(told()).toEqual([]);
});

test("the summary and the record of the ten, under whatever name, are no copies of cases", async () => {
  work.stop();
  work = await openScene(await sceneOf("with a summary"));
  work.grid.renameSheet(work.grid.rangeAt("Summary!A1").sheet, "For the team");
  work.grid.renameSheet(work.grid.rangeAt("'Selection record'!A1").sheet, "How we chose");
  await work.session.run(checkNow);
  expect(told()).toEqual([]);
});

test("cases that were typed into a copy of the sheet are an error, and in no count", async () => {
  work.grid.clear("'Case list'!A105:W105");
  work.grid.copySheet("Case list");
  work.grid.paste("'Case list (2)'!A105", [aRow("LDD", 2001)]);
  await work.session.run(checkNow);
  const { findings = [], list } = work.session.state().checked ?? {};
  expect(list?.counts.All).toBe(99);
  expect(findings.filter(({ rule }) => rule === "cases-on-a-copy")).toEqual([
    expect.objectContaining({
      severity: "error",
      address: "'Case list (2)'!A105",
      message:
        "The sheet Case list (2) holds 1 case that is not in the list, beside 99 that are. Press Take them in, or delete the sheet if it does not belong in the list.",
    }),
  ]);
});

test("entries that differ on a copy are told before anybody deletes it", async () => {
  work.grid.copySheet("Case list");
  work.grid.type("'Case list (2)'!E7", "Team on the copy");
  await work.session.run(checkNow);
  expect(told()).toEqual([
    "'Case list (2)'!A7: The sheet Case list (2) holds 100 cases, all in the list already by their numbers, but 1 of them with other entries there. Check which is right before you delete the sheet.",
  ]);
  work.grid.clear("'Case list'!A105:W105");
  await work.later();
  expect(told()).toEqual([
    "'Case list (2)'!A105: The sheet Case list (2) holds 1 case that is not in the list, beside 99 that are. Press Take them in, or delete the sheet if it does not belong in the list. 1 of the others stands there with other entries than in the list: check which is right before you delete the sheet.",
  ]);
});

test("some of our headers among those of another system make no copy of it", async () => {
  const [number, group, age] = ["Ref no", "List", "Age"];
  await addSheet("Export", [
    [number, group, age, "Sex", "Ethnic origin", "Legal status", "Postcode"],
    [2001, "LAC", 9, "F", "WBRI", "C2", "AB1"],
  ]);
  expect(work.session.state().checked?.findings.map(({ rule }) => rule)).toContain("cases-on-other-sheets");
});

test("cases on another sheet are taken in under reworded headers, and cleared there", async () => {
  work.grid.clear("'Case list'!A103:W105");
  const [one, other] = [aRow("LAC", 2001), aRow("CPR", 2002)];
  const row = (cells: typeof one) => [cells[1], cells[0], "ask", ...cells.slice(2)];
  await addSheet("Export", [
    ["List", "Ref no", "Shoe size", ...HEADERS.slice(2)],
    row(aHundred()[0] ?? []),
    row(one),
    row(other),
  ] as never);
  expect(told()).toEqual([
    "Export!A3: The sheet Export holds 2 cases that are not in the list, beside 1 that is. Press Take them in, or delete the sheet if they do not belong in the list.",
  ]);
  expect(shown().words).toEqual([
    "On the sheet Export, at A3:X4: 2 cases that are not in the list. Taken in, they stand in rows 103 to 104 of the list, and their old places are cleared.",
    "Its headers are read so: “Ref no” as Case number and “List” as Group.",
    "What stands under “Shoe size” stays there.",
  ]);
  expect(await press()).toBe(true);
  expect(work.session.state().statusMessage).toBe("2 cases taken in from the sheet Export.");
  expect(told()[0]).toMatch(/1 case, which is in the list already/);
  expect(work.values("'Case list'!A103:T104")).toEqual([one.slice(0, 20), other.slice(0, 20)]);
  expect(work.values("Export!A3:Z4").flat().filter(Boolean)).toEqual(["ask", "ask"]);
});

test("Undo puts them back where they stood; where something stands there by now they stay in the list", async () => {
  work.grid.clear("'Case list'!A103:W105");
  await addSheet("Export", [HEADERS, aRow("LAC", 2001), aRow("CPR", 2002)]);
  const before = work.values("Export!A1:W3");
  expect(await press()).toBe(true);
  expect(await work.session.run(undo)).toBe(true);
  expect(work.session.state().statusMessage).toBe("2 cases are back on the sheet Export.");
  expect(work.values("Export!A1:W3")).toEqual(before);
  expect(work.values("'Case list'!A103:W105").flat().filter(Boolean)).toEqual([]);
  await work.session.run(checkNow);
  expect(await press()).toBe(true);
  work.grid.type("Export!E2", "mine");
  expect(await work.session.run(undo)).toBe(true);
  expect(work.session.state().statusMessage).toBe(
    "1 case is back on the sheet Export. Export!A2:W2: Something stands here now, so Case 2001 stays in the list.",
  );
});

test("rows without headers are found by what stands in them", async () => {
  await addSheet("Sheet9", [["to be added"], [], aRow("LDD", 2003)]);
  expect(told()).toEqual([
    expect.stringMatching(/^Sheet9!A3: The sheet Sheet9 holds 1 case that is not in the list\./),
  ]);
  expect(await press("Sheet9")).toBe(true);
  expect(work.values("'Case list'!A106:B106")).toEqual([[2003, "LDD"]]);
  expect(work.values("Sheet9!A1:W3").flat().filter(Boolean)).toEqual(["to be added"]);
});

test.each<[string, () => Promise<void> | void]>([
  [
    "a list of addresses",
    () =>
      addSheet("Teams", [
        ["Team", "Telephone", "Lead professional"],
        ["North", "1", "A. Shah"],
      ]),
  ],
  [
    "notes by case number",
    () =>
      addSheet("Notes", [
        ["Case number", "Note"],
        [1001, "rang"],
        [7, "LAC"],
      ]),
  ],
  [
    "an export of thousands",
    () => addSheet("All", [HEADERS, ...Array.from({ length: 1200 }, (_, i) => aRow("LAC", 5000 + i))]),
  ],
])("%s is no second list", async (_, make) => {
  await make();
  expect(told()).toEqual([]);
});

test("it leads to the other sheet", async () => {
  await addSheet("Export", [HEADERS, aRow("LAC", 2001)]);
  const finding = work.session.state().checked?.findings.find(({ rule }) => rule === "cases-on-a-copy");
  if (!finding) throw new Error("It is not told.");
  expect(await work.session.run(goToFinding, finding)).toBe(true);
  expect(work.grid.selection().sheet).toBe(work.grid.rangeAt("Export!A1").sheet);
});

test("where the sheet is protected, holds a formula, or has changed, nothing is written", async () => {
  await addSheet("Export", [HEADERS, aRow("LAC", 2001)]);
  const { sheet } = work.grid.rangeAt("Export!A1");
  work.grid.setProtected(sheet, true);
  expect(await press()).toBe(false);
  expect(work.session.state().error).toMatch(/^The sheet Export is protected/);
  work.grid.setProtected(sheet, false);
  work.grid.type("Export!F2", "=3+4");
  await work.session.run(checkNow);
  expect(await press()).toBe(false);
  expect(work.session.state().error).toMatch(/F2 holds a formula/);
  const { key } = shown();
  work.grid.type("Export!F2", "8");
  expect(await work.session.run(takeInCases, key, "Export")).toBe(false);
  expect(work.session.state().error).toMatch(/have changed/);
  expect(work.values("'Case list'!A106")).toEqual([[""]]);
  work.grid.deleteSheet(sheet);
  expect(await work.session.run(takeInCases, key, "Export")).toBe(false);
  expect(work.session.state().error).toBe(
    "No case stands on the sheet Export that the list has not any more.",
  );
});

test("where somebody types on the other sheet in that instant, nothing is written", async () => {
  await addSheet("Export", [HEADERS, aRow("LAC", 2001)]);
  const { key } = shown();
  meanwhile(work.host, 4, () => work.grid.type("Export!E2", "another"));
  expect(await work.session.run(takeInCases, key, "Export")).toBe(false);
  expect(work.values("'Case list'!A106")).toEqual([[""]]);
  expect(work.values("Export!A2:E2")[0]?.[0]).toBe(2001);
});

test("other sheets are looked at when sheets come, go or are turned to and at Check now, not as people type", async () => {
  await addSheet("Export", [HEADERS, aRow("LAC", 2001)]);
  work.host.resetCounts();
  work.grid.type("'Case list'!F6", 3);
  await work.later();
  expect(work.host.batches).toBe(1);
  work.grid.paste("Export!A3", [aRow("LAC", 2002)]);
  await work.later();
  expect(told()[0]).toMatch(/holds 1 case /);
  await work.session.run(checkNow);
  expect(told()[0]).toMatch(/holds 2 cases /);
});

test("a new session says the same", async () => {
  await addSheet("Export", [HEADERS, aRow("LAC", 2001), ...aHundred().slice(0, 3)]);
  const live = work.findings();
  const anew = await atWork({ grid: copyOf(work.grid), settings: new Map(work.host.settings) });
  expect(anew.findings()).toEqual(live);
  anew.stop();
});
