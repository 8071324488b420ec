import { addressOf, progressOf, notYetRequested } from "../../../src/domain/track/progress";
import { type ProgressColumn, rowsOfColumn } from "../../../src/domain/track/progress-cells";
import { rowStatusWords, rowStatus } from "../../../src/domain/track/row-status";
import {
  aTracking,
  type DateCells,
  july,
  june,
  type RowCells,
  flaggedCase,
  standardRows,
} from "./a-tracking";

const TODAY: DateCells = { TodayDate: june(28) };
const a = (step: string, agency: string, cells: RowCells = {}): RowCells => ({
  "Case number": "1001",
  Step: step,
  "Agency or person": agency,
  ...cells,
});

/** "late | 1 of 2 | …, row 8" of one column of the only case. */
function cell(column: ProgressColumn, rows: readonly RowCells[], dates: DateCells = TODAY): string {
  const [one] = progressOf(aTracking(rows, dates)).cases;
  const found = one?.cells[column];
  return `${found?.status} | ${found?.short} | ${found?.text} | ${found?.row?.row ?? "no row"}`;
}

describe("where a row stands", () => {
  const states = (cells: RowCells, dates: DateCells = TODAY): string[] => {
    const tracking = aTracking([a("Questionnaire", "Health", cells)], dates);
    return tracking.rows.flatMap((row) => [rowStatus(row, tracking), rowStatusWords(row, tracking)]);
  };

  test.each<[RowCells, string, string]>([
    [{ Due: june(27) }, "late", "late, not asked for yet, was due Tue 27/06/2006"],
    [{ Due: june(28) }, "this week", "due this week, Wed 28/06/2006, not asked for yet"],
    [{ Due: july(2) }, "this week", "due this week, Sun 02/07/2006, not asked for yet"],
    [{ Due: july(3) }, "open", "not asked for yet, due Mon 03/07/2006"],
    [{ Due: july(3), Requested: june(12) }, "open", "asked for, due Mon 03/07/2006"],
    [{ Due: july(3), Outcome: "Invited" }, "open", "Invited, due Mon 03/07/2006"],
    [{}, "open", "not asked for yet"],
    [{ Due: june(1), Done: june(2), Outcome: "Received" }, "closed", "Received on Fri 02/06/2006"],
    [{ Done: june(2) }, "closed", "Done on Fri 02/06/2006, outcome missing"],
    [{ Outcome: "Declined", Due: june(1) }, "closed", "Declined"],
    [{ Done: "yesterday" }, "open", "not asked for yet"],
    [{ Done: "next Friday", Due: june(27), Requested: june(1) }, "late", "late, was due Tue 27/06/2006"],
  ])("with %j: %s, %s", (cells, standing, words) => {
    expect(states(cells)).toEqual([standing, words]);
  });

  test("without Today nothing is late", () => {
    expect(states({ Due: june(1) }, {})).toEqual(["open", "not asked for yet, due Thu 01/06/2006"]);
  });

  test("a form that is back without an outcome says so", () => {
    const tracking = aTracking([a("Leaflets and consent forms", "x", { Done: june(2) })]);
    expect(tracking.rows.map((row) => rowStatusWords(row, tracking))).toEqual([
      "Done on Fri 02/06/2006, outcome missing",
    ]);
  });
});

describe("a case in the progress", () => {
  test("has consent by what it allows, and what is awaited", () => {
    const form = (agency: string, cells: RowCells): RowCells =>
      a("Leaflets and consent forms", agency, cells);
    expect(cell("Consent", [])).toBe("none | – | no row | no row");
    expect(cell("Consent", [form("P", { Due: june(26) }), form("C", { Due: june(20) })])).toBe(
      "late | no answer | no answer yet, 2 not asked for yet, 2 late, since Tue 20/06/2006 | 9",
    );
    expect(
      cell("Consent", [form("P", { Outcome: "Full", Done: june(20) }), form("C", { Due: july(9) })]),
    ).toBe("not asked | full, 1 of 2 in | full consent, 1 not asked for yet, next due Sun 09/07/2006 | 9");
    expect(
      cell("Consent", [
        form("P", { Outcome: "Sent", Notes: "Sent 07/06/2006", Due: july(9) }),
        form("C", { Outcome: "Delivered", Due: july(9) }),
      ]),
    ).toBe("asked | 2 of 2 sent | no answer yet, 2 of 2 sent, next due Sun 09/07/2006 | 8");
    expect(cell("Consent", [form("P", { Outcome: "Declined" })])).toBe(
      "refused | declined | declined by p | 8",
    );
    expect(
      cell("Consent", [
        form("Parents or carers", { Outcome: "Full" }),
        form("Child or young person", { Outcome: "Declined" }),
      ]),
    ).toBe("refused | declined by child | declined by child or young person | 8");
    expect(
      cell("Consent", [
        form("Parents or carers", { Outcome: "Withdrawn" }),
        form("Child or young person", { Outcome: "Declined" }),
      ]),
    ).toBe(
      "refused | withdrawn by parents | withdrawn by parents or carers, declined by child or young person | 8",
    );
    expect(cell("Consent", [form("P", { Outcome: "Withdrawn" })])).toBe(
      "refused | withdrawn | withdrawn by p | 8",
    );
    expect(cell("Consent", [form("P", { Outcome: "No health records" })])).toBe(
      "done | without health | consent without health records | 8",
    );
  });

  test("has questionnaires by how many are in", () => {
    const rows = [
      a("Questionnaire", "Lead professional", { Done: june(20), Due: june(26), Outcome: "Received" }),
      a("Questionnaire", "Social care", { Due: june(30), Requested: june(9) }),
      a("Questionnaire", "Health", { Outcome: "Declined" }),
      a("Questionnaire", "Police", { Outcome: "Not needed" }),
    ];
    expect(cell("Questionnaires", rows)).toBe(
      "this week | 1 of 3, 1 declined | 1 of 3 in, 1 declined, next due Fri 30/06/2006 | 9",
    );
    expect(cell("Questionnaires", rows.slice(0, 1))).toBe("done | 1 of 1 | 1 of 1 in | 8");
    expect(cell("Questionnaires", [a("Questionnaire", "x")])).toBe(
      "not asked | 0 of 1 | 0 of 1 in, 1 not asked for yet | 8",
    );
    expect(cell("Questionnaires", [a("Questionnaire", "x", { Requested: june(9), Due: july(9) })])).toBe(
      "asked | 0 of 1 | 0 of 1 in, next due Sun 09/07/2006 | 8",
    );
    expect(cell("Questionnaires", [a("Questionnaire", "x", { Done: june(9) })])).toBe(
      "no outcome | outcome missing | 1 of 1 in, outcome missing | 8",
    );
    expect(
      cell("Questionnaires", [
        a("Questionnaire", "x", { Done: june(9) }),
        a("Questionnaire", "y", { Requested: june(9), Due: july(9) }),
      ]),
    ).toBe("asked | 1 of 2, outcome missing | 1 of 2 in, outcome missing, next due Sun 09/07/2006 | 9");
    expect(cell("Questionnaires", [])).toBe("none | – | none | no row");
  });

  test("has files by how many are ready, and by when to ask for them", () => {
    const questionnaire = a("Questionnaire", "Social care", { Done: june(23), Due: june(26) });
    const file = (cells: RowCells): RowCells => a("Case file", "Social care", { Due: july(12), ...cells });
    expect(cell("Files", [questionnaire, file({})])).toBe(
      "this week | 0 of 1 | 0 of 1 ready, 1 not asked for yet, next due Wed 12/07/2006, ask for them by Fri 30/06/2006 | 9",
    );
    expect(cell("Files", [questionnaire, file({})], { TodayDate: june(30) })).toMatch(/^this week/);
    expect(cell("Files", [questionnaire, file({})], { TodayDate: july(1) })).toBe(
      "late | 0 of 1 | 0 of 1 ready, 1 not asked for yet, next due Wed 12/07/2006, were to be asked for by Fri 30/06/2006 | 9",
    );
    expect(cell("Files", [questionnaire, file({})], { TodayDate: june(23) })).toMatch(/^not asked/);
    expect(cell("Files", [questionnaire, file({ Due: june(1) }), file({ Requested: june(24) })])).toMatch(
      /^late \| 0 of 2/,
    );
    expect(cell("Files", [questionnaire, file({ Requested: june(24) })])).toBe(
      "asked | 0 of 1 | 0 of 1 ready, next due Wed 12/07/2006 | 9",
    );
    expect(
      cell("Files", [file({ Outcome: "Lent back" }), a("Electronic records", "x", { Done: june(2) })]),
    ).toBe("no outcome | outcome missing | 2 of 2 ready, 1 lent back, outcome missing | 8");
  });

  test("has a health file that is asked for without consent stand out", () => {
    const file = a("Case file", "Health", { Requested: june(20), Due: july(12) });
    const form = (outcome: string): RowCells =>
      a("Leaflets and consent forms", "Parents or carers", { Done: june(19), Outcome: outcome });
    expect(cell("Files", [form("No health records"), file])).toMatch(
      /^no consent \| 0 of 1 \| .*; Health may not be read, consent: consent without health records \| 9$/,
    );
    expect(cell("Files", [file])).toMatch(/^no consent /);
    expect(cell("Files", [form("Full consent"), file])).toMatch(/^asked /);
  });

  test("has interviews by how many are held", () => {
    expect(cell("Interviews", [])).toBe("none | – | none chosen | no row");
    expect(
      cell("Interviews", [
        a("Interview", "Parents or carers", { Outcome: "Declined" }),
        a("Interview", "Child or young person", { Outcome: "Accepted", Due: july(21) }),
        a("Interview", "Lead professional", { Outcome: "Held", Done: july(18) }),
      ]),
    ).toBe("asked | 1 of 3, 1 declined | 1 of 3 held, 1 declined, next due Fri 21/07/2006 | 9");
  });
});

describe("the progress", () => {
  const tracking = aTracking(
    [
      ...standardRows("1001", { Due: july(3) }),
      ...standardRows("1002", { Due: june(20) }).slice(0, 2),
      a("Chaser", "Social care", { Due: june(29) }),
      a("Chaser", "Social care", { Due: june(19) }),
      a("Chaser", "Social care"),
      ...standardRows("1003", { Due: june(1) }),
    ],
    TODAY,
    [
      flaggedCase("1001"),
      flaggedCase("1002"),
      flaggedCase("1003", "Withdrawn"),
      flaggedCase("1004", "Reserve"),
    ],
  );
  const { cases, late, next, withoutRows, gone } = progressOf(tracking);

  test("has the ten, in their order", () => {
    expect(cases.map(({ theCase }) => theCase.caseNumber)).toEqual(["1001", "1002"]);
  });

  test("says what is late and what is due next, the earliest first, of the ten only", () => {
    expect(late.map(({ text }) => text)).toEqual([
      "1001: Chaser, Social care: late, was due Mon 19/06/2006",
      "1002: Leaflets and consent forms, Parents or carers: late, not asked for yet, was due Tue 20/06/2006",
      "1002: Leaflets and consent forms, Child or young person: late, not asked for yet, was due Tue 20/06/2006",
    ]);
    expect(next.map(({ status, row }) => `${status} ${row.row}`)).toEqual([
      "this week 15",
      "open 8",
      "open 9",
      "open 10",
      "open 11",
      "open 12",
    ]);
  });

  test("names those that lack rows, and those whose rows stay", () => {
    expect(withoutRows.map(({ caseNumber }) => caseNumber)).toEqual(["1002"]);
    expect(gone.map(({ theCase, rows }) => [theCase.caseNumber, rows])).toEqual([["1003", 5]]);
  });

  test("knows the cell of each row", () => {
    expect(late.map(({ row }) => addressOf(tracking, row))).toEqual(["A16", "A13", "A14"]);
  });

  test("knows the rows of each column", () => {
    const rows = tracking.rowsOf.get("1001") ?? [];
    expect(rowsOfColumn(rows, "Consent").map(({ row }) => row)).toEqual([8, 9]);
    expect(rowsOfColumn(rows, "Questionnaires").map(({ row }) => row)).toEqual([10, 11]);
    expect(rowsOfColumn(rows, "Files").map(({ row }) => row)).toEqual([12]);
    expect(rowsOfColumn(rows, "Interviews")).toEqual([]);
  });
});

test("forms and questionnaires that are still to be asked for are those without a date", () => {
  const tracking = aTracking([
    a("Leaflets and consent forms", "P"),
    a("Questionnaire", "x", { Requested: june(1) }),
    a("Questionnaire", "y", { Outcome: "Not needed" }),
    a("Questionnaire", "z"),
    a("Case file", "z"),
    { ...a("Questionnaire", "z"), "Case number": "1002" },
  ]);
  expect(notYetRequested(tracking).map(({ row }) => row)).toEqual([8, 11]);
});
