import { normalised } from "../spreadsheet/cell";

/** Whom a step is about, where rules have to know. */
export const PARENTS = "Parents or carers";
export const CHILD = "Child or young person";
export const LEAD = "Lead professional";
/** Its one questionnaire serves for the lead professional and for social care. */
export const LEAD_IN_SOCIAL_CARE = "Lead professional (social care)";
export const SOCIAL_CARE = "Social care";

/** What the dropdown offers; other agencies can be typed. */
export const AGENCIES: readonly string[] = [
  PARENTS,
  CHILD,
  LEAD,
  LEAD_IN_SOCIAL_CARE,
  SOCIAL_CARE,
  "Education",
  "Health",
  "CAMHS",
  "Youth offending",
  "CAFCASS",
  "Connexions",
  "Police",
  "Probation",
  "Housing",
  "Voluntary or community",
];

const known = new Map(AGENCIES.map((agency) => [normalised(agency), agency]));

/** The agency as the list has it, or as it was typed. */
export const agencyOf = (typed: string): string => known.get(normalised(typed)) ?? typed;

const HEALTH = /\b(?:health|camhs|nhs|hospitals?|gps?|doctors?|nurses?|midwi(?:fe|ves)|pct|paediatric\w*)\b/i;

/** Whether its records are health service records, which need consent (guidance, 5.ii). */
export const isHealth = (agency: string): boolean => HEALTH.test(agency);

/** Whether it is one of the "up to three other local agencies" (guidance, 5.iii). */
export const isOtherAgency = (agency: string): boolean =>
  agency !== "" && ![PARENTS, CHILD, LEAD, LEAD_IN_SOCIAL_CARE, SOCIAL_CARE].includes(agency);
