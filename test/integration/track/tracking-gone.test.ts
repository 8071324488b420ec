import { summary } from "../../../src/app/track/summary";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { trackingGone } from "../../../src/domain/track/tracking-sheet/tracking-gone";
import { AtTrack } from "../../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
});
afterEach(() => {
  at.work.stop();
});

test("a tracking sheet that is deleted is missed, and nothing speaks as at a first time", async () => {
  const missing = (): unknown => {
    const { reading } = at.session.state();
    return reading && trackingGone(reading);
  };
  expect(missing()).toBeUndefined();
  await at.tracked();
  await at.session.run(summary);
  expect(missing()).toBeUndefined();
  at.work.grid.deleteSheet(at.sheetId("Tracking"));
  await at.work.later();
  const words =
    "Tracking is missing. Undo its deletion, or open an earlier copy; Make the tracking sheet makes an empty one.";
  expect(missing()).toBe(words);
  await at.session.run(summary);
  expect(at.fault).toBe(words);
  await at.session.run(trackingSheet);
  expect(missing()).toBeUndefined();
});
