import { act, screen } from "@testing-library/react";
import { stateOf } from "../../support/a-session";
import { faulty } from "../../support/pane-states";
import { showPane } from "../../support/show-pane";

describe("A press in hand", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));

  test("changes nothing to see while it is quick", () => {
    const { session } = showPane(
      stateOf(faulty(), { runningAction: { id: "next-finding", target: undefined } }),
    );
    pass(100);
    expect(screen.getByRole("button", { name: "Next finding" })).not.toHaveAttribute("aria-disabled");
    act(() => session.become({ runningAction: undefined }));
    pass(1000);
    expect(screen.getByRole("button", { name: "Next finding" })).not.toHaveAttribute("aria-disabled");
  });

  test("says so when it lasts, and holds the others back, which keep their focus", async () => {
    const { session, user } = showPane(
      stateOf(faulty(), { runningAction: { id: "check-now", target: undefined } }),
      {
        advanceTimers: jest.advanceTimersByTime,
      },
    );
    pass(300);
    const atWork = screen.getByRole("button", { name: "Check now…" });
    expect(atWork).toHaveAttribute("aria-disabled", "true");
    const other = screen.getByRole("button", { name: "Next finding" });
    await user.click(other);
    expect(other).toHaveFocus();
    expect(session.presses).toEqual([]);
    act(() => session.become({ runningAction: undefined }));
    await user.click(screen.getByRole("button", { name: "Check now" }));
    expect(session.presses).toEqual(["check-now"]);
  });
});
