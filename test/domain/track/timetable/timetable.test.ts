import fc from "fast-check";
import { serialDate, serialOf, weekdayOf } from "../../../../src/domain/spreadsheet/dates";
import {
  dayIn,
  derivedDates,
  firstFieldworkSunday,
  questionnairesDue,
  readTimetable,
  timetablePositions,
} from "../../../../src/domain/track/timetable/timetable";
import { timetablePicture } from "../../../../src/domain/track/timetable/timetable-picture";
import { timetableText } from "../../../../src/domain/track/timetable/timetable-text";
import { FITTING, NO_DATES } from "../a-timetable";
import { july, june, sheet } from "../a-tracking";

describe("the dates that follow", () => {
  it("are those of the guidance", () => {
    expect(questionnairesDue(FITTING)).toBe(june(28));
    expect(derivedDates(FITTING)).toEqual({
      FilesNamedBy: july(5),
      FilesReady: july(12),
      InterviewsChosen: july(14),
      FieldworkEnds: july(21),
    });
    expect(firstFieldworkSunday(FITTING)).toBe(july(23));
  });

  it("go by the questionnaires’ date where one is entered", () => {
    const agreed = { ...FITTING, QuestionnairesDue: july(3) };
    expect(questionnairesDue(agreed)).toBe(july(3));
    expect(derivedDates(agreed).FilesNamedBy).toBe(july(10));
  });

  it("are not known while what they follow from is not", () => {
    expect(questionnairesDue(NO_DATES)).toBeUndefined();
    expect(firstFieldworkSunday(NO_DATES)).toBeUndefined();
    expect(Object.values(derivedDates(NO_DATES))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("are the same for every day of a week", () => {
    for (let day = 10; day <= 16; day++) {
      expect(derivedDates({ ...FITTING, AnalysisWeek: july(day) })).toEqual(derivedDates(FITTING));
    }
  });

  it("end the first fieldwork week on the Friday from the day on which it begins", () => {
    for (let day = 15; day <= 21; day++) {
      const begun = { ...FITTING, Fieldwork: july(day) };
      expect(derivedDates(begun).FieldworkEnds).toBe(july(21));
      expect(firstFieldworkSunday(begun)).toBe(july(23));
    }
    expect(derivedDates({ ...FITTING, Fieldwork: july(22) }).FieldworkEnds).toBe(july(28));
  });

  it("fall on their weekdays, in the week that is meant, whatever the date", () => {
    const day = fc
      .integer({ min: 100, max: 2_958_000 })
      .map((serial) => serialDate(serial))
      .filter((date) => date !== undefined);
    fc.assert(
      fc.property(day, day, day, (ChoiceDate, AnalysisWeek, Fieldwork) => {
        const timetable = { ...NO_DATES, ChoiceDate, AnalysisWeek, Fieldwork };
        const { FilesNamedBy, FilesReady, InterviewsChosen, FieldworkEnds } = derivedDates(timetable);
        const due = questionnairesDue(timetable) ?? 0;
        expect(due - ChoiceDate).toBe(21);
        expect((FilesNamedBy ?? 0) - due).toBe(7);
        expect(FilesReady && weekdayOf(FilesReady)).toBe(2);
        expect(InterviewsChosen && weekdayOf(InterviewsChosen)).toBe(4);
        expect(FieldworkEnds && weekdayOf(FieldworkEnds)).toBe(4);
        expect((FilesReady ?? 0) - AnalysisWeek).toBe(2 - weekdayOf(AnalysisWeek));
        expect((FieldworkEnds ?? 0) - Fieldwork).toBeGreaterThanOrEqual(0);
        expect((FieldworkEnds ?? 0) - Fieldwork).toBeLessThan(7);
      }),
    );
  });
});

describe("a day in a cell", () => {
  test.each([
    [38_881, 38_881],
    [38_881.7, 38_881],
    ["13/06/2006", 38_881],
    [" 13.6.06 ", 38_881],
    ["13 June 2006", 38_881],
    ["13th Jun 2006", 38_881],
    ["13-Jun-06", 38_881],
    ["31/02/2006", undefined],
    ["next week", undefined],
    ["by 13/06/2006", undefined],
    ["", undefined],
    [true, undefined],
    [0, undefined],
  ])("%j is %j", (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });
});

test("the dates are read where their names say they are, or else where the sheet is made with them", () => {
  const cells = sheet([[], [], [june(7), june(5), "6/6/2006", june(8), "", "soon", july(17)], [], [july(1)]]);
  expect(readTimetable(cells, timetablePositions(new Map()))).toEqual({
    TodayDate: june(7),
    ListDue: june(5),
    ListReceived: june(6),
    ChoiceDate: june(8),
    QuestionnairesDue: undefined,
    AnalysisWeek: undefined,
    Fieldwork: july(17),
  });
  const moved = timetablePositions(
    new Map([
      ["TodayDate", "=Tracking!$A$5"],
      ["ListDue", "=#REF!"],
    ]),
  );
  expect(moved.TodayDate).toEqual({ row: 4, column: 0 });
  expect(moved.ListDue).toEqual({ row: 2, column: 1 });
  expect(readTimetable(cells, moved).TodayDate).toBe(july(1));
});

test("as text, every date has its weekday", () => {
  expect(timetableText(FITTING)).toEqual([
    "List due: Mon 05/06/2006",
    "List received: Mon 05/06/2006",
    "Choice: Wed 07/06/2006",
    "Questionnaires due: Wed 28/06/2006",
    "Analysis week (Monday): Mon 10/07/2006",
    "Fieldwork begins: Mon 17/07/2006",
    "Files named by: Wed 05/07/2006",
    "Files ready (Wednesday): Wed 12/07/2006",
    "Interviews chosen (Friday): Fri 14/07/2006",
    "First fieldwork week ends: Fri 21/07/2006",
  ]);
  expect(timetableText(NO_DATES)[0]).toBe("List due: not known yet");
});

test("as text, a date on the wrong day of the week says so, and which week is meant", () => {
  const lines = timetableText({ ...FITTING, AnalysisWeek: july(12), Fieldwork: july(16) });
  expect(lines).toContain(
    "Analysis week (Monday): Wed 12/07/2006 is not a Monday. The week from Mon 10/07/2006 is meant.",
  );
  expect(lines).toContain(
    "Fieldwork begins: Sun 16/07/2006 is on a weekend. The first week is the one from Mon 17/07/2006.",
  );
  expect(lines).toContain("First fieldwork week ends: Fri 21/07/2006");
});

describe("the picture", () => {
  it("has what lasts and what happens on one day, as shares of the whole", () => {
    const picture = timetablePicture({ ...FITTING, TodayDate: june(28) });
    expect(picture?.first).toBe(june(5));
    expect(picture?.last).toBe(july(22));
    const days = july(22) - june(5);
    expect(picture?.today).toBeCloseTo(23 / days);
    expect(picture?.marks.map(({ what, position }) => [what, Math.round(position * days)])).toEqual([
      ["List due", 0],
      ["List received", 0],
      ["Choice", 2],
      ["Questionnaires due", 23],
      ["Analysis week (Monday)", 35],
      ["Fieldwork begins", 42],
    ]);
    expect(
      picture?.stretches.map(({ what, from, to }) => [what, Math.round(from * days), Math.round(to * days)]),
    ).toEqual([
      ["Questionnaires", 2, 24],
      ["Files named", 23, 31],
      ["Analysis week", 35, 40],
      ["Files ready", 37, 40],
      ["First fieldwork week", 42, 47],
    ]);
  });

  it("needs two dates, and shows today only where it falls into it", () => {
    expect(timetablePicture(NO_DATES)).toBeUndefined();
    expect(timetablePicture({ ...NO_DATES, ListDue: june(1) })).toBeUndefined();
    expect(timetablePicture({ ...NO_DATES, ListDue: june(1), ListReceived: june(1) })).toBeUndefined();
    expect(timetablePicture({ ...NO_DATES, AnalysisWeek: july(10) })).toBeUndefined();
    const two = timetablePicture({ ...NO_DATES, ListDue: june(12), ListReceived: june(2) });
    expect(two).toEqual({
      ...{ first: june(2), last: june(12), stretches: [], today: undefined },
      marks: [
        { what: "List due", position: 1 },
        { what: "List received", position: 0 },
      ],
    });
    expect(timetablePicture({ ...FITTING, TodayDate: june(5) })?.today).toBe(0);
    expect(timetablePicture({ ...FITTING, TodayDate: july(22) })?.today).toBe(1);
    expect(timetablePicture({ ...FITTING, TodayDate: june(1) })?.today).toBeUndefined();
    expect(timetablePicture({ ...FITTING, TodayDate: serialOf(2007, 1, 1) })?.today).toBeUndefined();
    expect(timetablePicture({ ...FITTING, TodayDate: undefined })?.today).toBeUndefined();
  });

  it("leaves out a stretch that ends before it begins", () => {
    const slip = timetablePicture({ ...FITTING, QuestionnairesDue: june(6) });
    expect(slip?.stretches.map(({ what }) => what)).not.toContain("Questionnaires");
    const sameDay = timetablePicture({ ...FITTING, QuestionnairesDue: june(7) });
    expect(sameDay?.stretches.map(({ what }) => what)).toContain("Questionnaires");
    const onlyDue = timetablePicture({ ...FITTING, ChoiceDate: undefined, QuestionnairesDue: june(28) });
    expect(onlyDue?.stretches.map(({ what }) => what)).not.toContain("Questionnaires");
    const onlyFieldwork = timetablePicture({ ...FITTING, AnalysisWeek: undefined });
    expect(onlyFieldwork?.stretches.map(({ what }) => what)).toEqual([
      "Questionnaires",
      "Files named",
      "First fieldwork week",
    ]);
  });
});

test("a weekend is no day on which questionnaires are due, entered or worked out", () => {
  const on = (dates: Partial<typeof FITTING>): string[] =>
    timetableText({ ...FITTING, ...dates }).filter((line) => line.startsWith("Questionnaires due"));
  const saturday = "Questionnaires due: Sat 01/07/2006 is on a weekend. Choose a weekday.";
  expect(on({ QuestionnairesDue: july(1) })).toEqual([saturday]);
  expect(on({ ChoiceDate: june(10) })).toEqual([saturday]);
  expect(on({ QuestionnairesDue: june(30) })).toEqual(["Questionnaires due: Fri 30/06/2006"]);
});
