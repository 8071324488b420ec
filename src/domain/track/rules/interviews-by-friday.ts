import { dayInWords } from "../../spreadsheet/dates";
import { faultsInRows, type ProcessRule } from "../rule";
import { derivedDates } from "../timetable/timetable";

/** Whom the team wants to meet is said by the end of analysis week. */
export const interviewsByFriday: ProcessRule = {
  id: "interviews-by-friday",
  severity: "warning",
  why: "“Who the team wish to interview will be confirmed by the end of the analysis week.”",
  find: (tracking) => {
    const { timetable, positions } = tracking;
    const { InterviewsChosen: friday } = derivedDates(timetable);
    if (friday === undefined) return [];
    const late = faultsInRows(tracking, "Requested", ({ step, requested }) =>
      step === "Interview" && requested !== undefined && requested > friday
        ? `Interviews were to be chosen by ${dayInWords(friday)}. Agree this one with the liaison person.`
        : undefined,
    );
    const isPast = timetable.TodayDate !== undefined && timetable.TodayDate > friday;
    const isNone = !tracking.rows.some(({ step }) => step === "Interview");
    return isPast && isNone
      ? [
          {
            position: positions.InterviewsChosen,
            message: `No interview is chosen, and ${dayInWords(friday)} is past. Add a row for each.`,
          },
        ]
      : late;
  },
};
