import { ifDate, type RowCells, timetableCell } from "./tracking-formulas";
import { CONSENT } from "./steps";
import { QUESTIONNAIRE_DAYS, type TimetableCell, type TimetablePositions } from "./timetable";

/**
 * When a row is due: consent forms and questionnaires three weeks after they were requested, or else when the
 * timetable says; files by the Wednesday of analysis week; interviews by the end of the first fieldwork week;
 * anything else when people say. The same formula in every row, so that rows that people add have it too.
 */
export function dueFormula(cell: RowCells, positions: TimetablePositions): string {
  const is = (...steps: readonly string[]): string =>
    `OR(${steps.map((step) => `TRIM(${cell("Step")})="${step}"`).join(",")})`;
  const requested = cell("Requested");
  const from = (name: TimetableCell): string => {
    const date = timetableCell(positions, name);
    return ifDate(date, date);
  };
  const afterRequest = ifDate(
    requested,
    `INT(${requested})+${QUESTIONNAIRE_DAYS}`,
    from("QuestionnairesDue"),
  );
  return `=IF(${is(CONSENT, "Questionnaire")},${afterRequest},IF(${is("Case file", "Electronic records")},${from("FilesReady")},IF(${is("Interview")},${from("FieldworkEnds")},"")))`;
}
