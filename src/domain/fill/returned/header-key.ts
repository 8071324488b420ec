import type { Cell } from "../../spreadsheet/cell";
import { withPlainSpaces, wordsIn } from "../../spreadsheet/plain-spaces";

const NUMBERING = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\d{1,2} -|\d{1,2} (?=\p{Lu}))\s*/iu;
/** What forms put behind a header: "(Y/N)", "yes/no", "(dd/mm/yyyy)"; looked for from the first of the spaces before it. */
const HOW_TO_ANSWER =
  /(?<![\s(–-])[\s(–-]*(?:\by(?:es)? ?(?:\/|or) ?no?\b|\bd{1,2}[/.-]m{1,3}[/.-]y{2,4}\b)\)?[\s*:?]*$/i;
/** "GenderCurrent" is two words. */
const WORDS_RUN_TOGETHER = /(?<=[a-z\d])(?=[A-Z])/g;

/** What a header says without what nobody reads: spaces of all kinds, line ends, numbering, marks, capitals. */
export function headerKey(cell: Cell): string {
  const text = withPlainSpaces(cell)
    .replace(/[\r\n]+/g, " ")
    .replace(/_/g, " ");
  const said = text.replace(HOW_TO_ANSWER, "") || text;
  const unnumbered = said.replace(NUMBERING, "") || said;
  return wordsIn(unnumbered.includes(" ") ? unnumbered : unnumbered.replace(WORDS_RUN_TOGETHER, " "));
}

/** Words that change nothing of what is asked for. */
const SMALL = new Set(
  (
    "a an the of for in at on to or and is has s child children young person pupil their this current present nearest yr " +
    "yrs year years code please enter select state whether full only"
  ).split(" "),
);

/** The words that matter, in alphabetical order: "Age of Child (Years)" and "Child's age" are both "age". */
export const headerCore = (key: string): string =>
  key
    .split(" ")
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(" ");
