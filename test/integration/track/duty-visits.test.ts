import { drawFiles } from "../../../src/app/track/draw-files";
import { recordVisit } from "../../../src/app/track/record-visit";
import { takeBack } from "../../../src/app/track/take-back";
import { summary } from "../../../src/app/track/summary";
import { AtTrack } from "../../support/at-track";

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

test("what was recorded of visits is taken back step by step; a visit whose files are drawn stays", async () => {
  const visit = { visit: "1", dutyPoint: "North office", day: "18/7/2006", inspector: "dli" };
  const lines = (): unknown[][] =>
    at.work.values("'Duty visit'!G8:N9").map((line) => line.filter((cell) => cell !== ""));
  await at.session.run(recordVisit, { ...visit, day: "" });
  await at.session.run(recordVisit, { ...visit, inspector: "LI" });
  await at.session.run(recordVisit, { ...visit, visit: "2", dutyPoint: "South office" });
  expect(lines().map((line) => line.length)).toEqual([4, 4]);
  await at.session.run(takeBack);
  expect(at.said).toBe("Taken back: Visit 2 on Tue 18/07/2006, by DLI.");
  expect(lines()[1]).toEqual([]);
  await at.session.run(takeBack);
  expect(lines()[0]).toEqual(["1", "North office", "DLI"]);
  await at.session.run(drawFiles, {
    ...visit,
    day: "",
    inspector: "",
    inLog: "40",
    wanted: "3",
    seed: "4-6",
  });
  await at.session.run(takeBack);
  expect(at.said).toBe("Taken back: Visit 1, by DLI.");
  expect(lines()[0]).toEqual(["1", "North office", "4-6", 40, 3, expect.any(String)]);
  await at.session.run(takeBack);
  expect(at.fault).toBe("There is nothing to take back.");
});
