import { caseInWords } from "../../../src/domain/choose/case-in-words";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { aCase, aList, type CaseCells } from "../../support/a-list";

const words = (cells: CaseCells): Map<string, string> => {
  const [theCase] = aList([aCase(cells)]).cases;
  return new Map(theCase && caseInWords(theCase).map(({ title, text }) => [title, text]));
};

test("each field says in words what its cell holds, and the issues stand together", () => {
  const said = words({
    ...{ livesIn: 2, referral: 38_078, ethnicity: 5, camhs: "Yes", excluded: "Yes", cafcass: "No" },
    additional: "Court proceedings",
  });
  expect(said.get("Lives in")).toBe("2 – Foster care");
  expect(said.get("Date of initial referral")).toBe("01/04/2004");
  expect(said.get("Ethnicity")).toBe("5 – Other ethnic groups");
  expect(said.get("Significant issues")).toBe("CAMHS; Excluded or not in school");
  expect(said.get("No")).toContain("CAFCASS");
  expect(said.get("Additional information")).toBe("Court proceedings");
  expect(said.get("Blank")).toContain("Type of LDD");
});

test("no column is left out, whatever stands in it", () => {
  for (const cells of [{}, { camhs: "Y", sen: "", team: "" }, { camhs: "?", offended: "#N/A" }]) {
    const said = [...words(cells)].flat().join("\n");
    for (const { header, key } of COLUMNS) if (key !== "tracked") expect(said).toContain(header);
  }
  expect(words({ camhs: "?" }).get("CAMHS")).toBe("?");
});
