import { isFirstName } from "./first-names";
import { isSurname } from "./surnames";

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

/** "may miss School", and a title without a name behind it. */
const NO_TITLED = "School|Lessons|Appointments?|Surgery";
const TITLED = new RegExp(
  `\\b(?:Mr|MR|Mrs|MRS|Ms|Miss|MISS|Dr|DR|Prof|Cllr|Rev|Sir)\\b\\.? (?!(?:${NO_TITLED})\\b)(?:\\p{Lu}\\.? )?\\p{Lu}[\\p{L}'’-]+`,
  "u",
);
const INTRODUCED = /\b(?:name is|name:|named|known as|aka|surname|initials) ?\p{Lu}\p{Ll}+/u;
/** Two or more initials, or one behind a word for being with somebody: "with J. Okonkwo". */
const INITIALLED = /\b(?:with|by|from|see|contact|ring|and|is) (?:\p{Lu}\. ?){1,3}\p{Lu}\p{Ll}{2,}/u;
const CAPITALISED = /\p{Lu}[\p{L}'’-]*/gu;

const KIN =
  "mother|mum|mam|mummy|father|dad|daddy|brother|sister|aunt|auntie|uncle|nan|nana|gran|granny|grandmother|grandfather|" +
  "grandma|grandad|cousin|step-?father|step-?mother|stepdad|stepmum|step-?brother|step-?sister|half-?brother|half-?sister|" +
  "partner|boyfriend|girlfriend|friend|twin|son|daughter|carers?|guardian";
/** "her aunt Chukwuemeka", "brother (Bogdan)": a capital letter where none would be without a name. */
const OF_KIN = new RegExp(`\\b(?:${KIN})(?: is|:|,| called| \\()? ?(\\p{Lu}\\p{Ll}{2,})(?![\\p{L}])`, "gu");
const OF_FAMILY = /\b[Tt]he (\p{Lu}[\p{L}’']{2,}) (?:family|siblings|brothers|sisters|twins|household)\b/gu;
const CALLED = /\bcalled (\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;
/** In small letters a name is one only where one is expected. */
const IN_SMALL_LETTERS = new RegExp(
  `\\b(?:with|called|named|(?:${KIN})(?: is)?) (\\p{Ll}{3,})(?!\\p{L})`,
  "gu",
);

/** What begins with a capital letter and is nobody: peoples, beliefs, days, services. */
const NO_PERSON = words(
  "french dutch welsh greek thai sikh muslim catholic christian hindu jew roma romany traveller gypsy kurdish czech slovak serb croat " +
    "afghan somali pakistani bengali bangladeshi punjabi gujarati iraqi israeli urdu arab arabic african asian european black white swiss " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october " +
    "november december easter christmas ramadan police social childline duty connexions barnardo barnardo’s barnardo's mencap samaritans " +
    "deceased unknown absent not has was lives and the english local authority kent essex london leeds bristol",
);
const OF_A_PEOPLE = /(?:ish|[aei]an|ese|ic)$/;

/** Words after a name that make it the name of a place or a service: "Thomas Coram Centre". */
const PLACES = words(
  "road street avenue close lane drive way park hall house court lodge ward unit school primary secondary college " +
    "academy nursery hospital infirmary clinic centre center church trust foundation charity project service services team " +
    "children children's children’s community syndrome disease programme scheme report act crescent gardens grove place " +
    "square terrace hill farm home homes hostel guidelines inquiry enquiry county council city",
);
/** These stand in small letters as well: "Edwards syndrome". */
const MEDICAL = words("syndrome disease disorder palsy scale test");
const SAINTS = /\b(?:St|Saint)\.? $/;
/** No saint is announced from further away: what stands before "Saint. ", to see that it is a word. */
const BEFORE = 8;

/**
 * Whether a text seems to name a person: a title and a name, a common first or family name that belongs to no
 * saint, street or school, or a name behind a word for one of the family. Rather misses a name than calls every
 * capital letter one.
 */
export const namesAPerson = (text: string): boolean =>
  TITLED.test(text) ||
  INTRODUCED.test(text) ||
  INITIALLED.test(text) ||
  [...text.matchAll(CAPITALISED)].some((found) => isPerson(found, found[0], found.index)) ||
  [OF_KIN, OF_FAMILY, CALLED].some((pattern) => [...text.matchAll(pattern)].some(isNamed)) ||
  [...text.matchAll(IN_SMALL_LETTERS)].some((found) => {
    const [all, name = ""] = found;
    return isPerson(found, name, found.index + all.length - name.length);
  });

/** Whether the word that a pattern has caught is a name. */
function isNamed(found: RegExpExecArray): boolean {
  const [all, name = ""] = found;
  const end = found.index + all.length;
  const start = all.lastIndexOf(name);
  return (
    !NO_PERSON.has(name.toLowerCase()) &&
    !OF_A_PEOPLE.test(name) &&
    !PLACES.has(name.toLowerCase()) &&
    !isOfAPlace(found.input.slice(found.index + start + name.length, end + BEHIND))
  );
}

/** How far the two words that follow are looked for. */
const BEHIND = 40;

function isPerson({ input }: RegExpExecArray, word: string, at: number): boolean {
  const name = word.replace(/['’]s$/, "");
  if (!isFirstName(name) && !isSurname(name)) return false;
  const end = at + word.length;
  return (
    !SAINTS.test(input.slice(Math.max(0, at - BEFORE), at)) && !isOfAPlace(input.slice(end, end + BEHIND))
  );
}

function isOfAPlace(after: string): boolean {
  const [, next = "", second = ""] = /^ ([\p{L}'’-]+)(?: ([\p{L}'’-]+))?/u.exec(after) ?? [];
  return (
    MEDICAL.has(next) ||
    [next, second].some((follower) => PLACES.has(follower.toLowerCase()) && /^\p{Lu}/u.test(follower))
  );
}
