import type { Cell } from "../../spreadsheet/cell";
import { withPlainSpaces, wordsIn } from "../../spreadsheet/plain-spaces";

/** How the codes of a column are written elsewhere. `Code`: what the cell should hold. */
export interface Spellings<Code extends Cell> {
  /** Words that say one code, as `spellingKey` gives them. */
  readonly words: ReadonlyMap<string, Code>;
  /** Codes that say it without words, in capitals. undefined: a code that other systems have, but none of ours. */
  readonly codes: ReadonlyMap<string, Code | undefined>;
  /** Codes that say it only beside words that say the same: 1 is Male where Male stands beside it. */
  readonly codesBesideWords?: ReadonlyMap<string, Code>;
  /** Words that say it only beside a code that says the same: "British" beside WBRI. */
  readonly wordsBesideCodes?: ReadonlyMap<string, ReadonlySet<Code>>;
  /** Codes that are words too, and count as codes in capitals only: "both" says something else. */
  readonly inCapitals?: ReadonlySet<string>;
}

/** "a) ", "(b)", "c. ": the letter of a list that was chosen from. It says nothing. */
const LIST_LETTER = /^(?:\(?[a-z]{1,2}\) *|[a-z]\. +)/i;
/** "1. LAC", "2) No", "D - Mixed": the same, where the column has no such code itself. */
const LIST_MARK = /^\(?(?<mark>[a-z]|\d{1,2})(?:[).]| ?[-–—:=]) *(?=[a-z]{2})/i;
/** A code before or behind its words. */
const PAIRS: readonly RegExp[] = [
  /^(?<code>[\w.+]{1,6}) ?(?:[-–—:>=.)]|- >) ?(?<words>\D.*)$/,
  /^[([](?<code>[\w.+]{1,6})[)\]] ?(?<words>.+)$/,
  /^(?<words>.+?) ?[([](?<code>[\w.+]{1,6})[)\]]$/,
  /^(?<words>.+?) [-–—:] (?<code>[A-Z][\w.]{0,4}\d)$/,
  /^(?<code>[\w.+]{1,6}) (?<words>\D.*)$/,
];
/** What parts words that may say the same twice: "Autism/ASD", "Looked after children - LAC". */
const BETWEEN_PARTS = / ?[/;,|>()[\]] ?| [-–—:&] | and | or /i;
/** "L.A.C." */
const INITIALS = /^(?:[a-z]\.)+[a-z]\.?$/i;
/** A case system's own code, such as A1 or A.A1: it says nothing to anybody else. */
const CODE_OF_A_SYSTEM = /^[A-Z]{1,2}\.?[A-Z]?\d{1,3}[A-Z]?$/i;

/** A code that an export wrote twice: "A1: A1 - White - British". */
const TWICE = /^(?<code>[\w.]{1,6}) ?[-–—:] ?(?=\k<code>\b)/;

/** "02" and "2.0" are how exports write the number 2. */
export const plainNumber = (text: string): string => text.replace(/^0*(\d+)(?:\.0+)?$/, "$1");

/** No code and no label is longer, even both with words around them; to look through longer texts takes its time. */
const LONGEST = 300;

/** Whether the writer was not sure: a question mark anywhere. Such a cell is never tidied. */
export const isDoubted = (text: string): boolean => /[?¿？]/.test(text);

const singular = (word: string): string =>
  word.length <= 3 || word.endsWith("ss") ? word : word.replace(/ies$/, "y").replace(/s$/, "");

/** Words to look up: as `wordsIn`, and whether a longer word stands in the plural does not matter. */
export const spellingKey = (cell: Cell): string =>
  wordsIn(cell)
    .replace(/ ?\+/g, " +")
    .split(" ")
    .map(singular)
    .filter((word) => word !== "s")
    .join(" ");

export const spelled = <Code extends Cell>(
  table: readonly (readonly [Code, readonly string[]])[],
): ReadonlyMap<string, Code> =>
  new Map(table.flatMap(([code, texts]) => texts.map((text) => [spellingKey(text), code] as const)));

/**
 * The code that a cell says in other words, with a code of another system, or with both, if both agree; undefined
 * where what is meant is not certain.
 */
export function codeMeant<Code extends Cell>(cell: Cell, spellings: Spellings<Code>): Code | undefined {
  const text = withPlainSpaces(cell);
  if (text.length > LONGEST || isDoubted(text)) return undefined;
  const unmarked = withoutMark(text.replace(TWICE, "").replace(LIST_LETTER, ""), spellings);
  return alone(unmarked, spellings) ?? inPair(unmarked, spellings) ?? inParts(unmarked, spellings);
}

function withoutMark<Code extends Cell>(text: string, spellings: Spellings<Code>): string {
  const mark = LIST_MARK.exec(text)?.groups?.mark?.toUpperCase();
  const says =
    mark !== undefined &&
    (spellings.codes.has(mark) ||
      spellings.codesBesideWords?.has(mark) === true ||
      spellings.words.has(spellingKey(mark)));
  return says ? text : text.replace(LIST_MARK, "");
}

function alone<Code extends Cell>(
  text: string,
  { words, codes, inCapitals }: Spellings<Code>,
): Code | undefined {
  const plain = INITIALS.test(text) ? text.replace(/\./g, "") : plainNumber(text);
  const code = inCapitals?.has(plain) ? plain : plain.toUpperCase();
  return codes.get(code) ?? (codes.has(code) ? undefined : words.get(spellingKey(plain)));
}

/** What all parts say by themselves, if each says the same. */
function inParts<Code extends Cell>(text: string, spellings: Spellings<Code>): Code | undefined {
  const [first, ...others] = text
    .split(BETWEEN_PARTS)
    .filter((part) => part !== "")
    .map((part) => alone(part, spellings));
  return others.length > 0 && others.every((said) => said === first) ? first : undefined;
}

function inPair<Code extends Cell>(text: string, spellings: Spellings<Code>): Code | undefined {
  for (const pair of PAIRS) {
    const { code = "", words = "" } = pair.exec(text)?.groups ?? {};
    if (code === "") continue;
    const meant = agreed(code.toUpperCase(), words, spellings);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function agreed<Code extends Cell>(code: string, text: string, spellings: Spellings<Code>): Code | undefined {
  const { words: known, codes, codesBesideWords, wordsBesideCodes } = spellings;
  const words = spellingKey(text);
  const said = known.get(words);
  if (codes.has(code) || codesBesideWords?.has(code)) {
    const meant = codes.get(code) ?? codesBesideWords?.get(code);
    if (meant === undefined) return undefined;
    if (wordsBesideCodes?.get(words)?.has(meant)) return meant;
    return meant === (said ?? saidAtFirst(words, known) ?? inPair(text, spellings)) ? meant : undefined;
  }
  return CODE_OF_A_SYSTEM.test(code) ? said : undefined;
}

/** What the longest run of first words says: "foster placement long term" begins with a foster placement. */
function saidAtFirst<Code extends Cell>(words: string, known: ReadonlyMap<string, Code>): Code | undefined {
  const all = words.split(" ");
  for (let count = all.length - 1; count > 0; count--) {
    const said = known.get(all.slice(0, count).join(" "));
    if (said !== undefined) return said;
  }
  return undefined;
}
