/** Behind a number and a name, nobody thinks of anything but a street. */
const PLAIN = "Street|Road|Rd|Avenue|Ave|Lane|Crescent|Cres|Gardens|Gdns|Mews|Terrace|Grove|Parade|Boulevard";
/** These are other things too: streets where the sentence goes on as it does behind one. */
const DOUBTFUL =
  "St|Dr|Ln|Sq|Close|Way|Drive|Park|Court|Place|Hill|Green|View|Walk|Rise|End|Row|Mount|Square|Croft|Meadow|Field|Bank|Vale|Yard";
const GOES_ON = "(?=\\.?$|\\. |\\.? ?[,;:)/]|\\.? (?:with|in|since|and|but|until|near|from|where|for)\\b)";
/** "Road" and "ROAD". */
const streets = (words: string): string => `(?:${words}|${words.toUpperCase()})\\b`;

/** "Year 6" counts no houses; nor does a year, or a part of a date. */
const COUNTING = [
  "Year",
  "Yr",
  "Class",
  "Ward",
  "Unit",
  "Room",
  "Stage",
  "Level",
  "Group",
  "Set",
  "Form",
  "Band",
  "Tier",
]
  .concat("Phase", "Area", "Route", "Bus", "Team", "Section", "Part", "Age", "Aged", "Grade")
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toLowerCase()}]${word.slice(1)}`)
  .join("|");
const NUMBER = `(?<![\\d/.-])(?<!\\b(?:${COUNTING}) )(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?: ?[-/–] ?\\d{1,4}\\b)?[a-hA-H]?(?![\\d/.])`;

/** Capital letters behind a number that begin no name of a street: "14 March Court", "3 Family Court hearings". */
const NO_NAME =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|" +
  "Family|Crown|County|Youth|Magistrates['’]?|Juvenile|High Court|Nursery|School|Hours?|Days?|Weeks?|Months?|Years?|Full|Part|" +
  "Respite|Residential|Special|Care|Cases?|Siblings?|Brothers?|Sisters?|Children|Sessions?";
const NAME = `(?!(?:${NO_NAME})\\b)(?:\\p{Lu}[\\p{L}'’.-]{0,30} ){1,3}?`;

const FORMS = [
  // "12 High Street", "22-24, Church Rd", "14a Oak Close."
  `${NUMBER},? ${NAME}(?:${streets(PLAIN)}|${streets(DOUBTFUL)}${GOES_ON})`,
  // "Flat 3, Oak House", "Flat 2b, 12 …"
  "\\b(?:[Ff]lat|FLAT|Apartment|Apt)\\.? (?:\\d{1,4}[A-Ha-h]?|[A-H]),? (?:\\d|\\p{Lu}\\p{L}+)",
  // "Rose Cottage, Mill Lane"
  `\\b(?:Cottage|Farm|Farmhouse|Bungalow|Villa|Vicarage|Rectory),? ${NAME}(?:${streets(PLAIN)})`,
  // "Home address: The Elms"
  "\\b[Aa]ddress(?: is|:| ?-)? (?!(?:Not|Unknown|Withheld|Confidential|See|To|Same|No|None|As|Is|Held|Known|TBC)\\b)(?:\\d{1,4}[A-Ha-h]?,? )?\\p{Lu}\\p{L}",
  // "lives at 12 The Elms"
  "\\b(?:(?:[Ll]iv(?:es|ing|ed)|[Rr]esid(?:es|ing|ed)|[Ss]tay(?:s|ing)) at|[Hh]ome(?: is|:)) (?:no\\.? |number )?\\d{1,4}[A-Ha-h]?,? (?!Plus\\b)(?:The )?\\p{Lu}\\p{Ll}",
  // "moved to 5 oak road"
  `\\b(?:at|address:?|to|no\\.?|number) \\d{1,4}[a-h]?,? (?:[\\p{Ll}'’]{2,20} ){1,2}?(?:${PLAIN.toLowerCase()}|close|drive)\\b`,
].map((form) => new RegExp(form, "gu"));

/** A place that is nobody's home: what stands in a street, or happens there. */
const NO_HOME =
  /^\.? (?:(?:school|primary|junior|infants?|secondary|college|academy|nursery|pre-?school|playgroup|unit|cent(?:re|er)|clinic|surgery|hospital|health|hostel|team|offices?|project|church|station|resource|medical|community|police|day|youth|library|accidents?|works|safety)\b|children['’]?s)/i;
const BEHIND = 20;

/** Whether a text gives the house where somebody lives; a street alone, or a school’s, is none. */
export const givesStreetAddress = (text: string): boolean =>
  FORMS.some((form) =>
    [...text.matchAll(form)].some(({ 0: found, index }) => {
      const end = index + found.length;
      return !NO_HOME.test(text.slice(end, end + BEHIND));
    }),
  );
