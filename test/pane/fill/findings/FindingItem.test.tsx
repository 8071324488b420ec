import { act, screen, within } from "@testing-library/react";
import { checkedOf, cursorAt, stateOf } from "../../../support/a-session";
import { showPane } from "../../../support/show-pane";
import { withOneFault, withTwoFaults } from "../faulty-lists";

const findingButtons = () => within(screen.getByRole("list", { name: "Findings" })).getAllByRole("button");

test("Each finding is a button that begins with its address and tells the case", () => {
  showPane(stateOf(withTwoFaults()));
  expect(findingButtons().map(({ textContent }) => textContent)).toEqual([
    "F6, Age: Enter the age. Case 1001 ",
    "I7, Lives in: 7 is not on the list. Choose 1 to 6. Case 1002 ",
  ]);
});

test("Pressing a finding goes to its cell", async () => {
  const { session, user } = showPane(stateOf(withTwoFaults()));
  await user.click(screen.getByRole("button", { name: /^F6, Age:/ }));
  expect(session.presses).toEqual(["go-to-finding F6, Age: Enter the age."]);
});

test("The finding last gone to is marked", () => {
  showPane(stateOf(withTwoFaults(), { cursor: cursorAt(withTwoFaults(), 1) }));
  expect(findingButtons().map((button) => button.getAttribute("aria-current"))).toEqual([null, "true"]);
});

test("Typing elsewhere leaves a finding's button in its place in the document, with its focus", () => {
  const { session } = showPane(stateOf(withTwoFaults()));
  const button = screen.getByRole("button", { name: /^I7, Lives in:/ });
  button.focus();
  act(() => session.become({ checked: checkedOf(withOneFault()) }));
  expect(findingButtons()).toEqual([button]);
  expect(button).toHaveFocus();
});
