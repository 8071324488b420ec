import { screen } from "@testing-library/react";
import { july, june, type RowCells, standardRows } from "../../domain/track/a-tracking";
import { REVIEW_DATES, trackedReading } from "../../support/a-tracked-reading";
import { showTrack } from "./show-track";

describe("findings of the process", () => {
  /** Of the ten, only 1001 is flagged, with rows. */
  const reading = (rows: readonly RowCells[], dates = REVIEW_DATES) =>
    trackedReading(rows, dates, [["1001", "LAC", "Chosen"]]);

  test("are said with their place, and lead there", async () => {
    const rows = [...standardRows("1001"), { "Case number": "1001", Step: "Chat" }];
    const { session, user } = await showTrack(reading(rows));
    expect(screen.getByRole("heading", { name: "Errors: 1" })).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: /^Tracking, B13, 1001: “Chat” is not a step.* Error$/ }),
    );
    expect(session.presses).toEqual(["go-to-cell Tracking B13"]);
  });

  test("take no place where there are none", async () => {
    await showTrack(reading(standardRows("1001")));
    expect(screen.queryByText(/^Findings|^Errors/)).toBeNull();
  });

  test("stand above the progress where they are errors; what is late is said once, on top", async () => {
    const late = standardRows("1001", { Due: june(20) });
    await showTrack(reading([...late, { "Case number": "1001", Step: "Chat" }]));
    const errors = screen.getByRole("heading", { name: "Errors: 1" });
    const progress = screen.getByRole("table");
    expect(errors.compareDocumentPosition(progress) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.queryByText(/Ask again, or enter when it was done/)).toBeNull();
    expect(screen.getByRole("region", { name: "Late" })).toHaveTextContent("was due Tue 20/06/2006");
  });

  test("count what is told for information by itself", async () => {
    const rows = standardRows("1001").map((row, i) => (i === 0 ? { ...row, Outcome: "Declined" } : row));
    await showTrack(reading(rows, { ...REVIEW_DATES, AnalysisWeek: july(11) }));
    expect(screen.getByText("Findings: 2 for information")).toBeVisible();
  });
});
