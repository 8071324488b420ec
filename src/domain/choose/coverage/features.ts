import { type Age, type Case, cellOf } from "../../case-list/case";
import {
  CATEGORY_CODES,
  type CodeList,
  codeFinder,
  ETHNICITY_CODES,
  GENDER_CODES,
  labelled,
  LDD_TYPE_CODES,
  LIVES_IN_CODES,
  YES_NO_CODES,
} from "../../case-list/codes";
import { type ColumnKey, columnOf } from "../../case-list/columns";

/** One value of a feature: with it, a pair that the score counts once. */
export interface Pair {
  /** As people read it: "2 – Foster care". */
  readonly value: string;
  /** Ends the sentence "one of two …": "in foster care". */
  readonly among: string;
  /** Ends the sentence "only …": "foster placement". */
  readonly only: string;
}

/** Something by which the ten are to differ. A case has at most one of its values. */
export interface Feature {
  readonly key: ColumnKey;
  readonly title: string;
  readonly pairs: readonly Pair[];
  /** The place of the case's value among the pairs; -1 where its cell says none of them. */
  readonly placeOf: (theCase: Case) => number;
}

const ofCase = (value: string, among: string, only = `case ${among}`): Pair => ({ value, among, only });

function coded(key: ColumnKey, list: CodeList, words: readonly (readonly [string, string?])[]): Feature {
  const find = codeFinder(list);
  const places = new Map(list.codes.map(({ code }, place) => [code, place]));
  return {
    key,
    title: columnOf(key).header,
    pairs: list.codes.map((code, i) => {
      const [among = labelled(code), only] = words[i] ?? [];
      return ofCase(labelled(code), among, only);
    }),
    placeOf: (theCase) => {
      const code = find(cellOf(theCase, key));
      return code === undefined ? -1 : (places.get(code) ?? -1);
    },
  };
}

function issue(key: ColumnKey, among: string, only?: string): Feature {
  const find = codeFinder(YES_NO_CODES);
  return {
    key,
    title: columnOf(key).header,
    pairs: [ofCase("Yes", among, only)],
    placeOf: (theCase) => (find(cellOf(theCase, key)) === "Yes" ? 0 : -1),
  };
}

/** Ages from which the second and each later band begins. */
export const BAND_STARTS = [5, 10, 16];

const bandOf = (age: Age | undefined): number =>
  age === undefined ? -1 : age === "Unborn" ? 0 : BAND_STARTS.filter((start) => age >= start).length;

export const AGE_BAND: Feature = {
  key: "age",
  title: "Age",
  pairs: [
    ofCase("0 to 4, or unborn", "under 5"),
    ofCase("5 to 9", "aged 5 to 9"),
    ofCase("10 to 15", "aged 10 to 15"),
    ofCase("16 and over", "aged 16 and over"),
  ],
  placeOf: ({ age }) => bandOf(age),
};

/** The features that are one value each; the issues are `ISSUES`. */
export const SINGLE_FEATURES: readonly Feature[] = [
  AGE_BAND,
  coded("gender", GENDER_CODES, [["female", "female case"], ["male", "male case"], ["of unknown gender"]]),
  coded("ethnicity", ETHNICITY_CODES, [
    ["of White ethnicity"],
    ["of mixed origin"],
    ["of Asian or Asian British ethnicity"],
    ["of Black or Black British ethnicity"],
    ["of other ethnic groups"],
    ["with ethnicity not stated"],
  ]),
  coded("livesIn", LIVES_IN_CODES, [
    ["in residential care", "residential placement"],
    ["in foster care", "foster placement"],
    ["at home with parents"],
    ["in a kinship placement", "kinship placement"],
    ["placed for adoption"],
    ["living elsewhere"],
  ]),
  coded("category", CATEGORY_CODES, [
    ["registered for sexual abuse"],
    ["registered for physical abuse"],
    ["registered for emotional abuse"],
    ["registered for neglect"],
  ]),
  coded(
    "lddType",
    LDD_TYPE_CODES,
    LDD_TYPE_CODES.codes.map(({ code, label = "" }) =>
      code === "OTH"
        ? ["with another learning difficulty or disability"]
        : [`with ${label.charAt(0).toLowerCase()}${label.slice(1)}`],
    ),
  ),
  coded("knownToSocialCare", YES_NO_CODES, [
    ["marked as known to social care"],
    ["marked as not known to social care"],
  ]),
];

/** Guidance, 4: "Identified significant issues: for all of the 100 cases". Only Yes counts. */
export const ISSUES: readonly Feature[] = [
  issue("sen", "with special educational needs"),
  issue("offended", "that have offended", "case that has offended"),
  issue("camhs", "with CAMHS", "CAMHS case"),
  issue("cafcass", "with CAFCASS", "CAFCASS case"),
  issue("voluntarySector", "with the voluntary, community or independent sector"),
  issue("healthSupport", "with extensive health care support"),
  issue("excluded", "excluded or not in school"),
  issue("neet", "not in employment, education or training"),
];

/** All that the score counts. */
export const FEATURES: readonly Feature[] = [...SINGLE_FEATURES, ...ISSUES];
