import { dayInWords } from "../../spreadsheet/dates";
import { listed } from "../../case-list/wording";
import { filesDeadline, toBeAskedForBy } from "../files-deadline";
import { faultIn, type ProcessFault, type ProcessRule } from "../rule";
import { isFile } from "../steps";
import { casesOf } from "../tracking";

/** The authority hears within a week which files are wanted. */
export const filesWithinAWeek: ProcessRule = {
  id: "files-within-a-week",
  severity: "warning",
  why: "“The LI, within a week of receiving the questionnaires/profiles, will notify the local authority, which files of the ten cases the team will want to read.”",
  find: (tracking) => {
    const { timetable } = tracking;
    const { TodayDate: today } = timetable;
    return casesOf(tracking).flatMap(({ rows }): ProcessFault[] => {
      const deadline = filesDeadline(rows, timetable);
      if (!deadline) return [];
      const { last, by, notIn } = deadline;
      const missing = notIn.length === 0 ? "" : ` Not in by the due date: ${listed(notIn)}.`;
      return rows.flatMap((row): ProcessFault[] => {
        const { step, requested } = row;
        if (!isFile(step)) return [];
        if (requested !== undefined)
          return requested > by
            ? [
                faultIn(
                  tracking,
                  row,
                  "Requested",
                  `The files were to be asked for by ${dayInWords(by)}, a week from the last questionnaire.${missing}`,
                ),
              ]
            : [];
        if (toBeAskedForBy(row, tracking) === undefined) return [];
        const ask =
          today !== undefined && today > by
            ? `Ask for the files now: the week for it ended on ${dayInWords(by)}.`
            : `Ask for the files by ${dayInWords(by)}.`;
        const says = `The last questionnaire came on ${dayInWords(last)}. ${ask}${missing}`;
        return [faultIn(tracking, row, "Requested", says)];
      });
    });
  },
};
