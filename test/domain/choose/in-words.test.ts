import { compared } from "../../../src/domain/choose/comparison";
import { draw } from "../../../src/domain/choose/draw";
import { candidatesOf, NOTHING_BY_HAND } from "../../../src/domain/choose/pool";
import { requestText } from "../../../src/domain/choose/copy-the-request";
import { coverageGaps } from "../../../src/domain/choose/coverage-gaps";
import { whyTheseCases } from "../../../src/domain/choose/why-these-cases";
import { aCase, aList, cases, theHundred } from "../../support/a-list";
import { aSeed, byHand } from "./a-choice";

const four = () =>
  aList([
    aCase({ livesIn: 4, age: 16, offended: "Yes" }),
    aCase({ livesIn: 2, age: 17, ethnicity: 2 }),
    aCase({ livesIn: 2, age: 17, ethnicity: 2, gender: "Male" }),
    aCase({ livesIn: 2, age: 17, gender: "Male", ethnicity: 2 }),
  ]);

describe("why this case", () => {
  it("is said of each: what only it brings, then what it shares with one other", () => {
    const hand = {
      ...byHand(),
      picked: new Map([
        ["1001", "complaint in 2005"],
        ["1002", ""],
      ]),
    };
    const choice = draw(four(), aSeed("3"), hand);
    const lines = whyTheseCases(choice, hand);
    expect(lines.slice(0, 2)).toEqual([
      "Picked (complaint in 2005): only case of White ethnicity; only kinship placement; only case that has offended.",
      "Picked: one of two female.",
    ]);
    expect(lines[2]).toMatch(/^Drawn with ticket 0\.\d{4}: one of two male\.$/);
  });
});

describe("what the ten cannot show", () => {
  it("is said in sentences", () => {
    const list = aList([
      ...cases(4, { group: "LAC", livesIn: 2 }),
      aCase({ group: "CPR", category: 1, age: 12, offended: "No" }),
      aCase({ group: "LAC", livesIn: 5, age: 3, team: "Other" }),
    ]);
    const ten = candidatesOf(list, aSeed("1"))
      .filter(({ theCase }) => theCase.number !== "1006")
      .map((candidate) => ({ ...candidate, origin: "drawn" as const }));
    const said = coverageGaps(ten, list.cases);
    expect(said).toContain("No CPR case is under 5, aged 5 to 9 or aged 16 and over.");
    expect(said).toContain("In the list there is no male case and no case of unknown gender.");
    expect(said).toContain("Among the ten there is no case placed for adoption.");
    expect(said).toContain("Five of the ten have the team Duty team.");
  });
});

describe("the ten beside the hundred", () => {
  it("are counted feature by feature, with shares of those that have a value", () => {
    const all = four().cases;
    const found = compared(all.slice(0, 2), all);
    expect(found.find(({ title }) => title === "Lives in")?.rows).toEqual([
      { value: "2 – Foster care", ten: { count: 1, share: 0.5 }, list: { count: 3, share: 0.75 } },
      {
        value: "4 – With family or family carers (kinship placements)",
        ten: { count: 1, share: 0.5 },
        list: { count: 1, share: 0.25 },
      },
    ]);
    expect(found.find(({ title }) => title === "Category of registration")?.rows).toEqual([]);
    expect(found.find(({ title }) => title === "Significant issues")).toEqual({
      title: "Significant issues",
      totals: { ten: 2, list: 4 },
      rows: [{ value: "Has offended", ten: { count: 1, share: 0.5 }, list: { count: 1, share: 0.25 } }],
    });
  });
});

describe("the request", () => {
  const drawn = () => draw(aList(theHundred()), aSeed("3"), NOTHING_BY_HAND).ten;

  it("names each case by its number and team, group by group, and says what is asked for", () => {
    expect(requestText("Sampleshire", drawn())).toBe(`Case tracking: Sampleshire

From your list we have chosen these 10 cases, by your case numbers:

Looked after children (LAC)
- 1006, Team 0
- 1019, Team 0
- 1027, Team 1
- 1031, Team 1

Child protection register (CPR)
- 1042, Team 1
- 1049, Team 1

Learning difficulties and/or disabilities (LDD)
- 1066, Team 2
- 1078, Team 3
- 1082, Team 3
- 1092, Team 3

For each of them, please arrange the following.

1. Send or deliver the information leaflets and consent forms to the parents or carers and to the child or young person. Inspectors need the consent to read health service records.
2. Have the questionnaires completed and returned to the lead inspector within three weeks: one by the lead professional, one by social care in every case, and one by each of up to three other local agencies that support the child and the family.
3. Make the case files ready at a central point, with suitable secure storage, by the Wednesday of the analysis week. We will say within a week of receiving the questionnaires which files we want to read. The social care file is always among them. A file that the service needs meanwhile is returned.

Please name no child, parent or carer in your reply: use the case numbers.
`);
  });

  it("leaves out a group of which none is chosen, and says where team or authority are not entered", () => {
    const ten = draw(aList([aCase({ team: " " })]), aSeed("3"), NOTHING_BY_HAND).ten;
    const text = requestText("", ten);
    expect(text).toMatch(/^Case tracking\n\n/);
    expect(text).toContain("\n\nLooked after children (LAC)\n- 1001, team not entered\n\nFor each of them");
  });

  it("holds nothing else of a case", () => {
    const own = { leadProfessional: "ZQ LEAD", additional: "ZQ MORE", ethnicity: 5, lddNature: "ZQ NATURE" };
    const secret = aList(theHundred().map((row) => ({ ...row, ...own })));
    expect(requestText("Sampleshire", draw(secret, aSeed("3"), NOTHING_BY_HAND).ten)).toBe(
      requestText("Sampleshire", drawn()),
    );
  });
});
