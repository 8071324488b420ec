import { render, screen, waitFor } from "@testing-library/react";
import { type JSX, useEffect, useRef } from "react";
import { keepFocus } from "../../../../src/pane/shared/focus/keepFocus";

function Kept({ names }: { readonly names: readonly string[] }): JSX.Element {
  const root = useRef<HTMLElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return (
    <main ref={root}>
      <button>Before</button>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button>{`Go to ${name}`}</button>
            <button>{`Give a reason for ${name}`}</button>
          </li>
        ))}
      </ul>
      <h2 tabIndex={-1}>After</h2>
      <button disabled>Not now</button>
    </main>
  );
}

const button = (name: string) => screen.getByRole("button", { name });

beforeEach(() => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});

test.each([
  ["the first", "Go to A", ["B", "C"], "Go to B"],
  ["one between others", "Go to B", ["A", "C"], "Go to C"],
  ["one that goes with those before it", "Give a reason for B", ["C"], "Go to C"],
  ["the last", "Go to C", ["A", "B"], "Give a reason for B"],
  ["all of a list", "Give a reason for B", [], "Before"],
])("when what had the focus goes, its neighbour gets it: %s", async (_, focused, left, next) => {
  const { rerender } = render(<Kept names={["A", "B", "C"]} />);
  button(focused).focus();
  rerender(<Kept names={left} />);
  await waitFor(() => {
    expect(button(next)).toHaveFocus();
  });
});

test("who works in the grid meanwhile is left there", async () => {
  const { rerender } = render(<Kept names={["A", "B"]} />);
  button("Go to A").focus();
  jest.mocked(document.hasFocus).mockReturnValue(false);
  rerender(<Kept names={["B"]} />);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.body).toHaveFocus();
});

test("where nothing has gone the focus is left as it is", async () => {
  const { rerender } = render(<Kept names={["A", "B"]} />);
  button("Go to B").focus();
  button("Go to B").blur();
  rerender(<Kept names={["B"]} />);
  await new Promise((resolve) => setTimeout(resolve));
  expect(document.body).toHaveFocus();
});
