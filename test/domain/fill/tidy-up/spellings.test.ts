import type { ColumnKey } from "../../../../src/domain/case-list/columns";
import { ETHNIC_SPELLINGS } from "../../../../src/domain/fill/tidy-up/ethnic-spellings";
import { CORRECTIONS } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { proposed } from "./tidied";

/** What lists of authorities say, and the code that is meant: parted by semicolons. */
const rows = (table: Readonly<Record<string, string>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([code, texts]) => texts.split("; ").map((text) => [text, code] as const));

describe("the ethnic group that is meant by", () => {
  test.each(
    rows({
      1: "White; English; Scottish; Welsh; Cornish; Northern Irish; White UK; White EU; White British; British White; White European; White Eastern European; White - East European; White Western European; White Other; Other White; Other White background; White background; White (any other White background); Traveller of Irish heritage; Irish Traveller; Gypsy; Roma; Gypsy/Roma; Gypsy or Roma; Romany",
      2: "Mixed; Mixed race; Mixed heritage; Mixed background; Mixed/dual background; Dual heritage; White and Black African; White/Black African; White/Black Caribbean; White/Asian; White & Asian; Mixed: other; Other mixed; Other mixed background; Any other mixed background",
      3: "South Asian; British Asian; Asian British; Indian; Pakistani; Bangladeshi; British Indian; British Pakistani; British Bangladeshi; Asian - Bangladeshi; Asian other; Other Asian; Other Asian background",
      4: "Black; British Black; Black British; Black Caribbean; Black African; African; African Caribbean; Afro-Caribbean; Black other; Other Black; Other Black background; Any other Black background",
      5: "Other ethnic group; Other ethnic background; Other ethnicity; Chinese or other ethnic groups; Chinese and other ethnic groups; Chinese or other ethnic group: any other; Other ethnic group - other; Any other ethnic background; Any other ethnicity",
      6: "Information refused; Declined; Declined to say; Not given; Prefer not to say; Not yet obtained; Not obtained; Not recorded; Unknown",
    }),
  )("%s is %s", (text, code) => expect(String(proposed("ethnicity", text))).toBe(code));

  test("a spelling is known whatever its group is called before it", () => {
    expect(ETHNIC_SPELLINGS.get("white or irish")).toBeUndefined();
    expect(ETHNIC_SPELLINGS.get("chinese or other ethnic group chinese")).toBe(5);
    expect(ETHNIC_SPELLINGS.get("not stated refused")).toBe(6);
    expect(ETHNIC_SPELLINGS.get("not stated other")).toBeUndefined();
    for (const spelling of ETHNIC_SPELLINGS.keys()) expect(spelling).toMatch(/^[a-z]+( [a-z]+)*$/);
  });
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

test("each kind of correction is named, and says what it does", () => {
  expect(CORRECTIONS.map(({ id, why }) => `${id}: ${why}`)).toEqual([
    "labels: The code for the label",
    "ethnic-codes: The number of the ethnic group",
    "yes-no: Yes or No in full",
    "gender: Gender in full",
    "dates: A date instead of text",
    "ages: The age as a number",
    "spaces: Spaces taken out",
  ]);
});
