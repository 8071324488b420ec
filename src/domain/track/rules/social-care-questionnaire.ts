import { SOCIAL_CARE } from "../agencies";
import { casesWithout } from "../tracking-sheet/missing-row";
import type { ProcessRule } from "../rule";

/** Social care's questionnaire, in every case; one serves both where the lead professional is in social care. */
export const socialCareQuestionnaire: ProcessRule = {
  id: "social-care-questionnaire",
  severity: "error",
  why: "“The social care questionnaire should be completed for all cases.”",
  find: (tracking) =>
    casesWithout(
      tracking,
      { step: "Questionnaire", agency: SOCIAL_CARE },
      (number) =>
        `${number} has no questionnaire for social care. Press Make the tracking sheet, or add the row.`,
    ),
};
