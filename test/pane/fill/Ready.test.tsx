import { act, screen } from "@testing-library/react";
import { aCase, aList, theHundred } from "../../support/a-list";
import { checkedOf, stateOf } from "../../support/a-session";
import { explained } from "../../support/mixed-list";
import { showPane } from "../../support/show-pane";
import { withTwoFaults } from "./faulty-lists";

const faultless = () => aList(theHundred());

test("The state is said in words: not ready with errors, ready without", () => {
  const { session } = showPane(stateOf(withTwoFaults()));
  expect(screen.getByText("Not ready: 2 errors")).toBeVisible();
  act(() => session.become({ checked: checkedOf(faultless()) }));
  expect(screen.getByText("Ready to send")).toBeVisible();
  expect(screen.getByText("Nothing to put right.")).toBeVisible();
  expect(screen.queryByRole("list", { name: "Findings" })).not.toBeInTheDocument();
});

test("With every warning explained and no error, the list is ready", () => {
  const list = aList([aCase({ livesIn: 6 }), ...theHundred().slice(1)]);
  const { session } = showPane(stateOf(list));
  expect(screen.getByText("Not ready: 1 warning without a reason")).toBeVisible();
  act(() => session.become({ checked: explained(list, "So it is.") }));
  expect(screen.getByText("Ready to send, 1 warning explained")).toBeVisible();
});
