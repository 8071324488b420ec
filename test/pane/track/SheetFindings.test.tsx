import { screen } from "@testing-library/react";
import { july, type RowCells, standardRows } from "../../domain/track/a-tracking";
import { REVIEW_DATES, trackedReading } from "../../support/a-tracked-reading";
import { showTrack } from "./show-track";

describe("findings of the process", () => {
  /** Of the ten, only 1001 is flagged, with rows. */
  const reading = (rows: readonly RowCells[], dates = REVIEW_DATES) =>
    trackedReading(rows, dates, [["1001", "LAC", "Chosen"]]);

  test("are said with their place, and lead there", async () => {
    const rows = [...standardRows("1001"), { "Case number": "1001", Step: "Chat" }];
    const { session, user } = await showTrack(reading(rows));
    expect(screen.getByRole("heading", { name: "Findings: 1 error" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^B13: “Chat” is not a step.* Error$/ }));
    expect(session.presses).toEqual(["go-to-cell Tracking B13"]);
  });

  test("are said to be none, and counted by their kind", async () => {
    await showTrack(reading(standardRows("1001")));
    expect(screen.getByRole("heading", { name: "Findings: none" })).toBeVisible();
  });

  test("count what is told for information by itself", async () => {
    const rows = standardRows("1001").map((row, i) => (i === 0 ? { ...row, Outcome: "Declined" } : row));
    await showTrack(reading(rows, { ...REVIEW_DATES, AnalysisWeek: july(11) }));
    expect(screen.getByRole("heading", { name: "Findings: 2 for information" })).toBeVisible();
  });
});
