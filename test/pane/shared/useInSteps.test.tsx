import { act, render, screen } from "@testing-library/react";
import { type JSX, useMemo } from "react";
import type { Steps } from "../../../src/domain/shared/work-in-steps";
import { useInSteps } from "../../../src/pane/shared/useInSteps";

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

/** Each step takes 15 ms by the clock. */
function* counting(steps: number): Steps<string> {
  for (let step = 1; step < steps; step++) {
    jest.setSystemTime(Date.now() + 15);
    yield;
  }
  return `After ${steps}`;
}

function Result({ steps }: { readonly steps: number }): JSX.Element {
  return <p>{useInSteps(useMemo(() => counting(steps), [steps])) ?? "Not yet"}</p>;
}

const allTurns = (): Promise<void> => act(() => jest.runAllTimersAsync().then(() => undefined));

test("what is one step is there at once", () => {
  render(<Result steps={1} />);
  expect(screen.getByText("After 1")).toBeInTheDocument();
});

test("what takes longer comes in turns of its own", async () => {
  render(<Result steps={9} />);
  expect(screen.getByText("Not yet")).toBeInTheDocument();
  await allTurns();
  expect(screen.getByText("After 9")).toBeInTheDocument();
});

test("until it is there, what was before stays", async () => {
  const { rerender } = render(<Result steps={1} />);
  rerender(<Result steps={9} />);
  expect(screen.getByText("After 1")).toBeInTheDocument();
  await allTurns();
  expect(screen.getByText("After 9")).toBeInTheDocument();
});

test("what was begun and is not wanted any more does not come", async () => {
  const { rerender } = render(<Result steps={9} />);
  rerender(<Result steps={1} />);
  await allTurns();
  expect(screen.getByText("After 1")).toBeInTheDocument();
});
