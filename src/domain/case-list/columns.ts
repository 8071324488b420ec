/* eslint max-lines: ["error", 300] -- a table, to be read in one piece. */
import {
  AGE_CODES,
  CATEGORY_CODES,
  type CodeList,
  ETHNICITY_CODES,
  GENDER_CODES,
  GROUP_CODES,
  LDD_TYPE_CODES,
  LIVES_IN_CODES,
  NATURE_SUGGESTIONS,
  TRACKED_CODES,
  YES_NO_CODES,
} from "./codes";
import type { ColumnDefinition, DataType } from "./column-definition";

const text: DataType = { kind: "text" };
const coded = (list: CodeList): DataType => ({ kind: "coded", list });
const yesNo = coded(YES_NO_CODES);

const DEFINITIONS = [
  {
    key: "caseNumber",
    header: "Case number",
    dataType: text,
    mandatory: "every case",
    ask: "Enter the case number.",
    prompt: "“Identifying Case number”. Each child once. Never a name, an NHS number or a UPN.",
    width: 96,
  },
  {
    key: "group",
    header: "Group",
    dataType: coded(GROUP_CODES),
    mandatory: "every case",
    ask: "Choose LAC, CPR or LDD.",
    prompt:
      "LAC: looked after. CPR: on the child protection register. LDD: learning difficulties and/or disabilities, “cases known to the Education Service”. A child on two lists is counted in one.",
    width: 66,
  },
  {
    key: "referral",
    header: "Date of initial referral",
    dataType: { kind: "date" },
    mandatory: "referred",
    ask: "Enter the date of the initial referral.",
    prompt:
      "“The date social care received the initial referral”, such as 14/03/2005. Leave it blank for an LDD case that is not known to social care.",
    width: 72,
  },
  {
    key: "leadProfessional",
    header: "Lead professional",
    dataType: text,
    mandatory: "every case",
    ask: "Enter the lead professional’s contact details.",
    prompt: "“Contact details of the lead professional”: name and telephone or e-mail.",
    width: 132,
  },
  {
    key: "team",
    header: "Team",
    dataType: text,
    mandatory: "every case",
    ask: "Enter the team.",
    prompt: "“Team name/description” of the lead professional.",
    width: 120,
  },
  {
    key: "age",
    header: "Age",
    dataType: { kind: "age", list: AGE_CODES },
    mandatory: "every case",
    ask: "Enter the age.",
    prompt:
      "“Age of child to the nearest year” on the list date: 6 months or more counts up. 0 to 25, or Unborn.",
    width: 48,
  },
  {
    key: "gender",
    header: "Gender",
    dataType: coded(GENDER_CODES),
    mandatory: "every case",
    ask: "Choose Female, Male or Not known.",
    prompt: "“Gender of child”: Female, Male or Not known.",
    width: 72,
  },
  {
    key: "ethnicity",
    header: "Ethnicity",
    dataType: coded(ETHNICITY_CODES),
    mandatory: "every case",
    ask: "Choose the ethnicity, 1 to 6.",
    prompt:
      "“Ethnicity of the child”. 1 White, 2 Mixed origin, 3 Asian or Asian British, 4 Black or Black British, 5 Other ethnic groups, 6 Not stated.",
    width: 120,
  },
  {
    key: "livesIn",
    header: "Lives in",
    dataType: coded(LIVES_IN_CODES),
    mandatory: "LAC",
    ask: "Choose where the child lives, 1 to 6.",
    prompt:
      "For looked after children. 1 Residential care, 2 Foster care, 3 At home with parents, 4 With family or family carers (kinship placements), 5 Placed for adoption, 6 Other.",
    width: 228,
  },
  {
    key: "category",
    header: "Category of registration",
    dataType: coded(CATEGORY_CODES),
    mandatory: "CPR",
    ask: "Choose the category of registration, 1 to 4.",
    prompt:
      "For children on the child protection register, “the category of registration”: 1 Sexual abuse, 2 Physical abuse, 3 Emotional abuse, 4 Neglect.",
    width: 108,
  },
  {
    key: "lddType",
    header: "Type of LDD",
    dataType: coded(LDD_TYPE_CODES),
    mandatory: "LDD",
    ask: "Choose the type of learning difficulty or disability.",
    prompt:
      "If there is more than one, “select the most prominent”. SPLD, MLD, SLD, PMLD, BESD, SLCN (speech, language), HI (hearing), VI (visual), MSI (multi-sensory), PD (physical), ASD (autistic spectrum) or OTH. The sheet Codes has them in words.",
    width: 150,
  },
  {
    key: "lddNature",
    header: "Nature of LDD case",
    dataType: { kind: "suggested", list: NATURE_SUGGESTIONS },
    mandatory: "LDD",
    ask: "Enter the nature of the case, such as Statement.",
    prompt:
      "“The nature of the case, if for example statemented”: Statement, School Action Plus, School Action, Other, or your own words.",
    width: 96,
  },
  {
    key: "knownToSocialCare",
    header: "Known to social care",
    dataType: yesNo,
    mandatory: "LDD",
    ask: "Choose whether the case is known to social care, Yes or No.",
    prompt: "For LDD cases: “indicate if the case is known to Social care”. Yes or No.",
    width: 60,
  },
  {
    key: "sen",
    header: "Special educational needs",
    dataType: yesNo,
    mandatory: "every case",
    ask: "Choose Yes or No.",
    prompt: "Yes or No: “Special Educational Needs (school action plus and statemented only)”.",
    width: 84,
  },
  {
    key: "offended",
    header: "Has offended",
    dataType: yesNo,
    mandatory: "ages 10–19",
    ask: "Choose Yes or No: the child is 10 to 19.",
    prompt: "Yes or No, for ages 10 to 19: “10 – 19 year olds who have offended”.",
    width: 72,
  },
  {
    key: "camhs",
    header: "CAMHS",
    dataType: yesNo,
    mandatory: "every case",
    ask: "Choose Yes or No.",
    prompt: "Yes or No: “is receiving or has been referred for mental health services”.",
    width: 72,
  },
  {
    key: "cafcass",
    header: "CAFCASS",
    dataType: yesNo,
    mandatory: "every case",
    ask: "Choose Yes or No.",
    prompt: "Yes or No: “CAFCASS Involvement”.",
    width: 72,
  },
  {
    key: "voluntarySector",
    header: "Voluntary, community or independent sector",
    dataType: yesNo,
    mandatory: "every case",
    ask: "Choose Yes or No.",
    prompt: "Yes or No: “any involvement in the case by the voluntary, community, or independent sectors”.",
    width: 84,
  },
  {
    key: "healthSupport",
    header: "Extensive health care support",
    dataType: yesNo,
    mandatory: "every case",
    ask: "Choose Yes or No.",
    prompt: "Yes or No: “prolonged, repeated and extensive health care support (excluding CAMHS)”.",
    width: 72,
  },
  {
    key: "excluded",
    header: "Excluded or not in school",
    dataType: yesNo,
    mandatory: "every case",
    ask: "Choose Yes or No.",
    prompt: "Yes or No: “Excluded from school and/or not attending formal education provision”.",
    width: 72,
  },
  {
    key: "neet",
    header: "Not in employment, education or training",
    dataType: yesNo,
    mandatory: "ages 10–19",
    ask: "Choose Yes or No: the child is 10 to 19.",
    prompt: "Yes or No, for ages 10 to 19: “not in employment, education or training”.",
    width: 96,
  },
  {
    key: "additional",
    header: "Additional information",
    dataType: text,
    mandatory: "nobody",
    ask: "",
    prompt:
      "“Any other significant issues that we should be aware of e.g. communication difficulties, placed outside local authority or court proceedings”. No names, dates of birth or addresses.",
    width: 192,
  },
  {
    key: "tracked",
    header: "Tracked",
    dataType: coded(TRACKED_CODES),
    mandatory: "nobody",
    ask: "",
    prompt:
      "For the inspectors: Yes for the ten cases to be tracked, 4 LAC, 2 CPR and 4 LDD. Else leave it blank.",
    width: 66,
  },
] as const satisfies readonly ColumnDefinition[];

export type ColumnKey = (typeof DEFINITIONS)[number]["key"];

export interface Column extends ColumnDefinition {
  readonly key: ColumnKey;
  /** Place in the list's order, from 0. */
  readonly index: number;
}

/** The columns of the case list, in their order: read by the check, the grid and the template. */
export const COLUMNS: readonly Column[] = DEFINITIONS.map((definition, index) => ({ ...definition, index }));

const indexes = Object.fromEntries(DEFINITIONS.map(({ key }, index) => [key, index]));

/** Place of a column in the list's order, from 0. */
export function indexOf(key: ColumnKey): number {
  const index = indexes[key];
  if (index === undefined) throw new RangeError(`No column ${key}`);
  return index;
}

export const columnOf = (key: ColumnKey): Column => columnAt(indexOf(key));

/** The column at a place of the list's order. Throws outside it. */
export function columnAt(index: number): Column {
  const column = COLUMNS[index];
  if (!column) throw new RangeError(`No column ${index}`);
  return column;
}

/** The list a column's cells are chosen from, if any. */
export const listOf = ({ dataType }: Column): CodeList | undefined =>
  "list" in dataType ? dataType.list : undefined;
