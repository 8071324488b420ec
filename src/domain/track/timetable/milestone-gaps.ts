import { dayInWords, type SerialDate } from "../../spreadsheet/dates";
import { counted, listed } from "../../case-list/wording";
import {
  derivedDates,
  FILES_DAYS,
  isTimetableSet,
  QUESTIONNAIRE_DAYS,
  questionnairesDue,
  type Timetable,
  type TimetableDate,
} from "./timetable";
import { wrongDays } from "./wrong-days";

/** A point of the chain: what has to have happened, and how many days after the point before it at the least. */
interface Milestone {
  /** Begins a sentence; as the list of dates names it. */
  readonly what: string;
  readonly date: SerialDate | undefined;
  readonly needs: number;
  /** The date to change where the link before it is too short. */
  readonly entered: TimetableDate;
}

/** From one date that is known to the next. */
export interface MilestoneGap {
  readonly from: string;
  readonly to: string;
  readonly needs: number;
  readonly has: number;
  /** Days to spare; below 0 it is too short by so many. */
  readonly slack: number;
  readonly entered: TimetableDate;
}

function points(timetable: Timetable): Milestone[] {
  const { ListReceived, ListDue, ChoiceDate, Fieldwork } = timetable;
  const { FilesReady, InterviewsChosen } = derivedDates(timetable);
  const list: Milestone =
    ListReceived === undefined
      ? { what: "List due", date: ListDue, needs: 0, entered: "ListDue" }
      : { what: "List received", date: ListReceived, needs: 0, entered: "ListReceived" };
  return [
    list,
    { what: "Choice", date: ChoiceDate, needs: 0, entered: "ChoiceDate" },
    {
      what: "Questionnaires due",
      date: questionnairesDue(timetable),
      needs: QUESTIONNAIRE_DAYS,
      entered: "QuestionnairesDue",
    },
    {
      what: "Files ready (Wednesday)",
      date: FilesReady,
      needs: FILES_DAYS,
      entered: "AnalysisWeek",
    },
    {
      what: "Interviews chosen (Friday)",
      date: InterviewsChosen,
      needs: 2,
      entered: "AnalysisWeek",
    },
    { what: "Fieldwork", date: Fieldwork, needs: 1, entered: "Fieldwork" },
  ];
}

/** The links between the dates that are known; where one between them is not, its days are needed all the same. */
export function milestoneGaps(timetable: Timetable): MilestoneGap[] {
  const gaps: MilestoneGap[] = [];
  let last: { readonly what: string; readonly date: SerialDate } | undefined;
  let needs = 0;
  for (const point of points(timetable)) {
    needs += last ? point.needs : 0;
    if (point.date === undefined) continue;
    if (last) {
      const has = point.date - last.date;
      const { what: from } = last;
      gaps.push({ from, to: point.what, needs, has, slack: has - needs, entered: point.entered });
    }
    last = { what: point.what, date: point.date };
    needs = 0;
  }
  return gaps;
}

const afterWords = (days: number): string =>
  days === 0 ? "on the day" : days < 0 ? `${counted(-days, "day")} before` : `${counted(days, "day")} after`;

/** "Questionnaires due: 18 days after Choice. The guidance gives three weeks to complete them: choose a date 3 or more days later." */
export const shortWords = ({ from, to, needs, has, slack, entered }: MilestoneGap): string =>
  entered === "AnalysisWeek" && from === "Questionnaires due" && needs === FILES_DAYS
    ? `Files must be ready ${afterWords(has)} the questionnaires are due; you have a week to name them. Move analysis week by ${counted(-slack, "day")}.`
    : to === "Questionnaires due"
      ? `${to}: ${afterWords(has)}${has === 0 ? " of" : ""} ${from}. The guidance gives three weeks to complete them: choose a date ${-slack} or more days later.`
      : `${to}: ${afterWords(has)}${has === 0 ? " of" : ""} ${from}. It must ${needs === 0 ? "not be before" : `be at least ${counted(needs, "day")} after`}: choose a date ${-slack} or more days later.`;

/** Where there is slack, in words; "" where there is none. */
export function slackWords(links: readonly MilestoneGap[]): string {
  const spare = links.filter(({ slack }) => slack > 0);
  return spare.length === 0
    ? "There is no slack before or after: move the later dates on."
    : `There is slack: ${listed(spare.map(({ to, slack }) => `${counted(slack, "day")} before ${to}`))}.`;
}

/** What keeps the dates from fitting; undefined where nothing does. Where both do, too few days are told first. */
export const timetableFault = (timetable: Timetable): "short" | "wrong day" | undefined =>
  milestoneGaps(timetable).some(({ slack }) => slack < 0)
    ? "short"
    : Object.keys(wrongDays(timetable)).length > 0
      ? "wrong day"
      : undefined;

/** How the chain of dates fits, a sentence each. */
export function milestoneGapsText(timetable: Timetable): string[] {
  const gaps = milestoneGaps(timetable);
  if (gaps.length === 0) return ["Enter the dates of the review to see whether they fit."];
  const short = gaps.filter(({ slack }) => slack < 0);
  const by = short.reduce((sum, { slack }) => sum - slack, 0);
  const spare = gaps.filter(({ slack }) => slack > 0);
  return [
    ...(short.length === 0
      ? [fitWords(timetable)]
      : [`The dates do not fit: ${counted(by, "day")} short.`, ...short.map(shortWords)]),
    ...(short.length > 0 || spare.length > 0 ? [slackWords(gaps)] : []),
    ...lateList(timetable),
  ];
}

function fitWords(timetable: Timetable): string {
  if (timetableFault(timetable) === "wrong day")
    return "A date is on the wrong day of the week: see the list of dates below.";
  return isTimetableSet(timetable) ? "The dates fit." : "The dates that are known fit.";
}

const lateList = ({ ListDue, ListReceived }: Timetable): string[] =>
  ListDue !== undefined && ListReceived !== undefined && ListReceived > ListDue
    ? [`The list came ${counted(ListReceived - ListDue, "day")} late: it was due on ${dayInWords(ListDue)}.`]
    : [];
