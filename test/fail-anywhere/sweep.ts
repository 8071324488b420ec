import { ExcelError, sentenceOf } from "../../src/app/errors/excel-error";
import { BATCH_TIMEOUT } from "../../src/excel/batch";
import { answering } from "../support/answering";
import type { AtWork } from "../support/at-work";
import { settled } from "../support/fake-workbook";
import { holdFrom } from "../support/hold-from";
import type { Press } from "./press";
import { openScene, sceneOf } from "./scenes";
import { contentOf, differences, type WorkbookContent } from "./workbook-content";

/** What Excel says where something goes wrong; any of them can come at any place. */
export const CODES = [
  "GeneralException",
  "InvalidArgument",
  "AccessDenied",
  "ItemNotFound",
  "InvalidReference",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "RequestAborted",
  "ServiceNotAvailable",
] as const;

/** How a batch goes wrong: with a code, never answered, or done in full after the add-in has given it up. */
export type Way = (typeof CODES)[number] | "no answer" | "late";

/** A place where a press can fail. */
export interface Position {
  readonly batch: number;
  /** The action of the batch, from 0. */
  readonly action: number;
}

/** A press without any fault: what it comes to, and all places where it can fail. */
export interface Faultless {
  readonly press: Press;
  readonly before: WorkbookContent;
  readonly after: WorkbookContent;
  readonly positions: readonly Position[];
  readonly batches: number;
}

export const nameOf = ({ id, scene }: Press): string => `${id} (${scene})`;

const contentIn = ({ grid, host }: AtWork): WorkbookContent => contentOf(grid.holds, host.settings);

const words = ({ session }: AtWork): string => {
  const { error } = session.state();
  return error instanceof ExcelError ? sentenceOf(error) : (error ?? "");
};

/** Presses without any fault. Throws where even that fails. */
export async function faultless(press: Press): Promise<Faultless> {
  const work = await openScene(await sceneOf(press.scene));
  try {
    if (press.first) await press.first(work.session);
    await work.later();
    const before = contentIn(work);
    work.host.resetCounts();
    if (!(await press.press(work.session)))
      throw new Error(`${nameOf(press)} fails without a fault: ${words(work)}`);
    const sizes = work.host.batchSizes;
    await work.later();
    return {
      press,
      before,
      after: contentIn(work),
      positions: sizes.flatMap((size, batch) =>
        Array.from({ length: size }, (_, action) => ({ batch, action })),
      ),
      batches: sizes.length,
    };
  } finally {
    work.stop();
  }
}

/** Lets a press go wrong at one place, then clears the fault and presses again. Returns what is not as it must be. */
export async function tryAt(
  { press, before, after }: Faultless,
  { batch, action }: Position,
  way: Way,
): Promise<string[]> {
  const work = await openScene(await sceneOf(press.scene));
  const { session, host } = work;
  try {
    if (press.first) await press.first(session);
    await work.later();
    const isDone = await goWrong(work, press, batch, action, way);
    // What came late is being put back, and is told once it is.
    const isTold = isDone || words(work) !== "" || session.state().runningAction !== undefined;
    const wrong = isTold ? [] : ["The press failed without a word."];
    wrong.push(...neitherBeforeNorAfter(before, after, contentIn(work)));
    host.faults.clear();
    await work.later(3_000);
    const isWhole = differences(after, contentIn(work)).length === 0;
    const again = await press.press(session);
    if (!again && !(isWhole && press.alreadyDone?.test(words(work)) === true))
      wrong.push(`Pressed again: ${words(work) || "it was not done, without a word"}`);
    await work.later();
    const left = differences(after, contentIn(work));
    wrong.push(...left.filter((one) => way !== "late" || press.mayLeave?.test(one) !== true));
    if (session.state().runningAction !== undefined) wrong.push("The press never ended.");
    return wrong;
  } catch (error) {
    return [`It threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  } finally {
    work.stop();
  }
}

/** No press takes longer, in milliseconds of this machine, however busy it is with others. */
const LONGEST_PRESS = 60_000;

/** The press with its fault; resolves to whether it says that it was done. */
async function goWrong(
  { session, host, clock }: AtWork,
  press: Press,
  batch: number,
  action: number,
  way: Way,
): Promise<boolean> {
  const line = answering(host);
  const release = way === "late" ? holdFrom(host, (come) => come === batch) : () => undefined;
  if (way === "no answer") host.faults.silenceAction(action, batch);
  else if (way !== "late") host.faults.failAction(action, way, batch);
  let isDone: boolean | undefined;
  const pressed = press.press(session).then((done) => {
    isDone = done;
  });
  const hasEnded = (): boolean => isDone !== undefined;
  if (way === "no answer" || way === "late") {
    const began = performance.now();
    while (!hasEnded() && performance.now() - began < LONGEST_PRESS) {
      await line.settled(hasEnded);
      if (!hasEnded()) clock.pass(BATCH_TIMEOUT / 4);
    }
  } else await pressed;
  release();
  line.stop();
  await settled();
  return isDone === true;
}

/** After a fault each cell, name and setting is as it was, or as the press would have it. */
function neitherBeforeNorAfter(
  before: WorkbookContent,
  after: WorkbookContent,
  found: WorkbookContent,
): string[] {
  const isTyped = (key: string): boolean => key.startsWith("cell") || key.startsWith("setting");
  return [...before]
    .filter(([key, value]) => isTyped(key) && after.get(key) === value && found.get(key) !== value)
    .slice(0, 3)
    .map(([key, value]) => `After the fault ${key} is ${found.get(key) ?? "nothing"}, not ${value}`);
}
