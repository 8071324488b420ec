import { act, screen } from "@testing-library/react";
import { stateOf } from "../support/a-session";
import { faulty } from "../support/pane-states";
import { showPane } from "../support/show-pane";

/** The region of the pane's messages; the named one tells of changes in the grid. */
const messages = (): HTMLElement =>
  screen.getAllByRole("status").find((region) => !region.hasAttribute("aria-label")) ?? document.body;

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

test("What a press said in one view does not stay on top of another", async () => {
  const { session, user } = showPane(stateOf(faulty()));
  act(() => session.become({ statusMessage: "F6, Age: Enter the age." }));
  await user.click(screen.getByRole("button", { name: "Fill" }));
  expect(messages()).toHaveTextContent("F6, Age: Enter the age.");
  await user.click(screen.getByRole("button", { name: "Choose" }));
  expect(messages()).toBeEmptyDOMElement();
});
