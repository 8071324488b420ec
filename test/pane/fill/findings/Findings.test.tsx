import { act, screen } from "@testing-library/react";
import { check } from "../../../../src/domain/case-list/check";
import type { Finding } from "../../../../src/domain/case-list/finding";
import { aList, cases, theHundred } from "../../../support/a-list";
import { checkedOf, stateOf } from "../../../support/a-session";
import { mixedList } from "../../../support/mixed-list";
import { button, showPane } from "../../../support/show-pane";
import { withTwoFaults } from "../faulty-lists";
import { listedAddresses } from "./listed-addresses";

const faultless = () => aList(theHundred());

test("Errors, warnings and notes stand together in the order of the list, each saying what it is", () => {
  showPane(stateOf(mixedList()));
  expect(listedAddresses()).toEqual(["F6", "J6", "I7", "J41"]);
  expect(button(/^J6, Category of registration:/)).toHaveTextContent(/Case 1001 Information$/);
  expect(button(/^I7, Lives in:/)).toHaveTextContent(/Case 1002 Warning$/);
});

test("Where none is of the kind that is shown, it says so, and one press shows all", async () => {
  const { user } = showPane(stateOf(mixedList()));
  await user.click(button("Explained 0"));
  expect(screen.queryByRole("list", { name: "Findings" })).not.toBeInTheDocument();
  expect(screen.getByText("No findings of the kind that is shown.")).toBeVisible();
  await user.click(button("Show all findings"));
  expect(listedAddresses()).toHaveLength(4);
});

test("A list without findings has nothing to filter", () => {
  showPane(stateOf(aList(theHundred())));
  expect(screen.queryByRole("group", { name: "Show only" })).not.toBeInTheDocument();
  expect(screen.getByText("Nothing to put right.")).toBeVisible();
});

test("A finding that an earlier check said too is given to the session as the last check has it", async () => {
  const given: unknown[] = [];
  const goTo = (finding: Finding) => {
    given.push(finding);
    return Promise.resolve();
  };
  const { session, user } = showPane(stateOf(withTwoFaults()), { answers: { "go-to-finding": goTo } });
  const again = checkedOf(withTwoFaults());
  act(() => session.become({ checked: again }));
  await user.click(screen.getByRole("button", { name: /^F6, Age:/ }));
  expect(given[0]).toBe(again.findings[0]);
});

test("It says when how much was checked", () => {
  showPane(stateOf(faultless()));
  expect(screen.getByText(/^Case list, checked 14:32:05, \d+ rules, 100 cases$/)).toBeVisible();
});

test("Rules that could not run are named", () => {
  showPane(stateOf(aList([]), { checked: { ...checkedOf(faultless()), couldNotRun: ["age-in-years"] } }));
  expect(screen.getByText("Not sure: 1 rule could not run")).toBeVisible();
  expect(screen.getByText(/^Could not run: age-in-years\./)).toBeVisible();
});

test("Hundreds of findings are shown a screenful at once, then all", () => {
  jest.useFakeTimers();
  const list = aList(cases(100, { age: "", gender: "", team: "", ethnicity: "", livesIn: "" }));
  // Looking up hundreds of roles takes jsdom seconds.
  const shown = () => document.querySelectorAll("ul[aria-label=Findings] > li").length;
  const all = check(list).findings.length;
  expect(all).toBeGreaterThan(400);
  showPane(stateOf(list));
  expect(shown()).toBeLessThan(100);
  // One frame for each step of growth, and more to spare.
  for (let frame = 0; frame < 20; frame++) act(() => jest.advanceTimersToNextFrame());
  expect(shown()).toBe(all);
  jest.useRealTimers();
});
