import { act, screen, within } from "@testing-library/react";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { aList, cases } from "../../../support/a-list";
import { checkedOf, cursorAt, stateOf } from "../../../support/a-session";
import { explained, mixedList } from "../../../support/mixed-list";
import { axeFindings, button, showPane } from "../../../support/show-pane";

describe("By rule", () => {
  const rules = () =>
    [...document.querySelectorAll("h3 > button")].map((head) => [
      head.textContent,
      head.getAttribute("aria-expanded"),
    ]);

  /** Presses the button, and waits for what is loaded at its first press. */
  async function showByRule(list: CaseList) {
    const shown = showPane(stateOf(list));
    await shown.user.click(button("More"));
    await shown.user.click(await screen.findByRole("button", { name: "By rule" }));
    await screen.findByRole("list", { name: "Findings" });
    return shown;
  }

  test("is asked for: until then the findings stand by row", async () => {
    const { user } = showPane(stateOf(mixedList()));
    await user.click(button("More"));
    expect(await screen.findByRole("button", { name: "By row" })).toHaveAttribute("aria-pressed", "true");
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
    await user.click(within(list).getByRole("button", { name: /^J41, Category of registration:/ }));
    expect(session.presses).toEqual([
      "go-to-finding J41, Category of registration: 9 is not on the list. Choose 1 to 4.",
    ]);
    await user.click(button("Codes not on their list 1"));
    expect(list).not.toBeInTheDocument();
  });

  test("the rule of the finding gone to opens, once", async () => {
    const { session, user } = await showByRule(mixedList());
    act(() => session.become({ cursor: cursorAt(mixedList(), 3) }));
    expect(rules().map(([, isOpen]) => isOpen)).toEqual(["false", "true", "false", "false"]);
    expect(button(/^J41, Category of registration:/)).toHaveAttribute("aria-current", "true");
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
