import { cellOf } from "../../../src/domain/case-list/case";
import type { Choice } from "../../../src/domain/choose/choice";
import { caseNumberText } from "../../../src/domain/choose/pool";
import { exchangeText } from "../../../src/domain/choose/request-text";
import type { RequestCase } from "../../../src/domain/choose/request-cases";
import { requestText } from "../../../src/domain/choose/request-text";
import { draw } from "../../../src/domain/choose/draw";
import { NOTHING_BY_HAND } from "../../../src/domain/choose/pool";
import { aCase, aList, theHundred } from "../../support/a-list";
import { aSeed } from "./a-choice";

/** As Selected cases has them. */
const asFlagged = (ten: Choice["ten"]): RequestCase[] =>
  ten.map(({ theCase, group }) => ({
    caseNumber: caseNumberText(theCase),
    number: theCase.number,
    group,
    status: "Chosen",
    team: String(cellOf(theCase, "team")).trim(),
  }));

describe("the request", () => {
  const drawn = () => draw(aList(theHundred()), aSeed("3"), NOTHING_BY_HAND).ten;

  it("names each case by its number and team, group by group, and says what is asked for", () => {
    expect(requestText("Sampleshire", asFlagged(drawn()), false)).toBe(`Case tracking: Sampleshire

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
2. Have the questionnaires completed and returned to the lead inspector within three weeks. In every case one is for the lead professional and one for social care. Where the lead professional is in social care, one serves for both. Up to three more are for other local agencies that support the child and the family.
3. Make the case files ready at a central point, with suitable secure storage, by the Wednesday of the analysis week and for the rest of it. We will say within a week of receiving the questionnaires which files we want to read. The social care file is always among them. A file that the service needs meanwhile is returned.

Please name no child, parent or carer in your reply: use the case numbers.
`);
  });

  it("leaves out a group of which none is chosen, and says where team or authority are not entered", () => {
    const ten = draw(aList([aCase({ team: " " })]), aSeed("3"), NOTHING_BY_HAND).ten;
    const text = requestText("", asFlagged(ten), false);
    expect(text).toMatch(/^Case tracking\n\n/);
    expect(text).toContain("\n\nLooked after children (LAC)\n- 1001, team not entered\n\nFor each of them");
  });

  it("holds nothing else of a case", () => {
    const own = { leadProfessional: "ZQ LEAD", additional: "ZQ MORE", ethnicity: 5, lddNature: "ZQ NATURE" };
    const secret = aList(theHundred().map((row) => ({ ...row, ...own })));
    expect(requestText("Sampleshire", asFlagged(draw(secret, aSeed("3"), NOTHING_BY_HAND).ten), false)).toBe(
      requestText("Sampleshire", asFlagged(drawn()), false),
    );
  });
});

describe("the text about an exchange", () => {
  const came: RequestCase = {
    ...{ caseNumber: "1050", number: "1050", group: "CPR", status: "Chosen", team: "North" },
  };
  const textOf = (isWednesdayPast: boolean): string =>
    exchangeText("Sampleshire", ["1047"], [came], isWednesdayPast);

  it("names the two cases alone, and asks for all that is asked of the ten", () => {
    const text = textOf(false);
    expect(text.match(/\b1\d{3}\b/g)).toEqual(["1047", "1050"]);
    expect(text).toContain("Child protection register (CPR)\n- 1050, North");
    expect(text).toContain("We no longer track the case 1047.");
    expect(text).toContain("The other nine cases stay as they are.");
    expect(text).toContain("within three weeks");
  });

  it("names all that were exchanged at one press, each under its group", () => {
    const more: RequestCase = { ...came, caseNumber: "1007", number: "1007", group: "LAC", team: "South" };
    const text = exchangeText("Sampleshire", ["1001", "1047"], [came, more], false);
    expect(text).toContain("We no longer track the cases 1001 and 1047.");
    expect(text).toContain(
      "In their place we have chosen, by your case numbers:\n\nLooked after children (LAC)\n- 1007, South\n\nChild protection register (CPR)\n- 1050, North\n\nFor these cases",
    );
    expect(text).toContain("The other eight cases stay as they are.");
    const ungrouped = exchangeText("Sampleshire", ["1047"], [{ ...came, group: undefined }], false);
    expect(ungrouped).toContain("by your case number:\n\n- 1050, North\n\nFor this case");
  });

  it("says of the others what is so", () => {
    const text = (count: number): string =>
      exchangeText("Sampleshire", [], Array<RequestCase>(count).fill(came), false);
    expect(text(9)).toContain("The other case stays as it is.");
    expect(text(10)).not.toContain("The other");
  });

  it("asks for files by the Wednesday of the analysis week, or soon where that is past", () => {
    expect(textOf(false)).toContain(
      "secure storage, by the Wednesday of the analysis week and for the rest of it.",
    );
    expect(textOf(true)).toContain("secure storage, as soon as you can.");
    expect(textOf(true)).not.toContain("Wednesday");
  });
});
