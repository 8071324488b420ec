import { addTrackingRows, type RowsToAdd } from "../../../../src/domain/track/tracking-sheet/add-rows";
import { CannotDo } from "../../../../src/domain/shared/cannot-do";
import { readTracking } from "../../../../src/domain/track/tracking";
import { inLines } from "../../support/in-lines";
import { aTracking, june, flaggedCase, standardRows } from "../a-tracking";

describe("a row added from the pane", () => {
  const tracking = aTracking(standardRows("1001"));
  const [theCase = flaggedCase("")] = tracking.flagged;
  const row = (change: Partial<RowsToAdd>): RowsToAdd => ({
    theCase,
    step: "Interview",
    agencies: ["Police"],
    requested: undefined,
    ...change,
  });

  test("goes below, with its formula, in the columns that are there", () => {
    const { changes } = addTrackingRows(tracking, row({ requested: june(5) }));
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
    const { changes } = addTrackingRows(there, row({}));
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

  test.each<[Partial<RowsToAdd>, string]>([
    [{ theCase: flaggedCase("1002", "Withdrawn") }, "1002 is not one of the ten. Choose another case."],
    [{ agencies: [""] }, "Choose the agency or person."],
    [
      { step: "Questionnaire", agencies: ["social care"] },
      "Social care is also asked in row 11. Ask each agency once; to remind it, choose the step Chaser.",
    ],
    [
      { step: "Case file", agencies: ["Health"] },
      "There is no consent yet to read this case’s health records. Add it once consent is in.",
    ],
  ])("is refused where %j: %s, and never with advice about a row that is not there", (change, words) => {
    expect(() => addTrackingRows(tracking, row(change))).toThrow(new CannotDo(words));
  });

  test("may be several, one for each agency", () => {
    const three = row({ step: "Questionnaire", agencies: ["Health", "Education", "Police"] });
    const { changes, rows } = addTrackingRows(tracking, three);
    expect(rows).toEqual([13, 14, 15]);
    expect(changes).toContainEqual(expect.objectContaining({ type: "add table rows", range: "A13:H15" }));
    // Pressed again since nobody heard of it, none is added.
    const there = aTracking([
      ...standardRows("1001"),
      ...three.agencies.map((agency) => ({
        "Case number": "1001",
        Step: "Questionnaire",
        "Agency or person": agency,
      })),
    ]);
    const again = addTrackingRows(there, three);
    expect(again.rows).toEqual([13, 14, 15]);
    expect(again.changes.map(({ type }) => type)).not.toContain("add table rows");
    expect(() => addTrackingRows(there, row({ step: "Questionnaire", agencies: ["CAMHS"] }))).toThrow(
      /^CAMHS is other agency number 4.*To ask another one, delete one of their rows first\.$/,
    );
  });

  test("is refused where an agency is named twice", () => {
    for (const step of ["Interview", "Questionnaire"] as const)
      expect(() => addTrackingRows(tracking, row({ step, agencies: ["Police", "police"] }))).toThrow(
        "police is named twice. Name each once.",
      );
  });

  test("may be a chaser of nobody in particular", () => {
    expect(addTrackingRows(tracking, row({ step: "Chaser", agencies: [] })).changes).not.toEqual([]);
  });
});
