import { screen, within } from "@testing-library/react";
import { PANE_STATES } from "../../../support/pane-states";
import { axeFindings, button, showPane } from "../../../support/show-pane";

const sorted = () => PANE_STATES.Fill["a column sorted alone"]?.() ?? {};

test("a column that was sorted by itself is named with its letter, and the list is not ready", async () => {
  const { session, user } = showPane(sorted());
  expect(
    await screen.findByText(
      "Column G, Gender: sorted by itself, without the rest of the list. 41 cells now stand in other rows, beside other children. Undo it in Excel (Ctrl+Z).",
    ),
  ).toBeVisible();
  expect(screen.getByText("Not ready: a column was sorted by itself")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(button("It is meant"));
  expect(session.presses).toEqual(["keep-the-order"]);
});

test("nothing is said once it is meant", () => {
  const state = sorted();
  showPane({ ...state, sortedAlone: state.sortedAlone && { ...state.sortedAlone, isMeant: true } });
  expect(screen.getByText("Ready to send")).toBeVisible();
  expect(screen.queryByRole("button", { name: "It is meant" })).not.toBeInTheDocument();
});

test("Check before sending says it first, and that the list is not to be sent yet", async () => {
  const looked = PANE_STATES.Fill["looked through before it is sent"]?.() ?? {};
  const { user } = showPane({ ...looked, sortedAlone: sorted().sortedAlone });
  await user.click(button("Check before sending"));
  const panel = await screen.findByRole("region", { name: "Before you send the list" });
  expect(within(panel).getAllByRole("listitem")[0]).toHaveTextContent(/Column G, Gender: sorted by itself/);
  expect(within(panel).getByText("Do not send yet: a column was sorted by itself.")).toBeVisible();
});
