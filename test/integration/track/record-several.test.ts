import { askAll } from "../../../src/app/track/ask-all";
import { receivedToday } from "../../../src/app/track/received-today";
import { recordOutcome } from "../../../src/app/track/record-outcome";
import { recordSeveral } from "../../../src/app/track/record-several";
import { takeBack } from "../../../src/app/track/take-back";
import { AtTrack, TODAY } from "../../support/at-track";
import { TEN } from "../../support/sample-cells";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
});
afterEach(() => {
  at.work.stop();
});

test("ten are asked at once on a day that is chosen, and what came is recorded together", async () => {
  await at.tracked();
  const files = TEN.map((number) => at.key(number, "Case file", "Social care"));
  await at.session.run(askAll, files, "27/6/2006");
  expect(at.said).toBe("10 rows: requested on Tue 27/06/2006.");
  expect(at.row(12)?.[3]).toBe(TODAY - 1);
  // Pressed again since nobody heard of it.
  await at.session.run(askAll, files, "27/6/2006");
  expect(at.said).toBe("10 rows: requested on Tue 27/06/2006.");
  await at.session.run(askAll, files, "");
  expect(at.fault).toBe("All of these have been requested already.");
  await at.session.run(askAll, files, "soon");
  expect(at.fault).toBe("Asked on: Enter a date as day/month/year, such as 14/03/2005.");
  await at.session.run(askAll, files, "29/6/2006");
  expect(at.fault).toBe("Asked on: Thu 29/06/2006 is after today, Wed 28/06/2006. Check the date.");

  await at.type("Tracking!H8", "interpreter");
  const form = (number: string, who: string): string => at.key(number, "Leaflets and consent forms", who);
  const sent = TEN.map((number) => [form(number, "Parents or carers"), "Sent"] as const);
  await at.session.run(recordSeveral, { outcomes: sent, day: "26/6/2006", note: "" });
  expect(at.said).toBe("10 rows on Mon 26/06/2006: 10 Sent.");
  expect(at.row(8)?.slice(5)).toEqual(["", "Sent", "interpreter; Sent 26/06/2006"]);
  const outcomes = [
    [form("1001", "Parents or carers"), "Full consent"],
    [form("1002", "Parents or carers"), "Declined"],
  ] as const;
  await at.session.run(recordSeveral, { outcomes, day: "27/6/2006", note: "by post" });
  expect(at.said).toBe("2 rows on Tue 27/06/2006: 1 Full consent and 1 Declined.");
  expect(at.row(8)?.slice(5)).toEqual([TODAY - 1, "Full consent", "interpreter; Sent 26/06/2006; by post"]);
  await at.session.run(takeBack);
  expect(at.row(8)?.slice(5)).toEqual(["", "Sent", "interpreter; Sent 26/06/2006"]);
  await at.session.run(takeBack);
  expect(at.row(8)?.slice(5)).toEqual(["", "", "interpreter"]);
});

test("a note is recorded alone, and none that tells who somebody is", async () => {
  await at.tracked();
  const row = at.key("1001", "Questionnaire", "Social care");
  await at.session.run(recordOutcome, row, undefined, { note: " by telephone " });
  expect(at.said).toBe("1001, Questionnaire, Social care: noted.");
  expect(at.row(11)?.slice(5)).toEqual(["", "", "by telephone"]);
  await at.session.run(recordOutcome, row, "Received", { note: "ring 01632 960123" });
  expect(at.fault).toBe(
    "The note seems to give a telephone number. Take it out, so that nobody can be identified.",
  );
  expect(at.row(11)?.slice(5)).toEqual(["", "", "by telephone"]);
  await at.session.run(recordOutcome, row, undefined, { note: "" });
  expect(at.fault).toBe("Choose an outcome, or enter a note.");
  await at.type("Tracking!H7", "Mine");
  await at.session.run(recordOutcome, row, undefined, { note: "by post" });
  expect(at.fault).toBe("The table on the sheet Tracking has no column Notes. Put the header back.");
});

test("what is recorded while Today is typed over says its date, and that it is", async () => {
  await at.tracked();
  const form = at.key("1001", "Leaflets and consent forms", "Parents or carers");
  await at.session.run(recordOutcome, form, "Full consent");
  expect(at.said).toBe(
    "1001, Leaflets and consent forms, Parents or carers: Full consent on Wed 28/06/2006.",
  );
  await at.type("Tracking!A3", TODAY - 2);
  await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
  expect(at.said).toBe(
    "1001, Questionnaire, Social care: received on Mon 26/06/2006. Today on the sheet is typed over: it is Wed 28/06/2006.",
  );
  await at.session.run(recordOutcome, at.key("1001", "Case file", "Social care"), "Ready", {
    day: "25/6/2006",
  });
  expect(at.said).toBe("1001, Case file, Social care: Ready on Sun 25/06/2006.");
  await at.session.run(takeBack);
  await at.session.run(takeBack);
  expect(at.said).toBe("Taken back: 1001, Questionnaire, Social care: received on Mon 26/06/2006.");
});

test("the same outcome on another day keeps its day, and says how that is changed", async () => {
  await at.tracked();
  const row = at.key("1001", "Questionnaire", "Social care");
  await at.session.run(recordOutcome, row, "Received", { day: "20/6/2006" });
  await at.session.run(recordOutcome, row, "Received", { day: "23/6/2006" });
  expect(at.said).toBe(
    "1001, Questionnaire, Social care: Received. Done stays Tue 20/06/2006: to change it, press Clear Done and Outcome first.",
  );
  expect(at.row(11)?.[5]).toBe(TODAY - 8);
});
