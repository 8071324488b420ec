import { takeInCases } from "../../../src/app/fill/take-in-cases";
import { undo } from "../../../src/app/fill/undo";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { notInList } from "../../../src/domain/case-list/not-in-list";
import { takingIn, takingInKey } from "../../../src/domain/fill/take-in/take-in";
import { takingInWords } from "../../../src/domain/fill/take-in/take-in-words";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { aRow } from "../../support/sample-cells";

/** A second list on the sheet of the first: its headers are no case, and say where each cell of its cases belongs. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const HEADERS = COLUMNS.map(({ header }) => header);
const CASES = [aRow("LAC", 2001), aRow("CPR", 2002)];
const reversed = (rows: readonly (readonly Cell[])[]): Cell[][] => rows.map((row) => [...row].reverse());

const shown = () => {
  const { checked, reading } = work.session.state();
  if (!checked || !reading?.list) throw new Error("There is no list.");
  return { list: checked.list, found: takingIn(checked.list, reading.list.cells) };
};
const paste = async (address: string, cells: readonly (readonly Cell[])[]): Promise<void> => {
  work.grid.paste(
    `'Case list'!${address}`,
    cells.map((row) => [...row]),
  );
  await work.later(5_000);
};
const press = () => work.session.run(takeInCases, takingInKey(shown().found));
const ofSecondList = () => work.findings().filter((said) => /second list|once more|stands below/.test(said));
const added = () => work.values("'Case list'!A106:W107");

test.each<[string, string, Cell[][], string]>([
  [
    "below, in our order",
    "A110",
    [HEADERS, ...CASES],
    "A111: A second list stands below the list: headers in row 110, 2 cases from row 111, counted nowhere. Press Take them in: each cell goes under its own header.",
  ],
  [
    "below, in another order",
    "A110",
    reversed([HEADERS, ...CASES]),
    "A111: A second list stands below the list: headers in row 110, 2 cases from row 111, counted nowhere. Press Take them in: each cell goes under its own header.",
  ],
  [
    "to the right, in another order",
    "Z9",
    reversed([HEADERS, ...CASES]),
    "Z10: A second list stands to the right of the list: headers in row 9, 2 cases from row 10, counted nowhere. Press Take them in: each cell goes under its own header.",
  ],
  [
    "to the right, headers beside ours",
    "Z5",
    reversed([HEADERS, ...CASES]),
    "Z6: A second list stands to the right of the list: headers in row 5, 2 cases from row 6, counted nowhere. Press Take them in: each cell goes under its own header.",
  ],
])("A second list %s is told as one, and one press takes its cases in", async (_, at, cells, said) => {
  await paste(at, cells);
  expect(ofSecondList()).toEqual([said]);
  expect(await press()).toBe(true);
  await work.later();
  expect(work.session.state().statusMessage).toBe("2 cases taken in.");
  expect(added()).toEqual(CASES);
  expect(shown().list.counts.All).toBe(102);
});

test("what becomes of them is said before; its headers stay, and are told for what they are", async () => {
  await paste("A110", [HEADERS.slice(0, 8), ...CASES.map((row) => row.slice(0, 8))]);
  const { list, found } = shown();
  expect(takingInWords(found, list)).toEqual([
    "Outside the list, at A111:H112: 2 cases. Taken in, they stand in rows 106 to 107 of the list, and their old places are cleared.",
    "Row 110 holds the headers: each cell goes under the same header of the list. What stands under other headers stays.",
  ]);
  await press();
  await work.later();
  expect(ofSecondList()).toEqual([
    "A110: The headers of the list stand here once more, with no case below them. Delete this row.",
  ]);
});

test("one of another system's headers, with columns of its own, notes and a total loses nothing", async () => {
  await paste("B112", [
    ["Gender", "Shoe size", "Case number", "Age", "Group", "Ethnicity", "Date of initial referral"],
    ["Female", 38, "0071", 9, "LAC", 1, 38_000],
    ["as told on the phone", "", "", "", "", "", ""],
    ["", "", "Total", 1, "", "", ""],
  ]);
  expect(ofSecondList()).toEqual([
    "B113: A second list stands below the list: headers in row 112, 1 case from row 113, counted nowhere. Press Take them in: each cell goes under its own header.",
    "B114: This stands below the list, where it is neither counted nor checked. Move it into the list if it is a case, else delete it.",
  ]);
  await press();
  await work.later();
  expect(work.values("'Case list'!A106:H106")).toEqual([["0071", "LAC", 38_000, "", "", 9, "Female", 1]]);
  // The table has one row more, and what stands below it has moved by as much.
  const left = work.values("'Case list'!A107:W120").flat().filter(Boolean);
  expect(left).toEqual(expect.arrayContaining([38, "as told on the phone", "Total", "Shoe size"]));
  expect(left).not.toContain("0071");
});

test("Undo puts each cell back where it stood", async () => {
  const cells = reversed([HEADERS, ...CASES]);
  await paste("A110", cells);
  await press();
  await work.later();
  await work.session.run(undo);
  await work.later();
  expect(work.values("'Case list'!A110:W112")).toEqual(cells);
  expect(shown().list.counts.All).toBe(100);
});

test("below the list of a copied sheet, in another order, each cell is read under its own header", async () => {
  work.grid.addSheet("Case list (2)");
  work.grid.paste("'Case list (2)'!A5", [HEADERS, aRow("LDD", 2000)] as never);
  work.grid.paste("'Case list (2)'!A10", reversed([HEADERS, ...CASES]));
  await work.later(5_000);
  const { list } = shown();
  const [second] = list.secondLists;
  if (!second) throw new Error("The copy is not seen.");
  expect(notInList(list, second).map(({ cells }) => cells)).toEqual([aRow("LDD", 2000), ...CASES]);
});
