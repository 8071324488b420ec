import type { Cell } from "../../spreadsheet/cell";
import { LONGEST_HEADER } from "../../case-list/privacy/identifying-header";
import { withPlainSpaces, wordsIn } from "../../spreadsheet/plain-spaces";

const NUMBERING = /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\d{1,2} -|\d{1,2} (?=\p{Lu}))\s*/iu;
/** What forms put behind a header: "(Y/N)", "yes/no", "(dd/mm/yyyy)"; looked for from the first of the spaces before it. */
const HOW_TO_ANSWER =
  /(?<![\s(–-])[\s(–-]*(?:\by(?:es)? ?(?:\/|or) ?no?\b|\bd{1,2}[/.-]m{1,3}[/.-]y{2,4}\b)\)?[\s*:?]*$/i;
/** What a header adds on how it is to be filled in: "(code)", "(1-6)", "(not name)", "(as at 13/06/2006)", "at census". */
const EXPLAINS =
  /\s*(?:\((?:code|codes|coded|la|\d+ ?- ?\d+|\d+ ?- ?\d+ year olds|(?:not|excl|excluding|e\.?g|i\.?e|see|in|to|if|nearest|name|names|names?,|tel|telephone|phone)\b[^)]*)\)|\(?\b(?:as )?(?:at|on|of) (?:census|\d{1,2}[^)]*)\)?|\b\d+ ?- ?\d+)\s*[*:?]*$/i;
/** "GenderCurrent" is two words. */
const WORDS_RUN_TOGETHER = /(?<=[a-z\d])(?=[A-Z])/g;

/** What a header says without what nobody reads: spaces of all kinds, line ends, numbering, marks, capitals. */
export function headerKey(cell: Cell): string {
  const text = withPlainSpaces(cell)
    .replace(/[\r\n]+/g, " ")
    .replace(/_/g, " ");
  // The patterns look for their beginning at every place of a text.
  if (text.length > LONGEST_HEADER) return wordsIn(text);
  const answered = text.replace(HOW_TO_ANSWER, "") || text;
  const said = answered.replace(EXPLAINS, "") || answered;
  const unnumbered = said.replace(NUMBERING, "") || said;
  return wordsIn(unnumbered.includes(" ") ? unnumbered : unnumbered.replace(WORDS_RUN_TOGETHER, " "));
}

/** Words that change nothing of what is asked for. */
const SMALL = new Set(
  (
    "a an the of for in at on to or and is has s child children young person pupil their this current present nearest yr " +
    "yrs years code please enter select state whether full only"
  ).split(" "),
);

/** Words that people shorten, and those that say the same. */
const IN_FULL: Readonly<Partial<Record<string, string>>> = {
  no: "number",
  ref: "reference",
  identifier: "id",
  sw: "social worker",
  prof: "professional",
  info: "information",
  vol: "voluntary",
  comm: "community",
  indep: "independent",
  ind: "independent",
  comments: "comment",
  notes: "note",
  exclusions: "excluded",
  exclusion: "excluded",
  excl: "excluded",
};

/** The words that matter, in alphabetical order: "Age of Child (Years)" and "Child's age" are both "age". */
export const headerCore = (key: string): string =>
  [
    ...new Set(
      key
        .split(" ")
        .filter((word) => !SMALL.has(word))
        .flatMap((word) => (Object.hasOwn(IN_FULL, word) ? (IN_FULL[word] ?? word) : word).split(" ")),
    ),
  ]
    .sort()
    .join(" ");
