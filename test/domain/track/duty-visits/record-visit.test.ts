import { CannotDo } from "../../../../src/domain/shared/cannot-do";
import { drawFiles } from "../../../../src/domain/track/duty-visits/draw-files";
import type { DrawRequest, VisitRequest } from "../../../../src/domain/track/duty-visits/duty-visit-table";
import { readDutyVisits, visitsOf } from "../../../../src/domain/track/duty-visits/duty-visits";
import { recordVisit } from "../../../../src/domain/track/duty-visits/record-visit";
import { visitWords } from "../../../../src/domain/track/duty-visits/visit-words";
import { PlannedBook } from "../../support/planned-book";
import { changesOn, NO_SHEET, sheetOf, type Written, written } from "../../support/written";
import { EMPTY, REQUEST } from "../a-duty-visit";
import { july } from "../a-tracking";

const NAMES = new Map([["DutyDraws", "='Duty visit'!$G$7:$N$7"]]);
const VISIT: VisitRequest = { visit: "1", dutyPoint: "North office", day: july(18), inspector: "dli" };

const read = (sheet: Written, names = NAMES) => readDutyVisits({ sheet: "Duty visit", ...sheet }, names);
const wordsOf = (sheet: Written): string[] => visitsOf(read(sheet)).map(visitWords);

/** The sheet after a visit was recorded. */
const recorded = (sheet: Written | undefined, change: Partial<VisitRequest> = {}, names = NAMES): Written => {
  const { changes } = recordVisit(
    sheet && read(sheet, names),
    { ...VISIT, ...change },
    { ...EMPTY, names: sheet ? names : EMPTY.names },
  );
  return written(sheet ?? NO_SHEET, changesOn("Duty visit", changes));
};
/** The sheet after a draw. */
const drawn = (sheet: Written | undefined, change: Partial<DrawRequest> = {}): Written => {
  const { changes } = drawFiles(
    sheet && read(sheet),
    { ...REQUEST, ...change },
    { ...EMPTY, names: sheet ? NAMES : EMPTY.names },
  );
  return written(sheet ?? NO_SHEET, changesOn("Duty visit", changes));
};

test("a visit can be planned before anything is drawn, and its draw goes into the same line", () => {
  const { changes } = recordVisit(undefined, VISIT, EMPTY);
  expect(new PlannedBook(new Set(EMPTY.sheets)).follow(changes).amiss).toEqual([]);
  const planned = recorded(undefined);
  expect(wordsOf(planned)).toEqual(["Visit 1, North office, Tue 18/07/2006, DLI: no files drawn yet"]);
  const sheet = drawn(planned);
  expect(wordsOf(sheet)).toEqual([
    "Visit 1, North office, Tue 18/07/2006, DLI: 3 of 40 files drawn, 0 looked at",
  ]);
  expect(wordsOf(drawn(planned, { inLog: 1, wanted: 1 }))).toEqual([
    "Visit 1, North office, Tue 18/07/2006, DLI: 1 of 1 file drawn, 0 looked at",
  ]);
  // The table's one empty row takes the first file.
  expect(sheet.range.bottom).toBe(9);
  expect(sheet.cells.values.slice(7, 10).map((row) => row.slice(0, 3))).toEqual(
    [17, 14, 27].map((position) => ["1", "North office", position]),
  );
  expect(sheet.cells.values[8]?.slice(6).filter((cell) => cell !== "")).toEqual([]);
});

test("what is said later of a visit counts, and what is not said stays", () => {
  const moved = recorded(recorded(drawn(undefined)), { day: july(19), inspector: "" });
  expect(wordsOf(moved)).toEqual([
    "Visit 1, North office, Wed 19/07/2006, DLI: 3 of 40 files drawn, 0 looked at",
  ]);
  const further = recorded(drawn(moved, { wanted: 5 }), { day: undefined, inspector: "3", dutyPoint: "" });
  expect(wordsOf(further)).toEqual([
    "Visit 1, North office, Wed 19/07/2006, inspector 3: 5 of 40 files drawn, 0 looked at",
  ]);
});

test("a draw keeps date and inspector that were typed with it, also where its files are there already", () => {
  const with_ = { day: july(18), inspector: "LI" };
  const sheet = drawn(undefined, with_);
  expect(wordsOf(sheet)[0]).toMatch(/^Visit 1, North office, Tue 18\/07\/2006, LI: 3 of 40/);
  expect(wordsOf(drawn(sheet, { ...with_, inspector: "DLI" }))[0]).toMatch(/DLI: 3 of 40/);
});

describe("the list of an older version", () => {
  const names = new Map([["DutyDraws", "='Duty visit'!$G$7:$L$7"]]);
  const older = (beside = ""): Written => {
    const { range, cells } = drawn(undefined);
    const values = cells.values.map((row) => row.slice(0, 12));
    values[8] = [...(values[8] ?? []), beside];
    return { range, cells: sheetOf(values) };
  };

  test("is read, and gets its columns at the next press", () => {
    expect(visitsOf(read(older(), names)).map(visitWords)).toEqual([
      "Visit 1, North office: 3 of 40 files drawn, 0 looked at",
    ]);
    const { changes } = recordVisit(read(older(), names), VISIT, { ...EMPTY, names });
    expect(changes).toContainEqual({
      type: "move name",
      name: "DutyDraws",
      sheet: "Duty visit",
      range: "G7:N7",
    });
    expect(wordsOf(recorded(older(), {}, names))).toEqual([
      "Visit 1, North office, Tue 18/07/2006, DLI: 3 of 40 files drawn, 0 looked at",
    ]);
  });

  test("keeps what people wrote beside it: draws go on, and a date asks for room", () => {
    const taken = older("ask for the key");
    expect(() => recordVisit(read(taken, names), VISIT, { ...EMPTY, names })).toThrow(
      "The sheet Duty visit has no room for the date and the inspector: M7:N7 and the cells below hold something else. Move that, then press again.",
    );
    const { changes } = drawFiles(read(taken, names), { ...REQUEST, wanted: 5 }, { ...EMPTY, names });
    const sheet = written(taken, changesOn("Duty visit", changes));
    expect(sheet.cells.values[8]?.[12]).toBe("ask for the key");
    expect(sheet.cells.values[6]?.[12] ?? "").toBe("");
  });
});

test.each<[Partial<VisitRequest>, string]>([
  [{ visit: "" }, "Enter the number of the visit, such as 1."],
  [{ visit: "2", dutyPoint: "" }, "Enter the duty point."],
  [
    { dutyPoint: "South" },
    "Visit 1 is to the duty point North office. Give a visit elsewhere another number.",
  ],
  [{ day: undefined, inspector: "" }, "Enter the date of the visit, or who makes it."],
  [{ inspector: "Mrs Bell" }, "Inspector: Enter LI, DLI or a number, never a name."],
  [
    { dutyPoint: "Mrs Bell’s" },
    "The visit or the duty point seems to give a person’s name. Take it out, so that nobody can be identified.",
  ],
])("a visit that cannot be recorded says why: %j", (change, words) => {
  expect(() => recorded(drawn(undefined), change)).toThrow(new CannotDo(words));
});
