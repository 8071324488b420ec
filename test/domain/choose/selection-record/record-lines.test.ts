import { fingerprint } from "../../../../src/domain/choose/fingerprint";
import { EMPTY_RECORD } from "../../../../src/domain/choose/choice-record/choice-record";
import { afterFlagging, withExclusion, withPickReason } from "../after";
import { asMoment } from "../../../../src/domain/choose/choice-record/moment";
import { currentChoice } from "../../../../src/domain/choose/choice-record/current-choice";
import { cellOf } from "../../../../src/domain/case-list/case";
import { GROUPS } from "../../../../src/domain/case-list/groups";
import { aCase, aList, type CaseCells, cases, theHundred } from "../../../support/a-list";
import { byHandIn, type Going, pressed } from "../a-chosen-ten";
import { column, flagged, recordOf, under } from "../a-flagged-sheet";

const numbered = (rows: readonly CaseCells[]): CaseCells[] =>
  rows.map((row, i) => ({ ...row, caseNumber: `Ab ${1001 + i}` }));
const START: Going = {
  list: aList(numbered(theHundred())),
  kept: withExclusion(
    withPickReason(EMPTY_RECORD, "ab 1002", "complaint in 2005"),
    "ab 1040",
    "sibling of Ab 1002",
  ),
};
const DRAWN = pressed("Draw", byHandIn(START, ["ab 1002"]));

describe("the record of a draw", () => {
  const record = recordOf(DRAWN);
  const { selected } = flagged(DRAWN);

  test("says first how they were chosen", () => {
    expect(record[0]).toEqual(["How the ten were chosen"]);
    expect(under("How the ten were chosen", record)).toEqual([
      ["Chosen", "24/11/2026 18:39 GMT"],
      ["Method", "Draw: the open places filled by ticket"],
      ["Seed", "4-6-1-3"],
      ["How they came in", "1 picked, 9 drawn"],
      ["Quotas", "LAC 4 of 4, CPR 2 of 2, LDD 4 of 4"],
      ["Fingerprint", fingerprint(START.list)],
      ["Made by", "Case tracking 1.2.3"],
      [
        "Status",
        "Chosen: one of the ten. Reserve: stands by. Withdrawn: chosen and replaced. No longer chosen: chosen or",
      ],
      ["in reserve earlier."],
      [
        "Ten cases are not a statistical sample: they show how services worked for these children, and no percentages for all.",
      ],
    ]);
  });

  test("picks and exclusions by hand stand with their reasons, as the numbers were typed", () => {
    expect(under("Picked by hand", record)).toEqual([["Ab 1002", "complaint in 2005"]]);
    expect(under("Excluded by hand", record)).toEqual([["Ab 1040", "sibling of Ab 1002"]]);
    const silent = byHandIn(DRAWN, ["ab 1003"]);
    expect(under("Picked by hand", recordOf(silent))).toContainEqual(["Ab 1003", "no reason given"]);
  });

  test("the reserves stand three a group, in the table and below it", () => {
    const { reserves } = currentChoice(DRAWN.list, DRAWN.kept);
    expect(column("Status", selected)).toEqual([
      ...Array<string>(10).fill("Chosen"),
      ...Array<string>(9).fill("Reserve"),
    ]);
    expect(column("No.", selected)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...Array<string>(9).fill("")]);
    expect(under("Reserves, the first to be taken first", record)).toEqual(
      GROUPS.map((group) => [
        group,
        reserves[group].map(({ theCase }) => String(cellOf(theCase, "caseNumber"))).join(", then "),
      ]),
    );
  });

  test("every draw is logged, a second one marked as such", () => {
    const twice = pressed("Spread", DRAWN, "2-2", asMoment("25/11/2026 08:00"));
    const typed = (numbers: readonly string[] = []): string => numbers.join(", ").replaceAll("ab", "Ab");
    expect(under("Every draw and spread so far", recordOf(twice))).toEqual([
      ["1. Draw", "on 24/11/2026 18:39 GMT with seed 4-6-1-3"],
      ["picked before: Ab 1002; left out: Ab 1040"],
      [`came in: ${typed(twice.kept.drawings[0]?.filled)}`],
      [`fingerprint of the list: ${fingerprint(START.list)}`],
      ["2. Spread again", "on 25/11/2026 08:00 with seed 2-2"],
      ["picked before: Ab 1002; left out: Ab 1040"],
      [`came in: ${typed(twice.kept.drawings[1]?.filled)}`],
      [`fingerprint of the list: ${fingerprint(START.list)}`],
    ]);
  });

  test("each case has its why", () => {
    const why = under("Why each case", record);
    expect(why).toHaveLength(10);
    expect(why.map(([number]) => number)).toEqual(column("Case number", selected).slice(0, 10));
    expect(why.find(([number]) => number === "Ab 1002")?.[1]).toMatch(/^Picked \(complaint in 2005\)\. /);
  });

  test("what the ten cannot show is said, and they stand beside the list", () => {
    expect(under("What the ten cannot show", record)).toContainEqual([
      "The list has no CPR case under 5 or aged 10 or over.",
    ]);
    expect(under("The ten beside the list", record)).toEqual([
      ["Age", "The ten, of 10", "The list, of 100"],
      ["5 to 9", "10 (100%)", "100 (100%)"],
    ]);
    expect(under("Lives in", record)).toEqual([["2 – Foster care", "4 (100%)", "35 (100%)"]]);
  });

  test("Draw has its recipe, and Spread says what it makes great and least", () => {
    const recipe = under("How anybody can do it again", record).map(([line]) => line);
    expect(recipe).toContain("printf %s '4-6-1-3|1047' | sha256sum");
    expect(recipe).toContain(
      "-join ([Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes('4-6-1-3|1047')) | % { $_.ToString('x2') })",
    );
    expect(under("How the fingerprint is made", record).flat()).toContain("sha256sum list.txt");
    const spread = under("How anybody can do it again", recordOf(pressed("Spread", START)));
    expect(spread.join(" ")).toContain("Press Spread with the seed 4-6-1-3 on the same list");
  });

  test("all tickets of each group stand in order, with what became of each case", () => {
    const { ten, reserves } = currentChoice(DRAWN.list, DRAWN.kept);
    for (const group of GROUPS) {
      const [heads, ...rows] = under(`Tickets of ${group}, the lowest first`, record);
      expect(heads).toEqual(["Case number", "Ticket", "From 0 to 1", "In this choice"]);
      expect(rows).toHaveLength({ LAC: 35, CPR: 30, LDD: 35 }[group]);
      const tickets = rows.map(([, ticket = ""]) => ticket);
      expect(tickets).toEqual([...tickets].sort());
      for (const ticket of tickets) expect(ticket).toMatch(/^[0-9a-f]{13}$/);
      const became = (words: string): string[] =>
        rows.flatMap(([number = "", , , ...then]) => (then.join() === words ? [number.toLowerCase()] : []));
      const ofGroup = ten.filter(({ theCase }) => theCase.group === group);
      const drawn = ofGroup.filter(({ origin }) => origin === "drawn").map(({ theCase }) => theCase.number);
      expect(became("Drawn").sort()).toEqual(drawn.sort());
      reserves[group].forEach(({ theCase }, i) => {
        expect(became(`Reserve ${i + 1}`)).toEqual([theCase.number]);
      });
    }
    expect(record).toContainEqual(["Ab 1002", expect.any(String), expect.any(String), "Picked by hand"]);
    expect(record).toContainEqual(["Ab 1040", expect.any(String), expect.any(String), "Excluded by hand"]);
  });
});

test("ten that were only picked are said to be that, and have no reserves, no recipe and no tickets", () => {
  const ten = [1001, 1002, 1003, 1004, 1036, 1037, 1066, 1067, 1068, 1069].map((number) => `ab ${number}`);
  const { list } = byHandIn(START, ten);
  const current = currentChoice(list, EMPTY_RECORD);
  const kept = afterFlagging(EMPTY_RECORD, list, current.ten, asMoment("25/11/2026 10:00"));
  const { selected, record } = flagged({ list, kept });
  expect(column("Status", selected)).toEqual(Array<string>(10).fill("Chosen"));
  expect(under("How the ten were chosen", record).slice(0, 3)).toEqual([
    ["Chosen", "25/11/2026 10:00"],
    ["Method", "Picked by hand"],
    ["How they came in", "10 picked"],
  ]);
  for (const heading of [
    "Reserves, the first to be taken first",
    "Every draw and spread so far",
    "How anybody can do it again",
    "Tickets of LAC, the lowest first",
    "Unticked since the draw",
    "Withdrawn",
    "Excluded by hand",
    "Changed since the choice",
  ])
    expect(under(heading, record)).toEqual([]);
});

test("cases unticked since the draw are named, and so is what has changed in the list", () => {
  const [first = ""] = DRAWN.kept.drawings[0]?.filled ?? [];
  const off = byHandIn(DRAWN, [], [first]);
  expect(under("Unticked since the draw", recordOf(off))).toEqual([[first.replace("ab", "Ab")]]);
  expect(recordOf(off)).toContainEqual(expect.arrayContaining([first.replace("ab", "Ab"), "Unticked"]));
  const rows = numbered(theHundred()).map((row, i) => (i === 4 ? { ...row, team: "North" } : row));
  const changed = { list: byHandIn({ ...DRAWN, list: aList(rows) }, []).list, kept: DRAWN.kept };
  expect(under("Changed since the choice", recordOf(changed))).toEqual([
    ["The list has changed since: 1 case changed."],
    ["Ab 1005 has changed: Team."],
  ]);
});

test("a number that has left the list stands as it was", () => {
  const kept = withExclusion(START.kept, "gone 1", "closed in May");
  expect(under("Excluded by hand", recordOf({ ...START, kept }))).toContainEqual(["gone 1", "closed in May"]);
});

test("only groups that have a code have it compared", () => {
  const few = aList([...cases(4, { group: "LAC" }), aCase({ group: "CPR", category: "" })]);
  expect(under("Category of registration", recordOf({ list: few, kept: EMPTY_RECORD }))).toEqual([]);
});
