import { screen, within } from "@testing-library/react";
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

test("Nothing late and nothing due is said; of many the first are shown", async () => {
  const { session } = await showTrack(trackedReading([]));
  expect(screen.getByText("Nothing is late.")).toBeVisible();
  expect(screen.getByText("Nothing is due next.")).toBeVisible();
  expect(screen.getByText("Nothing is late, nothing is due this week")).toBeVisible();
  expect(session.presses).toEqual([]);
});

test("Of many the first are shown, and how many more there are", async () => {
  await showTrack(trackedReading([...SOME_LATE, ...SOME_LATE, ...SOME_LATE]));
  expect(within(screen.getByRole("region", { name: "Late" })).getAllByRole("button")).toHaveLength(12);
  expect(screen.getAllByText("And 3 more on the sheet.")).toHaveLength(2);
});
