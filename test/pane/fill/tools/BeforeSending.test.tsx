import { act, screen, within } from "@testing-library/react";
import type { HiddenContent } from "../../../../src/domain/fill/check-before-sending";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { aList, theHundred } from "../../../support/a-list";
import { stateOf } from "../../../support/a-session";
import { readingOf } from "../../../support/fake-workbook";
import { axeFindings, button, showPane } from "../../../support/show-pane";
import { heading, messy } from "./open-tool";

describe("Check before sending", () => {
  const HIDDEN: HiddenContent = {
    hiddenSheets: ["Old"],
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
    links: [],
  };
  const TITLE = "Before you send the list";

  const read = (list: CaseList, settings: readonly (readonly [string, string])[] = []) =>
    stateOf(list, { reading: { ...readingOf(list), settings: new Map(settings) } });

  /** A session that sees something hidden when it looks. */
  function showSending(hiddenContent: HiddenContent | undefined = HIDDEN, error?: string) {
    const shown = showPane(read(messy()), {
      answers: {
        "check-before-sending": () => {
          shown.session.become({ hiddenContent, error });
          return Promise.resolve();
        },
      },
    });
    return shown;
  }

  test("shows what stops, what to look at and what to remember, by sign and word, and the last words", async () => {
    const { user } = showSending();
    await user.click(button("Check before sending"));
    expect(await heading(TITLE)).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
    const panel = screen.getByRole("region", { name: TITLE });
    const points = within(panel)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(points[0]).toMatch(/^Stop: \d+ errors in the list\./);
    expect(points).toContain(
      "Look: The sheet Old is hidden. Show it (right-click a sheet tab, Unhide) and read it, or delete it.",
    );
    expect(points.at(-1)).toMatch(/^Remember: The add-in cannot see/);
    expect(within(panel).getByText(/^Do not send yet: \d+ errors/)).toBeVisible();
    expect(within(panel).getByText(/^Checked: the sheet Case list, /)).toBeVisible();
  });

  test("looks again on another press, and follows the list meanwhile", async () => {
    const { session, user } = showSending();
    await user.click(button("Check before sending"));
    await heading(TITLE);
    act(() =>
      session.become({ ...read(aList(theHundred())), hiddenContent: { ...HIDDEN, hiddenSheets: ["New"] } }),
    );
    expect(screen.queryByText(/^Stop/)).not.toBeInTheDocument();
    expect(screen.getByText(/The sheet New is hidden/)).toBeVisible();
    expect(
      screen.getByText(/^Ready: .* First look at the place named above\. The add-in sends nothing\.$/),
    ).toBeVisible();
    await user.click(button("Check before sending"));
    expect(screen.getByText(/The sheet Old is hidden/)).toBeVisible();
    await user.click(button("Close"));
    expect(button("Check before sending")).toHaveFocus();
  });

  test("says what the add-in keeps, and follows it", async () => {
    const { session, user } = showSending();
    await user.click(button("Check before sending"));
    await heading(TITLE);
    expect(screen.queryByText(/The add-in keeps/)).not.toBeInTheDocument();
    const { reading } = read(messy(), [["CaseTracking.Log.choice.1.a", "{}"]]);
    act(() => session.become({ reading }));
    expect(screen.getByText(/The add-in keeps 1 note of how the ten were chosen/)).toBeVisible();
  });

  test("opens nothing where it could not look", async () => {
    const { user } = showSending(undefined, "There is no case list in this workbook yet.");
    await user.click(button("Check before sending"));
    expect(screen.queryByRole("heading", { name: TITLE })).not.toBeInTheDocument();
    expect(button("Tidy up")).toBeVisible();
  });
});
