import { act, render, screen, waitFor } from "@testing-library/react";
import type { JSX } from "react";
import { ExcelError, sentenceOf } from "../../src/app/excel-error";
import { themeFor } from "../../src/pane/shared/theme";
import { VIEW_NAMES } from "../../src/pane/views";
import { ErrorBoundary } from "../../src/pane/shared/ErrorBoundary";
import { aCase, aList, cases } from "../support/a-list";
import { stateOf } from "../support/a-session";
import { PANE_STATES } from "../support/pane-states";
import { axeFindings, preferDark, showPane } from "../support/show-pane";

const faulty = () =>
  aList([aCase({ age: "" }), aCase({ group: "", tracked: "Yes" }), ...cases(3, { group: "CPR" })]);
const aFault = new ExcelError("sheet protected", "add the dropdowns");

// axe takes its time in jsdom, more so on a busy machine.
jest.setTimeout(30_000);

describe.each(VIEW_NAMES)("The view %s", (view) => {
  test.each(Object.keys(PANE_STATES[view]))("has nothing for axe to find: %s", async (name) => {
    const { user } = showPane(PANE_STATES[view][name]?.(), { about: Promise.resolve("Excel, PC") });
    await user.click(screen.getByRole("button", { name: view }));
    // What runs shows only after a while.
    expect(await act(axeFindings)).toEqual([]);
  });
});

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

test("While Excel has not answered, the status says so", () => {
  showPane();
  expect(screen.getByRole("status")).toHaveTextContent("Opening the workbook…");
});

test("What a press did is in the status region", () => {
  const { session } = showPane(stateOf(faulty()));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  act(() => session.become({ statusMessage: "Set up the case list." }));
  expect(screen.getByRole("status")).toHaveTextContent("Set up the case list.");
});

test("While a cell is being edited, the status says what to do and what was said is not said again", () => {
  const { session } = showPane(stateOf(faulty(), { statusMessage: "Set up the case list." }));
  const said = screen.getByText("Set up the case list.", { selector: "p" });
  act(() => session.become({ waiting: true }));
  expect(screen.getByRole("status")).toHaveTextContent("Waiting for Excel. Finish editing the cell.");
  act(() => session.become({ waiting: false }));
  expect(screen.getByText("Set up the case list.", { selector: "p" })).toBe(said);
});

test("A fault is an alert, in the words of its reason; the view goes on", () => {
  showPane(stateOf(faulty(), { error: aFault }));
  expect(screen.getByRole("alert")).toHaveTextContent(sentenceOf(aFault));
  expect(screen.getByRole("button", { name: "Next finding" })).toBeEnabled();
});

test("A refusal is an alert in its own words", () => {
  showPane(stateOf(faulty(), { error: "LDD: 3 of 4. Choose 1 more." }));
  expect(screen.getByRole("alert")).toHaveTextContent("LDD: 3 of 4. Choose 1 more.");
});

test("Where Excel has not answered at all, Check now can be pressed", async () => {
  const { session, user } = showPane({ error: new ExcelError("no answer", "read the list") });
  await user.click(screen.getByRole("button", { name: "Check now" }));
  expect(session.presses).toEqual(["check-now"]);
});

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
      stateOf(faulty(), { runningAction: { id: "set-up", target: undefined } }),
      {
        advanceTimers: jest.advanceTimersByTime,
      },
    );
    pass(300);
    const atWork = screen.getByRole("button", { name: "Set up the case list…" });
    expect(atWork).toHaveAttribute("aria-disabled", "true");
    const other = screen.getByRole("button", { name: "Next finding" });
    await user.click(other);
    expect(other).toHaveFocus();
    expect(session.presses).toEqual([]);
    act(() => session.become({ runningAction: undefined }));
    await user.click(screen.getByRole("button", { name: "Set up the case list" }));
    expect(session.presses).toEqual(["set-up"]);
  });
});

describe("The About line", () => {
  test("has the version at once, host and platform when they come", async () => {
    showPane({}, { about: Promise.resolve("Excel, OfficeOnline") });
    expect(screen.getByText("About: Case tracking 1.2.3")).toBeVisible();
    expect(await screen.findByText("About: Case tracking 1.2.3, Excel, OfficeOnline")).toBeVisible();
  });

  test("keeps the version where they never come", async () => {
    showPane({}, { about: Promise.reject(new Error("no host")) });
    await act(() => Promise.resolve());
    expect(screen.getByText("About: Case tracking 1.2.3")).toBeVisible();
  });
});

describe("The theme", () => {
  const ground = (isDark: boolean) => themeFor(isDark).colorNeutralBackground1;
  const painted = () => {
    const rules = [...document.querySelectorAll("style")].flatMap(({ sheet }) => [
      ...(sheet?.cssRules ?? []),
    ]);
    return rules.map(({ cssText }) => cssText).join("\n");
  };

  test("is light in a light Office and dark in a dark one", async () => {
    showPane({}, { ground: "#262626" });
    await waitFor(() => {
      expect(painted()).toContain(`--colorNeutralBackground1: ${ground(true)}`);
    });
  });

  test("follows the system where Office does not say", async () => {
    showPane();
    await waitFor(() => {
      expect(painted()).toContain(`--colorNeutralBackground1: ${ground(false)}`);
    });
  });
});

test("A view that breaks down leaves a sentence, and the rest of the pane", () => {
  preferDark(false);
  // React reports what it caught; here it is meant.
  const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): JSX.Element => {
    throw new Error("broken");
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("This part of the pane has stopped working.");
  report.mockRestore();
});
