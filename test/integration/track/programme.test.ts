import { replace } from "../../../src/app/choose/replace";
import { addRow } from "../../../src/app/track/add-row";
import { copyAChaser } from "../../../src/app/track/copy-a-chaser";
import { copyTheFilesRequest } from "../../../src/app/track/copy-the-files-request";
import { copyTheInterviewRequest } from "../../../src/app/track/copy-the-interview-request";
import { programme } from "../../../src/app/track/programme";
import { type MeetingForm, recordMeeting } from "../../../src/app/track/record-meeting";
import { recordOutcome } from "../../../src/app/track/record-outcome";
import { setDates } from "../../../src/app/track/set-dates";
import { takeBack } from "../../../src/app/track/take-back";
import { serialOf } from "../../../src/domain/spreadsheet/dates";
import { AtTrack } from "../../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
  await at.tracked();
});
afterEach(() => {
  at.work.stop();
});

const day = (number: number): number => serialOf(2006, 7, number);
const rows = (): unknown[][] => at.work.values("Programme!A4:I6");
const interviews = async (): Promise<void> => {
  await at.session.run(addRow, {
    number: "1001",
    step: "Interview",
    agencies: ["Police", "Parents or carers"],
  });
  await at.session.run(addRow, { number: "1002", step: "Interview", agencies: ["Education"] });
  await at.session.run(recordOutcome, at.key("1001", "Interview", "Parents or carers"), "Accepted", {
    note: "interpreter",
  });
};

test("interviews come first", async () => {
  await at.session.run(programme);
  expect(at.fault).toBe("No interview is chosen yet. Add a row for each first.");
  expect(at.sheets).not.toContain("Programme");
});

test("the programme has a row for each interview, and what was typed stays where it is", async () => {
  await interviews();
  await at.session.run(programme);
  expect(at.fault).toBeUndefined();
  expect(at.said).toBe(
    "3 meetings on the sheet Programme. Enter day, time and place there, or in this pane.",
  );
  expect(at.work.values("Programme!A3:I3")).toEqual([
    ["Day", "Time", "Place", "Case number", "Who", "With whom", "Needs", "Inspector", "Status"],
  ]);
  expect(rows()).toEqual([
    ["", "", "", "1001", "Police", "", "", "", ""],
    ["", "", "", "1001", "Parents or carers", "", "interpreter", "", "Accepted"],
    ["", "", "", "1002", "Education", "", "", "", ""],
  ]);
  at.work.grid.paste("Programme!A4", [[day(18), "14:00", "Town hall"]]);
  at.work.grid.paste("Programme!A5", [[day(18), "9:30", "School"]]);
  at.work.grid.paste("Programme!H6", [["DLI"]]);
  await at.type("Programme!A6", day(17));
  await at.session.run(recordOutcome, at.key("1001", "Interview", "Police"), "Declined");
  await at.session.run(programme);
  expect(at.fault).toBeUndefined();
  expect(at.said).toBe("Programme: 1 status as on Tracking now.");
  await at.session.run(programme);
  expect(at.said).toBe("Programme: nothing to add.");
  expect(rows()).toEqual([
    [day(18), "14:00", "Town hall", "1001", "Police", "", "", "", "Declined"],
    [day(18), "9:30", "School", "1001", "Parents or carers", "", "interpreter", "", "Accepted"],
    [day(17), "", "", "1002", "Education", "", "", "DLI", ""],
  ]);
  // What people wrote as a status of their own stays.
  await at.type("Programme!I6", "cancelled");
  await at.session.run(addRow, { number: "1002", step: "Interview", agencies: ["Health"] });
  await at.session.run(programme);
  expect(at.said).toBe("Programme: 1 row added below.");
  expect(at.work.values("Programme!D7:I7")).toEqual([["1002", "Health", "", "", "", ""]]);
  expect(at.work.values("Programme!I6")).toEqual([["cancelled"]]);
});

test("meetings about a case that is withdrawn are struck through at once, by Excel itself", async () => {
  await interviews();
  await at.session.run(programme);
  const struck = (): string[] => {
    const { range } = at.work.grid.tables().find(({ name }) => name === "Programme") ?? { range: undefined };
    return (range ? at.work.grid.conditionalFormats(range) : [])
      .filter(({ strikethrough }) => strikethrough)
      .map(({ formula }) => formula);
  };
  const [declined, withdrawn] = ['=TRIM($I4)="Declined"', '=IFERROR(OR(TRIM($D4)="1001"),FALSE)'];
  expect(struck()).toEqual([declined]);
  await at.session.run(replace, "1001", "closed", "", "1005");
  expect(at.fault).toBeUndefined();
  expect(struck().sort()).toEqual([withdrawn, declined].sort());
  await at.session.run(programme);
  expect(struck().sort()).toEqual([withdrawn, declined].sort());
});

describe("a meeting is recorded in the pane", () => {
  const key = (number: string, who: string): string => `${number}|${who}|1`;
  const record = (of: string, form: MeetingForm): Promise<boolean> =>
    at.session.run(recordMeeting, key(...(of.split(", ") as [string, string])), form);

  test("once there is a programme", async () => {
    await interviews();
    await record("1001, police", { Day: "18/7/2006" });
    expect(at.fault).toBe("There is no table Programme in this workbook. Press Make the programme first.");
  });

  test("what is left out stays, and a clash is told at once", async () => {
    await interviews();
    await at.session.run(programme);
    await record("1001, police", {
      Day: "18/7/2006",
      Time: "10:00–11:00",
      Place: "Town hall",
      Inspector: "li",
    });
    expect(at.fault).toBeUndefined();
    expect(at.said).toBe("1001, Police: Tue 18/07/2006, 10:00–11:00, Town hall, LI.");
    await record("1001, police", { "With whom": "a colleague", Place: "" });
    expect(rows()[0]).toEqual([day(18), "10:00–11:00", "", "1001", "Police", "a colleague", "", "LI", ""]);
    await record("1002, education", { Day: "18/7/2006", Time: "10:30", Inspector: "LI" });
    expect(at.said).toBe(
      "1002, Education: Tue 18/07/2006, 10:30, LI. LI has another meeting in row 4 at this time. Move one of them.",
    );
    // What begins as a formula would is a text.
    await record("1002, education", { Needs: "=1+1" });
    expect(at.work.values("Programme!G6")).toEqual([["=1+1"]]);
  });

  test("and taken back step by step, wherever its row is, but for what somebody changed since", async () => {
    await interviews();
    await at.session.run(programme);
    await record("1001, police", { Day: "18/7/2006", Time: "10:00", Place: "Town hall" });
    await record("1001, police", { Time: "11:00", Needs: "interpreter" });
    // People put the rows in another order meanwhile.
    at.work.grid.cut("Programme!A4:I4", "Programme!A20");
    at.work.grid.cut("Programme!A5:I5", "Programme!A4");
    at.work.grid.cut("Programme!A20:I20", "Programme!A5");
    await at.work.later();
    const row = (): unknown[] => at.work.values("Programme!A5:G5").flat();
    await at.session.run(takeBack);
    expect(at.said).toBe("Taken back: 1001, Police: Tue 18/07/2006, 11:00, Town hall, interpreter.");
    expect(row()).toEqual([day(18), "10:00", "Town hall", "1001", "Police", "", ""]);
    await at.type("Programme!C5", "North office");
    await at.session.run(takeBack);
    expect(at.said).toBe(
      "Taken back: 1001, Police: Tue 18/07/2006, 10:00, Town hall. But for C5 on the sheet Programme, changed since.",
    );
    expect(row()).toEqual(["", "", "North office", "1001", "Police", "", ""]);
    // What was recorded on Tracking before that.
    await at.session.run(takeBack);
    expect(at.said).toBe("Taken back: 1001, Interview, Parents or carers: Accepted.");
  });

  test.each<[MeetingForm, string]>([
    [{ Day: "soon" }, "Day: Enter a date as day/month/year, such as 14/03/2005."],
    [
      { "With whom": "Mrs Bell" },
      "With whom: This seems to give a person’s name. Take it out, so that nobody can be identified.",
    ],
    [{ Inspector: "Jones" }, "Inspector: Enter LI, DLI or a number, never a name."],
  ])("and what cannot be recorded is said at its field: %j", async (form, words) => {
    await interviews();
    await at.session.run(programme);
    await record("1001, police", form);
    expect(at.session.state().fieldError).toEqual({ field: Object.keys(form)[0], words });
  });
});

test("a text names no day that is past, and the inspector is told which", async () => {
  const copied: string[] = [];
  await at.session.run(setDates, {
    TodayDate: "26/11/2026",
    ChoiceDate: "7/10/2026",
    QuestionnairesDue: "27/10/2026",
    AnalysisWeek: "4/11/2026",
    Fieldwork: "15/11/2026",
  });
  expect(at.fault).toBeUndefined();
  const past = "The text does not name Tue 03/11/2026 and Wed 04/11/2026, since those days are past.";
  await at.session.run(copyTheFilesRequest, (text) => Promise.resolve(copied.push(text) > 0));
  expect(at.said).toBe(`The text is copied. Paste it into your letter to the authority. ${past}`);
  expect(copied[0]).not.toMatch(/2026/);
  expect(copied[0]).not.toMatch(/promise/i);
  await at.session.run(copyTheFilesRequest, () => Promise.resolve(false));
  expect(at.said).toMatch(new RegExp(`Ctrl\\+C\\. ${past}$`));
});

test("texts are copied, or there is nothing to write of", async () => {
  const copied: string[] = [];
  const copy = (text: string): Promise<boolean> => Promise.resolve(copied.push(text) > 0);
  await at.session.run(copyTheInterviewRequest, copy);
  expect(at.fault).toBe("No interview is still to be arranged. Add a row for each first.");
  await interviews();
  await at.session.run(copyTheInterviewRequest, copy);
  expect(at.said).toBe("The text is copied. Paste it into your letter to the authority.");
  expect(copied[0]).toMatch(/^- 1001: Police; Parents or carers \(has accepted; interpreter\)$/m);
  await at.session.run(copyAChaser, copy);
  expect(at.fault).toBe("Nothing that was asked for is late.");
  // Without a day that it is, nobody can say so.
  at.work.grid.type("Tracking!A3", "today");
  await at.work.later();
  await at.session.run(copyAChaser, copy);
  expect(at.fault).toMatch(/^What is late is not known\. Put a date in the cell Today/);
});
