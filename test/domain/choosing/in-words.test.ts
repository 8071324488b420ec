import { cellOf } from "../../../src/domain/case";
import { compared } from "../../../src/domain/choosing/comparison";
import { draw } from "../../../src/domain/choosing/draw";
import { candidatesOf, NOTHING_BY_HAND } from "../../../src/domain/choosing/pool";
import { requestText } from "../../../src/domain/choosing/request";
import { unmet } from "../../../src/domain/choosing/unmet";
import { whyTheseCases } from "../../../src/domain/choosing/why-this-case";
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
      .map((candidate) => ({ ...candidate, how: "drawn" as const }));
    const said = unmet(ten, list.cases);
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
      of: { ten: 2, list: 4 },
      rows: [{ value: "Has offended", ten: { count: 1, share: 0.5 }, list: { count: 1, share: 0.25 } }],
    });
  });
});

describe("the request", () => {
  const drawn = () => draw(aList(theHundred()), aSeed("3"), NOTHING_BY_HAND).ten;
  const text = () => requestText("Sampleshire", drawn());

  it("names each case by its number and team, group by group", () => {
    for (const { theCase } of drawn())
      expect(text()).toContain(`- ${theCase.number}, ${String(cellOf(theCase, "team"))}\n`);
    expect(text().indexOf("Looked after children (LAC)")).toBeLessThan(
      text().indexOf("Child protection register"),
    );
  });

  it("asks for leaflets, consent, questionnaires and files", () => {
    for (const part of ["leaflets", "consent forms", "within three weeks", "up to three other", "Wednesday"])
      expect(text()).toContain(part);
  });

  it("holds nothing else of a case", () => {
    const own = { leadProfessional: "ZQ LEAD", additional: "ZQ MORE", ethnicity: 5, lddNature: "ZQ NATURE" };
    const secret = aList(theHundred().map((row) => ({ ...row, ...own })));
    expect(requestText("Sampleshire", draw(secret, aSeed("3"), NOTHING_BY_HAND).ten)).toBe(text());
  });
});
