import { screen } from "@testing-library/react";
import { PANE_STATES } from "../../../support/pane-states";
import { showPane } from "../../../support/show-pane";

test("What becomes of cases on another sheet is said, and a press takes in those of that sheet", async () => {
  const { session, user } = showPane(PANE_STATES.Fill["cases on other sheets"]?.() ?? {});
  expect(
    await screen.findByText(/^On the sheet Export June, at A1:W1: 1 case that is not in the list\./),
  ).toBeVisible();
  expect(screen.getByText("What stands under “Shoe size” stays there.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Take them in: Case list (2)" }));
  expect(session.presses).toEqual([expect.stringMatching(/^take-in-cases \[.* Case list \(2\)$/)]);
});
