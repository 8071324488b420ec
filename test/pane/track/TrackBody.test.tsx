import { screen } from "@testing-library/react";
import { june, standardRows } from "../../domain/track/a-tracking";
import { REVIEW_DATES, SOME_LATE, trackedReading, unflaggedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

test("Without the ten it says what comes first; duty visits are there all the same", async () => {
  await showTrack(unflaggedReading());
  expect(screen.getByText(/^The ten are not flagged yet\. Press Flag the ten under Choose/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Make the tracking sheet" })).toBeNull();
  expect(button("Draw files")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("A tracking sheet that has lost its table is told, and not offered to be made", async () => {
  await showTrack(unflaggedReading({ sheets: ["Case list", "Tracking"] }));
  expect(
    screen.getByText(/^The sheet Tracking has lost its table\. Undo that in Excel; or select/),
  ).toBeVisible();
});

test("Forms and questionnaires can all be requested at one press, once the choice has its day", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  await user.click(button("All 8 forms and questionnaires requested today"));
  expect(session.presses[0]?.split("; ")).toHaveLength(8);
});

test("Before the choice has its day they cannot", async () => {
  await showTrack(trackedReading(SOME_LATE, { TodayDate: june(28) }));
  expect(screen.queryByRole("button", { name: /requested today$/ })).toBeNull();
});

test("A case that came in without rows is named, and one that went keeps its own", async () => {
  await showTrack(
    trackedReading(standardRows("1002"), REVIEW_DATES, [
      ["1001", "LAC", "Chosen"],
      ["1002", "CPR", "Withdrawn"],
    ]),
  );
  expect(
    screen.getByText("Rows are missing for 1001. Press Make the tracking sheet to add them."),
  ).toBeVisible();
  expect(
    screen.getByText("No longer of the ten, their rows stay, struck through: 1002 (withdrawn, 5 rows)."),
  ).toBeVisible();
});
