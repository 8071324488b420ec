import { act, screen, within } from "@testing-library/react";
import { check } from "../../src/domain/case-list/check";
import type { Finding } from "../../src/domain/case-list/finding";
import { replaced } from "../support/replaced";
import { aCase, aList, cases, theHundred } from "../support/a-list";
import { checkedOf, stateOf, cursorAt } from "../support/a-session";
import { showPane } from "../support/show-pane";

const faultless = () => aList(theHundred());
/** The hundred, but that the second case has an unknown code. */
const withOneFault = () => aList(replaced(theHundred(), 1, aCase({ livesIn: 7 })));
/** And the first has no age. */
const withTwoFaults = () => aList([aCase({ age: "" }), aCase({ livesIn: 7 }), ...theHundred().slice(2)]);

const findingButtons = () => within(screen.getByRole("list", { name: "Findings" })).getAllByRole("button");

test("Each finding is a button that begins with its address and tells the case", () => {
  showPane(stateOf(withTwoFaults()));
  expect(findingButtons().map(({ textContent }) => textContent)).toEqual([
    "F6: Enter the age. Case 1001",
    "I7: 7 is not on the list. Choose 1 to 6. Case 1002",
  ]);
});

test("Pressing a finding goes to its cell", async () => {
  const { session, user } = showPane(stateOf(withTwoFaults()));
  await user.click(screen.getByRole("button", { name: /^F6:/ }));
  expect(session.presses).toEqual(["go-to-finding F6: Enter the age."]);
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
  await user.click(screen.getByRole("button", { name: /^F6:/ }));
  expect(given[0]).toBe(again.findings[0]);
});

test("The finding last gone to is marked", () => {
  showPane(stateOf(withTwoFaults(), { cursor: cursorAt(withTwoFaults(), 1) }));
  expect(findingButtons().map((button) => button.getAttribute("aria-current"))).toEqual([null, "true"]);
});

test("Typing elsewhere leaves a finding's button in its place in the document, with its focus", () => {
  const { session } = showPane(stateOf(withTwoFaults()));
  const button = screen.getByRole("button", { name: /^I7:/ });
  button.focus();
  act(() => session.become({ checked: checkedOf(withOneFault()) }));
  expect(findingButtons()).toEqual([button]);
  expect(button).toHaveFocus();
});

test("The counts say how many of how many, and what to do", () => {
  showPane(stateOf(aList([...cases(33), ...cases(31, { group: "CPR" }), ...cases(35, { group: "LDD" })])));
  const counts = within(screen.getByRole("list", { name: "Counts" })).getAllByRole("listitem");
  expect(counts.map((count) => count.textContent)).toEqual([
    "LAC 33 of 35Add 2",
    "CPR 31 of 30Move or remove 1",
    "LDD 35 of 35Complete",
    "All 99 of 100Add 1",
  ]);
});

test("The state is said in words: not ready with errors, ready without", () => {
  const { session } = showPane(stateOf(withTwoFaults()));
  expect(screen.getByText("Not ready: 2 errors")).toBeVisible();
  act(() => session.become({ checked: checkedOf(faultless()) }));
  expect(screen.getByText("Ready to send")).toBeVisible();
  expect(screen.getByText("Nothing to put right.")).toBeVisible();
  expect(screen.queryByRole("list", { name: "Findings" })).not.toBeInTheDocument();
});

test("It says when how much was checked", () => {
  showPane(stateOf(faultless()));
  expect(screen.getByText(/^Checked 14:32:05, \d+ rules, 100 cases$/)).toBeVisible();
});

test("Rules that could not run are named", () => {
  showPane(stateOf(aList([]), { checked: { ...checkedOf(faultless()), couldNotRun: ["age-in-years"] } }));
  expect(screen.getByText("Not sure: 1 rule could not run")).toBeVisible();
  expect(screen.getByText(/^Could not run: age-in-years\./)).toBeVisible();
});

test.each([
  ["Previous finding", "previous-finding"],
  ["Next finding", "next-finding"],
  ["Check now", "check-now"],
  ["Set up the case list", "set-up"],
])("%s calls the session", async (label, press) => {
  const { session, user } = showPane(stateOf(withTwoFaults()));
  await user.click(screen.getByRole("button", { name: label }));
  expect(session.presses).toEqual([press]);
});

test("Where there is no list, one press sets it up", async () => {
  const { session, user } = showPane({ phase: "no list" });
  expect(screen.getByText("There is no case list in this workbook yet.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Set up the case list" }));
  expect(session.presses).toEqual(["set-up"]);
});

test("What the list has lost is said, and Repair brings it back", async () => {
  const { session, user } = showPane(stateOf(withTwoFaults(), { damage: ["dropdowns"] }));
  expect(screen.getByText(/^The list has lost dropdowns\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Repair" }));
  expect(session.presses).toEqual(["repair"]);
});

test("An undamaged list offers no Repair", () => {
  showPane(stateOf(withTwoFaults()));
  expect(screen.queryByRole("button", { name: "Repair" })).not.toBeInTheDocument();
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
