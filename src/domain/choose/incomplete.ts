import type { ChoiceRecord } from "./choice-record";
import { counted } from "../case-list/wording";

/** What stands in the way of knowing all of a choice, in notes of the add-in. */
export interface ChoiceGaps {
  /** Damaged, or written by a newer version. */
  readonly unread: number;
  readonly missing: number;
  /** About cases of which none is in this list. */
  readonly ofOthers: number;
}

/** Where an earlier choice was forgotten whose cases may be ticked still. */
export const FORGOTTEN_WORDS =
  "An earlier choice was forgotten. How the cases that were ticked then came in is not known.";

export const isForgotten = ({ incomplete }: Pick<ChoiceRecord, "incomplete">): boolean =>
  incomplete.includes(FORGOTTEN_WORDS);

/** Why a choice may not be known as a whole, a sentence each; none where it is. */
export const incompleteWords = ({ unread, missing, ofOthers }: ChoiceGaps): string[] => [
  ...(unread > 0
    ? [
        `${notes(unread)} of the add-in cannot be read; ${theyAre(unread, "kept as it is", "kept as they are")}. A newer version may have written ${unread === 1 ? "it" : "them"}.`,
      ]
    : []),
  ...(missing > 0
    ? [`${notes(missing)} of the add-in ${missing === 1 ? "is" : "are"} missing from this workbook.`]
    : []),
  ...(ofOthers > 0
    ? [
        `${notes(ofOthers)} of the add-in ${ofOthers === 1 ? "is" : "are"} about other cases than this list’s; ${theyAre(ofOthers, "kept as it is, and does not count", "kept as they are, and do not count")}.`,
      ]
    : []),
];

const notes = (count: number): string => counted(count, "note");
const theyAre = (count: number, one: string, many: string): string =>
  count === 1 ? `it is ${one}` : `they are ${many}`;
