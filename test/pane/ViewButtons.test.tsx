import { screen } from "@testing-library/react";
import { stateOf } from "../support/a-session";
import { faulty } from "../support/pane-states";
import { showPane } from "../support/show-pane";

test("The chosen view's button is pressed, and Fill is first", async () => {
  const { user } = showPane(stateOf(faulty()));
  const [fill, choose] = [
    screen.getByRole("button", { name: "Fill" }),
    screen.getByRole("button", { name: "Choose" }),
  ];
  expect(fill).toHaveAttribute("aria-pressed", "true");
  await user.click(choose);
  expect(fill).toHaveAttribute("aria-pressed", "false");
  expect(choose).toHaveAttribute("aria-pressed", "true");
});
