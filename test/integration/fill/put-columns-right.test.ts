import { putColumnsRight } from "../../../src/app/fill/put-columns-right";
import { undo } from "../../../src/app/fill/undo";
import { indexOf } from "../../../src/domain/case-list/columns";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { columnsToPutRight, putRightKey, putRightWords } from "../../../src/domain/fill/put-columns-right";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { meanwhile } from "../../support/meanwhile";
import { replaced } from "../../support/replaced";
import { aHundred } from "../../support/sample-cells";

/** A list that was pasted with its columns in another order is one finding, and is put right by the headers that came along. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const wide = (row: readonly Cell[]): Cell[] => HEADERS.map((_, i) => row[i] ?? "");
/** Number first, then the others from the last to the first. */
const shuffled = (row: readonly Cell[]): Cell[] => {
  const [number = "", ...others] = wide(row);
  return [number, ...others.reverse()];
};
const paste = (rows: readonly (readonly Cell[])[]) => {
  work.grid.clear("'Case list'!A6:W105");
  work.grid.paste(
    "'Case list'!A6",
    rows.map((row) => [...row]),
  );
  return work.later();
};
const rows = (): unknown[][] => work.values("'Case list'!A6:W106");
const shown = () => {
  const { checked, reading } = work.session.state();
  const found = checked && reading?.list ? columnsToPutRight(checked.list, reading.list.cells) : undefined;
  if (!checked || !found) throw new Error("There is nothing to put right.");
  return { list: checked.list, found };
};
const press = () => work.session.run(putColumnsRight, putRightKey(shown().found));
const ofPastes = (): string[] => work.findings().filter((said) => said.includes("order of columns"));

test("with its headers on top it is one finding, and one press puts each cell under its header", async () => {
  await paste([HEADERS, ...aHundred()].map(shuffled));
  expect(ofPastes()).toEqual([
    "A7: The 100 rows 7 to 106 stand in another order of columns than the list, as the headers in row 6 say. Press Put the columns right, then delete the row of headers. Or undo the paste.",
  ]);
  expect(work.findings().filter((said) => /^[A-W]\d/.test(said)).length).toBeLessThanOrEqual(3);
  const { list, found } = shown();
  expect(putRightWords(list, found)).toEqual([
    "Row 6 holds headers in another order than the list: Group stands under Tracked, Date of initial referral stands under Additional information and 20 more columns elsewhere.",
    "Put right, what stands in 100 rows and in the row of headers goes under its own header. No entry changes.",
  ]);
  expect(await press()).toBe(true);
  expect(work.session.state().statusMessage).toBe("100 rows put right. Delete the row of headers.");
  expect(rows()).toEqual([HEADERS, ...aHundred()].map(wide));
  await work.later();
  expect(work.findings()).toEqual(["A6: This row repeats the headers. Delete this row."]);
  work.grid.deleteRows(work.grid.rangeAt("'Case list'!A1").sheet, 5, 1);
  await work.later();
  expect(work.findings()).toEqual([]);
});

test("Undo shows the dates that stood under Age as dates again", async () => {
  const [referral, age] = [indexOf("referral"), indexOf("age")];
  await paste(
    [HEADERS, ...aHundred()].map((row) =>
      wide(row).map((cell, i, all) => (i === age ? all[referral] : i === referral ? all[age] : cell) ?? ""),
    ),
  );
  const dates = work.grid.rangeAt("'Case list'!F7:F106");
  const shownAs = (): unknown => work.grid.format(dates).numberFormat;
  work.grid.setFormat(dates, { numberFormat: "dd/mm/yyyy" });
  await press();
  expect(shownAs()).not.toBe("dd/mm/yyyy");
  await work.session.run(undo);
  expect(shownAs()).toBe("dd/mm/yyyy");
});

test("Undo puts them back, but rows that have changed since", async () => {
  await paste([HEADERS, ...aHundred()].map(shuffled));
  const before = rows();
  await press();
  work.grid.type("'Case list'!E9", "Another team");
  expect(await work.session.run(undo)).toBe(true);
  expect(work.session.state().statusMessage).toBe(
    "100 rows are as before. 1 row has changed since, or is gone, and stays as it is.",
  );
  expect(rows().filter((_, i) => i !== 3)).toEqual(before.filter((_, i) => i !== 3));
});

test("rows that were sorted since are put right too, and those typed in their place stay", async () => {
  const [first = [], ...others] = aHundred();
  await paste([...[HEADERS, ...others].map(shuffled), first]);
  work.grid.sort("CaseList", 0, true);
  await work.later();
  expect(await press()).toBe(true);
  const numbered = (list: readonly (readonly unknown[])[]) =>
    new Map(list.map((row) => [row[0], row.slice(1)] as const));
  const now = numbered(rows());
  expect([...now.keys()].filter((key) => key !== "").length).toBe(101);
  for (const row of aHundred().map(wide)) expect(now.get(row[0] ?? "")).toEqual(row.slice(1));
});

test("what has no column in the list is not lost: nothing is written, and it is named", async () => {
  const withOther = shuffled(HEADERS).map((header) => (header === "CAMHS" ? "Shoe size" : header));
  await paste([withOther, ...aHundred().map(shuffled)]);
  const before = rows();
  expect(shown().found.inTheWay).toMatch(/^I6: “Shoe size” is no header of the list\./);
  expect(await press()).toBe(false);
  expect(rows()).toEqual(before);
});

test("a formula is not lost, and what another types in that instant stays", async () => {
  await paste([HEADERS, ...aHundred()].map(shuffled));
  const key = putRightKey(shown().found);
  const before = rows();
  meanwhile(work.host, 2, () => work.grid.type("'Case list'!E9", "mine"));
  expect(await work.session.run(putColumnsRight, key)).toBe(false);
  expect(rows().map((row, i) => (i === 3 ? replaced(row, 4, before[3]?.[4]) : row))).toEqual(before);
  work.grid.type("'Case list'!E9", "=1+1");
  await work.later();
  expect(await press()).toBe(false);
  expect(work.session.state().error).toMatch(/E9 holds a formula/);
});

test("without headers it says which columns look exchanged, and what follows is folded beneath it", async () => {
  const [age, gender] = [5, 6];
  const swapped = aHundred().map((row) => {
    const cells = wide(row);
    return replaced(replaced(cells, age, cells[gender] ?? ""), gender, cells[age] ?? "");
  });
  await paste(swapped);
  expect(work.findings()).toEqual([
    "A6: The 100 rows 6 to 105 seem to stand in another order of columns than the list: what stands under Age looks like Gender and what stands under Gender looks like Age. Undo the paste, put the columns in the order of the list, and paste again.",
  ]);
});

test("a column in other words, dates as texts and numbers like days are no other order", async () => {
  await paste(
    aHundred().map((row, i) =>
      wide(row).map(
        (cell, column) =>
          new Map<number, Cell>([
            [0, 38_000 + i],
            [2, `${(i % 28) + 1} May 2005`],
            [6, i % 2 ? "M" : "F"],
            [7, "White British"],
            [15, "N"],
          ]).get(column) ?? cell,
      ),
    ),
  );
  expect(ofPastes()).toEqual([]);
});

/** As a system of another authority words them, with what the list has no column for. */
const EXPORT: readonly Cell[] = [
  ...["Surname", "Case number", "Gender", "Date of birth", "Age", "Ethnicity", "Referral Date", "Group"],
  ...["Review date", "Team"],
];

test("a date of birth is never taken for the referral, and all that has no column is named at once", async () => {
  const rowOf = (i: number): Cell[] => [
    "Ash",
    1001 + i,
    "Male",
    36_000 + i,
    7,
    1,
    38_000 + i,
    "LAC",
    38_500,
    "Duty",
  ];
  await paste([EXPORT, ...Array.from({ length: 8 }, (_, i) => rowOf(i))]);
  const { list, found } = shown();
  expect(found.moved).toContainEqual({ header: "Date of initial referral", under: "Gender" });
  expect(found.inTheWay).toBe(
    "A6: “Surname” is no header of the list. D6: “Date of birth” is no header of the list. I6: “Review date” is no header of the list. Write the list’s header there, or move what stands below it to the right of the list.",
  );
  expect(putRightWords(list, found)[0]).toMatch(/^Row 6 holds headers in another order/);
  work.grid.type("'Case list'!I6", "Date of initial referral");
  await work.later();
  // What says it word for word is it; the other is no header of the list any more.
  expect(shown().found.moved).toContainEqual({ header: "Date of initial referral", under: "Lives in" });
  expect(shown().found.inTheWay).toContain("G6: “Referral Date” is no header of the list.");
});

test("rows of one paste are one finding, whatever some of them hold", async () => {
  const rowOf = (i: number): Cell[] =>
    i % 3 === 0
      ? ["Ash", 1001 + i, "", 36_000 + i, "", "", "", "none"]
      : ["Ash", 1001 + i, "Male", 36_000 + i, 7, 1, 38_000 + i, "LAC", 38_500, "Duty"];
  await paste([EXPORT, ...Array.from({ length: 20 }, (_, i) => rowOf(i))]);
  expect(work.findings().filter((said) => said.includes("order of columns"))).toHaveLength(1);
  expect(work.findings().filter((said) => said.includes("put the columns in the order"))).toEqual([]);
});
