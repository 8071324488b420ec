import { takeInCases } from "../../../src/app/fill/take-in-cases";
import { undo } from "../../../src/app/fill/undo";
import { takingIn, takingInKey } from "../../../src/domain/fill/take-in/take-in";
import { takingInWords } from "../../../src/domain/fill/take-in/take-in-words";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { meanwhile } from "../../support/meanwhile";
import { aHundred, aRow } from "../../support/sample-cells";

/** Cases that stand outside the table are taken into it by one press, and cleared only once they stand there. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const shown = () => {
  const { checked, reading } = work.session.state();
  if (!checked || !reading?.list) throw new Error("There is no list.");
  return { list: checked.list, found: takingIn(checked.list, reading.list.cells) };
};
const words = (): string[] => {
  const { list, found } = shown();
  return takingInWords(found, list);
};
const press = () => work.session.run(takeInCases, takingInKey(shown().found));
const outside = (): string[] => work.findings().filter((said) => said.includes("counted nowhere"));
const rows = () => work.values("'Case list'!A6:W140");
const below = (address: string, cells: ReturnType<typeof aRow>[]) => {
  work.grid.paste(`'Case list'!${address}`, cells);
  return work.later();
};

test("rows below the list after a gap go to its empty rows, and what was there is cleared", async () => {
  work.grid.clear("'Case list'!A103:W105");
  const [one, other] = [aRow("LAC", 2001), aRow("CPR", 2002)];
  await below("A112", [one, other]);
  expect(outside()).toHaveLength(1);
  expect(words()).toEqual([
    "Outside the list, at A112:W113: 2 cases. Taken in, they stand in rows 103 to 104 of the list, and their old places are cleared.",
    "The columns are those of the list, in its order: A is “Case number”, T “Excluded or not in school”.",
  ]);
  expect(await press()).toBe(true);
  expect(work.session.state().statusMessage).toBe("2 cases taken in.");
  await work.later();
  expect(outside()).toEqual([]);
  expect(work.values("'Case list'!A103:B105")).toEqual([
    [one[0], "LAC"],
    [other[0], "CPR"],
    ["", ""],
  ]);
  expect(work.values("'Case list'!A106:W140").flat().filter(Boolean)).toEqual([]);
});

test("a case of which only number and group are typed below is taken in", async () => {
  await below("A112", [["0071", "LAC"]] as never);
  expect(outside()).toHaveLength(1);
  expect(await press()).toBe(true);
  expect(work.values("'Case list'!A106:B106")).toEqual([["0071", "LAC"]]);
  expect(work.values("'Case list'!A107:B114").flat().filter(Boolean)).toEqual([]);
});

test("where no row is empty the table grows, and notes below it stay whole", async () => {
  work.grid.type("'Case list'!B108", "prepared by J. Smith");
  await below("A112", [aRow("LAC", 2001)]);
  expect(await press()).toBe(true);
  await work.later();
  expect(work.values("'Case list'!A106:B106")).toEqual([[2001, "LAC"]]);
  expect(work.session.state().checked?.list.counts).toMatchObject({ LAC: 36, All: 101 });
  expect(
    rows()
      .flat()
      .filter((cell) => cell === "prepared by J. Smith"),
  ).toHaveLength(1);
  expect(
    rows()
      .flat()
      .filter((cell) => cell === 2001),
  ).toHaveLength(1);
});

test("rows that Excel has not taken in, right below the last, become the table’s where they are", async () => {
  const { id, range } = work.grid.tableNamed("CaseList");
  work.grid.changeTable(id, { range: { ...range, bottom: range.bottom - 4 } });
  await work.later(5_000);
  expect(outside()).toHaveLength(1);
  const before = rows();
  expect(await press()).toBe(true);
  expect(work.grid.tableNamed("CaseList").range).toEqual(range);
  expect(rows()).toEqual(before);
});

test("a case to the right of the list is taken in, its notes beside it stay", async () => {
  work.grid.clear("'Case list'!A105:W105");
  await below("AB9", [[...aRow("LDD", 2003), "", "", "ask"]]);
  expect(await press()).toBe(true);
  await work.later();
  expect(work.values("'Case list'!A105:B105")).toEqual([[2003, "LDD"]]);
  expect(work.values("'Case list'!AB9:BC9").flat().filter(Boolean)).toEqual(["ask"]);
});

test("what is in the list already is only cleared; one with other entries stays, and is named", async () => {
  const [first = [], second = []] = aHundred();
  await below("A112", [first, [...second.slice(0, 4), "Another team", ...second.slice(5)]]);
  expect(words()).toEqual([
    "At A112:W112: in the list already, with the same entries. It is cleared here.",
    "At A113:W113: the list has this case number with other entries. Compare them, and delete what is wrong.",
  ]);
  expect(await press()).toBe(true);
  expect(work.session.state().statusMessage).toBe(
    "0 cases taken in. 1 row that stood in the list already was cleared. Row 113: Not taken in, since the list has that number with other entries.",
  );
  expect(work.values("'Case list'!A112:A113")).toEqual([[""], [second[0]]]);
});

test("where another has typed since it was shown, nothing is written", async () => {
  await below("A112", [aRow("LAC", 2001)]);
  const key = takingInKey(shown().found);
  work.grid.type("'Case list'!E112", "Another team");
  expect(await work.session.run(takeInCases, key)).toBe(false);
  expect(work.session.state().error).toMatch(/^The cases outside the list have changed/);
  expect(work.values("'Case list'!A106")).toEqual([[""]]);
});

test("a formula among them is not lost", async () => {
  await below("A112", [aRow("LAC", 2001)]);
  work.grid.type("'Case list'!F112", "=3+4");
  await work.later();
  const before = rows();
  expect(await press()).toBe(false);
  expect(work.session.state().error).toMatch(/F112 holds a formula/);
  expect(rows()).toEqual(before);
});

test("Undo puts them back where they stood; one that has changed since stays", async () => {
  work.grid.clear("'Case list'!A103:W105");
  await below("A112", [aRow("LAC", 2001), aRow("CPR", 2002)]);
  const before = rows();
  await press();
  expect(work.session.state().undoable).toMatchObject([{ label: "Undo take in, 2 cases" }]);
  expect(await work.session.run(undo)).toBe(true);
  expect(work.session.state().statusMessage).toBe("2 cases are back outside the list.");
  expect(rows()).toEqual(before);
  await work.later();
  await press();
  work.grid.type("'Case list'!E103", "Another team");
  await work.session.run(undo);
  expect(work.session.state().statusMessage).toBe(
    "1 case is back outside the list. A103: Case 2001 has changed since, so it stays in the list.",
  );
});

test("a stray cell far below does not keep the cells to the right of the list from being read", async () => {
  work.grid.type("'Case list'!C5000", "x");
  await below("AB9", [aRow("LDD", 2003)]);
  expect(outside()).toHaveLength(1);
});

test("Undo makes the table as long as it was, and puts rows back where they stood though others were put in", async () => {
  work.stop();
  work = await atWorkOnTheHundred({ excelApi: "1.13" });
  work.grid.type("'Case list'!B108", "prepared by J. Smith");
  await below("A112", [aRow("LAC", 2001), aRow("CPR", 2002), aRow("LDD", 2003)]);
  const { range } = work.grid.tableNamed("CaseList");
  expect(await press()).toBe(true);
  expect(work.values("'Case list'!A106:A108")).toEqual([[2001], [2002], [2003]]);
  expect(await work.session.run(undo)).toBe(true);
  expect(work.grid.tableNamed("CaseList").range).toEqual(range);
  const filled = rows().flatMap((row, i) =>
    i >= 100 && row.some(Boolean) ? [[i + 6, row.find(Boolean)]] : [],
  );
  expect(filled).toEqual([
    [111, "prepared by J. Smith"],
    [115, 2001],
    [116, 2002],
    [117, 2003],
  ]);
});

test("what is only cleared stays where its case has left the list meanwhile", async () => {
  const [first = []] = aHundred();
  await below("A112", [first]);
  const key = takingInKey(shown().found);
  meanwhile(work.host, 2, () => work.grid.deleteRows(work.grid.rangeAt("'Case list'!A1").sheet, 5, 1));
  expect(await work.session.run(takeInCases, key)).toBe(false);
  expect(work.values("'Case list'!A111")).toEqual([[first[0]]]);
});
