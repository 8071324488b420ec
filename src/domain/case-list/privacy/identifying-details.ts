import { inOneLine, withCommonWidth, withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { givesBirthDate } from "./birth-date";
import { givesNhsNumber } from "./nhs-number";
import { namesAPerson } from "./person-names";
import { givesEmail, givesPhoneNumber, givesPostcode } from "./personal-details";
import { givesPupilNumber } from "./pupil-number";
import { givesStreetAddress } from "./street-address";

/** A detail that free text may not hold, wherever it stands. */
export interface IdentifyingDetail {
  /** Ends the id of its rule. */
  readonly detail:
    "birth-date" | "address" | "postcode" | "phone" | "email" | "nhs-number" | "pupil-number" | "name";
  /** Ends the sentence "This seems to give …". */
  readonly what: string;
  readonly gives: (text: string) => boolean;
}

const DETAILS: readonly IdentifyingDetail[] = [
  { detail: "birth-date", what: "a date of birth", gives: givesBirthDate },
  { detail: "address", what: "an address", gives: givesStreetAddress },
  { detail: "postcode", what: "a postcode", gives: givesPostcode },
  { detail: "phone", what: "a telephone number", gives: givesPhoneNumber },
  { detail: "email", what: "an e-mail address", gives: givesEmail },
  { detail: "nhs-number", what: "an NHS number", gives: givesNhsNumber },
  { detail: "pupil-number", what: "a unique pupil number (UPN)", gives: givesPupilNumber },
  { detail: "name", what: "a person’s name", gives: namesAPerson },
];

/** They are looked for in one line with plain spaces, however a text is laid out in its cell. */
export const IDENTIFYING_DETAILS: readonly IdentifyingDetail[] = DETAILS.map(({ gives, ...detail }) => ({
  ...detail,
  gives: (text) => gives(inOneLine(withCommonWidth(withPlainSpaces(text)))),
}));

/** What to do about one. */
export const identifyingWords = ({ what }: IdentifyingDetail): string =>
  `This seems to give ${what}. Take it out, so that nobody can be identified.`;

/** Confidentiality (guidance, 2). */
export const WHY_NOBODY_IDENTIFIED =
  "“They do not report … whereby the child or young person, the parent, carer … could be identified.”";
