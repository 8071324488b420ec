import { ETHNIC_SPELLINGS } from "../../../src/domain/tidy/ethnic-spellings";
import type { ColumnKey } from "../../../src/domain/columns";
import { proposed } from "./tidied";

/** What authorities write, by what it comes to, a line each: a spelling that is lost here is a list mended by hand. */
const ETHNICITY: Readonly<Record<number, string>> = {
  1: `white, white british, british white, white other, other white, white european, white eastern european,
    white east european, white western european, white background, irish, white irish, english, white english,
    scottish, welsh, cornish, northern irish, white uk, white eu, traveller of irish heritage, irish traveller,
    gypsy, roma, gypsy roma, gypsy/roma, gypsy or roma, romany, any other white background,
    other white background, white any other white background`,
  2: `mixed, mixed origin, mixed race, mixed heritage, mixed background, dual heritage, mixed other,
    white and black caribbean, white & black caribbean, white and black african, white and asian,
    white/black caribbean, white black african, white asian, mixed white and asian, any other mixed background,
    other mixed background, other mixed, mixed/dual background, dual heritage other`,
  3: `asian, asian or asian british, asian british, british asian, south asian, asian other, indian, pakistani,
    bangladeshi, british indian, british pakistani, british bangladeshi, asian or asian british - indian,
    any other asian background, other asian background, other asian`,
  4: `black, black or black british, black british, british black, black other, caribbean, african,
    black caribbean, black african, african caribbean, afro-caribbean, black or black british: african,
    any other black background, other black background, other black`,
  5: `other ethnic groups, other ethnic group, other ethnic background, other ethnicity,
    chinese or other ethnic group, chinese or other ethnic groups, chinese and other ethnic groups, chinese,
    any other ethnic group, any other ethnic background, any other ethnicity, other ethnic group - chinese,
    other ethnic groups other, other ethnic group any other`,
  6: `not stated, refused, information refused, declined, declined to say, not given, prefer not to say,
    not yet obtained, information not yet obtained, not obtained, not recorded, not known, unknown`,
};

const WORDS: Readonly<Partial<Record<ColumnKey, Readonly<Record<string, string>>>>> = {
  group: {
    LAC: "looked after, looked after child, looked after children",
    CPR: "child protection register, on the child protection register",
    LDD: "learning difficulties and/or disabilities, learning difficulty and/or disability",
  },
  livesIn: {
    1: "residential care, residential, residential home, residential unit, children's home",
    2: "foster care, foster, fostered, foster carer, foster carers, foster placement",
    3: "at home with parents, at home, with parents, placed with parents, home with parents",
    4: `with family or family carers (kinship placements), kinship, kinship care, kinship placement,
      kinship placements, family carers, with family carers`,
    5: "placed for adoption, for adoption, adoptive placement, adoption placement",
    6: "other",
  },
  category: {
    1: "sexual abuse, sexual",
    2: "physical abuse, physical",
    3: "emotional abuse, emotional, 3 emotional",
    4: "neglect, neglected",
  },
  lddType: {
    SPLD: "specific learning difficulty, specific learning difficulties",
    MLD: "moderate learning difficulty, moderate learning difficulties",
    SLD: "severe learning difficulty, severe learning difficulties",
    PMLD: "profound and multiple learning difficulty, profound and multiple learning difficulties",
    BESD: `behaviour emotional and social difficulty, behaviour emotional and social difficulties,
      behavioural emotional and social difficulties`,
    SLCN: `speech language and communication needs, speech language and communication, speech and language,
      speech language and communication need`,
    HI: "hearing impairment, hearing impaired",
    VI: "visual impairment, visually impaired",
    MSI: "multi-sensory impairment",
    PD: "physical disability, physical disabilities, physically disabled",
    ASD: "autistic spectrum disorder, autism, autistic, autistic spectrum, autism spectrum disorder",
    OTH: "other",
  },
  lddNature: {
    Statement: "statemented, statement of SEN",
    "School Action Plus": "school action +, SA+",
  },
};

const spellings = (text: string): string[] =>
  text.split(",").map((spelling) => spelling.trim().replace(/\s+/g, " "));

test.each(Object.entries(ETHNICITY))("spellings of ethnicity %s", (number, text) => {
  for (const spelling of spellings(text))
    expect([spelling, proposed("ethnicity", spelling)]).toEqual([spelling, Number(number)]);
});

const COLUMNS: readonly (readonly [ColumnKey, string, Readonly<Record<string, string>>])[] = [
  ["group", "LAC", WORDS.group ?? {}],
  ["livesIn", "LAC", WORDS.livesIn ?? {}],
  ["category", "CPR", WORDS.category ?? {}],
  ["lddType", "LDD", WORDS.lddType ?? {}],
  ["lddNature", "LDD", WORDS.lddNature ?? {}],
];

test.each(COLUMNS)("spellings of %s", (column, group, words) => {
  for (const [code, text] of Object.entries(words))
    for (const spelling of spellings(text)) {
      const others =
        column === "group"
          ? { livesIn: 2, category: 1, lddType: "MLD", lddNature: "Statement", knownToSocialCare: "Yes" }
          : { group };
      expect([spelling, String(proposed(column, spelling, others))]).toEqual([spelling, code]);
    }
});

test("British, European and Other alone say too little", () => {
  for (const spelling of ["british", "european", "eastern european", "background", "other", "any other"])
    expect(ETHNIC_SPELLINGS.has(spelling)).toBe(false);
});
