import { act, screen, within } from "@testing-library/react";
import { SEND_IT, type HiddenContent } from "../../src/domain/fill/check-before-sending";
import { aCase, aList, cases, theHundred } from "../support/a-list";
import { stateOf } from "../support/a-session";
import { axeFindings, showPane } from "../support/show-pane";

jest.setTimeout(30_000);

const messy = () =>
  aList([
    aCase({ sen: "n", camhs: "N", age: "7 years" }),
    aCase({ camhs: "y" }),
    ...cases(2, { cafcass: "" }),
  ]);
const button = (name: string) => screen.getByRole("button", { name });
const heading = (name: string) => screen.findByRole("heading", { name });

/** The Fill view with the panel open that this button opens. */
async function opened(tool: string, title: string, state = stateOf(messy())) {
  const shown = showPane(state);
  await shown.user.click(button(tool));
  await heading(title);
  return shown;
}

describe("Fill No", () => {
  const TITLE = "Fill the blanks with No";

  test("says first how many blanks become No, and writes on a second press", async () => {
    const { session, user } = await opened("Fill No", TITLE);
    expect(screen.getByText(/^2 blank cells of the eight yes\/no columns need an answer\./)).toBeVisible();
    expect(session.presses).toEqual([]);
    await user.click(button("Fill No"));
    expect(session.presses).toEqual(["fill-no 2"]);
    expect(button("Fill No")).toHaveFocus();
    expect(screen.queryByRole("heading", { name: TITLE })).not.toBeInTheDocument();
  });

  test("Cancel leaves everything as it is", async () => {
    const { session, user } = await opened("Fill No", TITLE);
    await user.click(button("Cancel"));
    expect(session.presses).toEqual([]);
    expect(button("Fill No")).toHaveFocus();
  });

  test("offers nothing to write where no blank needs an answer", async () => {
    const { user } = await opened("Fill No", TITLE, stateOf(aList(theHundred())));
    expect(screen.getByText("No blank cell in the eight yes/no columns needs an answer.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Fill No" })).not.toBeInTheDocument();
    await user.click(button("Close"));
    expect(button("Fill No")).toHaveFocus();
  });
});

describe("Check before sending", () => {
  const SIGHT: HiddenContent = {
    hiddenSheets: ["Old"],
    hiddenRows: [],
    hiddenColumns: [],
    comments: [],
    links: [],
  };
  const TITLE = "Before you send the list";

  /** A session that sees something hidden when it looks. */
  function showSending(hiddenContent: HiddenContent | undefined = SIGHT, error?: string) {
    const shown = showPane(stateOf(messy()), {
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
    expect(points).toContain("Look: The sheet Old is hidden. Show it and read it, or delete it.");
    expect(points.at(-1)).toMatch(/^Remember: The add-in cannot see/);
    expect(within(panel).getByText(SEND_IT)).toBeVisible();
  });

  test("looks again on another press, and follows the list meanwhile", async () => {
    const { session, user } = showSending();
    await user.click(button("Check before sending"));
    await heading(TITLE);
    act(() =>
      session.become({ ...stateOf(aList(theHundred())), hiddenContent: { ...SIGHT, hiddenSheets: ["New"] } }),
    );
    expect(screen.queryByText(/^Stop/)).not.toBeInTheDocument();
    expect(screen.getByText(/The sheet New is hidden/)).toBeVisible();
    await user.click(button("Check before sending"));
    expect(screen.getByText(/The sheet Old is hidden/)).toBeVisible();
    await user.click(button("Close"));
    expect(button("Check before sending")).toHaveFocus();
  });

  test("opens nothing where it could not look", async () => {
    const { user } = showSending(undefined, "There is no case list in this workbook yet.");
    await user.click(button("Check before sending"));
    expect(screen.queryByRole("heading", { name: TITLE })).not.toBeInTheDocument();
    expect(button("Tidy up")).toBeVisible();
  });
});

test("Make the Checks sheet calls the session", async () => {
  const { session, user } = showPane(stateOf(messy()));
  await user.click(button("Make the Checks sheet"));
  expect(session.presses).toEqual(["checks-sheet"]);
});

describe("A panel", () => {
  test("takes the place of the tools, and the focus", async () => {
    await opened("Tidy up", "Tidy up");
    expect(await heading("Tidy up")).toHaveFocus();
    expect(screen.queryByRole("group", { name: "Tools" })).not.toBeInTheDocument();
  });

  test("closes with Escape, which then does not leave the pane, and gives the focus back", async () => {
    const { user } = await opened("Fill No", "Fill the blanks with No");
    let left = 0;
    const listen = (): void => {
      left++;
    };
    document.addEventListener("keydown", listen);
    await user.keyboard("{Escape}");
    document.removeEventListener("keydown", listen);
    expect(button("Fill No")).toHaveFocus();
    expect(left).toBe(0);
  });

  test("stays open at other keys", async () => {
    const { user } = await opened("Fill No", "Fill the blanks with No");
    await user.keyboard("{ArrowDown}a");
    expect(await heading("Fill the blanks with No")).toBeVisible();
  });

  test("leaves the focus to whoever has gone elsewhere meanwhile", async () => {
    let done = (): void => undefined;
    const { user } = showPane(stateOf(messy()), {
      answers: {
        "fill-no": () =>
          new Promise<void>((resolve) => {
            done = resolve;
          }),
      },
    });
    await user.click(button("Fill No"));
    await heading("Fill the blanks with No");
    await user.click(button("Fill No"));
    act(() => button("Check now").focus());
    await act(async () => {
      done();
      await Promise.resolve();
    });
    expect(button("Tidy up")).toBeVisible();
    expect(button("Check now")).toHaveFocus();
  });

  test.each([
    ["Tidy up", "Tidy up"],
    ["Fill No", "Fill the blanks with No"],
  ])("axe finds nothing wrong with %s", async (tool, title) => {
    await opened(tool, title);
    expect(await axeFindings()).toEqual([]);
  });
});
