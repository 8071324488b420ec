import { trackCase } from "../../../src/app/choose/track-case";
import { adoptTheList } from "../../../src/app/fill/adopt-the-list";
import { forgetTheMatch } from "../../../src/app/fill/forget-the-match";
import { goToFinding } from "../../../src/app/fill/go-to-finding";
import type { ListChoice } from "../../../src/app/fill/list-choice";
import { lookForLists } from "../../../src/app/fill/look-for-lists";
import { repair } from "../../../src/app/fill/repair";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { useThisMatch } from "../../../src/app/fill/use-this-match";
import { proposedColumns } from "../../../src/domain/fill/returned/chosen-list";
import type { FoundList } from "../../../src/domain/fill/returned/find-lists";
import { MATCH_KEY } from "../../../src/domain/fill/returned/kept-match-key";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { type AtWork, atWork } from "../../support/at-work";
import { copyOf } from "../../support/memory-grid/copy-of";

const ROWS: readonly (readonly Cell[])[] = [
  ["Looked after children - sample", "", "", "", ""],
  ["Child ID", "Sex", "Age", "Referral date", "Shoe size"],
  ["0071", "male ", 7, "18/05/2004", 31],
  ["72", "F", "seven", 38_478, ""],
  ["Total", "", 2, "", ""],
];
const RANGE = "'LAC 35'!A1:E5";

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
  work.grid.addSheet("LAC 35");
  work.grid.write(work.grid.rangeAt(RANGE), ROWS);
  await work.later(20_000);
});
afterEach(() => {
  work.stop();
});

const found = (): FoundList => {
  const [list] = work.session.state().foundLists?.lists ?? [];
  if (!list) throw new Error("No list is found.");
  return list;
};
const choice = (change: Partial<ListChoice> = {}): ListChoice => ({
  list: found(),
  columns: proposedColumns(found().match),
  group: found().group,
  ...change,
});

test("a list is found without a press, and checked where it stands: no cell is changed", async () => {
  expect(work.session.state().foundLists?.lists.map(({ sheet }) => sheet)).toEqual(["LAC 35"]);
  const before = work.grid.values(work.grid.rangeAt(RANGE));
  await work.session.run(useThisMatch, choice());
  const { error, statusMessage, phase, checked } = work.session.state();
  expect(error).toBeUndefined();
  expect(phase).toBe("list");
  expect(statusMessage).toMatch(
    /^LAC 35 is checked where it stands, 3 rows\. No cell was changed\. Not checked, since no header was found: Lead professional, Team, Ethnicity, Lives in,/,
  );
  expect(checked?.list.counts).toEqual({ LAC: 2, CPR: 0, LDD: 0, All: 2 });
  expect(work.findings()).toEqual([
    "A5: This is a total, not a case. Delete this row.",
    // Tidy up changes no cell of a list in place.
    "D3, Date of initial referral: 18/05/2004 is stored as text. Type the date again.",
    "C4, Age: seven is not an age in whole years. Enter 0 to 25, or Unborn.",
    expect.stringMatching(/^B4, Gender: F is not/),
  ]);
  expect(work.grid.values(work.grid.rangeAt(RANGE))).toEqual(before);
  const [, finding] = checked?.findings ?? [];
  if (finding) await work.session.run(goToFinding, finding);
  expect(work.grid.selection()).toMatchObject({ top: 2, left: 3 });
});

test("the list date has no cell there: no date is compared with one, and none is asked for", async () => {
  work.grid.type("'LAC 35'!D4", 60_000);
  await work.session.run(useThisMatch, choice());
  expect(work.findings().filter((finding) => /list date|^D4/i.test(finding))).toEqual([]);
});

test("it stays live, and is remembered in the workbook; what needs a list of ours says so", async () => {
  await work.session.run(useThisMatch, choice());
  work.grid.type("'LAC 35'!C4", 8);
  await work.later();
  expect(work.findings()).not.toContainEqual(expect.stringMatching(/^C4/));
  await work.session.run(tidyUp, []);
  expect(work.session.state().error).toMatch(/^The list on LAC 35 is checked where it stands/);
  await work.session.run(repair);
  expect(work.session.state().error).toMatch(/^The list on LAC 35 is checked where it stands/);
  expect(work.grid.conditionalFormatCount(work.grid.rangeAt(RANGE))).toBe(0);

  const again = await atWork({ grid: copyOf(work.grid), settings: new Map(work.host.settings) });
  expect(again.session.state().checked?.list.counts.LAC).toBe(2);
  again.stop();
});

test("where headers have changed, it is matched anew", async () => {
  await work.session.run(useThisMatch, choice());
  work.grid.type("'LAC 35'!B2", "Gender");
  await work.later();
  expect(work.session.state().phase).toBe("no list");
  expect(work.session.state().foundLists?.kept?.lists.map(({ sheet }) => sheet)).toEqual(["LAC 35"]);
});

test("cases are ticked in a column Tracked, which somebody types", async () => {
  await work.session.run(useThisMatch, choice());
  await work.session.run(trackCase, "0071", true);
  expect(work.session.state().error).toBe(
    "The list on LAC 35 has no column Tracked to tick cases in. Type Tracked into the first free cell of row 2, then press again.",
  );
  work.grid.type("'LAC 35'!F2", "Tracked");
  await work.later();
  await work.session.run(trackCase, "0071", true);
  expect(work.session.state().error).toBeUndefined();
  expect(work.values("'LAC 35'!F2:F4")).toEqual([["Tracked"], ["Yes"], [""]]);
});

test("it is adopted from there, and forgotten at a press", async () => {
  await work.session.run(useThisMatch, choice());
  await work.session.run(adoptTheList, [choice()]);
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().checked?.list.layout.sheet).toBe("Case list");
  await work.session.run(forgetTheMatch);
  expect(work.session.state().statusMessage).toMatch(/^The match is forgotten/);
  expect(work.host.settings.has(MATCH_KEY)).toBe(false);
  await work.session.run(forgetTheMatch);
  expect(work.session.state().error).toBe("The add-in keeps no match in this workbook.");
});

test.each([
  ["without a case number", { columns: new Map() }, /^Case number: Choose the header/],
  [
    "with one header for two columns",
    {
      columns: new Map(
        (["caseNumber", "age"] as const).map((key) => [
          key,
          { sheet: "LAC 35", row: 1, column: 0, text: "Child ID", samples: [] },
        ]),
      ),
    },
    /^Case number and Age have the same header of LAC 35\./,
  ],
  ["without a group", { group: undefined }, /^Choose the group of the cases on LAC 35/],
])("a match %s is not used", async (_, change, words) => {
  await work.session.run(useThisMatch, choice(change));
  expect(work.session.state().error).toMatch(words);
  expect(work.host.settings.size).toBe(0);
});

test("headers in two rows are adopted, but not used in place: they could not be found again", async () => {
  work.grid.write(work.grid.rangeAt("'LAC 35'!A1:E2"), [
    ["Child ID", "Sex", "Age", "Date of", ""],
    ["", "", "", "Referral date", "SEN"],
  ]);
  await work.session.run(lookForLists);
  await work.session.run(useThisMatch, choice());
  expect(work.session.state().error).toBe(
    "The headers on LAC 35 stand in two rows, so they cannot be found again. Type them in one row, or adopt the list.",
  );
  await work.session.run(adoptTheList, [choice()]);
  expect(work.session.state().error).toBeUndefined();
  expect(work.values("'Case list'!A6:C7")).toEqual([
    ["0071", "LAC", "18/05/2004"],
    ["72", "LAC", 38_478],
  ]);
});

test("what is kept and damaged is as nothing", async () => {
  work.host.settings.set(MATCH_KEY, '{"inPlace":"LAC 35","lists":[{"sheet":"LAC 35","headers":[["x"]]},7]}');
  const again = await atWork({ grid: copyOf(work.grid), settings: new Map(work.host.settings) });
  expect(again.session.state()).toMatchObject({ phase: "no list", error: undefined });
  again.stop();
});
