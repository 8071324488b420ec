import { spellingKey } from "./written-code";

/** The groups of the guidance as people write them. */
interface Spellings {
  /** Names of the group itself: they stand alone, and before a kind. */
  readonly headings: readonly string[];
  /** Headings of the censuses of 2001, 2011 and 2021 below the group, and their common spellings: they stand alone too. */
  readonly kinds: readonly string[];
  /** What says something only after a heading: "White British", not "British". */
  readonly only: readonly string[];
}

/** "White and Asian", "Asian and White" and so on. */
const pairsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((one) => names.filter((other) => other !== one).map((other) => `${one} and ${other}`));

const GROUPS: Readonly<Record<number, Spellings>> = {
  1: {
    headings: ["white"],
    kinds: [
      ...["irish", "english", "scottish", "welsh", "cornish", "northern irish", "white uk", "white eu"],
      ...[
        "traveller of irish heritage",
        "irish traveller",
        "gypsy",
        "roma",
        "gypsy roma",
        "gypsy or roma",
        "romany",
        "gypsy or irish traveller",
        "gypsy irish traveller",
        "traveller",
      ],
      ...["any other white background", "other white background", "other white", "british white"],
      "any other white",
      ...[
        "english welsh scottish northern irish british",
        "english welsh scottish northern irish or british",
      ],
    ],
    only: [
      "british",
      "other",
      "european",
      "eastern european",
      "east european",
      "western european",
      ...["other european", "white european", "other white european", "other british"],
      ...["background", "any other background"],
      // Whose kinds have codes of the DfES below White, and their neighbours.
      ...["albanian", "bosnian", "bulgarian", "croatian", "czech", "cypriot", "dutch", "french", "german"],
      ...["greek", "greek cypriot", "hungarian", "italian", "kosovan", "latvian", "lithuanian", "polish"],
      ...["portuguese", "romanian", "russian", "serbian", "slovak", "slovakian", "spanish", "turkish"],
      ...["turkish cypriot", "ukrainian"],
    ],
  },
  2: {
    headings: [
      ...["mixed multiple ethnic group", "mixed or multiple ethnic groups", "multiple ethnic groups"],
      ...["mixed multiple", "mixed dual heritage"],
      ...["mixed", "mixed origin", "mixed race", "mixed heritage", "mixed background", "dual heritage"],
    ],
    kinds: [
      ...["white and black caribbean", "white and black african", "white and asian"],
      ...["white black caribbean", "white black african", "white asian"],
      ...["any other mixed background", "other mixed background", "other mixed", "mixed dual background"],
      ...["any other mixed or multiple background", "any other mixed multiple ethnic background"],
      ...[
        "any other mixed or multiple ethnic background",
        "any other mixed",
        "any other dual heritage background",
      ],
      // Below the main kinds, the DfES has the other pairs.
      ...pairsOf(["white", "black", "asian", "chinese"]),
      ...pairsOf(["white", "black african"]),
      ...pairsOf(["white", "black caribbean"]),
      ...pairsOf(["white", "indian"]),
      ...pairsOf(["white", "pakistani"]),
    ],
    only: ["other", "any other background"],
  },
  3: {
    headings: [
      ...["asian", "asian or asian british", "asian british", "british asian", "south asian"],
      ...["asian asian british", "asian asian british or asian welsh", "asian asian british asian welsh"],
      ...["asian brit", "asian asian brit"],
    ],
    kinds: [
      ...["indian", "pakistani", "bangladeshi", "british indian", "british pakistani", "british bangladeshi"],
      ...["any other asian background", "other asian background", "other asian"],
      ...["any other asian", "african asian", "east african asian"],
    ],
    only: [
      "other",
      "any other background",
      "kashmiri",
      "sinhalese",
      "mirpuri",
      "punjabi",
      "bengali",
      "sri lankan",
      "tamil",
      "nepali",
      "nepalese",
    ],
  },
  4: {
    headings: [
      ...["black", "black or black british", "black british", "british black", "black black british"],
      ...["black african caribbean black british", "black african caribbean or black british"],
      ...["black black british black welsh caribbean or african", "black caribbean african black british"],
      ...["black black british caribbean or african", "black african", "black caribbean"],
      ...["black brit", "black black brit"],
    ],
    kinds: [
      ...["caribbean", "african", "african caribbean", "afro caribbean"],
      ...["any other black background", "other black background", "other black"],
      "any other black",
      ...[
        "any other black black british or caribbean background",
        "any other black african caribbean background",
      ],
    ],
    only: [
      ...[
        "other",
        "any other background",
        "european",
        "north american",
        "west indian",
        "angolan",
        "sudanese",
      ],
      ...["somali", "somalian", "nigerian", "ghanaian", "congolese", "eritrean", "ethiopian", "zimbabwean"],
      ...["sierra leonean", "ugandan", "kenyan", "gambian", "jamaican"],
    ],
  },
  5: {
    headings: [
      ...["other ethnic groups", "other ethnic group", "other ethnic background", "other ethnicity"],
      ...[
        "chinese or other ethnic group",
        "chinese or other ethnic groups",
        "chinese and other ethnic groups",
      ],
    ],
    kinds: [
      ...["chinese", "arab"],
      ...["any other ethnic group", "any other ethnic background", "any other ethnicity"],
    ],
    only: ["other", "any other"],
  },
  6: {
    headings: ["not stated", "not known or stated", "not known or not stated", "unknown or not stated"],
    kinds: [
      ...["refused", "information refused", "declined", "declined to say", "not given", "prefer not to say"],
      ...["not yet obtained", "information not yet obtained", "not obtained", "not recorded"],
      ...["not known", "unknown", "ethnicity not known", "ethnicity not stated", "refused to say"],
    ],
    only: [],
  },
};

/** What says a group beside its code, but not alone: "WBRI - British". */
export const BESIDE_ETHNIC_CODES: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  [...new Set(Object.values(GROUPS).flatMap(({ only }) => only))].map((words) => [
    spellingKey(words),
    new Set(
      Object.entries(GROUPS).flatMap(([group, { only }]) => (only.includes(words) ? [Number(group)] : [])),
    ),
  ]),
);

/** Each spelling, as `spellingKey` gives it, with the number of its group. "British" and "Other" alone are none. */
export const ETHNIC_SPELLINGS: ReadonlyMap<string, number> = new Map(
  Object.entries(GROUPS).flatMap(([group, { headings, kinds, only }]) =>
    [
      ...headings,
      ...kinds,
      ...headings.flatMap((heading) => [...kinds, ...only].map((kind) => `${heading} ${kind}`)),
    ].map((spelling) => [spellingKey(spelling), Number(group)] as const),
  ),
);
