import { act, screen } from "@testing-library/react";
import { stateOf } from "../../../support/a-session";
import { axeFindings, button, showPane } from "../../../support/show-pane";
import { heading, messy, openTool } from "./open-tool";

test("Make the Checks sheet calls the session", async () => {
  const { session, user } = showPane(stateOf(messy()));
  await user.click(button("More"));
  await user.click(await screen.findByRole("button", { name: "Make the Checks sheet" }));
  expect(session.presses).toEqual(["checks-sheet"]);
});

test("Tidying can be undone as long as there is something to undo", async () => {
  const { session, user } = showPane(stateOf(messy()));
  expect(screen.queryByRole("button", { name: "Undo tidy up" })).not.toBeInTheDocument();
  act(() => session.become({ undoable: [{ by: "undo", label: "Undo tidy up" }] }));
  await user.click(button("Undo tidy up"));
  expect(session.presses).toEqual(["undo"]);
  act(() => session.become({ undoable: [] }));
  expect(screen.queryByRole("button", { name: "Undo tidy up" })).not.toBeInTheDocument();
});

describe("A panel", () => {
  test("takes the place of the tools, and the focus", async () => {
    await openTool("Tidy up", "Tidy up");
    expect(await heading("Tidy up")).toHaveFocus();
    expect(screen.queryByRole("group", { name: "Tools" })).not.toBeInTheDocument();
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
    await user.click(button("More"));
    await user.click(await screen.findByRole("button", { name: "Fill No" }));
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
    await openTool(tool, title);
    expect(await axeFindings()).toEqual([]);
  });
});
