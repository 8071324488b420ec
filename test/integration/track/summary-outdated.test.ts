import { replace } from "../../../src/app/choose/replace";
import { trackingIn, visitsIn } from "../../../src/app/track/read-tracking";
import { receivedToday } from "../../../src/app/track/received-today";
import { summary } from "../../../src/app/track/summary";
import { takeBack } from "../../../src/app/track/take-back";
import { summaryText } from "../../../src/domain/track/summary-sheet";
import { isSummaryOutdated } from "../../../src/domain/track/summary-made";
import { AtTrack } from "../../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
  await at.tracked();
});
afterEach(() => {
  at.work.stop();
});

/** Whether the pane says that the summary is of earlier, by what it has read. */
function isOutdated(): boolean | undefined {
  const { reading } = at.session.state();
  const tracking = reading && trackingIn(reading);
  return tracking && isSummaryOutdated(reading, summaryText(tracking, visitsIn(reading)));
}

test("a summary says when it was made, and is told to be of earlier once a case is replaced", async () => {
  expect(isOutdated()).toBe(false);
  await at.session.run(summary);
  expect(at.work.values("Summary!A3")[0]?.[0]).toMatch(/ Made 28\/06\/2006 1\d:00 \S+\.$/);
  await at.work.later();
  expect(isOutdated()).toBe(false);
  await at.session.run(replace, "1001", "moved away", "", "1005");
  await at.work.later();
  expect(at.fault).toBeUndefined();
  expect(isOutdated()).toBe(true);
  await at.session.run(summary);
  await at.work.later();
  expect(isOutdated()).toBe(false);
});

test("so it is once something is recorded, until that is taken back, and not once the sheet is deleted", async () => {
  await at.session.run(summary);
  await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
  await at.work.later();
  expect(isOutdated()).toBe(true);
  await at.session.run(takeBack);
  await at.work.later();
  expect(isOutdated()).toBe(false);
  await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
  at.work.grid.deleteSheet(at.sheetId("Summary"));
  await at.work.later();
  expect(isOutdated()).toBe(false);
});
