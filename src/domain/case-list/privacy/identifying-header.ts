import { withPlainSpaces, wordsIn } from "../../spreadsheet/plain-spaces";

const IDENTIFIES =
  /\b(?:upn|unique pupil number|former ?upn|nhs(?: (?:no|number))?|national insurance|uln|unique learner number|dob|date of birth|birth ?date|person birth date|expected person birth date|surname|forename|first name|last name|family name|middle ?names?|given name|(?:full |child(?:ren)? s? ?|pupil )name|name of (?:the )?(?:child|pupil)|address|postcode|post code|home post)\b|^(?:name|preferred ?surname|former ?surname)$/;
/** These are known by name in a list, or are no child's. */
const OF_OTHERS = /\b(?:worker|professional|practitioner|manager|team|office|school|e ?mail)\b/;
/** "FormerUPN" is two words. */
const WORDS_RUN_TOGETHER = /(?<=[a-z\d])(?=[A-Z])/g;

/** In characters. What is longer is no header, and takes its time to look through. */
export const LONGEST_HEADER = 400;

/** Whether a column of this header tells who a child is: it is not asked for, and should not be there (guidance, 2). */
export function isIdentifyingHeader(header: string): boolean {
  if (header.length > LONGEST_HEADER) return false;
  const words = wordsIn(withPlainSpaces(header).replace(/_/g, " ").replace(WORDS_RUN_TOGETHER, " "));
  return IDENTIFIES.test(words) && !OF_OTHERS.test(words);
}
