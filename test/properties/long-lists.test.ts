import { guardedWrites } from "../../src/domain/case-list/grid/cell-writes";
import { check } from "../../src/domain/case-list/check";
import { withReasonsOf } from "../../src/domain/fill/checks-sheet/checks-reading";
import { CHECKS, SEVERITY_WORDS } from "../../src/domain/fill/checks-sheet/checks-table";
import { headersOf } from "../../src/domain/spreadsheet/sheet-table";
import { aCase, aList } from "../support/a-list";

/** More than a call takes as arguments, and than what is quadratic does in the time of a test. */
const MANY = 150_000;

describe("lists of tens of thousands", () => {
  const list = aList(
    Array.from({ length: MANY }, (_, i) => aCase({ caseNumber: `C${i}`, leadProfessional: `Worker ${i}` })),
  );

  test("are checked, every case with a lead professional of its own", () => {
    expect(check(list).couldNotRun).toEqual([]);
  });

  test("can be written in every row", () => {
    const edits = list.cases.map(({ index }) => ({ index, column: "tracked" as const, cell: "Yes" }));
    expect(guardedWrites(list, edits).length).toBeGreaterThan(0);
  });

  test("have a reason for every finding", () => {
    const { findings } = check(
      aList(
        list.cases
          .slice(0, 40_000)
          .map(({ number }) => aCase({ caseNumber: number, age: 18, offended: "No", neet: "No" })),
      ),
    );
    const rows = findings.map(({ address, columnName = "", caseNumber = "", severity, message }, i) => [
      address,
      columnName,
      caseNumber,
      SEVERITY_WORDS[severity],
      message,
      `Reason ${i}`,
    ]);
    const headers = headersOf(CHECKS.columns);
    const range = { top: 0, left: 0, bottom: rows.length, right: headers.length - 1 };
    const existing = { sheet: "Checks", range, cells: { top: 0, left: 0, values: [headers, ...rows] } };
    expect(withReasonsOf(existing, findings, []).length).toBeGreaterThan(20_000);
  });
});
