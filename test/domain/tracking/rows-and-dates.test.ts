import { addTrackingRow, type NewRow } from "../../../src/domain/tracking/add-row";
import { setDate } from "../../../src/domain/tracking/set-date";
import { aTracking, cellsWritten, june, selectedCase, standardRows } from "./a-tracking";

describe("a row added from the pane", () => {
  const tracking = aTracking(standardRows("1001"));
  const [theCase = selectedCase("")] = tracking.selected;
  const row = (change: Partial<NewRow>): NewRow => ({
    theCase,
    step: "Interview",
    agency: "Police",
    requested: undefined,
    ...change,
  });

  test("goes below, with its formula, in the columns that are there", () => {
    const changes = addTrackingRow(tracking, row({ requested: june(5) }));
    expect(changes).toContainEqual({
      do: "add table rows",
      table: "Tracking",
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

  test.each<[Partial<NewRow>, string]>([
    [{ theCase: selectedCase("1002", "Withdrawn") }, "1002 is not one of the ten. Choose another case."],
    [{ agency: "" }, "Choose the agency or person."],
    [
      { step: "Questionnaire", agency: "social care" },
      "social care is also asked in row 11. Ask each agency once; to remind it, choose the step Chaser.",
    ],
    [
      { step: "Case file", agency: "Health" },
      "There is no consent yet to read this case’s health records. Wait for it, or take this row out.",
    ],
  ])("is refused where %j: %s", (change, words) => {
    expect(addTrackingRow(tracking, row(change))).toBe(words);
  });

  test("may be a chaser of nobody in particular", () => {
    expect(typeof addTrackingRow(tracking, row({ step: "Chaser", agency: "" }))).toBe("object");
  });
});

describe("a date from the pane", () => {
  const tracking = aTracking([], { ListDue: june(5) });
  test("is written in its cell, unless it stands there", () => {
    expect(cellsWritten(setDate(tracking, "ListReceived", june(6)))).toEqual({ C3: june(6) });
    expect(setDate(tracking, "ListDue", june(5))).toEqual([]);
  });
  test("that is taken away leaves the cell empty, or worked out", () => {
    expect(cellsWritten(setDate(tracking, "ListDue", undefined))).toEqual({ B3: "" });
    expect(cellsWritten(setDate(tracking, "TodayDate", undefined))).toEqual({ A3: "=TODAY()" });
    expect(cellsWritten(setDate(tracking, "QuestionnairesDue", undefined))).toEqual({
      E3: '=IF(ISNUMBER($D$3),INT($D$3)+21,"")',
    });
  });
});
