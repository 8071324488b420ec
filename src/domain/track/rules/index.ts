import type { ProcessRule } from "../rule";
import { analysisWeekFromMonday } from "./analysis-week-from-monday";
import { agencyNamed } from "./agency-named";
import { agencyOnce } from "./agency-once";
import { caseOfTheTen } from "./case-of-the-ten";
import { consentForHealth } from "./consent-for-health";
import { datesAreDates } from "./dates-are-dates";
import { datesInOrder } from "./dates-in-order";
import { decliningKeepsTheCase } from "./declining-keeps-the-case";
import { fileOnce } from "./file-once";
import { filesByWednesday } from "./files-by-wednesday";
import { filesWithinAWeek } from "./files-within-a-week";
import { interviewsByFriday } from "./interviews-by-friday";
import { interviewsInFirstWeek } from "./interviews-in-first-week";
import { leadQuestionnaire } from "./lead-questionnaire";
import { nobodyInNotes } from "./nobody-in-notes";
import { notAllFamilies, notAllProfessionals } from "./not-everybody";
import { oneServesBoth } from "./one-serves-both";
import { outcomeOfStep } from "./outcome-of-step";
import { overdue } from "./overdue";
import { questionnaireThreeWeeks } from "./questionnaire-three-weeks";
import { socialCareFile } from "./social-care-file";
import { socialCareNeeded } from "./social-care-needed";
import { socialCareQuestionnaire } from "./social-care-questionnaire";
import { stepOnList } from "./step-on-list";
import { threeOtherAgencies } from "./three-other-agencies";
import { timetableDates } from "./timetable-dates";
import { timetableFits } from "./timetable-fits";
import { trackingHeaders } from "./tracking-headers";
import { withinTimetable } from "./within-timetable";

/** Every rule about the tracking sheet. */
export const TRACKING_RULES: readonly ProcessRule[] = [
  trackingHeaders,
  timetableDates,
  analysisWeekFromMonday,
  timetableFits,
  withinTimetable,
  caseOfTheTen,
  stepOnList,
  agencyNamed,
  datesAreDates,
  datesInOrder,
  outcomeOfStep,
  leadQuestionnaire,
  socialCareQuestionnaire,
  socialCareFile,
  socialCareNeeded,
  oneServesBoth,
  threeOtherAgencies,
  agencyOnce,
  fileOnce,
  consentForHealth,
  decliningKeepsTheCase,
  questionnaireThreeWeeks,
  overdue,
  filesWithinAWeek,
  filesByWednesday,
  interviewsByFriday,
  interviewsInFirstWeek,
  notAllFamilies,
  notAllProfessionals,
  ...nobodyInNotes,
];
