import { adoptTheList } from "../../../src/app/fill/adopt-the-list";
import { lookForLists } from "../../../src/app/fill/look-for-lists";
import { setUp } from "../../../src/app/fill/set-up";
import { useThisMatch } from "../../../src/app/fill/use-this-match";
import { checkNow } from "../../../src/app/fill/check-now";
import { proposedColumns } from "../../../src/domain/fill/returned/chosen-list";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type AtWork, atWork } from "../../support/at-work";
import { aRow } from "../../support/sample-cells";

/** Who has set up first, as told, and pastes an export on another sheet afterwards still comes to adopt it. */
let work: AtWork;
beforeEach(async () => {
  work = await atWork();
  await work.session.run(setUp);
  work.grid.addSheet("Export");
  await turnTo("Export");
});
afterEach(() => {
  work.stop();
});

const EXPORT: readonly (readonly Cell[])[] = [
  ["Child ID", "Sex", "Referral date", "Shoe size"],
  ["0071", "M", "18/05/2004", 31],
  ["72", "F", 38_478, ""],
];
const paste = (): void => {
  work.grid.write(work.grid.rangeAt("Export!A1:D3"), EXPORT);
};
const turnTo = async (sheet: string): Promise<void> => {
  work.grid.activate(work.grid.rangeAt(`'${sheet}'!A1`).sheet);
  await work.later();
};
const found = (): string[] | undefined => work.session.state().foundLists?.lists.map(({ sheet }) => sheet);
const adopt = () => {
  const [list] = work.session.state().foundLists?.lists ?? [];
  if (!list) throw new Error("No list is found.");
  return { list, columns: proposedColumns(list.match), group: "LAC" as const };
};

test("an export that is pasted into a sheet that was there is found as soon as somebody turns to a sheet", async () => {
  expect(found()).toEqual([]);
  paste();
  await work.later();
  expect(found()).toEqual([]);
  await turnTo("Case list");
  expect(found()).toEqual(["Export"]);
  await work.session.run(adoptTheList, [adopt()]);
  expect(work.values("'Case list'!A6:B7")).toEqual([
    ["0071", "LAC"],
    ["72", "LAC"],
  ]);
});

test("Check now finds it too, also where a few cases were typed to try it out", async () => {
  work.grid.paste("'Case list'!A6", [aRow("LAC", 1001)]);
  await work.later();
  paste();
  await work.session.run(checkNow);
  expect(found()).toEqual(["Export"]);
});

test("nobody looks as people type, and not at all where the list has its cases", async () => {
  await turnTo("Case list");
  work.host.resetCounts();
  work.grid.type("'Case list'!A6", 1001);
  await work.later();
  expect(work.host.batches).toBe(1);
  work.grid.paste(
    "'Case list'!A6",
    Array.from({ length: 10 }, (_, i) => aRow("LAC", 1001 + i)),
  );
  paste();
  await turnTo("Export");
  expect(found()).toEqual([]);
});

test("what somebody has chosen of a list stays while the sheets are as they were", async () => {
  paste();
  await turnTo("Case list");
  const { foundLists } = work.session.state();
  await turnTo("Export");
  await work.session.run(checkNow);
  expect(work.session.state().foundLists).toBe(foundLists);
});

test("a list that has cases refuses to be adopted into, and none is checked in place beside it", async () => {
  work.grid.paste("'Case list'!A6", [aRow("LAC", 1001)]);
  paste();
  await work.later();
  await work.session.run(lookForLists);
  await work.session.run(adoptTheList, [adopt()]);
  expect(work.session.state().error).toMatch(/^The sheet Case list has cases already that are not these\./);
  await work.session.run(useThisMatch, adopt());
  expect(work.session.state().error).toBe(
    "The list on Case list is the one that is checked, so the list on Export cannot be too. Adopt it, or delete the sheet Case list first.",
  );
  expect(work.values("'Case list'!A6:A7")).toEqual([[1001], [""]]);
});

test("its cases moved to another sheet, the list is adopted, and Take them in has them back", async () => {
  work.grid.paste("'Case list'!A6", [aRow("LAC", 1001)]);
  paste();
  work.grid.addSheet("Before");
  work.grid.paste("Before!A1", [aRow("LAC", 1001)]);
  work.grid.clear("'Case list'!A6:W6");
  await work.later();
  await work.session.run(lookForLists);
  await work.session.run(adoptTheList, [adopt()]);
  expect(work.session.state().error).toBeUndefined();
  expect(work.findings()).toContainEqual(
    expect.stringMatching(/^Before!A1: The sheet Before holds 1 case that is not in the list\./),
  );
});
