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

describe("What changes in the grid", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
  const told = () => screen.getByRole("status", { name: "Changed" });

  test("is told once nobody has typed for two seconds, and only where readiness is another", () => {
    const { session } = showPane(stateOf(withTwoFaults()));
    pass(10_000);
    expect(told()).toHaveTextContent(/^$/);
    act(() => session.become({ checked: checkedOf(faultless()) }));
    pass(1900);
    act(() =>
      session.become({ checked: checkedOf(aList([aCase({ livesIn: 6 }), ...theHundred().slice(1)])) }),
    );
    pass(1900);
    expect(told()).toHaveTextContent(/^$/);
    pass(200);
    expect(told()).toHaveTextContent("Not ready: 1 warning without a reason");
    act(() => session.become({ checked: checkedOf(faultless()) }));
    pass(1000);
    act(() =>
      session.become({ checked: checkedOf(aList([aCase({ livesIn: 6 }), ...theHundred().slice(1)])) }),
    );
    pass(5000);
    expect(told()).toHaveTextContent("Not ready: 1 warning without a reason");
  });
});

test("With every warning explained and no error, the list is ready", () => {
  const list = aList([aCase({ livesIn: 6 }), ...theHundred().slice(1)]);
  const { session } = showPane(stateOf(list));
  expect(screen.getByText("Not ready: 1 warning without a reason")).toBeVisible();
  act(() => session.become({ checked: explained(list, "So it is.") }));
  expect(screen.getByText("Ready to send, 1 warning explained")).toBeVisible();
});

test("Nothing is said to be well where a column was sorted by itself, or a rule could not run", async () => {
  const list = faultless();
  const { session } = showPane(stateOf(list));
  const isWell = (): boolean => screen.queryByText("Nothing to put right.") !== null;
  expect(isWell()).toBe(true);
  const cells = { layout: list.layout, cells: { top: 0, left: 0, values: [] } };
  act(() => session.become({ sortedAlone: { before: cells, columns: ["age"], rows: 12, isMeant: false } }));
  expect(await screen.findByText(/sorted by itself, without the rest of the list/)).toBeVisible();
  expect(isWell()).toBe(false);
  expect(screen.getByText("Not ready: a column was sorted by itself")).toBeVisible();
  act(() => session.become({ sortedAlone: undefined, damage: ["dropdowns"] }));
  expect(isWell()).toBe(true);
  expect(screen.getByText("Ready to send")).toBeVisible();
  expect(
    await screen.findByText(/^The list has lost dropdowns\..* The list can be sent without\.$/),
  ).toBeVisible();
  act(() => session.become({ damage: ["dropdowns", "counts"] }));
  expect(isWell()).toBe(false);
  expect(screen.getByText("Not ready: press Repair first")).toBeVisible();
  expect(screen.queryByText(/can be sent/)).not.toBeInTheDocument();
  act(() => session.become({ damage: [], checked: { ...checkedOf(list), couldNotRun: ["empty-rows"] } }));
  expect(isWell()).toBe(false);
  act(() => session.become({ checked: checkedOf(list) }));
  expect(isWell()).toBe(true);
});
