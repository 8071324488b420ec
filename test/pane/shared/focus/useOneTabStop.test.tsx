import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { JSX } from "react";
import { moveInTable } from "../../../../src/pane/shared/move-in-table";
import { useOneTabStop } from "../../../../src/pane/shared/focus/useOneTabStop";

function Rows({ names }: { readonly names: readonly string[] }): JSX.Element {
  const table = useOneTabStop();
  return (
    <>
      <button>Before</button>
      <table ref={table}>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              {["Track", "Exclude"].map((kind) => (
                <td key={kind}>
                  <button data-in-row={kind} tabIndex={-1} onKeyDown={moveInTable}>
                    {`${kind} ${name}`}
                  </button>
                </td>
              ))}
              <td>
                <button>{`Reason ${name}`}</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const focused = (): string => document.activeElement?.textContent ?? "";
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

test("Tab comes to one of its controls, and to what else is in it", async () => {
  const user = userEvent.setup();
  render(<Rows names={["A", "B"]} />);
  const stops: string[] = [];
  for (let i = 0; i < 4; i++) {
    await user.tab();
    stops.push(focused());
  }
  expect(stops).toEqual(["Before", "Track A", "Reason A", "Reason B"]);
});

test("arrows, Home and End lead from control to control, and Tab comes back to the last of them", async () => {
  const user = userEvent.setup();
  render(<Rows names={["A", "B", "C"]} />);
  button("Track A").focus();
  const afterKeys = async (keys: string): Promise<string> => {
    await user.keyboard(keys);
    return focused();
  };
  expect(await afterKeys("{ArrowDown}{ArrowRight}")).toBe("Exclude B");
  expect(await afterKeys("{ArrowRight}")).toBe("Exclude B");
  expect(await afterKeys("{End}")).toBe("Exclude C");
  expect(await afterKeys("{ArrowLeft}{ArrowLeft}{ArrowDown}")).toBe("Track C");
  expect(await afterKeys("{Home}{ArrowUp}{ArrowDown}")).toBe("Track B");
  // With Ctrl the browser would scroll, and leave the focus out of sight.
  expect(await afterKeys("{Control>}{Home}{/Control}{ArrowDown}")).toBe("Track B");
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.tab();
  await user.tab();
  expect(focused()).toBe("Track B");
});

test("where the row of the stop goes, the one in its place is the stop", async () => {
  const { rerender } = render(<Rows names={["A", "B", "C"]} />);
  button("Exclude B").focus();
  rerender(<Rows names={["A", "C"]} />);
  await Promise.resolve();
  expect(button("Exclude C").tabIndex).toBe(0);
  rerender(<Rows names={[]} />);
  await Promise.resolve();
  rerender(<Rows names={["D"]} />);
  await Promise.resolve();
  expect(button("Exclude D").tabIndex).toBe(0);
});
