import { takeBack } from "../../../src/app/track/take-back";
import { receivedToday } from "../../../src/app/track/received-today";
import { copyTheInterviewRequest } from "../../../src/app/track/copy-the-interview-request";
import { addRow } from "../../../src/app/track/add-row";
import { serialOf } from "../../../src/domain/spreadsheet/dates";
import { AtTrack, TODAY } from "../../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
  await at.tracked();
  await at.type("Tracking!D3", serialOf(2006, 6, 7));
});
afterEach(() => {
  at.work.stop();
});

describe("a questionnaire that is added after the choice", () => {
  const add = async (agency: string, requested?: string): Promise<void> => {
    const request = { number: "1001", step: "Questionnaire", agencies: [agency] } as const;
    await at.session.run(addRow, requested === undefined ? request : { ...request, requested });
  };

  test("is requested on the day that is said, or not yet", async () => {
    await add("Education");
    expect(at.said).toBe("A61: 1001, Questionnaire, Education added, requested on Wed 28/06/2006.");
    await add("Police", "");
    expect(at.said).toBe("A62: 1001, Questionnaire, Police added.");
    await add("Sure Start", "27/6/2006");
    expect(at.said).toBe("A63: 1001, Questionnaire, Sure Start added, requested on Tue 27/06/2006.");
    expect([61, 62, 63].map((row) => at.row(row)?.[3])).toEqual([TODAY, "", TODAY - 1]);
  });

  test("is not added with a day that is none, or is still to come", async () => {
    await add("Education", "soon");
    expect(at.fault).toBe("Requested on: Enter a date as day/month/year, such as 14/03/2005.");
    await add("Education", "29/6/2006");
    expect(at.fault).toBe("Requested on: Thu 29/06/2006 is after today, Wed 28/06/2006. Check the date.");
    expect(at.row(61)?.[0]).toBe("");
  });
});

describe("somebody’s name for an agency", () => {
  const request = { number: "1001", step: "Interview", agencies: ["Mr Tom Brown"] } as const;

  test("is asked about once, and a text that may hold it says so", async () => {
    await at.session.run(addRow, request);
    expect(at.fault).toBe(
      "“Mr Tom Brown” seems to give a person’s name. Say who it is without, so that nobody can be identified. Press Add the row again to go on all the same.",
    );
    expect(at.row(61)?.[0]).toBe("");
    await at.session.run(copyTheInterviewRequest, () => Promise.resolve(true));
    expect(at.said ?? "").not.toContain("may tell who somebody is");
    await at.session.run(addRow, request);
    await at.session.run(addRow, request);
    expect(at.said).toBe("A61: 1001, Interview, Mr Tom Brown added.");
    await at.session.run(copyTheInterviewRequest, () => Promise.resolve(true));
    expect(at.said).toBe(
      "The text is copied. Paste it into your letter to the authority. Read it before you send it: on Tracking, C61 may tell who somebody is.",
    );
  });

  test("an agency is added without a question", async () => {
    await at.session.run(addRow, { ...request, agencies: ["Sure Start", "St Helen’s Hospital"] });
    expect(at.said).toMatch(/^A61: 1001, Interview, Sure Start and St Helen’s Hospital added/);
  });
});

describe("rows that were added", () => {
  const request = { number: "1001", step: "Questionnaire", agencies: ["Education", "Police"] } as const;

  test("are taken back as the last thing, and what was recorded before stays", async () => {
    await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
    await at.session.run(addRow, request);
    await at.session.run(takeBack);
    expect(at.said).toBe(
      "Taken back: 1001, Questionnaire, Education and Police added, requested on Wed 28/06/2006.",
    );
    expect([61, 62].map((row) => at.row(row)?.join(""))).toEqual(["", ""]);
    expect(at.session.state().undoable).toHaveLength(1);
    await at.session.run(addRow, request);
    expect(at.said).toMatch(/^A6[13]: 1001, Questionnaire, Education and Police added/);
  });

  test("stay where somebody has written in them, and are told; deleted by hand they are no longer in the way", async () => {
    await at.session.run(addRow, request);
    await at.type("Tracking!H62", "rang twice");
    await at.session.run(takeBack);
    expect(at.fault).toBe(
      "Nothing was taken back: what was added holds more by now, or stands elsewhere on the sheet Tracking. Delete it there.",
    );
    expect(at.row(61)?.[0]).toBe("1001");
    for (const row of [61, 62]) for (const column of "ABCDGH") await at.type(`Tracking!${column}${row}`, "");
    await at.session.run(takeBack);
    expect(at.said).toMatch(/^Taken back: 1001/);
    expect(at.session.state().undoable).toEqual([]);
  });
});
