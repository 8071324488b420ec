import type { Timetable } from "../../../src/domain/track/timetable/timetable";
import { july, june } from "./a-tracking";

export const NO_DATES: Timetable = {
  TodayDate: undefined,
  ListDue: undefined,
  ListReceived: undefined,
  ChoiceDate: undefined,
  QuestionnairesDue: undefined,
  AnalysisWeek: undefined,
  Fieldwork: undefined,
};
/** List on Monday 5 June, choice on the Wednesday, analysis week from 10 July, fieldwork from the 17th. */
export const FITTING: Timetable = {
  ...NO_DATES,
  TodayDate: june(7),
  ListDue: june(5),
  ListReceived: june(5),
  ChoiceDate: june(7),
  AnalysisWeek: july(10),
  Fieldwork: july(17),
};
