import { withinTimetable } from "../../../../src/domain/track/rules/within-timetable";
import { dueAfterTimetable } from "../../../../src/domain/track/timetable/due-after-timetable";
import { aTracking, july, june, type RowCells } from "../a-tracking";
import { daysOn } from "../../../../src/domain/spreadsheet/dates";
import {
  milestoneGaps,
  milestoneGapsText,
  timetableFault,
} from "../../../../src/domain/track/timetable/milestone-gaps";
import { FITTING, NO_DATES } from "../a-timetable";

describe("the chain", () => {
  it("fits where there is time for each step", () => {
    expect(
      milestoneGaps(FITTING).map(({ from, to, has, needs, slack }) => [from, to, has, needs, slack]),
    ).toEqual([
      ["List received", "Choice", 2, 0, 2],
      ["Choice", "Questionnaires due", 21, 21, 0],
      ["Questionnaires due", "Files ready (Wednesday)", 14, 7, 7],
      ["Files ready (Wednesday)", "Interviews chosen (Friday)", 2, 2, 0],
      ["Interviews chosen (Friday)", "Fieldwork", 3, 1, 2],
    ]);
    expect(milestoneGapsText(FITTING)).toEqual([
      "The dates fit.",
      "There is slack: 2 days before Choice, 7 days before Files ready (Wednesday) and 2 days before Fieldwork.",
    ]);
  });

  it("names with each link the date to change where it is too short", () => {
    expect(milestoneGaps(FITTING).map(({ entered }) => entered)).toEqual([
      "ChoiceDate",
      "QuestionnairesDue",
      "AnalysisWeek",
      "AnalysisWeek",
      "Fieldwork",
    ]);
    const { ListDue } = FITTING;
    expect(milestoneGaps({ ...NO_DATES, ListDue, ChoiceDate: june(5) })[0]).toEqual({
      ...{ from: "List due", to: "Choice", needs: 0, has: 0, slack: 0, entered: "ChoiceDate" },
    });
  });

  it("of a real review, 27 days from the list to the analysis week, is too short once the choice takes two days", () => {
    const real = {
      ...FITTING,
      ListReceived: june(6),
      ChoiceDate: june(8),
      AnalysisWeek: daysOn(june(6), 27),
    };
    expect(milestoneGapsText(real)).toEqual([
      "The dates do not fit: 1 day short.",
      "Files must be ready 6 days after the questionnaires are due; you have a week to name them. Move analysis week by 1 day.",
      "There is slack: 2 days before Choice and 9 days before Fieldwork.",
      "The list came 1 day late: it was due on Mon 05/06/2006.",
    ]);
  });

  it("counts the days of dates that are not known between those that are", () => {
    const real = { ...NO_DATES, ListDue: june(6), AnalysisWeek: june(26) };
    expect(milestoneGaps(real)[0]).toEqual({
      from: "List due",
      to: "Files ready (Wednesday)",
      needs: 28,
      has: 22,
      slack: -6,
      entered: "AnalysisWeek",
    });
    expect(milestoneGapsText(real)).toContain("There is no slack before or after: move the later dates on.");
  });

  it("says when a date comes before the one it follows", () => {
    const slip = { ...FITTING, Fieldwork: july(13) };
    expect(milestoneGapsText(slip)).toContain(
      "Fieldwork: 1 day before Interviews chosen (Friday). It must be at least 1 day after: choose a date 2 or more days later.",
    );
    const early = { ...FITTING, QuestionnairesDue: june(20) };
    expect(milestoneGaps(early)[1]).toMatchObject({ slack: -8, entered: "QuestionnairesDue" });
  });

  it("says what is too short in plain words, whatever comes first", () => {
    expect(milestoneGapsText({ ...FITTING, QuestionnairesDue: june(25) })).toContain(
      "Questionnaires due: 18 days after Choice. The guidance gives three weeks to complete them: choose a date 3 or more days later.",
    );
    expect(milestoneGapsText({ ...FITTING, Fieldwork: july(14) })).toContain(
      "Fieldwork: on the day of Interviews chosen (Friday). It must be at least 1 day after: choose a date 1 or more days later.",
    );
    expect(milestoneGapsText({ ...FITTING, ListReceived: june(9) })).toContain(
      "Choice: 2 days before List received. It must not be before: choose a date 2 or more days later.",
    );
  });

  it.each([
    ["the analysis week is not typed as its Monday", { AnalysisWeek: july(12) }],
    ["the fieldwork begins on a weekend", { Fieldwork: july(16) }],
  ])("does not say that the dates fit where %s", (_, typed) => {
    const wrong = { ...FITTING, ...typed };
    expect(milestoneGapsText(wrong)[0]).toBe(
      "A date is on the wrong day of the week: see the list of dates below.",
    );
    expect(milestoneGapsText(wrong)).not.toContain("The dates fit.");
    expect(timetableFault(wrong)).toBe("wrong day");
    expect(timetableFault(FITTING)).toBeUndefined();
  });

  it("speaks only of the dates that are known", () => {
    expect(milestoneGapsText({ ...FITTING, Fieldwork: undefined })[0]).toBe("The dates that are known fit.");
  });

  it("asks for dates where there are fewer than two", () => {
    expect(milestoneGapsText({ ...NO_DATES, ListDue: june(1) })).toEqual([
      "Enter the dates of the review to see whether they fit.",
    ]);
  });

  it("that only just fits has no slack to speak of", () => {
    const tight = {
      ...FITTING,
      ListDue: june(7),
      AnalysisWeek: july(3),
      Fieldwork: undefined,
      ListReceived: undefined,
    };
    expect(milestoneGapsText(tight)).toEqual(["The dates that are known fit."]);
  });
});

describe("rows that run past the timetable", () => {
  const dates = { TodayDate: june(28), ChoiceDate: june(5), AnalysisWeek: july(10), Fieldwork: july(17) };
  const later = (step: string, day: number, cells: RowCells = {}): RowCells => ({
    "Case number": "1001",
    Step: step,
    "Agency or person": `Agency ${day}`,
    Due: july(day),
    ...cells,
  });

  test("are told with their number and the last day", () => {
    const tracking = aTracking(
      [
        later("Questionnaire", 18),
        later("Leaflets and consent forms", 19),
        later("Questionnaire", 20, { Outcome: "Received" }),
        later("Case file", 12),
        later("Case file", 13),
        later("Interview", 23),
        later("Interview", 25),
      ],
      dates,
    );
    expect(dueAfterTimetable(tracking).map(({ words }) => words)).toEqual([
      "2 forms and questionnaires are due after Questionnaires due, Mon 26/06/2006: the last on Wed 19/07/2006.",
      "1 file is due after Files ready (Wednesday), Wed 12/07/2006: the last on Thu 13/07/2006.",
      "1 interview is due after First fieldwork week ends, Fri 21/07/2006: the last on Tue 25/07/2006.",
    ]);
    expect(withinTimetable.find(tracking)).toEqual([
      {
        position: tracking.positions.QuestionnairesDue,
        message:
          "2 forms and questionnaires are due after Questionnaires due, Mon 26/06/2006: the last on Wed 19/07/2006.",
      },
    ]);
  });

  test("are none where each is due when the timetable says, or it is not known", () => {
    expect(dueAfterTimetable(aTracking([later("Case file", 12)], dates))).toEqual([]);
    expect(dueAfterTimetable(aTracking([later("Questionnaire", 12)], { TodayDate: june(28) }))).toEqual([]);
  });
});
