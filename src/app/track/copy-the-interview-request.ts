import { interviewRequest, interviewRequestPast } from "../../domain/track/letters/interview-request";
import { copying } from "./copying";

/** Copies whom the team wishes to meet, and when (guidance, 7). */
export const copyTheInterviewRequest = copying(
  { id: "copy-the-interview-request", label: "Copy the interview request", doing: "copy the text" },
  interviewRequest,
  "No interview is still to be arranged. Add a row for each first.",
  interviewRequestPast,
);
