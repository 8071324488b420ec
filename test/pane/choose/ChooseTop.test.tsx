import { screen } from "@testing-library/react";
import { nothingKept, showChoose, threeTracked } from "./show-choose";

test("The quotas are said in one line", async () => {
  await showChoose(nothingKept(threeTracked()));
  expect(screen.getByText("Tracked: LAC 3 of 4, CPR 0 of 2, LDD 2 of 4")).toBeVisible();
});

test("Flag the ten can be pressed whatever the quotas say", async () => {
  const { session, user } = await showChoose(nothingKept(threeTracked()));
  await user.click(screen.getByRole("button", { name: "Flag the ten" }));
  expect(session.presses).toEqual(["flag-the-ten"]);
});
