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
    "Notes 1",
  ]);
  await user.click(button("Warnings 1"));
  expect(listedAddresses()).toEqual(["I7"]);
  expect(button("Warnings 1")).toHaveAttribute("aria-pressed", "true");
  await user.click(button("Notes 1"));
  expect(listedAddresses()).toEqual(["J6", "I7"]);
  await user.click(button("Warnings 1"));
  expect(listedAddresses()).toEqual(["J6"]);
  await user.click(button("Notes 1"));
  expect(listedAddresses()).toHaveLength(4);
  expect(session.state().findingFilter.kinds).toEqual([]);
});

test("Findings of one group only, with counts", async () => {
  const { user } = showPane(stateOf(mixedList()));
  const group = screen.getByRole("combobox", { name: "Group" });
  expect(
    within(group)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["All groups", "LAC (3)", "CPR (1)", "LDD (0)", "No group (0)", "Whole list (0)"]);
  await user.selectOptions(group, "CPR (1)");
  expect(listedAddresses()).toEqual(["J41"]);
  expect(button("Errors 1")).toBeVisible();
  await user.selectOptions(group, "All groups");
  expect(listedAddresses()).toHaveLength(4);
});

test("The order and the filters outlast a look at the other view", async () => {
  const { user } = showPane(stateOf(mixedList()));
  await user.click(button("Warnings 1"));
  await user.click(button("Choose"));
  await user.click(button("Fill"));
  expect(listedAddresses()).toEqual(["I7"]);
});
