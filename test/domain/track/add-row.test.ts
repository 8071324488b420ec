import { addTrackingRow, type RowToAdd } from "../../../src/domain/track/add-row";
import { CannotDo } from "../../../src/domain/spreadsheet/cannot-do";
import { readTracking } from "../../../src/domain/track/tracking";
import { inLines } from "../support/in-lines";
import { aTracking, june, flaggedCase, standardRows } from "./a-tracking";

describe("a row added from the pane", () => {
  const tracking = aTracking(standardRows("1001"));
  const [theCase = flaggedCase("")] = tracking.flagged;
  const row = (change: Partial<RowToAdd>): RowToAdd => ({
    theCase,
    step: "Interview",
    agency: "Police",
    requested: undefined,
    ...change,
  });

  test("goes below, with its formula, in the columns that are there", () => {
    const { changes } = addTrackingRow(tracking, row({ requested: june(5) }));
    expect(changes).toContainEqual({
      type: "add table rows",
      table: "Tracking",
      becomes: "A7:H13",
      sheet: "Tracking",
      range: "A13:H13",
      cells: [
        [
          "1001",
          "Interview",
          "Police",
          june(5),
          expect.stringMatching(/^=IF\(OR\(TRIM\(\$B13\)/),
          null,
          null,
          null,
        ],
      ],
    });
  });

  test("stands with its looks, dropdowns and highlights in a table that has been moved and widened", () => {
    const { range, cells } = tracking.existing;
    const [headers = [], ...rows] = cells.values.slice(range.top);
    const moved = {
      sheet: "Tracking",
      range: { top: 9, left: 2, bottom: 14, right: 10 },
      cells: { top: 9, left: 2, values: [["Mine", ...headers], ...rows.map((cells) => ["m", ...cells])] },
    };
    const there = readTracking(moved, new Map(), tracking.flagged);
    const { changes } = addTrackingRow(there, row({}));
    const [added, ...others] = changes.filter(({ type: what }) => what !== "format" && what !== "keep");
    const due = /^=IF\(OR\(TRIM\(\$E16\)/;
    expect(added).toEqual({
      ...{ type: "add table rows", table: "Tracking", becomes: "C10:K16", sheet: "Tracking" },
      range: "C16:K16",
      cells: [[null, "1001", "Interview", "Police", null, expect.stringMatching(due), null, null, null]],
    });
    const text = '{"numberFormat":"@","wrap":true,"vertical":"Top"}';
    const date = '{"numberFormat":"dd/mm/yyyy","horizontal":"Left","vertical":"Top"}';
    expect(inLines(changes.filter(({ type: what }) => what === "format"))).toEqual(
      ["D", "E", "F", "G", "H", "I", "J", "K"].map(
        (column) => `format Tracking ${column}16 ${"GHI".includes(column) ? date : text}`,
      ),
    );
    expect(others.map((change) => `${change.type} ${"range" in change ? change.range : ""}`)).toEqual([
      ...["D", "E", "F", "G", "H", "I", "J", "K"].map((column) => `validate ${column}11:${column}16`),
      "clear conditional formats C11:K16",
      "conditional format H11:H16",
      "conditional format H11:H16",
    ]);
  });

  test.each<[Partial<RowToAdd>, string]>([
    [{ theCase: flaggedCase("1002", "Withdrawn") }, "1002 is not one of the ten. Choose another case."],
    [{ agency: "" }, "Choose the agency or person."],
    [
      { step: "Questionnaire", agency: "social care" },
      "Social care is also asked in row 11. Ask each agency once; to remind it, choose the step Chaser.",
    ],
    [
      { step: "Case file", agency: "Health" },
      "There is no consent yet to read this case’s health records. Add it once consent is in.",
    ],
  ])("is refused where %j: %s", (change, words) => {
    expect(() => addTrackingRow(tracking, row(change))).toThrow(new CannotDo(words));
  });

  test("may be a chaser of nobody in particular", () => {
    expect(addTrackingRow(tracking, row({ step: "Chaser", agency: "" })).changes).not.toEqual([]);
  });
});
