import { fingerprint } from "../../../../src/domain/choose/fingerprint";
import {
  afterFlagging,
  asMoment,
  EMPTY_RECORD,
  withExclusion,
  withPickReason,
} from "../../../../src/domain/choose/choice-record";
import { currentChoice } from "../../../../src/domain/choose/current-choice";
import { cellOf } from "../../../../src/domain/case-list/case";
import { GROUPS } from "../../../../src/domain/case-list/groups";
import { aCase, aList, type CaseCells, cases, theHundred } from "../../../support/a-list";
import { byHandIn, type Going, pressed, withdrawn } from "../a-chosen-ten";
import { below, column, flagged, under } from "./a-flagged-sheet";

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

describe("below the ten", () => {
  const sheet = flagged(DRAWN);

  test("three rows stay free, then it is said how they were chosen", () => {
    expect(below(sheet).slice(0, 4)).toEqual(["", "", "", "How the ten were chosen"]);
    expect(under("How the ten were chosen", sheet)).toEqual([
      ["Chosen", "24/11/2026 18:39"],
      ["Method", "Draw: the open places filled by ticket"],
      ["Seed", "4-6-1-3"],
      ["Came in", "1 picked, 9 drawn"],
      ["Quotas", "LAC 4 of 4, CPR 2 of 2, LDD 4 of 4"],
      ["Fingerprint", fingerprint(START.list)],
      ["Made by", "Case tracking 1.2.3"],
      [
        "Status",
        "Chosen: one of the ten. Reserve: stands by. Withdrawn: chosen and replaced. No longer chosen: chosen or in reserve earlier.",
      ],
      [
        "Ten cases are not a statistical sample: they show how services worked for these children, and no percentages for all.",
      ],
    ]);
  });

  test("picks and exclusions by hand stand with their reasons, as the numbers were typed", () => {
    expect(under("Picked by hand", sheet)).toEqual([["Ab 1002", "complaint in 2005"]]);
    expect(under("Excluded by hand", sheet)).toEqual([["Ab 1040", "sibling of Ab 1002"]]);
    const silent = flagged(byHandIn(DRAWN, ["ab 1003"]));
    expect(under("Picked by hand", silent)).toContainEqual(["Ab 1003", "no reason given"]);
  });

  test("the reserves stand three a group, in the table and below it", () => {
    const { reserves } = currentChoice(DRAWN.list, DRAWN.kept);
    expect(column("Status", sheet)).toEqual([
      ...Array<string>(10).fill("Chosen"),
      ...Array<string>(9).fill("Reserve"),
    ]);
    expect(column("No.", sheet)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...Array<string>(9).fill("")]);
    expect(under("Reserves, the first to be taken first", sheet)).toEqual(
      GROUPS.map((group) => [
        group,
        reserves[group].map(({ theCase }) => String(cellOf(theCase, "caseNumber"))).join(", then "),
      ]),
    );
  });

  test("every draw is logged, a second one marked as such", () => {
    const twice = pressed("Spread", DRAWN, "2-2", asMoment("25/11/2026 08:00"));
    const typed = (numbers: readonly string[] = []): string => numbers.join(", ").replaceAll("ab", "Ab");
    expect(under("Every draw and spread so far", flagged(twice))).toEqual([
      ["1. Draw", "on 24/11/2026 18:39 with seed 4-6-1-3"],
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
    const why = under("Why each case", sheet);
    expect(why).toHaveLength(10);
    expect(why.map(([number]) => number)).toEqual(column("Case number", sheet).slice(0, 10));
    expect(why.find(([number]) => number === "Ab 1002")?.[1]).toMatch(/^Picked \(complaint in 2005\): /);
  });

  test("what the ten cannot show is said, and they stand beside the list", () => {
    expect(under("What the ten cannot show", sheet)).toContainEqual([
      "No CPR case is under 5, aged 10 to 15 or aged 16 and over.",
    ]);
    expect(under("The ten beside the list", sheet)).toEqual([
      ["Age", "The ten, of 10", "The list, of 100"],
      ["5 to 9", "10 (100%)", "100 (100%)"],
    ]);
    expect(under("Lives in", sheet)).toEqual([["2 – Foster care", "4 (100%)", "35 (100%)"]]);
  });

  test("Draw has its recipe, and Spread says what it makes great and least", () => {
    // Six lines of the recipe, the last of them broken in two to fit the page.
    expect(under("How anybody can do it again", sheet)).toHaveLength(7);
    expect(under("How anybody can do it again", sheet)[3]).toEqual(["printf %s '4-6-1-3|1047' | sha256sum"]);
    const spread = under("How anybody can do it again", flagged(pressed("Spread", START)));
    expect(spread.join(" ")).toContain("Spread with the seed 4-6-1-3 gives the same ten.");
  });
});

test("ten that were only picked are said to be that, and have no reserves and no recipe", () => {
  const ten = [1001, 1002, 1003, 1004, 1036, 1037, 1066, 1067, 1068, 1069].map((number) => `ab ${number}`);
  const { list } = byHandIn(START, ten);
  const record = afterFlagging(
    EMPTY_RECORD,
    list,
    currentChoice(list, EMPTY_RECORD).ten,
    asMoment("25/11/2026 10:00"),
  );
  const sheet = flagged({ list, kept: record });
  expect(column("Status", sheet)).toEqual(Array<string>(10).fill("Chosen"));
  expect(under("How the ten were chosen", sheet).slice(0, 3)).toEqual([
    ["Chosen", "25/11/2026 10:00"],
    ["Method", "Picked by hand"],
    ["Came in", "10 picked"],
  ]);
  for (const heading of [
    "Reserves, the first to be taken first",
    "Every draw and spread so far",
    "How anybody can do it again",
    "Unticked since the draw",
    "Withdrawn",
    "Excluded by hand",
    "Changed since the choice",
  ])
    expect(under(heading, sheet)).toEqual([]);
});

test("a withdrawal stays in its row, and below with reason, time and replacement", () => {
  const before = flagged(DRAWN);
  const [, gone] = column("Case number", before);
  const after = withdrawn(
    { ...DRAWN, kept: before.kept },
    String(gone).toLowerCase(),
    "other",
    "asked to be left out",
  );
  const sheet = flagged(after, before);
  expect(column("Case number", sheet).slice(0, 19)).toEqual(column("Case number", before));
  expect(column("Status", sheet)[1]).toBe("Withdrawn");
  expect(column("No.", sheet)[1]).toBe("");
  const replacement = after.kept.withdrawals[0]?.replacement ?? "";
  const row = column("Case number", sheet)
    .map((number) => String(number).toLowerCase())
    .indexOf(replacement);
  expect(row).toBeGreaterThanOrEqual(10);
  expect(column("Status", sheet)[row]).toBe("Chosen");
  expect(column("Status", sheet).filter((status) => status === "Chosen")).toHaveLength(10);
  expect(column("Status", sheet).filter((status) => status === "Reserve")).toHaveLength(9);
  expect(under("Withdrawn", sheet)).toEqual([
    [gone, `other: asked to be left out; replaced by ${replacement.replace("ab", "Ab")} on 25/11/2026 09:10`],
  ]);
});

test("former reserves stay in their rows and are reserves no longer", () => {
  const before = flagged(DRAWN);
  const again = pressed("Draw", { ...DRAWN, kept: before.kept }, "another seed");
  const sheet = flagged(again, before);
  const statuses = column("Status", sheet);
  expect(column("Case number", sheet).slice(0, 19)).toEqual(column("Case number", before));
  expect(statuses.filter((status) => status === "Chosen")).toHaveLength(10);
  expect(statuses.filter((status) => status === "Reserve")).toHaveLength(9);
  expect(statuses.filter((status) => status === "No longer chosen")).toHaveLength(statuses.length - 19);
});

test("cases unticked since the draw are named, and so is what has changed in the list", () => {
  const [first = ""] = DRAWN.kept.drawings[0]?.filled ?? [];
  const off = byHandIn(DRAWN, [], [first]);
  expect(under("Unticked since the draw", flagged(off))).toEqual([[first.replace("ab", "Ab")]]);
  const rows = numbered(theHundred()).map((row, i) => (i === 4 ? { ...row, team: "North" } : row));
  const changed = { list: byHandIn({ ...DRAWN, list: aList(rows) }, []).list, kept: DRAWN.kept };
  expect(under("Changed since the choice", flagged(changed))).toEqual([
    ["The list has changed since: 1 case changed."],
    ["AB 1005 has changed."],
  ]);
});

test("a number that has left the list stands as it was", () => {
  const record = withExclusion(START.kept, "gone 1", "closed in May");
  expect(under("Excluded by hand", flagged({ ...START, kept: record }))).toContainEqual([
    "gone 1",
    "closed in May",
  ]);
});

test("long words go on in lines of their own", () => {
  const reason = "because of this ".repeat(12).trim();
  const record = withPickReason(START.kept, "ab 1002", reason);
  const lines = under("Picked by hand", flagged({ list: byHandIn(START, ["ab 1002"]).list, kept: record }));
  expect(lines).toHaveLength(2);
  expect(lines[0]?.[0]).toBe("Ab 1002");
  expect(lines[1]).toHaveLength(1);
  expect([lines[0]?.[1], lines[1]?.[0]].join(" ")).toBe(reason);
  expect(String(lines[0]?.[1]).length).toBeLessThanOrEqual(140);
});

test("a seed that reads as a formula is kept as text", () => {
  const { changes } = flagged(pressed("Draw", START, "=1+1"));
  const cells = changes.flatMap((change) => (change.type === "write" ? change.cells.flat() : []));
  expect(cells).toContain("=1+1");
  expect(changes).toContainEqual(
    expect.objectContaining({
      type: "format",
      style: expect.objectContaining({ numberFormat: "@", wrap: false }) as unknown,
    }),
  );
});

test("only groups that have a code have it compared", () => {
  const few = aList([...cases(4, { group: "LAC" }), aCase({ group: "CPR", category: "" })]);
  expect(under("Category of registration", flagged({ list: few, kept: EMPTY_RECORD }))).toEqual([]);
});
