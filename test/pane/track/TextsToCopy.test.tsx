import { screen } from "@testing-library/react";
import { standardRows } from "../../domain/track/a-tracking";
import { trackedReading } from "../../support/a-tracked-reading";
import { button } from "../../support/show-pane";
import { showTrack } from "./show-track";

test("Texts and the programme are one press each, once their part is open", async () => {
  const { session, user } = await showTrack(trackedReading(standardRows("1001")));
  await user.click(screen.getByText("Texts to copy"));
  await user.click(button("Copy the files request"));
  await user.click(button("Copy the interview request"));
  await user.click(button("Copy a chaser"));
  await user.click(screen.getByText("Interview programme"));
  await user.click(button("Make the programme"));
  expect(session.presses.map((press) => press.trim())).toEqual([
    "copy-the-files-request",
    "copy-the-interview-request",
    "copy-a-chaser",
    "programme",
  ]);
});
