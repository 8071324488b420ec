import { type Cell, normalised } from "../spreadsheet/cell";
import { GROUPS } from "./groups";

/** One entry of a code list. A code without a label is its own label. */
export interface Code {
  readonly code: string | number;
  readonly label?: string;
}

/** A closed list of codes: what a coded column may hold. `name` is the defined name of its range on `Codes`. */
export interface CodeList {
  readonly name: string;
  readonly title: string;
  readonly codes: readonly Code[];
  /** "1 to 6", or the codes one by one: ends the sentence "Choose …". */
  readonly choice: string;
}

const numbered = (name: string, title: string, labels: readonly string[]): CodeList => ({
  name,
  title,
  codes: labels.map((label, i) => ({ code: i + 1, label })),
  choice: `1 to ${labels.length}`,
});

/** A list whose codes are words. */
export const codesWithoutLabels = (name: string, title: string, codes: readonly string[]): CodeList => ({
  name,
  title,
  codes: codes.map((code) => ({ code })),
  choice: codes.length === 1 ? codes.join() : `${codes.slice(0, -1).join(", ")} or ${codes.slice(-1).join()}`,
});

export const GROUP_CODES = codesWithoutLabels("GroupCodes", "Group", GROUPS);
export const GENDER_CODES = codesWithoutLabels("GenderCodes", "Gender", ["Female", "Male", "Not known"]);
export const YES_NO_CODES = codesWithoutLabels("YesNoCodes", "Yes or no", ["Yes", "No"]);
export const TRACKED_CODES = codesWithoutLabels("TrackedCodes", "Tracked", ["Yes"]);
export const NATURE_SUGGESTIONS = codesWithoutLabels("NatureSuggestions", "Nature of LDD case", [
  "Statement",
  "School Action Plus",
  "School Action",
  "Other",
]);

/** Guidance, 4: the classification of the 2001 census. */
export const ETHNICITY_CODES = numbered("EthnicityCodes", "Ethnicity", [
  "White",
  "Mixed origin",
  "Asian or Asian British",
  "Black or Black British",
  "Other ethnic groups",
  "Not stated",
]);

/** Guidance, 4: "For Looked After Children". */
export const LIVES_IN_CODES = numbered("LivesInCodes", "Lives in", [
  "Residential care",
  "Foster care",
  "At home with parents",
  "With family or family carers (kinship placements)",
  "Placed for adoption",
  "Other",
]);

/** Guidance, 4: "For children on the Child Protection Register". */
export const CATEGORY_CODES = numbered("CategoryCodes", "Category of registration", [
  "Sexual abuse",
  "Physical abuse",
  "Emotional abuse",
  "Neglect",
]);

/** The types of need of the school census of the time; the guidance leaves the list open. */
export const LDD_TYPE_CODES: CodeList = {
  name: "LddTypeCodes",
  title: "Type of LDD",
  codes: [
    { code: "SPLD", label: "Specific learning difficulty" },
    { code: "MLD", label: "Moderate learning difficulty" },
    { code: "SLD", label: "Severe learning difficulty" },
    { code: "PMLD", label: "Profound and multiple learning difficulty" },
    { code: "BESD", label: "Behaviour, emotional and social difficulty" },
    { code: "SLCN", label: "Speech, language and communication needs" },
    { code: "HI", label: "Hearing impairment" },
    { code: "VI", label: "Visual impairment" },
    { code: "MSI", label: "Multi-sensory impairment" },
    { code: "PD", label: "Physical disability" },
    { code: "ASD", label: "Autistic spectrum disorder" },
    { code: "OTH", label: "Other" },
  ],
  choice: "a code from the list, such as MLD",
};

const OLDEST = 25;

/** Whole years 0 to 25, or Unborn: registers held unborn children. */
export const AGE_CODES: CodeList = {
  name: "AgeCodes",
  title: "Age",
  codes: [{ code: "Unborn" }, ...Array.from({ length: OLDEST + 1 }, (_, age) => ({ code: age }))],
  choice: `0 to ${OLDEST}, or Unborn`,
};

/** The lists in the order they stand on `Codes`. */
export const CODE_LISTS: readonly CodeList[] = [
  GROUP_CODES,
  GENDER_CODES,
  ETHNICITY_CODES,
  LIVES_IN_CODES,
  CATEGORY_CODES,
  LDD_TYPE_CODES,
  NATURE_SUGGESTIONS,
  YES_NO_CODES,
  TRACKED_CODES,
  AGE_CODES,
];

export const hasLabels = (list: CodeList): boolean => list.codes.some((entry) => entry.label !== undefined);

/** The code as people read it: "2 – Foster care". */
export const labelled = ({ code, label }: Code): string =>
  label === undefined ? String(code) : `${code} – ${label}`;

/** A finder for one list: the code a cell stands for, or undefined where it is none of the list. */
export function codeFinder(list: CodeList): (cell: Cell) => string | number | undefined {
  const byText = new Map<string, string | number>();
  for (const entry of list.codes) {
    byText.set(normalised(entry.code), entry.code);
    if (entry.label !== undefined) byText.set(withHyphen(normalised(labelled(entry))), entry.code);
  }
  // Most cells hold the bare code: those are found without folding any text.
  const bare = new Map<Cell, string | number>(list.codes.map(({ code }) => [code, code]));
  return (cell) => bare.get(cell) ?? byText.get(withHyphen(normalised(cell)));
}

const withHyphen = (text: string): string => (text.includes(" ") ? text.replace(/ [–—] /g, " - ") : text);
