import { drawFiles } from "../../src/app/track/draw-files";
import { recordVisit } from "../../src/app/track/record-visit";
import { summary } from "../../src/app/track/summary";
import { AtTrack } from "../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
  await at.tracked();
});
afterEach(() => {
  at.work.stop();
});

test("a duty visit is planned, recorded and drawn, and stands in the summary", async () => {
  const visit = { visit: "1", dutyPoint: "North office", day: "18/7/2006", inspector: "dli" };
  await at.session.run(recordVisit, visit);
  expect(at.fault).toBeUndefined();
  expect(at.said).toBe("Visit 1 on Tue 18/07/2006, by DLI: recorded on the sheet Duty visit.");
  await at.session.run(recordVisit, { ...visit, day: "18.7.", inspector: "" });
  expect(at.session.state().fieldError).toMatchObject({ field: "day" });
  await at.session.run(drawFiles, { ...visit, day: "", inLog: "40", wanted: "3", seed: "4-6-1-3" });
  expect(at.fault).toBeUndefined();
  expect(at.work.grid.tables().find(({ name }) => name === "DutyVisit")?.range.bottom).toBe(9);
  await at.type("'Duty visit'!D9", "Yes");
  await at.session.run(summary);
  const below = at.work.values("Summary!A16:A26").map(([cell]) => String(cell));
  expect(below).toContain("For the whole area");
  expect(below).toContain("Visit 1, North office, Tue 18/07/2006, DLI: 3 of 40 files drawn, 1 looked at");
});
