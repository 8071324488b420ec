import { daysOn, dayInWords } from "../../spreadsheet/dates";
import { faultsInRows, type ProcessRule } from "../rule";
import { QUESTIONNAIRE_DAYS } from "../timetable/timetable";

/** A due date that somebody typed may give less or more than three weeks. */
export const questionnaireThreeWeeks: ProcessRule = {
  id: "questionnaire-three-weeks",
  severity: "warning",
  why: "“Completed and returned within three weeks to the LI.”",
  find: (tracking) =>
    faultsInRows(tracking, "Due", ({ step, requested, due, isClosed }) => {
      const right = daysOn(requested, QUESTIONNAIRE_DAYS);
      return step === "Questionnaire" &&
        !isClosed &&
        right !== undefined &&
        due !== undefined &&
        due !== right
        ? `Three weeks from the request is ${dayInWords(right)}. Change the date, or say in Notes what was agreed.`
        : undefined;
    }),
};
