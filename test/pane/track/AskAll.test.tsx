import { screen, within } from "@testing-library/react";
import { standardRows } from "../../domain/track/a-tracking";
import { trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

const BOTH = ["1001", "1002"].flatMap((number) => standardRows(number));

test("What is asked of all ten is shown before it is written, with its day", async () => {
  const { session, user } = await showTrack(trackedReading(BOTH));
  await user.click(button("Ask for 2 social care files"));
  const part = within(screen.getByRole("region", { name: "Ask all ten" }));
  expect(part.getByText("Requested Wed 28/06/2006 for Case file, Social care: 1001 and 1002")).toBeVisible();
  await user.clear(part.getByLabelText("Asked on"));
  await user.type(part.getByLabelText("Asked on"), "27/06/2006");
  expect(part.getByText("Requested Tue 27/06/2006 for Case file, Social care: 1001 and 1002")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Write the date in 2 rows"));
  expect(session.presses).toEqual([
    "ask-all 1001|Case file|social care|1; 1002|Case file|social care|1 27/06/2006",
  ]);
});

test("Enter in the day writes it, and Escape closes what is open and leads back to its button", async () => {
  const { session, user } = await showTrack(trackedReading(BOTH));
  await user.click(button("Ask for 2 social care files"));
  screen.getByLabelText("Asked on").focus();
  // The day that stands there is selected, so that another is typed over it.
  await user.keyboard("27/06/2006{Enter}");
  expect(session.presses).toEqual([
    "ask-all 1001|Case file|social care|1; 1002|Case file|social care|1 27/06/2006",
  ]);
  // First what is typed is taken back.
  await user.keyboard("{Escape}{Escape}");
  expect(screen.queryByLabelText("Asked on")).toBeNull();
  expect(button("Ask for 2 social care files")).toHaveFocus();
});

test("What has been asked for is not asked again", async () => {
  await showTrack(
    trackedReading(BOTH.map((row) => (row.Step === "Questionnaire" ? { ...row, Requested: 38_880 } : row))),
  );
  const part = within(screen.getByRole("region", { name: "Ask all ten" }));
  expect(part.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Ask for 4 leaflets and consent forms",
    "Ask for 2 social care files",
  ]);
});
