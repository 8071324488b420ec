import type { Action } from "../../../src/app/action";
import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { trackCase } from "../../../src/app/choose/track-case";
import { fillNo } from "../../../src/app/fill/fill-no";
import { setUp } from "../../../src/app/fill/set-up";
import { BATCH_TIMEOUT } from "../../../src/excel/batch";
import { actionType, requestBatch } from "../../../tools/preview/host/request-messages";
import { answering } from "../../support/answering";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { settled } from "../../support/fake-workbook";
import { holdFrom } from "../../support/hold-from";
import { TEN, rowOfCase } from "../../support/sample-cells";

let work: AtWork;
afterEach(() => {
  work.stop();
});

const writes = (_: number, body: unknown): boolean =>
  requestBatch.parse(body).Actions.some(({ ActionType: type }) => type === actionType.setProperty);

/** Presses; Excel keeps what is written until it has been given up. Resolves to the way to let it go. */
async function givenUp<Args extends readonly unknown[]>(
  action: Action<Args>,
  ...args: Args
): Promise<() => Promise<void>> {
  const release = holdFrom(work.host, writes);
  const pressed = work.session.run(action, ...args);
  await answering(work.host).settled(() => false);
  work.clock.pass(BATCH_TIMEOUT);
  expect(await pressed).toBe(false);
  expect(work.session.state().error).toMatchObject({ reason: "no answer" });
  return async () => {
    release();
    await work.later(5_000);
  };
}

const said = () => work.session.state().statusMessage;
const holds = (address: string) => work.values(address).flat();
const first = TEN[0] ?? "";
const tracked = `'Case list'!W${rowOfCase(first)}`;

const PUT_BACK = "What it wrote in cells was put back as it was. Press again if you still want it.";

test("what Excel does long after it was given up is put back, and said", async () => {
  work = await atWorkOnTheHundred();
  const goOn = await givenUp(trackCase, first, true);
  await goOn();
  expect(said()).toBe(`Excel has done late what it had not answered (change the tick). ${PUT_BACK}`);
  expect(holds(tracked)).toEqual([""]);
  expect(await work.session.run(trackCase, first, true)).toBe(true);
  expect(holds(tracked)).toEqual(["Yes"]);
});

test("what was kept in the workbook goes with the cells: a draw that was put back is not remembered", async () => {
  work = await atWorkOnTheHundred();
  const before = new Map(work.host.settings);
  await (
    await givenUp(draw, "4-6-1-3")
  )();
  expect(holds("'Case list'!W6:W105").filter((cell) => cell === "Yes")).toEqual([]);
  expect(new Map(work.host.settings)).toEqual(before);
});

test("a cell in which somebody has typed since keeps what was typed", async () => {
  work = await atWorkOnTheHundred();
  work.grid.paste("'Case list'!P6", [[""], [""], [""]]);
  await work.later();
  let isLate = false;
  const handle = work.host.handle.bind(work.host);
  work.host.handle = (body, flags) => {
    // What comes after the writing: the add-in puts back what was written.
    if (isLate) work.grid.type("'Case list'!P7", "Yes");
    isLate = false;
    return handle(body, flags);
  };
  const goOn = await givenUp(fillNo, 3);
  isLate = true;
  await goOn();
  expect(holds("'Case list'!P6:P8")).toEqual(["", "Yes", ""]);
  expect(said()).toBe(
    "Excel has done late what it had not answered (fill No). What it wrote could not be put back in P7: look there, and undo it in Excel.",
  );
});

test("what others have gone on from stands, and that is said", async () => {
  work = await atWorkOnTheHundred();
  for (const number of TEN.slice(1)) work.grid.type(`'Case list'!W${rowOfCase(number)}`, "Yes");
  await work.later();
  const handle = work.host.handle.bind(work.host);
  let answer = (): void => undefined;
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  work.host.handle = async (body, flags) => {
    const done = await handle(body, flags);
    if (writes(0, body)) await mayAnswer;
    return done;
  };
  const tick = work.session.run(trackCase, first, true);
  for (let turn = 0; turn < 50; turn++) await settled();
  work.clock.pass(BATCH_TIMEOUT);
  expect(await tick).toBe(false);
  work.host.handle = handle;
  expect(await work.session.run(flagTheTen)).toBe(true);
  answer();
  await work.later(5_000);
  expect(said()).toContain(
    "Excel has done late what it had not answered (change the tick). It stands, since you have gone on meanwhile: look whether all is as it should be.",
  );
  expect(holds(tracked)).toEqual(["Yes"]);
  expect(holds("'Selected cases'!B6:B15")).toEqual(TEN);
});

test("a sheet that was made late stands, since it cannot be put back, and the next press ends what was begun", async () => {
  work = await atWork();
  await (
    await givenUp(setUp)
  )();
  expect(said()).toBe(
    "Excel has done late what it had not answered (set up the case list). It stands: look whether all is as it should be.",
  );
  expect(await work.session.run(setUp)).toBe(true);
  expect(holds("'Case list'!A5:B5")).toEqual(["Case number", "Group"]);
});
