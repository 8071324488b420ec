import type { CaseList } from "../../case-list/case-list";
import { atAGlance, GLANCE_KEY, glanceWords } from "../coverage/at-a-glance";
import type { TrackedCase } from "../choice";
import { labelledLines, type RecordLine, textLines } from "./record-line";

const OF_THE_TEN = "●";
const OTHER = "○";
/** Marks stand in tens, so that they can be counted, and a long line is broken between them. */
const TOGETHER = 10;

/** The hundred and the ten as lines of marks, group by group: a picture that needs no picture. */
export const glanceLines = (list: CaseList, ten: readonly TrackedCase[]): RecordLine[] => [
  ...atAGlance(list, ten).flatMap((group) => labelledLines(glanceWords(group), inTens(group.marks))),
  ...textLines(GLANCE_KEY),
];

const inTens = (marks: readonly boolean[]): string =>
  marks
    .map((isOfTen, i) => `${i > 0 && i % TOGETHER === 0 ? " " : ""}${isOfTen ? OF_THE_TEN : OTHER}`)
    .join("");
