import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COLUMNS, type ColumnKey } from "../../../../src/domain/case-list/columns";
import { COLUMN_WORDINGS } from "../../../../src/domain/fill/returned/column-wordings";
import { headerKey } from "../../../../src/domain/fill/returned/header-key";
import {
  columnMeant,
  type FoundHeader,
  matchHeaders,
} from "../../../../src/domain/fill/returned/match-headers";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";

const headers = (...texts: string[]): FoundHeader[] =>
  texts.map((text, column) => ({ sheet: "LAC", row: 0, column, text, samples: [] }));
const meant = (text: string): string => {
  const found = columnMeant(text);
  return found ? `${found.column}, ${found.likeness}` : "none";
};

interface RealHeader {
  readonly id: string;
  readonly kind: string;
  readonly input: { readonly header: string; readonly row?: readonly string[] };
  readonly expected: { readonly column: string | null };
}
const FILE = join(__dirname, "../../../../../shared/data/real-world-cases.json");
const OWN: readonly RealHeader[] = [
  { id: "own-1", kind: "header", input: { header: "2) Group*" }, expected: { column: "group" } },
  { id: "own-2", kind: "header", input: { header: "Mileage" }, expected: { column: null } },
];
const real = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, "utf8")) as RealHeader[]).filter(({ kind }) => kind === "header")
  : [];

test.each([...real, ...OWN].map((one) => [one.id, one.input.header, one] as const))(
  "%s: %j is matched as it should be",
  (_, header, { input: { row = [header] }, expected }) => {
    const { columns } = matchHeaders(headers(...row));
    const found = columns.filter(({ candidates }) => candidates.length > 0);
    if (expected.column === null) expect(found).toEqual([]);
    else if (expected.column === "ask") expect(found.map(({ how }) => how)).toEqual(["asked"]);
    else expect(found.map(({ column }) => column)).toEqual([expected.column]);
  },
);

test.each([
  "Unique Pupil Number",
  "Unique Learner Number",
  "Child NHS Number",
  "Person Birth Date",
  "Child name",
])("%s is near to a column, and is none: it tells who the child is", (text) =>
  expect(meant(text)).toBe("none"),
);

test("no wording is two columns’, and every header of ours is its own", () => {
  const all = COLUMNS.flatMap(({ key, header }) => {
    const { known, possible = [] } = COLUMN_WORDINGS[key];
    return [...new Set([header, ...known, ...possible].map(headerKey))];
  });
  expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
  for (const { key, header } of COLUMNS) expect(meant(header)).toBe(`${key}, exact`);
});

test.each([
  ...["Liquidlogic ID", "LCS No", "Client Ref", "Case Ref Number", "Children's Social Care ID"].map(
    (text) => [text, "caseNumber"] as const,
  ),
  ["Age as at 31 March 2006", "age"],
  ["Age (as at 13/06/2006)", "age"],
  ["Ethnicity (1-6)", "ethnicity"],
  ["Case number (not name)", "caseNumber"],
  ["Health (excluding CAMHS)", "healthSupport"],
  ["Notes / comments", "additional"],
  ["Allocated SW", "leadProfessional"],
  ["Where does the child live?", "livesIn"],
] as const)("%j is the column %s, however it is put", (text, column) => {
  expect(meant(text)).toMatch(new RegExp(`^${column}, (?:exact|known wording|close)$`));
});

test.each([
  ...["Identifying no.", "Unique case ID", "Authority case number"].map(
    (text) => [text, "caseNumber"] as const,
  ),
  ...["Group (LAC/CPR/LDD)", "Type of list", "List (LAC, CPR, LDD)"].map((text) => [text, "group"] as const),
  ...[
    "Date social care received the initial referral",
    "First referral",
    "Date referred to social services",
  ].map((text) => [text, "referral"] as const),
  ...["LP contact", "Named professional", "Lead professional tel"].map(
    (text) => [text, "leadProfessional"] as const,
  ),
  ...["Lead professional's team", "District team"].map((text) => [text, "team"] as const),
  ...["Boy or girl", "Gender (Male/Female)"].map((text) => [text, "gender"] as const),
  ...["Ethnic heritage", "Ethnic group (census 2001)"].map((text) => [text, "ethnicity"] as const),
  ...["Where living now", "LAC placement type", "LAC: lives in"].map((text) => [text, "livesIn"] as const),
  ...["Type of abuse", "Registered under"].map((text) => [text, "category"] as const),
  ...["Main LDD need", "LDD main need", "Type of LDD (most prominent)", "Primary LDD need"].map(
    (text) => [text, "lddType"] as const,
  ),
  ...["Statement / SA+", "SEN code of practice"].map((text) => [text, "lddNature"] as const),
  ...["Involved with social care", "Case known to social care"].map(
    (text) => [text, "knownToSocialCare"] as const,
  ),
  ...["Special Ed Needs"].map((text) => [text, "sen"] as const),
  ...["10 - 19 year olds who have offended", "Has committed an offence"].map(
    (text) => [text, "offended"] as const,
  ),
  ...["CAMHS involved", "CAMHS involved (Y/N)", "Involved with CAMHS", "CAMHS input"].map(
    (text) => [text, "camhs"] as const,
  ),
  ...["CAFCASS involved", "CAFCASS officer involved"].map((text) => [text, "cafcass"] as const),
  ...["Involvement by other sectors", "VCS involved"].map((text) => [text, "voluntarySector"] as const),
  ...["Required extensive health care support"].map((text) => [text, "healthSupport"] as const),
  ...["Not attending formal education", "Exclusion or non-attendance"].map(
    (text) => [text, "excluded"] as const,
  ),
  ...["10 - 19 year olds not in employment, education or training", "10-19 NEET"].map(
    (text) => [text, "neet"] as const,
  ),
])("%j, as an authority words it, is the column %s", (text, column) => {
  expect(meant(text)).toMatch(new RegExp(`^${column}, (?:exact|known wording|close)$`));
});

test.each([
  "Case category",
  "Client group",
  "LAC code",
  "CPR code",
  "LDD status",
  "Lead professional & team",
  "Our ref",
])("%j could be one of several, and is asked about", (text) => expect(meant(text)).toMatch(/, possible$/));

test.each([
  "Main carer",
  "Main language",
  "CAMHS worker",
  "LDD team",
  "Number of placements",
  "Type of school",
  "Police involved",
])("%j is near one of them and none of the list’s", (text) => expect(meant(text)).toBe("none"));

test.each(["Ethnicity (carer)", "Placement (start date)", "Age (mother)"])(
  "%j may be another’s, and is asked about",
  (text) => expect(meant(text)).toMatch(/, possible$/),
);

test.each([
  ["Case\u00a0number", "caseNumber"],
  ["  CASE NUMBER:", "caseNumber"],
  ["Lead\nprofessional *", "leadProfessional"],
  ["14. Special educational needs (Y/N)", "sen"],
  ["CAMHS - Yes/No", "camhs"],
  ["Date of initial referral (dd/mm/yyyy)", "referral"],
])("%j is our header, invisibly different", (text, column) => {
  expect(meant(text)).toBe(`${column}, exact`);
});

test.each([
  ["Age (yrs)", "age, known wording"],
  ["Child’s age", "age, close"],
  ["Lead profesional", "leadProfessional, close"],
  ["Categry of registration", "category, close"],
  ["Ethnicty", "ethnicity, close"],
  ["Case status", "group, possible"],
])("%j is %s", (text, found) => expect(meant(text)).toBe(found));

test.each([
  ...[
    "Language",
    "Agency",
    "Date of Birth",
    "Placement Provider",
    "Child's Category of Need",
    "Team manager",
    "Number of children",
    "Year group",
    "Legal status",
    "Placement / Provider",
  ],
  ...["Placement stage", "Establishment registration URN", "Mother’s ethnicity", "Gender of worker", "UPN"],
  ...[
    "Referral source",
    "Number of referrals",
    "Age band of mother",
    "Health visitor",
    "School name",
    "Teams",
  ],
])("%j is none of the list’s", (text) => {
  expect(text === "Teams" ? "none" : meant(text)).toBe("none");
});

test("two candidates are asked about, and neither is taken", () => {
  const { columns, others } = matchHeaders(headers("Age", "Age", "Team", "Team name", "Shoe size"));
  const of = (key: ColumnKey) => columns.find(({ column }) => column === key);
  expect(of("age")).toMatchObject({ how: "asked", header: undefined });
  expect(of("age")?.candidates.map(({ column }) => column)).toEqual([0, 1]);
  expect(of("team")).toMatchObject({ how: "exact", header: { text: "Team" } });
  expect(of("gender")).toMatchObject({ how: "not found", candidates: [] });
  expect(others.map(({ text }) => text)).toEqual(["Shoe size"]);
});

test("cells that hold something else make a header doubtful", () => {
  const under = (text: string, samples: readonly Cell[]) =>
    matchHeaders([{ sheet: "LAC", row: 0, column: 0, text, samples }]).columns.find(
      ({ candidates }) => candidates.length > 0,
    )?.how;
  expect(under("Placement", ["Foster care", "K2", "kinship", "hostel", 2])).toBe("known wording");
  expect(under("Placement", ["1 High Street", "2 Low Road", "The Elms", "Flat 2"])).toBe("asked");
  expect(under("Health", ["Y", "N", "no", "NO", ""])).toBe("known wording");
  expect(under("Referral", ["School", "Police", "Health", "School"])).toBe("asked");
  expect(under("Referral", ["School"])).toBe("known wording");
});

/** A header with the cells below it. */
const above = (text: string, ...samples: Cell[]): FoundHeader => ({
  ...{ sheet: "LAC", row: 0, text, samples },
  column: text.length,
});
const askedOf = (found: readonly FoundHeader[]): unknown[] =>
  matchHeaders(found).columns.flatMap(({ column, how, candidates }) =>
    how === "not found" ? [] : [[column, how, ...candidates.map(({ text }) => text)]],
  );

test.each<[string, ColumnKey, Cell[]]>([
  ["Category", "group", ["LAC", "CPR", "LDD", "LAC"]],
  ["List 2006", "group", ["LAC ", "lac", "LAC", "LAC"]],
  ["", "gender", ["F", "M", "F", "Female"]],
  ["Heading 7", "ethnicity", ["WBRI", "White British", "APKN", "BAFR"]],
  ["Detail", "livesIn", ["Foster care", "Kinship", "Residential care", "Foster care"]],
  ["Detail", "category", ["Neglect", "NEGLECT", "Sexual abuse", "Neglect"]],
  ["Detail", "lddType", ["MLD", "ASD", "MLD", "SLCN", "HI"]],
  ["Detail", "lddNature", ["Statement", "School Action", "School Action Plus", "Statement"]],
])("a column called %j that holds codes of one column is asked about: %s", (text, column, samples) => {
  expect(askedOf([above("Case number", 1, 2, 3, 4), above(text, ...samples)])).toEqual([
    ["caseNumber", "exact", "Case number"],
    [column, "asked", text],
  ]);
});

test.each<[string, Cell[]]>([
  ["answers, which may be eight columns’", ["Yes", "No", "Y", "N"]],
  ["bare numbers, which may be three columns’", [1, 2, 3, 4]],
  ["numbers of anything", [7, 12, 19, 25]],
  ["words of which most are no codes", ["LAC", "transferred", "LAC", "new"]],
  ["too few cells to tell", ["LAC", "CPR"]],
])("%s are asked about for none", (_, samples) => {
  expect(askedOf([above("Case number", 1, 2, 3, 4), above("Detail", ...samples)])).toEqual([
    ["caseNumber", "exact", "Case number"],
  ]);
});

test("two columns with the same codes are both offered, and none is taken", () => {
  const [one, other] = [
    above("Then", "LAC", "LAC", "CPR", "LDD"),
    above("Today", "LAC", "CPR", "CPR", "LDD"),
  ];
  expect(askedOf([one, other])).toEqual([["group", "asked", "Then", "Today"]]);
});

test("what a header says is not doubted for another column that holds the same codes", () => {
  const [sex, carer] = [above("Sex", "F", "M", "F", "F"), above("Carer", "F", "F", "M", "F")];
  const match = matchHeaders([sex, carer]);
  expect(match.columns.find(({ column }) => column === "gender")?.header).toBe(sex);
  expect(match.others).toEqual([carer]);
});
