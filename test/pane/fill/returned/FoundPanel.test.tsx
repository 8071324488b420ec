import { screen, within } from "@testing-library/react";
import { PANE_STATES } from "../../../support/pane-states";
import { axeFindings, button, showPane } from "../../../support/show-pane";

const begun = () =>
  showPane(PANE_STATES.Fill["another list beside one just begun"]?.() ?? {}, {
    answers: { "look-for-lists": () => Promise.resolve() },
  });

test("beside a list that is just begun, a list under other headers is offered with one press", async () => {
  const { user } = begun();
  const offer = await screen.findByText(/^The sheet Return holds a list of cases under other headers\./);
  expect(offer).toBeVisible();
  await user.click(button("Look for a list"));
  const panel = await screen.findByRole("region", { name: "Look for a list" });
  expect(
    within(panel).getByText(/^The case list has 1 case, and a list is adopted into an empty one\./),
  ).toBeVisible();
  expect(within(panel).getByRole("button", { name: "Adopt the list" })).toBeVisible();
  expect(within(panel).queryByRole("button", { name: "Use this match" })).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await user.click(within(panel).getByRole("button", { name: "Close" }));
  expect(button("Look for a list")).toHaveFocus();
});

test("it stands in More, and opens what was found", async () => {
  const { user } = begun();
  await user.click(button("More"));
  const tools = await screen.findByRole("group", { name: "Tools" });
  await user.click(await within(tools).findByRole("button", { name: "Look for a list" }));
  expect(await screen.findByRole("heading", { name: "Look for a list" })).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(
    await within(screen.getByRole("group", { name: "Tools" })).findByRole("button", {
      name: "Look for a list",
    }),
  ).toHaveFocus();
});
