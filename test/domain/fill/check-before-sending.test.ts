import { beforeSending, SEND_IT, type HiddenContent } from "../../../src/domain/fill/check-before-sending";
import type { Finding } from "../../../src/domain/case-list/finding";
import { withReason } from "../../../src/domain/fill/reasons";
import { aCase, aList, theHundred } from "../../support/a-list";

const NOTHING_HIDDEN: Required<HiddenContent> = {
  hiddenSheets: [],
  hiddenRows: [],
  hiddenColumns: [],
  comments: [],
  links: [],
  notRead: [],
};
const hundred = () => aList(theHundred());
const FINE = { findings: [], couldNotRun: [] };
const says = (
  hidden: HiddenContent,
  checked: Parameters<typeof beforeSending>[1] = FINE,
  list = hundred(),
): string[] => beforeSending(list, checked, [], hidden).map((point) => `${point.kind}: ${point.message}`);

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
    "stop: 2 warnings without a reason. Fix what is wrong, or give the reason.",
    "stop: 2 rules could not run: a-rule, b-rule. Check those by eye.",
    ...REMEMBER,
  ]);
  const explained = ["2", "3"].reduce(
    (given, number) => withReason(given, finding("warning", number), "Because"),
    withReason([], finding("warning", "9"), ""),
  );
  const rest = { findings: findings.slice(1), couldNotRun: [] };
  expect(beforeSending(hundred(), rest, explained, NOTHING_HIDDEN).map((point) => point.kind)).toEqual([
    "remember",
    "remember",
  ]);
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
    "look: The sheet Old list is hidden. Show it and read it, or delete it.",
    "look: Rows 8 to 10 and 12 of the sheet Case list are hidden. Show them and read them, or delete them.",
    "look: Row 3 of the sheet Codes is hidden. Show it and read it, or delete it.",
    "look: Rows 3 and 5 of the sheet Old list are hidden. Show them and read them, or delete them.",
    "look: Column C of the sheet Case list is hidden. Show it and read it, or delete it.",
    "look: Columns C to D of the sheet Codes are hidden. Show them and read them, or delete them.",
    "look: 2 comments on the sheet Case list, at B7 and C9. Read them, and delete them unless the inspector is to see them.",
    "look: 1 comment on the sheet Codes, at A1. Read it, and delete it unless the inspector is to see it.",
    "look: Formulas refer to other workbooks: Register.xlsx and Teams.xlsx. Replace them with their values.",
  ]);
});

test("what the host could not look at is said, not implied", () => {
  const { comments, links, ...seen } = NOTHING_HIDDEN;
  expect([comments, links]).toEqual([[], []]);
  expect(says(seen)).toEqual([
    REMEMBER[0],
    "remember: This version of Excel does not show the add-in comments and links to other workbooks. Look for them yourself.",
    REMEMBER[1],
  ]);
  expect(says({})[1]).toContain("hidden sheets, hidden rows, hidden columns, comments and links");
});

test("the Education Service is asked about the LDD cases that are there", () => {
  expect(says(NOTHING_HIDDEN, FINE, aList([aCase({ group: "LDD" })]))[0]).toContain(
    "has named the 1 LDD case.",
  );
});

test("the last words are the same whatever was found", () => {
  expect(SEND_IT).toBe("Save the workbook and send it as the inspector asked. The add-in sends nothing.");
});

test("a sheet that could not be read is to be looked at", () => {
  expect(says({ ...NOTHING_HIDDEN, notRead: ["Chart1"] })).toContain(
    "look: The sheet Chart1 could not be looked through. Look at it yourself.",
  );
});
