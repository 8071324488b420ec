import { screen, within } from "@testing-library/react";
import { june, standardRows } from "../../domain/track/a-tracking";
import { SOME_LATE, trackedReading } from "../../support/a-tracked-reading";
import { button } from "../../support/show-pane";
import { showTrack } from "./show-track";

test("What is late and what is due next lead to their rows", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  const late = within(screen.getByRole("region", { name: "Late" })).getAllByRole("button");
  expect(late).toHaveLength(5);
  expect(late[4]).toHaveTextContent(
    "1002: Case file, Social care: late, not asked for yet, was due Tue 20/06/2006",
  );
  await user.click(button("1002: Case file, Social care: late, not asked for yet, was due Tue 20/06/2006"));
  expect(session.presses).toEqual(["go-to-row 1002|Case file|social care|1"]);
  expect(within(screen.getByRole("region", { name: "Due next" })).getAllByRole("button")).toHaveLength(5);
});

test("Nothing late and nothing due is said once, and no list of it stands there", async () => {
  const ended = ["1001", "1002"].flatMap((number) => standardRows(number, { Outcome: "Not needed" }));
  const { session } = await showTrack(trackedReading(ended));
  expect(screen.getAllByText(/Nothing is/).map(({ textContent }) => textContent)).toEqual([
    "Nothing is late, nothing is due next",
  ]);
  expect(screen.queryByRole("region", { name: /^(?:Late|Due next)$/ })).toBeNull();
  expect(session.presses).toEqual([]);
});

test("Without a date in Today nobody is told that nothing is late", async () => {
  await showTrack(trackedReading([], {}));
  expect(
    screen.getByText(/^\d errors\. What is late is not known: put a date in the cell Today on the sheet$/),
  ).toBeVisible();
  expect(screen.queryByText(/^Nothing is late/)).not.toBeInTheDocument();
});

test("Before the review has dates nobody is told that nothing is late", async () => {
  const undated = standardRows("1001").map((row) => ({ ...row, Due: "" }));
  await showTrack(trackedReading(undated, { TodayDate: june(20) }));
  expect(
    screen.getByText(
      /^\d errors\. Nothing is known to be due yet: enter the dates of the review under Timetable$/,
    ),
  ).toBeVisible();
  expect(screen.queryByText(/^Nothing is (late|due)/)).not.toBeInTheDocument();
});

test("Of many the first are shown, and how many more there are", async () => {
  const many = Array.from({ length: 11 }, (_, i) => ({
    "Case number": "1001",
    Step: "Interview",
    "Agency or person": `Agency ${i}`,
    Due: june(20),
  }));
  await showTrack(trackedReading(many));
  expect(within(screen.getByRole("region", { name: "Late" })).getAllByRole("button")).toHaveLength(8);
  expect(screen.getByText("And 3 more on the sheet.")).toBeVisible();
});

test("The same thing of several cases is one line, which leads to the first", async () => {
  const both = ["1001", "1002"].flatMap((number) => standardRows(number, { Due: june(20) }));
  const { session, user } = await showTrack(trackedReading(both));
  const late = within(screen.getByRole("region", { name: "Late" })).getAllByRole("button");
  expect(late).toHaveLength(5);
  await user.click(
    button("Case file, Social care: late, not asked for yet, was due Tue 20/06/2006: 1001 and 1002"),
  );
  expect(session.presses).toEqual(["go-to-row 1001|Case file|social care|1"]);
});
