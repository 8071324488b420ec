import { CannotDo } from "../../domain/shared/cannot-do";
import { chaser, notChasedWords } from "../../domain/track/letters/chaser";
import { copying } from "./copying";

/** Copies what has not come though it was due. */
export const copyAChaser = copying(
  { id: "copy-a-chaser", label: "Copy a chaser", doing: "copy the text" },
  (tracking, authority) => {
    if (tracking.timetable.TodayDate === undefined)
      throw new CannotDo(
        "What is late is not known. Put a date in the cell Today on the sheet, then press again.",
      );
    return chaser(tracking, authority);
  },
  "Nothing that was asked for is late.",
  () => "",
  notChasedWords,
);
