import { screen } from "@testing-library/react";
import { PANE_STATES } from "../../../support/pane-states";
import { button, showPane } from "../../../support/show-pane";

test("What becomes of cases outside the list is said, and a press takes them in", async () => {
  const { session, user } = showPane(PANE_STATES.Fill["cases outside the list"]?.() ?? {});
  expect(await screen.findByText(/^Outside the list, at A10\d:W10\d: 2 cases\./)).toBeVisible();
  expect(screen.getByText(/the list has this case number with other entries/)).toBeVisible();
  await user.click(button("Take them in"));
  expect(session.presses).toEqual([expect.stringMatching(/^take-in-cases \[/)]);
});

test("A list that has lost its table says so, and offers Repair alone", async () => {
  const { session, user } = showPane(PANE_STATES.Fill["a list that has lost its table"]?.() ?? {});
  expect(await screen.findByText(/^The list on the sheet Case list has lost its table/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Set up the case list" })).not.toBeInTheDocument();
  await user.click(button("Repair"));
  expect(session.presses).toEqual(["repair"]);
});
