import { headerKey } from "./header-key";
import type { FoundHeader } from "./match-headers";

const IDENTIFIES =
  /\b(?:upn|unique pupil number|former ?upn|nhs(?: (?:no|number))?|national insurance|uln|unique learner number|dob|date of birth|birth ?date|person birth date|expected person birth date|surname|forename|first name|last name|family name|middle ?names?|given name|(?:full |child(?:ren)? s? ?|pupil )name|name of (?:the )?(?:child|pupil)|address|postcode|post code|home post)\b|^(?:name|preferred ?surname|former ?surname)$/;

/** Headers of columns that tell who a child is: they are not asked for, and should not be there (guidance, 2). */
export const identifyingHeaders = (headers: readonly FoundHeader[]): FoundHeader[] =>
  headers.filter(({ text }) => IDENTIFIES.test(headerKey(text)));
