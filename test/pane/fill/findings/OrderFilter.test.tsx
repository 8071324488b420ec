import { screen, within } from "@testing-library/react";
import { stateOf } from "../../../support/a-session";
import { mixedList } from "../../../support/mixed-list";
import { button, showPane } from "../../../support/show-pane";
import { listedAddresses } from "./listed-addresses";

test("Findings of one group only, with counts", async () => {
  const { user } = showPane(stateOf(mixedList()));
  await user.click(button("More"));
  const group = await screen.findByRole("combobox", { name: "Group" });
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

test("The order stays as it was chosen when More is closed; findings of all groups are in sight again", async () => {
  const { user } = showPane(stateOf(mixedList()));
  expect(screen.queryByRole("group", { name: "Order" })).not.toBeInTheDocument();
  await user.click(button("More"));
  await user.click(await screen.findByRole("button", { name: "By rule" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Group" }), "CPR (1)");
  expect(document.querySelectorAll("h3")).toHaveLength(1);
  await user.click(button("More"));
  expect(screen.queryByRole("group", { name: "Order" })).not.toBeInTheDocument();
  expect(document.querySelectorAll("h3")).toHaveLength(4);
});
