import { isFirstName } from "./first-names";

const WORDS = /\p{L}[\p{L}'’-]*/gu;
const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What stands in case numbers without being anybody's name. */
const NO_NAMES = words(
  "case child children young person pupil client baby unborn sibling twin family file ref reference record number no " +
    "lac cpr ldd sen cp team unit area region north south east west central new old none unknown not known pending " +
    "awaiting awaited tbc tba protection plan register test sample example one two three four five six seven eight nine ten id null void",
);
const NAME_AS_WRITTEN = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:['’-]\p{Lu}?\p{Ll}+)*$/u;

/** Whether a case number looks like a person's name: "J. Smith", "Smith, John", "Okafor", "John Smith 2". */
export function isLikeAName(caseNumber: string): boolean {
  const all = wordsOf(caseNumber);
  if (/\d/.test(caseNumber)) return all.length > 1 && all.some(isFirstName);
  if (all.some(isFirstName)) return true;
  const [first = ""] = all;
  if (all.some((word) => NO_NAMES.has(word.toLowerCase()))) return isChildOf(all);
  if (all.length === 1) return first.length > 2 && NAME_AS_WRITTEN.test(first);
  return all.some((word) => word.length > 2);
}

const CHILDREN = words("child baby unborn sibling twin");

/** "Unborn Smith", "Baby Okafor": a child by its family's name. */
function isChildOf(all: readonly string[]): boolean {
  const names = all.filter((word) => !CHILDREN.has(word.toLowerCase()));
  return (
    names.length > 0 &&
    names.length < all.length &&
    names.every((word) => !NO_NAMES.has(word.toLowerCase()) && NAME_AS_WRITTEN.test(word))
  );
}

const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.? \p{Lu}[\p{Ll}'’-]+/u;
const INTRODUCED = /\b(?:name is|name:|named|known as|aka) ?\p{Lu}\p{Ll}+/u;
const CAPITALISED = /\p{Lu}[\p{L}'’-]*/gu;

/** Words after a first name that make it the name of a place or a service: "Thomas Coram Centre". */
const PLACES = words(
  "road street avenue close lane drive way park hall house court lodge ward unit school primary secondary college " +
    "academy nursery hospital infirmary clinic centre center church trust foundation charity project service services team " +
    "children children's children’s community syndrome disease programme scheme report act",
);
const SAINTS = /\b(?:St|Saint)\.? $/;
/** No saint is announced from further away: what stands before "Saint. ", to see that it is a word. */
const BEFORE = 8;

/**
 * Whether a text seems to name a person: a title and a name, or a common first name that belongs to no saint,
 * street or school. Rather misses a name than calls every capital letter one.
 */
export const namesAPerson = (text: string): boolean =>
  TITLED.test(text) || INTRODUCED.test(text) || [...text.matchAll(CAPITALISED)].some(isPerson);

function isPerson(found: RegExpExecArray): boolean {
  const [word] = found;
  if (!isFirstName(word.replace(/['’]s$/, ""))) return false;
  const before = found.input.slice(Math.max(0, found.index - BEFORE), found.index);
  const after = found.input.slice(found.index + word.length);
  if (SAINTS.test(before)) return false;
  const [, next = "", second = ""] = /^ ([\p{L}'’-]+)(?: ([\p{L}'’-]+))?/u.exec(after) ?? [];
  return ![next, second].some((follower) => PLACES.has(follower.toLowerCase()) && /^\p{Lu}/u.test(follower));
}
