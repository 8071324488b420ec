import type { SerialDate } from "../../../src/domain/spreadsheet/dates";
import { progressOf } from "../../../src/domain/track/progress";
import { aTracking, july, june, type RowCells } from "./a-tracking";

const a = (step: string, agency: string, cells: RowCells = {}): RowCells => ({
  "Case number": "1001",
  Step: step,
  "Agency or person": agency,
  ...cells,
});

test("files that are to be asked for are late in the lists where they are late on the board", () => {
  const rows = [
    a("Questionnaire", "Social care", { Done: june(23), Due: june(26), Outcome: "Received" }),
    a("Case file", "Social care", { Due: july(12) }),
    a("Case file", "Health", { Due: july(12) }),
  ];
  const says = (today: SerialDate): unknown[] => {
    const { late, next, cases } = progressOf(aTracking(rows, { TodayDate: today }));
    return [late.map(({ text }) => text), next.map(({ text }) => text), cases[0]?.cells.Files.status];
  };
  const health = "1001: Case file, Health: not asked for yet, due Wed 12/07/2006";
  expect(says(june(30))).toEqual([
    [],
    ["1001: Case file, Social care: to be asked for by Fri 30/06/2006, due Wed 12/07/2006", health],
    "no consent",
  ]);
  expect(says(july(1))).toEqual([
    ["1001: Case file, Social care: late, was to be asked for by Fri 30/06/2006, due Wed 12/07/2006"],
    [health],
    "no consent",
  ]);
  expect(says(july(13))[0]).toEqual([
    "1001: Case file, Social care: late, was to be asked for by Fri 30/06/2006, due Wed 12/07/2006",
    "1001: Case file, Health: late, not asked for yet, was due Wed 12/07/2006",
  ]);
});

test("Social care’s file alone: board, lists and words are of one mind", () => {
  const rows = [
    a("Questionnaire", "Social care", { Done: june(23), Due: june(26), Outcome: "Received" }),
    a("Case file", "Social care", { Due: july(12) }),
  ];
  const says = (today: SerialDate): unknown[] => {
    const { late, next, cases } = progressOf(aTracking(rows, { TodayDate: today }));
    return [late.length, next.map(({ status }) => status), cases[0]?.cells.Files.status];
  };
  expect(says(june(24))).toEqual([0, ["open"], "not asked"]);
  expect(says(june(28))).toEqual([0, ["this week"], "this week"]);
  expect(says(july(1))).toEqual([1, [], "late"]);
});
