import { MONTH } from "../../spreadsheet/date-text";
import { DAY_AND_MONTH, MONTH_AND_DAY, WRITTEN_DATE } from "./dates-in-text";

/** What is followed by a date of birth and by nothing else. */
const LABEL =
  "(?:\\bd ?[./-]? ?o ?[./-]? ?b(?![a-z])\\.?|\\b(?:date|day) of birth|\\bbirth ?da(?:te|y)s?\\b)";
/** "Unit B. 12/03/2006" is none. */
const SHORT =
  "(?<!\\b(?:unit|team|plan|block|flat|class|group|type|part|option|set|hepatitis|vitamin) )\\bb\\.?(?= ?\\d)";
const BORN = `(?:\\bborn\\b|\\bbirth(?= ?:| on\\b)|${SHORT})`;

/** What may stand between, a few at most. */
const BETWEEN =
  "(?:\\b(?:on|the|is|was|given|as|about|approx|approximately|around|his|her|their|early|prem|premature|prematurely|" +
  "full[ -]term|at home|in hospital|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b|[ :;=,.()[\\]\"'–-]){0,12}";
/** "in Leeds", "at the General Infirmary on": no other thing happens on the day. */
const OTHER =
  "(?:and|but|then|who|when|since|has|had|is|was|now|to|came|review|hearing|court|meeting|conference|assessment|\\w+ed)\\b";
const WORD = `(?!${OTHER})[\\p{L}'’]+`;
const WHERE = `(?: (?:in|at|by) (?:${WORD},? (?!on)|${WORD}(?: ${WORD}){0,4},? on ))`;

/** Six or eight figures, or figures with spaces: none but behind the word. */
const FIGURES = "(?:\\d{8}|\\d{6}|\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2}))(?!\\d)";

const DATE = `(?:${WRITTEN_DATE}|${DAY_AND_MONTH}|${MONTH_AND_DAY}|${FIGURES})`;

const AFTER_THE_WORD = new RegExp(`(?:${LABEL}|${BORN}${WHERE}?)${BETWEEN}${DATE}`, "iu");
const MONTH_OF_BIRTH = new RegExp(`${LABEL}${BETWEEN}${MONTH}(?![a-z])\\.? \\d{4}\\b`, "iu");
const BEFORE_THE_WORD = new RegExp(
  `${WRITTEN_DATE}(?:[ (]{1,2}(?:(?:is|was|his|her|their|the) ){0,2}${LABEL}(?!\\W{0,3}(?:not|un|n/?k|tbc|withheld))` +
    `| (?:he|she|they|baby|child) (?:was|were) born\\b)`,
  "iu",
);

/** Each of the three has one of these. They take so long to be made ready for use that it is only done where they are needed. */
const WORD_OF_BIRTH = /\bd ?[./-]? ?o ?[./-]? ?b|birth|born|\bb\.? ?\d/i;

/** Whether a text says when somebody was born, to the day, in whatever form; "born 12 weeks premature" does not. */
export const givesBirthDate = (text: string): boolean =>
  WORD_OF_BIRTH.test(text) &&
  (AFTER_THE_WORD.test(text) || MONTH_OF_BIRTH.test(text) || BEFORE_THE_WORD.test(text));
