import fc from "fast-check";
import { liveCheck, type ReadingOutcome } from "../../../src/app/live/live-check";
import { FakeClock } from "../../support/fake-clock";
import { settled } from "../../support/fake-workbook";

/** A live check whose readings end when the clock says, or when they are let go. */
function atWork(takes = 0) {
  const clock = new FakeClock();
  const began: number[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  const answers: { outcome: ReadingOutcome } = { outcome: "same" };
  const live = liveCheck(async () => {
    began.push(clock.now());
    mostAtOnce = Math.max(mostAtOnce, ++underWay);
    if (takes > 0) await new Promise<void>((resolve) => clock.after(takes, resolve));
    underWay--;
    return answers.outcome;
  }, clock);
  const pass = async (milliseconds: number): Promise<void> => {
    for (let passed = 0; passed < milliseconds; passed += 20) {
      clock.pass(Math.min(20, milliseconds - passed));
      await settled();
    }
  };
  return { clock, live, began, pass, answers, mostAtOnce: () => mostAtOnce };
}

test("nothing is read before something may have changed", () => {
  const { began, clock } = atWork();
  clock.pass(60_000);
  expect(began).toEqual([]);
});

test("touches that come together share one reading, soon after the first", async () => {
  const { live, began, pass } = atWork();
  live.touch();
  live.touch();
  await pass(20);
  live.touch();
  await pass(480);
  expect(began).toEqual([40]);
});

test("never are two readings under way at once; touches during one lead to just one more", async () => {
  const { live, began, pass, mostAtOnce } = atWork(300);
  live.touch();
  await pass(100);
  live.touch();
  live.touch();
  await pass(200);
  live.touch();
  await pass(1_000);
  expect(began).toEqual([40, 460]);
  expect(mostAtOnce()).toBe(1);
});

test("a touch right after a reading waits for a rest, so that typing is not read letter by letter", async () => {
  const { live, began, pass } = atWork();
  live.touch();
  await pass(60);
  live.touch();
  await pass(300);
  expect(began).toEqual([40, 160]);
});

test("touched every 20 ms for 5 s it still reads at least every 500 ms", async () => {
  for (const takes of [0, 100, 300]) {
    const { live, began, pass } = atWork(takes);
    for (let i = 0; i < 250; i++) {
      live.touch();
      await pass(20);
    }
    const gaps = [...began, 5_000].map((at, i) => at - (began[i - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(500);
    expect(began.length).toBeLessThanOrEqual(1 + 5_000 / 120);
  }
});

test("with no touch at all it reads now and then, once a first reading has been", async () => {
  const { live, began, pass } = atWork();
  await live.readNow();
  await pass(8_000);
  expect(began).toEqual([0, 2_500, 5_000, 7_500]);
});

test("a touch comes before the poll and puts it off", async () => {
  const { live, began, pass } = atWork();
  await live.readNow();
  await pass(1_000);
  live.touch();
  await pass(4_000);
  expect(began).toEqual([0, 1_040, 3_540]);
});

test("once stopped it reads no more, whatever was planned", async () => {
  const { live, began, pass } = atWork(100);
  live.touch();
  await pass(60);
  live.touch();
  live.stop();
  await pass(10_000);
  live.touch();
  await pass(1_000);
  expect(began).toEqual([40]);
});

test("read now begins at once when nothing is under way", async () => {
  const { live, began } = atWork();
  live.touch();
  await live.readNow();
  expect(began).toEqual([0]);
});

test("read now waits for the reading under way and answers after another, begun since", async () => {
  const { live, began, clock, pass } = atWork(200);
  live.touch();
  await pass(100);
  let answered: number | undefined;
  void live.readNow().then(() => {
    answered = clock.now();
  });
  await pass(1_000);
  expect(began).toEqual([40, 240]);
  expect(answered).toBe(440);
});

test("two who ask for a reading while one is under way share the next", async () => {
  const { live, began, pass } = atWork(200);
  live.touch();
  await pass(100);
  const both = Promise.all([live.readNow(), live.readNow()]);
  await pass(1_000);
  await both;
  expect(began).toEqual([40, 240]);
});

test("however touches fall, the last is followed by a reading within half a second, and none overlap", async () => {
  const touches = fc.array(
    fc.nat(40).map((steps) => steps * 20),
    { minLength: 1, maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(touches, fc.constantFrom(0, 60, 200), async (waits, takes) => {
      const { live, began, clock, pass, mostAtOnce } = atWork(takes);
      for (const wait of waits) {
        await pass(wait);
        live.touch();
      }
      const last = clock.now();
      await pass(500);
      expect(began.some((at) => at >= last)).toBe(true);
      expect(mostAtOnce()).toBe(1);
    }),
    { numRuns: 20 },
  );
});
