import { aTracking, july, june, type RowCells } from "../../domain/track/a-tracking";
import { progressOf } from "../../../src/domain/track/progress";
import {
  PROGRESS_COLUMNS,
  type ProgressColumn,
  STEP_OF_COLUMN,
} from "../../../src/domain/track/progress-cells";
import { outcomesOf } from "../../../src/domain/track/steps";
import { SIGN_KINDS, SIGN_WORDS } from "../../../src/pane/track/words";

const TODAY = june(28);

/** Rows of a column in short: "late", "asked", an outcome, or "Done" for one of which no outcome is entered. */
function row(column: ProgressColumn, state: string, i: number): RowCells {
  const agency =
    column === "Consent" ? (["Parents or carers", "Child or young person"][i] ?? "Other") : `Agency ${i}`;
  const of: RowCells = { "Case number": "1001", Step: STEP_OF_COLUMN[column], "Agency or person": agency };
  const outcome: RowCells = { ...of, Requested: june(1), Due: july(9), Outcome: state, Done: june(20) };
  switch (state) {
    case "not asked":
      return of;
    case "asked":
      return { ...of, Requested: june(1), Due: july(9) };
    case "this week":
      return { ...of, Requested: june(1), Due: june(30) };
    case "late":
      return { ...of, Requested: june(1), Due: june(20) };
    case "Done":
      return { ...outcome, Outcome: "" };
    case "Sent":
    case "Delivered":
    case "Invited":
    case "Accepted":
      return { ...outcome, Done: "" };
    default:
      return outcome;
  }
}

/** What a cell of the progress shows: "sign | word | short". */
function shown(column: ProgressColumn, states: string): string {
  const rows = states.split(" + ").map((state, i) => row(column, state, i));
  const cell = progressOf(aTracking(rows, { TodayDate: TODAY })).cases[0]?.cells[column];
  if (!cell) throw new Error("The case has no such cell.");
  const sign = cell.status === "none" ? "no sign" : SIGN_KINDS[cell.status];
  return [sign, SIGN_WORDS[cell.status], cell.short].join(" | ");
}

test.each<[ProgressColumn, string, string]>([
  ["Consent", "not asked + not asked", "info | not asked | no answer"],
  ["Consent", "asked + not asked", "info | not asked | no answer"],
  ["Consent", "asked + asked", "explained | asked | no answer"],
  ["Consent", "Sent + asked", "explained | asked | 1 of 2 sent"],
  ["Consent", "Sent + Delivered", "explained | asked | 2 of 2 sent"],
  ["Consent", "late + asked", "error | late | no answer"],
  ["Consent", "late + Full consent", "error | late | full, 1 of 2 in"],
  ["Consent", "Full consent + asked", "explained | asked | full, 1 of 2 in"],
  ["Consent", "Full consent + this week", "warning | this week | full, 1 of 2 in"],
  ["Consent", "Full consent + Full consent", "done | done | full"],
  ["Consent", "Full consent + Not needed", "done | done | full"],
  ["Consent", "Full consent + Done", "warning | done | outcome missing"],
  ["Consent", "Done + late", "error | late | not clear, 1 of 2 in"],
  ["Consent", "Full consent + No health records", "done | done | without health"],
  ["Consent", "Full consent + Declined", "warning | refused | declined by child"],
  ["Consent", "Declined + late", "warning | refused | declined by parents"],
  ["Consent", "Withdrawn + Full consent", "warning | refused | withdrawn by parents"],
  ["Consent", "Not needed + Not needed", "no sign | none | –"],
  ["Questionnaires", "not asked + asked", "info | not asked | 0 of 2"],
  ["Questionnaires", "asked + asked", "explained | asked | 0 of 2"],
  ["Questionnaires", "Received + late", "error | late | 1 of 2"],
  ["Questionnaires", "Done + late", "error | late | 1 of 2, outcome missing"],
  ["Questionnaires", "Done + asked", "explained | asked | 1 of 2, outcome missing"],
  ["Questionnaires", "Received + Done", "warning | done | outcome missing"],
  ["Questionnaires", "Received + Received", "done | done | 2 of 2"],
  ["Questionnaires", "Received + Declined", "done | done | 1 of 2, 1 declined"],
  ["Questionnaires", "Declined", "explained | declined | "],
  ["Questionnaires", "Declined + Declined", "explained | declined | all 2"],
  ["Questionnaires", "Declined + asked", "explained | asked | 0 of 2, 1 declined"],
  ["Questionnaires", "Not needed", "no sign | none | –"],
  ["Files", "asked", "explained | asked | 0 of 1"],
  ["Files", "Ready", "done | done | 1 of 1"],
  ["Files", "Returned", "done | done | 1 of 1"],
  ["Files", "Lent back", "explained | lent back | 1 of 1"],
  ["Files", "Lent back + Returned", "explained | lent back | 1 of 2"],
  ["Files", "Lent back + late", "error | late | 1 of 2"],
  ["Files", "Ready + Done", "warning | done | outcome missing"],
  ["Interviews", "not asked", "info | not asked | 0 of 1"],
  ["Interviews", "Invited + Accepted", "explained | asked | 0 of 2"],
  ["Interviews", "Held + Declined", "done | done | 1 of 2, 1 declined"],
  ["Interviews", "Declined", "explained | declined | "],
  ["Interviews", "Declined + late", "error | late | 0 of 2, 1 declined"],
])("%s, %s: %s", (column, states, words) => {
  expect(shown(column, states)).toBe(words);
});

describe("whatever stands in two rows", () => {
  const OPEN = ["not asked", "asked", "this week", "late", "Sent", "Delivered", "Invited", "Accepted"];
  const pairs = PROGRESS_COLUMNS.flatMap((column) => {
    const states = ["not asked", "asked", "this week", "late", "Done", ...outcomesOf(STEP_OF_COLUMN[column])];
    return states.flatMap((one) => states.map((other) => [column, one, other] as const));
  });

  test("a tick means that all has come or was declined, and nothing is open, away or unsaid", () => {
    for (const [column, one, other] of pairs) {
      const [sign] = shown(column, `${one} + ${other}`).split(" | ");
      const unsettled = [...OPEN, "Done", "Lent back"].some((state) => state === one || state === other);
      if (sign === "done") expect([column, one, other, unsettled]).toEqual([column, one, other, false]);
    }
  });

  test("what is late is told, unless consent is refused", () => {
    for (const [column, one, other] of pairs) {
      if (one !== "late" && other !== "late") continue;
      const [, word] = shown(column, `${one} + ${other}`).split(" | ");
      const isRefused = [one, other].some((state) => state === "Declined" || state === "Withdrawn");
      expect([column, one, other, word]).toEqual([
        column,
        one,
        other,
        column === "Consent" && isRefused ? "refused" : "late",
      ]);
    }
  });
});
