import { act, screen } from "@testing-library/react";
import type { Finding } from "../../../../src/domain/case-list/finding";
import { checkedOf, cursorAt, stateOf } from "../../../support/a-session";
import { explained, mixedList } from "../../../support/mixed-list";
import { button, showPane } from "../../../support/show-pane";
import { listedAddresses } from "./listed-addresses";

describe("A reason", () => {
  const field = () => screen.getByRole("textbox", { name: /^Reason, [A-Z]+\d+/ });
  const atWarning = () => stateOf(mixedList(), { cursor: cursorAt(mixedList(), 2) });

  test("can be given for the warning gone to, and for no error and no note", () => {
    const { session } = showPane(stateOf(mixedList()));
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    for (const at of [0, 1, 3]) {
      act(() => session.become({ cursor: cursorAt(mixedList(), at) }));
      expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    }
    act(() => session.become({ cursor: cursorAt(mixedList(), 2) }));
    expect(field()).toHaveAccessibleDescription(/^I7, Lives in: This says Other.*Case 1002 Warning$/);
  });

  test("is kept on Enter, and not once more on leaving the field", async () => {
    let kept = (): void => undefined;
    const given: string[] = [];
    const { user } = showPane(atWarning(), {
      answers: {
        "give-reason": ({ address }: Finding, text: string) => {
          given.push(`${address} ${text}`);
          return new Promise<void>((resolve) => {
            kept = resolve;
          });
        },
      },
    });
    await user.type(field(), "  Seen by  the manager. {Enter}");
    expect(given).toEqual(["I7 Seen by the manager."]);
    await user.tab();
    expect(given).toHaveLength(1);
    await act(async () => {
      kept();
      await Promise.resolve();
    });
  });

  test("is kept on leaving the field, if it has changed", async () => {
    const { session, user } = showPane(atWarning());
    await user.click(field());
    await user.tab();
    expect(session.presses).toEqual([]);
    await user.type(field(), "Seen");
    await user.tab();
    expect(session.presses).toEqual([
      expect.stringMatching(/^give-reason I7, Lives in: This says Other.* Seen$/),
    ]);
  });

  test("that is half typed goes back with Escape, which then stays in the pane", async () => {
    const { session, user } = showPane(
      stateOf(mixedList(), {
        cursor: cursorAt(mixedList(), 2),
        checked: explained(mixedList(), "Seen by the manager."),
      }),
    );
    const escapes: string[] = [];
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") escapes.push(key);
    };
    document.addEventListener("keydown", listen);
    await user.type(field(), " Twice.{Escape}");
    expect(field()).toHaveValue("Seen by the manager.");
    expect(escapes).toEqual([]);
    await user.keyboard("{Escape}");
    expect(escapes).toEqual(["Escape"]);
    await user.tab();
    expect(session.presses).toEqual([]);
    document.removeEventListener("keydown", listen);
  });

  test("shows at its warning, which is explained by word, and can be shown or left out", async () => {
    const { user } = showPane(
      stateOf(mixedList(), { checked: explained(mixedList(), "Seen by the manager.") }),
    );
    expect(field()).toHaveValue("Seen by the manager.");
    expect(button(/^I7, Lives in:/)).toHaveTextContent(/Case 1002 Explained$/);
    await user.click(button("Explained 1"));
    expect(listedAddresses()).toEqual(["I7"]);
    await user.click(button("Explained 1"));
    await user.click(button("Errors 2"));
    await user.click(button("Warnings 0"));
    expect(listedAddresses()).toEqual(["F6", "J41"]);
  });

  test("leaves the field, its focus and what is typed next where they are when it is kept", async () => {
    const { session, user } = showPane(atWarning());
    await user.click(button("Warnings 1"));
    await user.type(field(), "Seen by the manager.{Enter}");
    const before = field();
    await user.type(before, " Twice");
    act(() => session.become({ checked: explained(mixedList(), "Seen by the manager.") }));
    expect(field()).toBe(before);
    expect(before).toHaveFocus();
    expect(before).toHaveValue("Seen by the manager. Twice");
    expect(listedAddresses()).toEqual(["I7"]);
  });

  test("that is written in the sheet Checks shows, unless another one is being typed", async () => {
    const { session, user } = showPane(atWarning());
    act(() => session.become({ checked: explained(mixedList(), "Seen by the manager.") }));
    expect(field()).toHaveValue("Seen by the manager.");
    await user.clear(field());
    await user.type(field(), "Mine");
    act(() => session.become({ checked: checkedOf(mixedList()) }));
    expect(field()).toHaveValue("Mine");
  });

  test("has one line", async () => {
    const { user } = showPane(atWarning());
    await user.click(field());
    await user.paste("Seen by \r\nthe manager.");
    expect(field()).toHaveValue("Seen by the manager.");
  });
});
