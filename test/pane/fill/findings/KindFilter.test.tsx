import { screen, within } from "@testing-library/react";
import { stateOf } from "../../../support/a-session";
import { mixedList } from "../../../support/mixed-list";
import { button, showPane } from "../../../support/show-pane";
import { listedAddresses } from "./listed-addresses";

test("Buttons tell how many of each kind there are, and show those of a kind only, or of several", async () => {
  const { session, user } = showPane(stateOf(mixedList()));
  const kinds = within(screen.getByRole("group", { name: "Show only" })).getAllByRole("button");
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    "Errors 2",
    "Warnings 1",
    "Explained 0",
    "Information 1",
  ]);
  await user.click(button("Warnings 1"));
  expect(listedAddresses()).toEqual(["I7"]);
  expect(button("Warnings 1")).toHaveAttribute("aria-pressed", "true");
  await user.click(button("Information 1"));
  expect(listedAddresses()).toEqual(["J6", "I7"]);
  await user.click(button("Warnings 1"));
  expect(listedAddresses()).toEqual(["J6"]);
  await user.click(button("Information 1"));
  expect(listedAddresses()).toHaveLength(4);
  expect(session.state().findingFilter.kinds).toEqual([]);
});

test("The order and the filters outlast a look at the other view", async () => {
  const { user } = showPane(stateOf(mixedList()));
  await user.click(button("Warnings 1"));
  await user.click(button("Choose"));
  await user.click(button("Fill"));
  expect(listedAddresses()).toEqual(["I7"]);
});
