import { screen } from "@testing-library/react";
import { PANE_STATES } from "../../../support/pane-states";
import { button, showPane } from "../../../support/show-pane";

test("Which column stands where is said, and a press puts them right", async () => {
  const { session, user } = showPane(PANE_STATES.Fill["another order of columns"]?.() ?? {});
  expect(await screen.findByText(/^Row 6 holds headers in another order than the list: /)).toBeVisible();
  await user.click(button("Put the columns right"));
  expect(session.presses).toEqual([expect.stringMatching(/^put-columns-right \[/)]);
});
