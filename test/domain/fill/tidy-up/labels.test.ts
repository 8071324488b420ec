import type { ColumnKey } from "../../../../src/domain/case-list/columns";
import { proposed } from "./tidied";

/** What lists of authorities say, and the code that is meant: parted by semicolons. */
const rows = (table: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([code, texts]) => texts.split("; ").map((text) => [text, code] as const));

describe("labels", () => {
  test.each([
    ["livesIn", "Foster care", 2],
    ["livesIn", "FOSTER  CARE", 2],
    ["livesIn", "2 – Foster care", 2],
    ["livesIn", "2 - Foster Care", 2],
    ["livesIn", "2. foster care", 2],
    ["livesIn", "2", 2],
    ["livesIn", "Kinship", 4],
    ["livesIn", "With Family or Family Carers (kinship placements)", 4],
    ["livesIn", "At home", 3],
    ["livesIn", "Children's home", 1],
    ["livesIn", "Other", 6],
    ["livesIn", "Placement with other foster carer - long term fostering", 2],
    ["livesIn", "Placed with own parents or other person with parental responsibility", 3],
    [
      "livesIn",
      "Placed for adoption with placement order (under section 21 of the 2002 Act) not with current foster carer",
      5,
    ],
    ["group", "lac", "LAC"],
    ["group", "LAC\u00a0", "LAC"],
    ["group", "Looked after children", "LAC"],
  ] as const)("in %s, %j is %j", (column, cell, code) => expect(proposed(column, cell)).toBe(code));

  test.each([
    ["NEGLECT", 4],
    ["Sexual", 1],
    ["3 – Emotional Abuse", 3],
    ["3 Emotional abuse", 3],
    ["physical abuse", 2],
  ])("of a category, %j is %i", (cell, code) =>
    expect(proposed("category", cell, { group: "CPR" })).toBe(code),
  );

  test.each([
    ["lddType", "Moderate learning difficulty", "MLD"],
    ["lddType", "moderate learning difficulties", "MLD"],
    ["lddType", "SpLD", "SPLD"],
    ["lddType", "Autism", "ASD"],
    ["lddType", "MLD - Moderate learning difficulty", "MLD"],
    ["lddType", "Speech, language and communication needs", "SLCN"],
    ["lddNature", "statemented", "Statement"],
    ["lddNature", "SCHOOL ACTION PLUS", "School Action Plus"],
    ["lddNature", "SA+", "School Action Plus"],
    ["lddNature", "Under  assessment", "Under assessment"],
  ] as const)("of %s, %j is %s", (column, cell, code) =>
    expect(proposed(column, cell, { group: "LDD" })).toBe(code),
  );

  test.each([
    ["livesIn", "2 Residential care"],
    ["livesIn", "hostel"],
    ["livesIn", 2],
    ["livesIn", 7],
    ["livesIn", "7"],
    ["livesIn", "Foster or kinship"],
    ["category", "Neglect and physical abuse"],
    ["group", "CP/LAC"],
    ["lddNature", "Under assessment"],
  ] as const)("in %s, %j is left", (column, cell) => expect(proposed(column, cell)).toBeUndefined());
});

describe.each<readonly [ColumnKey, string, Readonly<Record<string, string>>]>([
  [
    "group",
    "CPR",
    {
      LAC: "Looked after; Looked-after child; Looked after children",
      CPR: "Child Protection Register; On the child protection register",
      LDD: "Learning difficulties and/or disabilities; Learning difficulty and/or disability",
    },
  ],
  [
    "livesIn",
    "LAC",
    {
      1: "Residential; Residential home; Residential unit; Children’s home; Residential care",
      2: "Foster; Fostered; Foster carer; Foster carers; Foster placement",
      3: "At home; With parents; Placed with parents; Home with parents",
      4: "Kinship; Kinship care; Kinship placement; Kinship placements; Family carers; With family carers",
      5: "For adoption; Adoptive placement; Adoption placement; Placed for adoption",
    },
  ],
  ["category", "CPR", { 1: "Sexual", 2: "Physical", 3: "Emotional", 4: "Neglected" }],
  [
    "lddType",
    "LDD",
    {
      SPLD: "Specific learning difficulties",
      MLD: "Moderate learning difficulties",
      SLD: "Severe learning difficulties",
      PMLD: "Profound and multiple learning difficulties",
      BESD: "Behaviour, emotional and social difficulties; Behavioural, emotional and social difficulties",
      SLCN: "Speech, language and communication; Speech and language; Speech, language and communication need",
      HI: "Hearing impaired",
      VI: "Visually impaired",
      PD: "Physical disabilities; Physically disabled",
      ASD: "Autism; Autistic; Autistic spectrum; Autism spectrum disorder",
    },
  ],
  [
    "lddNature",
    "LDD",
    { Statement: "Statemented; Statement of SEN", "School Action Plus": "School Action +; SA+" },
  ],
])("of the column %s the code that is meant by", (column, group, table) => {
  const others = column === "group" ? {} : { group };

  test.each(rows(table))("%s is %s", (text, code) =>
    expect(String(proposed(column, text, others))).toBe(code),
  );
});
