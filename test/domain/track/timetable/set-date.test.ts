import { setDate } from "../../../../src/domain/track/timetable/set-date";
import { aTracking, cellsWritten, june } from "../a-tracking";

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
