import { chaser, notChasedWords } from "../../../../src/domain/track/letters/chaser";
import {
  filesRequest,
  filesRequestPast,
  withoutConsentWords,
} from "../../../../src/domain/track/letters/files-request";
import {
  interviewRequest,
  interviewRequestPast,
} from "../../../../src/domain/track/letters/interview-request";
import { aTracking, areaRowCells, july, june, type RowCells, standardRows } from "../a-tracking";

const DATES = { TodayDate: june(28), ChoiceDate: june(7), AnalysisWeek: july(10), Fieldwork: july(17) };
const a = (step: string, agency: string, cells: RowCells = {}): RowCells => ({
  "Case number": "1001",
  Step: step,
  "Agency or person": agency,
  ...cells,
});

describe("the files request", () => {
  test("names the files case by case, for when, where, and how records on a screen are read", () => {
    const tracking = aTracking(
      [
        ...standardRows("1001"),
        a("Electronic records", "Education"),
        a("Case file", "Police", { Outcome: "Not needed" }),
      ],
      DATES,
    );
    expect(filesRequest(tracking, "Sampleshire")?.split("\n")).toEqual([
      "Case tracking: Sampleshire",
      "",
      "These are the files that we would like to read, by your case numbers. The timetable has Wed 05/07/2006 as the day by which files are named:",
      "",
      "- 1001: Social care; Education (electronic records)",
      "",
      "1. Please have them ready by Wed 12/07/2006, and for the rest of that week.",
      "2. Please keep them at one central point, in suitable secure storage. A file that the service needs is returned to it.",
      "3. Where records are electronic, please agree through the liaison person how we can read them.",
      "",
      "Please name no child, parent or carer in your reply: use the case numbers.",
      "",
    ]);
  });

  test("says so in words where a day is not known, and is none without files", () => {
    expect(filesRequest(aTracking(standardRows("1001")), "")).toMatch(
      /ready by the Wednesday of the analysis week/,
    );
    expect(filesRequest(aTracking([a("Interview", "Police")]), "")).toBeUndefined();
  });

  test("leaves out what is ready: it was asked for before", () => {
    const rows = [
      a("Case file", "Social care", { Done: july(5), Outcome: "Ready" }),
      a("Case file", "Police"),
    ];
    expect(filesRequest(aTracking(rows, DATES), "")).toMatch(/^- 1001: Police$/m);
    expect(filesRequest(aTracking(rows.slice(0, 1), DATES), "")).toBeUndefined();
  });

  test("has the day from the timetable, whenever questionnaires came, and promises nothing", () => {
    const rows = standardRows("1001").map((row) =>
      row.Step === "Questionnaire" ? { ...row, Done: june(20), Outcome: "Received" } : row,
    );
    const text = filesRequest(aTracking(rows, DATES), "");
    expect(text).toContain(
      "by your case numbers. The timetable has Wed 05/07/2006 as the day by which files are named:\n\n- 1001",
    );
  });
});

describe("a text names no day that is past, and the inspector is told", () => {
  const rows = [...standardRows("1001"), a("Interview", "Police")];
  const asOf = (today: number | undefined) =>
    aTracking(rows, today === undefined ? { ...DATES, TodayDate: "" } : { ...DATES, TodayDate: today });
  const dayNamed = /\d\d\/\d\d\/\d{4}/g;

  test.each([
    [july(5), ["05/07/2006", "12/07/2006"], ""],
    [july(6), ["12/07/2006"], "The text does not name Wed 05/07/2006, since that day is past."],
    [july(12), ["12/07/2006"], "The text does not name Wed 05/07/2006, since that day is past."],
    [july(13), [], "The text does not name Wed 05/07/2006 and Wed 12/07/2006, since those days are past."],
    [undefined, ["05/07/2006", "12/07/2006"], ""],
  ])("which files, as of %s", (today, days, words) => {
    const text = filesRequest(asOf(today), "") ?? "";
    expect(text.match(dayNamed) ?? []).toEqual(days);
    expect(filesRequestPast(asOf(today))).toBe(words);
    expect(text.includes("ready as soon as you can")).toBe(days.length === 0);
  });

  test.each([
    [july(14), ["17/07/2006", "21/07/2006", "14/07/2006"]],
    [july(15), ["17/07/2006", "21/07/2006"]],
    [july(18), ["21/07/2006"]],
    [july(22), []],
  ])("whom to meet, as of %s", (today, days) => {
    const text = interviewRequest(asOf(today), "") ?? "";
    expect(text.match(dayNamed) ?? []).toEqual(days);
    expect(interviewRequestPast(asOf(today)) === "").toBe(days.length === 3);
    expect(text.includes("Please arrange the meetings as soon as you can.")).toBe(days.length === 0);
    expect(text.includes("We confirm whom we wish to meet")).toBe(days.length === 3);
  });

  test("and none is past where none is known", () => {
    expect(filesRequestPast(aTracking(standardRows("1001")))).toBe("");
    expect(interviewRequestPast(aTracking(standardRows("1001")))).toBe("");
  });
});

describe("the interview request", () => {
  test("names whom the team meets, when, what they need, and that they may decline", () => {
    const rows = [
      a("Interview", "Parents or carers", { Notes: "interpreter" }),
      a("Interview", "Police"),
      a("Interview", "Child or young person", { Outcome: "Declined" }),
      a("Interview", "Lead professional", { Outcome: "Accepted" }),
    ];
    const text = interviewRequest(aTracking(rows, DATES), "Sampleshire") ?? "";
    expect(text).toMatch(
      /^- 1001: Parents or carers \(interpreter\); Police; Lead professional \(has accepted\)$/m,
    );
    expect(text).not.toMatch(/Child or young person/);
    expect(text).toMatch(/the first week of the fieldwork, Mon 17\/07\/2006 to Fri 21\/07\/2006/);
    expect(text).toMatch(/may decline\. Whoever declines is not to be asked again\./);
    expect(text).toMatch(/We confirm whom we wish to meet by Fri 14\/07\/2006/);
    expect(interviewRequest(aTracking(rows.slice(1, 2)), "")).toMatch(/by the end of the analysis week/);
    expect(interviewRequest(aTracking(rows.slice(2, 3)), "")).toBeUndefined();
  });
});

describe("a chaser", () => {
  test("names what is late, the earliest first, and presses nobody to be met", () => {
    const rows = [
      a("Leaflets and consent forms", "Parents or carers", { Due: june(26), Outcome: "Sent" }),
      a("Questionnaire", "Police", { Due: june(20), Requested: june(5) }),
      a("Questionnaire", "Education", { Due: june(29), Requested: june(5) }),
      a("Interview", "Parents or carers", { Due: june(20) }),
      ...areaRowCells({ Due: june(27), Requested: june(5) }).slice(0, 1),
    ];
    const text = chaser(aTracking(rows, DATES), "") ?? "";
    expect(text.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- 1001: Questionnaire, Police, due Tue 20/06/2006",
      "- 1001: the answer to leaflet and consent form, Parents or carers, due Mon 26/06/2006",
      "- Area: Secure storage and central point, due Tue 27/06/2006",
    ]);
    expect(text).toContain(
      [
        "Please have the questionnaires sent to us.",
        "Consent may be declined: please tell us what was answered, or that no answer has come.",
        "Where something will take longer, please tell us when it will come.",
      ].join("\n"),
    );
    expect(text).not.toMatch(/reached us|files/);
    expect(notChasedWords(aTracking(rows, DATES))).toBe("");
    expect(chaser(aTracking([a("Questionnaire", "Police", { Due: june(28) })], DATES), "")).toBeUndefined();
  });

  test("leaves out what nobody has asked for, and says that it does", () => {
    const rows = [
      a("Questionnaire", "Police", { Due: june(20) }),
      a("Questionnaire", "Education", { Due: june(20), Requested: june(5) }),
    ];
    expect(chaser(aTracking(rows, DATES), "")).not.toMatch(/Police/);
    expect(notChasedWords(aTracking(rows, DATES))).toBe(
      "Left out, since nobody has asked for it yet: 1 row.",
    );
    expect(chaser(aTracking(rows.slice(0, 1), DATES), "")).toBeUndefined();
  });
});

test("no letter asks for a health file without consent, and the inspector is told what is left out", () => {
  const file = a("Case file", "GP", { Requested: june(5), Due: june(20) });
  const words = "Left out, since there is no consent to read health records: 1001, GP.";
  const rows = [
    a("Leaflets and consent forms", "Parents or carers", { Done: june(8), Outcome: "Declined" }),
    a("Case file", "Social care", { Requested: june(5), Due: june(20) }),
    file,
  ];
  const tracking = aTracking(rows, DATES);
  for (const text of [filesRequest(tracking, ""), chaser(tracking, "")]) {
    expect(text).toMatch(/Social care/);
    expect(text).not.toMatch(/GP/);
  }
  expect([withoutConsentWords(tracking), notChasedWords(tracking)]).toEqual([words, words]);
  const given = aTracking(
    [a("Leaflets and consent forms", "Parents or carers", { Done: june(8), Outcome: "Full consent" }), file],
    DATES,
  );
  expect(filesRequest(given, "")).toMatch(/GP/);
  expect([withoutConsentWords(given), notChasedWords(given)]).toEqual(["", ""]);
});
