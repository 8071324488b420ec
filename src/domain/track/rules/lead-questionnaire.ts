import { LEAD } from "../agencies";
import { casesWithout } from "../tracking-sheet/missing-row";
import type { ProcessRule } from "../rule";

/** The lead professional's questionnaire, in every case. */
export const leadQuestionnaire: ProcessRule = {
  id: "lead-questionnaire",
  severity: "error",
  why: "“Questionnaire completed by the lead professional and up to 3 associate professionals.”",
  find: (tracking) =>
    casesWithout(
      tracking,
      { step: "Questionnaire", agency: LEAD },
      (number) =>
        `${number} has no questionnaire for the lead professional. Press Make the tracking sheet, or add the row.`,
    ),
};
