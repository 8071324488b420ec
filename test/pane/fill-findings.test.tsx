import { act, screen, within } from "@testing-library/react";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { aList, cases, theHundred } from "../support/a-list";
import { checkedOf, stateOf, cursorAt } from "../support/a-session";
import { explained, mixedList } from "../support/mixed-list";
import { axeFindings, showPane } from "../support/show-pane";

const shown = (): string[] =>
  within(screen.getByRole("list", { name: "Findings" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent.split(":")[0] ?? "");
const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("Errors, warnings and notes stand together in the order of the list, each saying what it is", () => {
  showPane(stateOf(mixedList()));
  expect(shown()).toEqual(["F6", "J6", "I7", "J41"]);
  expect(button(/^J6:/)).toHaveTextContent(/Note, Case 1001$/);
  expect(button(/^I7:/)).toHaveTextContent(/Warning, Case 1002$/);
});

test("Buttons tell how many of each kind there are, and show those of a kind only, or of several", async () => {
  const { session, user } = showPane(stateOf(mixedList()));
  const kinds = within(screen.getByRole("group", { name: "Show only" })).getAllByRole("button");
  expect(kinds.map(({ textContent }) => textContent)).toEqual([
    "Errors 2",
    "Warnings 1",
    "Explained 0",
    "Notes 1",
  ]);
  await user.click(button("Warnings 1"));
  expect(shown()).toEqual(["I7"]);
  expect(button("Warnings 1")).toHaveAttribute("aria-pressed", "true");
  await user.click(button("Notes 1"));
  expect(shown()).toEqual(["J6", "I7"]);
  await user.click(button("Warnings 1"));
  expect(shown()).toEqual(["J6"]);
  await user.click(button("Notes 1"));
  expect(shown()).toHaveLength(4);
  expect(session.state().findingFilter.kinds).toEqual([]);
});

test("Findings of one group only, with counts", async () => {
  const { user } = showPane(stateOf(mixedList()));
  const group = screen.getByRole("combobox", { name: "Group" });
  expect(
    within(group)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["All groups", "LAC (3)", "CPR (1)", "LDD (0)", "No group (0)", "Whole list (0)"]);
  await user.selectOptions(group, "CPR (1)");
  expect(shown()).toEqual(["J41"]);
  expect(button("Errors 1")).toBeVisible();
  await user.selectOptions(group, "All groups");
  expect(shown()).toHaveLength(4);
});

test("Where none is of the kind that is shown, it says so, and one press shows all", async () => {
  const { user } = showPane(stateOf(mixedList()));
  await user.click(button("Explained 0"));
  expect(screen.queryByRole("list", { name: "Findings" })).not.toBeInTheDocument();
  expect(screen.getByText("No findings of the kind that is shown.")).toBeVisible();
  await user.click(button("Show all findings"));
  expect(shown()).toHaveLength(4);
});

test("A list without findings has nothing to filter", () => {
  showPane(stateOf(aList(theHundred())));
  expect(screen.queryByRole("group", { name: "Show only" })).not.toBeInTheDocument();
  expect(screen.getByText("Nothing to put right.")).toBeVisible();
});

describe("By rule", () => {
  const rules = () =>
    [...document.querySelectorAll("h3 > button")].map((head) => [
      head.textContent,
      head.getAttribute("aria-expanded"),
    ]);

  /** Presses the button, and waits for what is loaded at its first press. */
  async function showByRule(list: CaseList) {
    const shown = showPane(stateOf(list));
    await shown.user.click(button("By rule"));
    await screen.findByRole("list", { name: "Findings" });
    return shown;
  }

  test("is asked for: until then the findings stand by row", async () => {
    const { user } = showPane(stateOf(mixedList()));
    expect(button("By row")).toHaveAttribute("aria-pressed", "true");
    await user.click(button("By rule"));
    expect(button("By row")).toHaveAttribute("aria-pressed", "false");
    expect(button("By rule")).toHaveAttribute("aria-pressed", "true");
  });

  test("findings stand under what their rule finds, with counts, closed at first", async () => {
    await showByRule(mixedList());
    expect(rules()).toEqual([
      ["Blank cells to fill 1", "false"],
      ["Codes not on their list 1", "false"],
      ["Other without an explanation 1", "false"],
      ["Filled in for another group too 1", "false"],
    ]);
    expect(screen.queryByText(/^F6/)).not.toBeInTheDocument();
  });

  test("a press opens a rule, says why it is there, and another one closes it", async () => {
    const { session, user } = await showByRule(mixedList());
    await user.click(button("Codes not on their list 1"));
    expect(screen.getByText(/^“Please use the following codes”/)).toBeVisible();
    const list = screen.getByRole("list", { name: "Codes not on their list" });
    await user.click(within(list).getByRole("button", { name: /^J41:/ }));
    expect(session.presses).toEqual(["go-to-finding J41: 9 is not on the list. Choose 1 to 4."]);
    await user.click(button("Codes not on their list 1"));
    expect(list).not.toBeInTheDocument();
  });

  test("the rule of the finding gone to opens, once", async () => {
    const { session, user } = await showByRule(mixedList());
    act(() => session.become({ cursor: cursorAt(mixedList(), 3) }));
    expect(rules().map(([, isOpen]) => isOpen)).toEqual(["false", "true", "false", "false"]);
    expect(button(/^J41:/)).toHaveAttribute("aria-current", "true");
    await user.click(button("Codes not on their list 1"));
    act(() => session.become({ checked: checkedOf(mixedList()) }));
    expect(rules().map(([, isOpen]) => isOpen)).toEqual(["false", "false", "false", "false"]);
  });

  test("hundreds in one rule grow like the whole list, and count in full at once", async () => {
    const list = aList(cases(100, { gender: "", team: "", ethnicity: "", livesIn: "" }));
    const { session } = await showByRule(list);
    jest.useFakeTimers();
    const rows = () => document.querySelectorAll('ul[aria-label="Blank cells to fill"] > li').length;
    const place = checkedOf(list).findings.findIndex(({ rule }) => rule === "mandatory-cells");
    act(() => session.become({ cursor: cursorAt(list, place) }));
    expect(screen.getByText("400")).toBeVisible();
    expect(rows()).toBeLessThan(300);
    for (let frame = 0; frame < 20; frame++) act(() => jest.advanceTimersToNextFrame());
    expect(rows()).toBe(400);
    jest.useRealTimers();
  });

  test("axe finds nothing wrong, with a reason in an open rule", async () => {
    const checked = explained(mixedList(), "Seen by the manager.");
    const { session } = await showByRule(mixedList());
    act(() => session.become({ checked, cursor: cursorAt(mixedList(), 2) }));
    expect(screen.getByText(/Seen by the manager\./)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  }, 30_000);
});

test("The order and the filters outlast a look at the other view", async () => {
  const { user } = showPane(stateOf(mixedList()));
  await user.click(button("Warnings 1"));
  await user.click(button("Choose"));
  await user.click(button("Fill"));
  expect(shown()).toEqual(["I7"]);
});
