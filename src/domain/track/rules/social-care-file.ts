import { SOCIAL_CARE } from "../agencies";
import { casesWithout } from "../tracking-sheet/missing-row";
import type { ProcessRule } from "../rule";

/** Social care's file, in every case. */
export const socialCareFile: ProcessRule = {
  id: "social-care-file",
  severity: "error",
  why: "“The social care file(s) will always be requested.”",
  find: (tracking) =>
    casesWithout(
      tracking,
      { step: "Case file", agency: SOCIAL_CARE },
      (number) => `${number} has no social care file. Press Make the tracking sheet, or add the row.`,
    ),
};
