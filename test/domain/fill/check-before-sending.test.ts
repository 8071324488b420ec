import {
  beforeSending,
  type HiddenContent,
  type KeptCounts,
  type OwnContent,
  lookFirst,
  sendingVerdict,
} from "../../../src/domain/fill/check-before-sending";
import type { Finding } from "../../../src/domain/case-list/finding";
import { withReason } from "../../../src/domain/fill/reasons/reasons";
import { aCase, aList, theHundred } from "../../support/a-list";

const NOTHING_HIDDEN: Required<HiddenContent> = {
  hiddenSheets: [],
  hiddenRows: [],
  hiddenColumns: [],
  comments: [],
  links: [],
  notRead: [],
  linkedCells: [],
  otherCases: [],
};
const NOTHING_KEPT: KeptCounts = { reasons: 0, unreadReasons: 0, choiceNotes: 0, hasMatch: false };
const own = (kept = NOTHING_KEPT): OwnContent => ({
  sheets: ["Case list", "Codes"],
  outdatedChecks: undefined,
  kept,
});
const hundred = () => aList(theHundred());
const FINE = { findings: [], couldNotRun: [] };
const says = (
  hidden: HiddenContent,
  checked: Parameters<typeof beforeSending>[1] = FINE,
  list = hundred(),
  kept = NOTHING_KEPT,
): string[] =>
  beforeSending(list, checked, [], hidden, own(kept)).map((point) => `${point.kind}: ${point.message}`);

const REMEMBER = [
  "remember: LDD cases are those known to the Education Service. Check that it has named the 35 LDD cases.",
  "remember: The add-in cannot see who is named as the document’s author, earlier versions, notes (the older kind of comments), or what pivot tables keep. In Excel for Windows or Mac, use Inspect Document before you send.",
];

test("a list that is ready in a workbook that hides nothing leaves two things to remember", () => {
  expect(says(NOTHING_HIDDEN)).toEqual(REMEMBER);
});

test("errors, warnings without a reason and rules that could not run stop it", () => {
  const finding = (severity: Finding["severity"], caseNumber: string): Finding => ({
    ...{ rule: "r", severity, address: "A6", message: "Check it.", caseNumber },
  });
  const findings = [
    finding("error", "1"),
    finding("warning", "2"),
    finding("warning", "3"),
    finding("info", "4"),
  ];
  const checked = { findings, couldNotRun: ["a-rule", "b-rule"] };
  expect(says(NOTHING_HIDDEN, checked)).toEqual([
    "stop: 1 error in the list. Put right what the findings name.",
    "stop: 2 warnings without a reason. Put right what is wrong, or give the reason.",
    "stop: 2 rules could not run: a-rule, b-rule. Check those yourself.",
    ...REMEMBER,
  ]);
  const explained = ["2", "3"].reduce(
    (given, number) => withReason(given, finding("warning", number), "Because"),
    withReason([], finding("warning", "9"), ""),
  );
  const rest = { findings: findings.slice(1), couldNotRun: [] };
  expect(beforeSending(hundred(), rest, explained, NOTHING_HIDDEN, own()).map((point) => point.kind)).toEqual(
    ["remember", "remember"],
  );
});

test("what is hidden is named, with what to do", () => {
  expect(
    says({
      hiddenSheets: ["Old list"],
      hiddenRows: [
        { sheet: "Case list", addresses: ["8 to 10", "12"] },
        { sheet: "Codes", addresses: ["3"] },
        { sheet: "Old list", addresses: ["3", "5"] },
      ],
      hiddenColumns: [
        { sheet: "Case list", addresses: ["C"] },
        { sheet: "Codes", addresses: ["C to D"] },
      ],
      comments: [
        { sheet: "Case list", addresses: ["B7", "C9"] },
        { sheet: "Codes", addresses: ["A1"] },
      ],
      links: ["Register.xlsx", "Teams.xlsx"],
    }).slice(0, -2),
  ).toEqual([
    "look: The sheet Old list is hidden. Show it (right-click a sheet tab, Unhide) and read it, or delete it.",
    "look: Rows 8 to 10 and 12 of the sheet Case list are hidden. Show them again: clear the filter, or select the rows on both sides, right-click, Unhide.",
    "look: Row 3 of the sheet Codes is hidden. Show it again: clear the filter, or select the rows on both sides, right-click, Unhide.",
    "look: Rows 3 and 5 of the sheet Old list are hidden. Show them and read them, or delete them.",
    "look: Column C of the sheet Case list is hidden. Show it again: select the columns on both sides, right-click, Unhide.",
    "look: Columns C to D of the sheet Codes are hidden. Show them again: select the columns on both sides, right-click, Unhide.",
    "look: 2 comments on the sheet Case list, at B7 and C9. Read them, and delete them unless the inspector is to see them.",
    "look: 1 comment on the sheet Codes, at A1. Read it, and delete it unless the inspector is to see it.",
    "look: Formulas refer to other workbooks: Register.xlsx and Teams.xlsx. Replace them with their values.",
  ]);
});

test("of many hidden rows and comments the first few are named", () => {
  const addresses = ["3", "5", "7", "9", "11", "13", "15", "17"];
  expect(
    says({
      hiddenRows: [
        { sheet: "Export", addresses },
        { sheet: "Old list", addresses, isCutShort: true },
      ],
      comments: [{ sheet: "Codes", addresses: addresses.map((row) => `A${row}`) }],
    }).slice(0, 3),
  ).toEqual([
    "look: Rows 3, 5, 7, 9, 11, 13 and 2 more of the sheet Export are hidden. Show them and read them, or delete them.",
    "look: Rows 3, 5, 7, 9, 11, 13 and others of the sheet Old list are hidden. Show them and read them, or delete them.",
    "look: 8 comments on the sheet Codes, at A3, A5, A7, A9, A11, A13 and 2 more. Read them, and delete them unless the inspector is to see them.",
  ]);
});

test("what the host could not look at is said, not implied", () => {
  const { comments, links, ...seen } = NOTHING_HIDDEN;
  expect([comments, links]).toEqual([[], []]);
  expect(says(seen)).toEqual([
    REMEMBER[0],
    "remember: The add-in cannot see comments and links to other workbooks in this version of Excel. Look for them yourself.",
    REMEMBER[1],
  ]);
  expect(says({})[1]).toContain("hidden sheets, hidden rows, hidden columns, comments and links");
});

test("the Education Service is asked about the LDD cases that are there", () => {
  expect(says(NOTHING_HIDDEN, FINE, aList([aCase({ group: "LDD" })]))[0]).toContain(
    "has named the 1 LDD case.",
  );
});

test("it ends with whether to send", () => {
  const error: Finding = { rule: "r", severity: "error", address: "A6", message: "Check it." };
  expect(sendingVerdict(FINE, [])).toEqual({
    isReady: true,
    message: "Ready: save the workbook and send it as the inspector asked",
  });
  expect(sendingVerdict({ findings: Array.from({ length: 39 }, () => error), couldNotRun: [] }, [])).toEqual({
    isReady: false,
    message: "Do not send yet: 39 errors",
  });
  expect(sendingVerdict({ findings: [], couldNotRun: ["r"] }, []).message).toBe(
    "Do not send yet: 1 rule could not run",
  );
  expect(lookFirst([])).toBe("");
  expect(lookFirst([{ kind: "look", message: "x" }])).toBe("First look at the place named above.");
});

test("sheets with children’s data and a sheet Checks of earlier are named, with the way there", () => {
  const hidden = { ...NOTHING_HIDDEN, otherCases: [{ sheet: "Export", cases: 120, address: "A5" }] };
  const points = beforeSending(hundred(), FINE, [], hidden, { ...own(), outdatedChecks: "Checks" });
  expect(points.slice(0, 2)).toEqual([
    {
      kind: "look",
      message:
        "The sheet Export holds children’s data too: 120 cases or more. Delete the sheet unless the inspector is to see it.",
      place: { sheet: "Export", address: "A5" },
    },
    {
      kind: "look",
      message:
        "The sheet Checks no longer says what the list holds. Press Make the Checks sheet, or delete the sheet.",
      place: { sheet: "Checks", address: "A1" },
    },
  ]);
});

test("a sheet of ours that is hidden is never to be deleted; what is hidden on a sheet has its way there", () => {
  const points = beforeSending(
    hundred(),
    FINE,
    [],
    {
      ...NOTHING_HIDDEN,
      hiddenSheets: ["Case list"],
      hiddenRows: [{ sheet: "Case list", addresses: ["8 to 10"] }],
      hiddenColumns: [{ sheet: "Case list", addresses: ["C"] }],
      comments: [{ sheet: "Case list", addresses: ["B7"] }],
      links: ["Old.xlsx"],
      linkedCells: [{ sheet: "Sheet1", addresses: ["B2"] }],
    },
    own(),
  ).filter(({ kind }) => kind === "look");
  expect(points[0]?.message).toBe("Show the sheet Case list again: right-click a sheet tab, Unhide.");
  expect(points.map(({ place }) => place && `${place.sheet}!${place.address}`)).toEqual([
    undefined,
    ...["Case list!A8", "Case list!C1", "Case list!B7", "Sheet1!B2"],
  ]);
});

test("a sheet that could not be read is to be looked at", () => {
  expect(says({ ...NOTHING_HIDDEN, notRead: ["Chart1"] })).toContain(
    "look: The sheet Chart1 could not be looked through. Look at it yourself.",
  );
});

test("what the add-in keeps in the workbook is counted, and inspectors’ notes are to stay out of what goes back", () => {
  const saysOf = (kept: Partial<KeptCounts>): string[] =>
    says(NOTHING_HIDDEN, FINE, hundred(), { ...NOTHING_KEPT, ...kept }).filter(
      (point) => !REMEMBER.includes(point),
    );
  expect(saysOf({})).toEqual([]);
  expect(saysOf({ reasons: 3, unreadReasons: 2, choiceNotes: 12, hasMatch: true })).toEqual([
    "look: The add-in keeps 12 notes of how the ten were chosen in the workbook. These are inspectors’ notes, which should not go back to the authority. In the copy that goes back, open Choose, Before the workbook goes back, and press Forget the choice.",
    "look: The add-in keeps 2 notes of reasons that it cannot read. They go with the workbook.",
    "remember: The add-in keeps 3 reasons for warnings in the workbook, for the inspector to read.",
    "remember: The add-in keeps in the workbook how the headers of a list were matched. No case is in it.",
  ]);
  expect(saysOf({ reasons: 1, unreadReasons: 1 })).toEqual([
    "look: The add-in keeps 1 note of reasons that it cannot read. It goes with the workbook.",
    "remember: The add-in keeps 1 reason for warnings in the workbook, for the inspector to read.",
  ]);
});

test("it is not said to be ready beside a column sorted by itself", () => {
  const ready = FINE;
  expect(sendingVerdict(ready, []).isReady).toBe(true);
  expect(sendingVerdict(ready, [], { sortedAlone: { isMeant: false } })).toEqual({
    isReady: false,
    message: "Do not send yet: a column was sorted by itself",
  });
  expect(sendingVerdict(ready, [], { sortedAlone: { isMeant: true } }).isReady).toBe(true);
});

test("lost dropdowns keep nobody from sending it; count boxes that tell of another list do", () => {
  expect(sendingVerdict(FINE, [], { damage: ["dropdowns", "highlighting", "codes"] }).isReady).toBe(true);
  expect(sendingVerdict(FINE, [], { damage: ["dropdowns", "counts"] })).toEqual({
    isReady: false,
    message: "Do not send yet: press Repair first",
  });
});
