import { inSteps, stepsUntil } from "../../src/app/in-steps";
import type { Steps } from "../../src/domain/shared/work-in-steps";
import { FakeClock } from "../support/fake-clock";
import { settled } from "../support/fake-workbook";

/** Steps that take so many milliseconds each by a clock, and say when they were done. */
function* slow(clock: FakeClock, count: number, milliseconds: number): Steps<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    if (i > 0) yield;
    clock.pass(milliseconds);
    times.push(clock.now());
  }
  return times;
}

test("what takes no time is done without a turn for anybody else", async () => {
  const clock = new FakeClock();
  expect(await inSteps(slow(clock, 1_000, 0), clock)).toHaveLength(1_000);
});

test("what takes long leaves a turn to others every 20 ms", async () => {
  const clock = new FakeClock();
  const result = inSteps(slow(clock, 10, 5), clock);
  const turns = [clock.now()];
  for (let turn = 0; turn < 3; turn++) {
    clock.pass(0);
    await settled();
    turns.push(clock.now());
  }
  expect(turns).toEqual([20, 40, 50, 50]);
  expect(await result).toHaveLength(10);
});

test("work that throws rejects", async () => {
  function* broken(): Steps<void> {
    throw new Error("A mistake of ours.");
  }
  await expect(inSteps(broken(), new FakeClock())).rejects.toThrow("A mistake of ours.");
});

test("steps go on until a time, and can be taken up again", () => {
  const clock = new FakeClock();
  const steps = slow(clock, 3, 10);
  expect(stepsUntil(steps, 20, clock)).toBeUndefined();
  expect(stepsUntil(steps, 100, clock)).toEqual({ value: [10, 20, 30] });
});
