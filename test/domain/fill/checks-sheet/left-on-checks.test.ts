import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { checksSheetAgain } from "../../../../src/domain/fill/checks-sheet/checks-sheet";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import { withReason } from "../../../../src/domain/fill/reasons/reasons";
import { findings, HEADERS, list, old, other, tooOld, WRITTEN, written } from "../../support/a-checks-sheet";
import { inLines } from "../../support/in-lines";

const reasons = () => withReason([], old(), "Leaving care");
const tableWritten = (changes: readonly Change[], first: string): readonly (readonly (Cell | null)[])[] =>
  changes.flatMap((change) =>
    change.type === "write" && change.range.startsWith(first) ? change.cells : [],
  );
const linked = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.type === "link"
      ? [`${change.cell}: ${change.text} to ${change.to.sheet}, ${change.to.address}`]
      : [],
  );

describe("what is written beside a finding that has gone stays, beneath the others", () => {
  const [one = [], two = [], three = []] = WRITTEN;
  const gone = (...lines: (readonly Cell[])[]) =>
    checksSheetAgain(list(), findings().slice(0, 1), [], written(lines), {
      keptReasons: reasons(),
      made: "",
    });

  test("a reason that is none: the text beside an error, or one that nobody has kept", () => {
    const lines = [[...two.slice(0, 4), "asked Jo"], [...three.slice(0, 4), "see letter"], one];
    const { changes, left } = gone(...lines);
    expect(left).toBe(2);
    expect(tableWritten(changes, "A6")).toEqual([
      ["F6", "A1", "Warning", tooOld, ""],
      ["was E7", "0071", "Error", "Enter the team.", "asked Jo"],
      ["was I7", "0071", "Warning", other, "see letter"],
    ]);
    expect(linked(changes)).toEqual(["A6: F6 to Case list, F6"]);
    // Once more, nothing changes; a kept reason goes with its finding.
    expect(gone(one, ["was E7", ...two.slice(1, 4), "asked Jo"]).left).toBe(1);
    expect(gone(one, [...three.slice(0, 4), "Leaving care"]).left).toBe(0);
  });

  test("a row of people’s own stays as it is", () => {
    const { changes, left } = gone(one, ["", "0071", "", "=ask the team", ""]);
    expect(left).toBe(1);
    expect(tableWritten(changes, "A6")[1]).toEqual(["", "0071", "", "=ask the team", ""]);
  });

  test("a note in a column of their own is moved with its row, a formula that fills its column is not", () => {
    const headers = [...HEADERS, "Who", "Days"];
    const lines = [
      [...three, "0071", 1],
      [...one, "", 2],
      [...two, "", 3],
    ];
    const existing = written(lines, headers);
    const formulas = {
      ...existing.cells,
      values: [headers, ...lines.map((line, i) => [...line.slice(0, 6), `=LEN(D${6 + i})`])],
    };
    const { changes, left } = checksSheetAgain(list(), findings().slice(0, 1), [], existing, {
      formulas,
      keptReasons: [],
      made: "",
    });
    expect(left).toBe(1);
    expect(tableWritten(changes, "A6")).toEqual([
      ["F6", "A1", "Warning", tooOld, ""],
      ["was I7", "0071", "Warning", other, ""],
    ]);
    expect(
      inLines(changes.filter(({ type }) => type === "move cells" || type === "drop table rows")),
    ).toEqual(["move cells Checks F6 F7", "drop table rows Checks A5:G7 Checks A8:G8"]);
  });
});
