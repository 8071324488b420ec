import { copyTheRequest } from "../../src/app/choose/copy-the-request";
import { draw } from "../../src/app/choose/draw";
import { excludeCase } from "../../src/app/choose/exclude-case";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { giveCaseReason } from "../../src/app/choose/give-case-reason";
import { replace } from "../../src/app/choose/replace";
import { spread } from "../../src/app/choose/spread";
import { trackCase } from "../../src/app/choose/track-case";
import type { Action } from "../../src/app/action";
import type { Clock } from "../../src/app/clock";
import { checkBeforeSending } from "../../src/app/fill/check-before-sending";
import { checkNow } from "../../src/app/fill/check-now";
import { checksSheet } from "../../src/app/fill/checks-sheet";
import { fillNo } from "../../src/app/fill/fill-no";
import { giveReason } from "../../src/app/fill/give-reason";
import { nextFinding } from "../../src/app/fill/next-finding";
import { repair } from "../../src/app/fill/repair";
import { setUp } from "../../src/app/fill/set-up";
import { tidyUp } from "../../src/app/fill/tidy-up";
import { undo } from "../../src/app/fill/undo";
import { type Session, startSession } from "../../src/app/session";
import { summary } from "../../src/app/track/summary";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import type { State } from "../../src/app/state";
import { inSteps } from "../../src/app/in-steps";
import { trackingIn } from "../../src/app/track/read-tracking";
import { changedSince } from "../../src/domain/choose/changed-since";
import { compared } from "../../src/domain/choose/coverage/comparison";
import { coverageGaps } from "../../src/domain/choose/coverage/coverage-gaps";
import { filterChoices } from "../../src/domain/choose/filters/filters";
import {
  describedFindings,
  kindCounts,
  listedFindings,
  partCounts,
} from "../../src/domain/fill/finding-filter";
import { readiness } from "../../src/domain/fill/readiness";
import type { Steps } from "../../src/domain/shared/work-in-steps";
import { EMPTY_RECORD } from "../../src/domain/choose/choice-record/choice-record";
import { currentChoice, currentChoiceSteps } from "../../src/domain/choose/choice-record/current-choice";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { COLUMNS } from "../../src/domain/case-list/columns";
import { blanksForNo } from "../../src/domain/fill/fill-no";
import { proposalsFor, proposalSteps } from "../../src/domain/fill/tidy-up/tidy-up";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { connectToExcel } from "../../src/excel/connect";
import { generatedRows } from "../../test/domain/choose/generated-lists";
import { aCase } from "../../test/support/a-list";
import { type ExcelRuntime, loadExcel } from "../../test/support/excel-runtime";
import { Stretches } from "./stretches";

/**
 * Waits of a second and more never end: the host here is slower than Excel, and nobody reads in the background. Steps
 * ask for the time thousands of times, which the thread's own would make half of the work.
 */
const clock: Clock = {
  now: () => performance.now(),
  after(milliseconds, callback) {
    if (milliseconds >= 1_000) return () => undefined;
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

const ROWS = 10_000;

/**
 * A list of 10,000 rows, under Microsoft's own runtime: `press.10000.ms`, the slowest press, and `reading.10000.ms`,
 * all that follows a changed reading in the view that takes longest, both beyond the host's own time;
 * `block.10000.ms`, the longest time without a turn for anybody else.
 */
export async function longList(): Promise<Record<string, number>> {
  const stretches = new Stretches();
  const runtime = loadExcel({ hostWorks: stretches.hostWorks });
  const uninstall = runtime.install();
  const session = startSession(connectToExcel(clock), clock);
  const presses = new Map<string, number>();
  let block = 0;

  const timed: Timed = async (name, act) => {
    // What the bench did to get here is nobody's wait.
    await settled();
    stretches.takeLongest();
    const begun = stretches.workTime;
    await act();
    await new Promise(setImmediate);
    const took = stretches.workTime - begun;
    await settled();
    const stretch = stretches.takeLongest();
    block = Math.max(block, stretch);
    console.error(`${name}: ${took.toFixed(0)} ms, ${stretch.toFixed(0)} ms at a stretch`);
    return took;
  };
  const press = async <Args extends readonly unknown[]>(
    action: Action<Args>,
    ...args: Args
  ): Promise<void> => {
    const took = await timed(action.id, async () => {
      // A list that is not ready is said first, and agreed to by pressing again.
      if (!(await session.run(action, ...args)) && !(await session.run(action, ...args))) {
        const { error } = session.state();
        throw new Error(`${action.id}: ${typeof error === "string" ? error : JSON.stringify(error)}`);
      }
    });
    presses.set(action.id, Math.max(took, presses.get(action.id) ?? 0));
  };
  try {
    await press(setUp);
    fill(runtime);
    await pressAll(session, press, timed);
    const readings: number[] = [];
    for (const [name, show] of Object.entries(SHOWN_IN)) {
      runtime.grid.type("'Case list'!E14", `Team of ${name}`);
      const taken = timed(`reading in ${name}`, async () => {
        await session.run(checkNow);
        await inSteps(show(session.state()), clock);
      });
      readings.push(await taken);
    }
    return {
      "reading.10000.ms": Math.max(...readings),
      "press.10000.ms": Math.max(...presses.values()),
      "block.10000.ms": block,
    };
  } finally {
    session.stop();
    uninstall();
    stretches.stop();
  }
}

/** What each view works out of a reading that has changed. */
const SHOWN_IN: Readonly<Record<string, (state: State) => Steps<unknown>>> = {
  *Fill({ checked, findingFilter }) {
    if (!checked) return;
    const described = describedFindings(checked);
    yield;
    listedFindings(described, findingFilter);
    kindCounts(described, findingFilter);
    partCounts(described, findingFilter);
    readiness(checked, checked.reasons);
    blanksForNo(checked.list);
  },
  *Choose({ checked, choiceRecord = EMPTY_RECORD }) {
    if (!checked) return;
    const { list } = checked;
    const { ten } = yield* currentChoiceSteps(list, choiceRecord);
    yield;
    filterChoices(list.cases);
    if (choiceRecord.baseline) changedSince(choiceRecord.baseline.list, list);
    coverageGaps(ten, list.cases);
    const cases = ten.map(({ theCase }) => theCase);
    compared(cases, list.cases);
  },
  *Track({ reading }) {
    yield;
    if (reading) trackingIn(reading);
  },
};

type Timed = (name: string, act: () => Promise<unknown>) => Promise<number>;
type Press = <Args extends readonly unknown[]>(action: Action<Args>, ...args: Args) => Promise<void>;

/** Every press that works with the whole list, in the order in which people come to them. */
async function pressAll(session: Session, press: Press, timed: Timed): Promise<void> {
  const listNow = (): CaseList => {
    const { checked } = session.state();
    if (!checked) throw new Error("The list has not been read.");
    return checked.list;
  };
  await press(checkNow);
  await press(repair);
  await press(nextFinding);
  await timed("what can be tidied", () => inSteps(proposalSteps(listNow()), clock));
  await press(tidyUp, proposalsFor(listNow()));
  await press(undo);
  await press(fillNo, blanksForNo(listNow()).length);
  const warning = session.state().checked?.findings.find(({ severity }) => severity === "warning");
  if (warning) await press(giveReason, warning, "It is so.");
  await press(checksSheet);
  await press(checksSheet);
  await press(checkBeforeSending);
  await press(draw, "4-6-1-3");
  await press(spread, "2-2-5-1");
  const { ten } = currentChoice(listNow(), session.state().choiceRecord ?? EMPTY_RECORD);
  const [first] = ten.map(({ theCase }) => theCase.number);
  const free = listNow().cases.find(({ tracked }) => !tracked)?.number ?? "";
  await press(flagTheTen);
  await press(replace, first ?? "", "closed", "");
  await press(flagTheTen);
  await press(copyTheRequest, () => Promise.resolve(true));
  await press(excludeCase, free, true);
  await press(giveCaseReason, free, "Not again.");
  await press(excludeCase, free, false);
  await press(trackingSheet);
  await press(summary);
  await press(trackCase, free, true);
  await press(trackCase, free, false);
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/** Pastes the list: some cells are blank, some are written otherwise than they should be. */
function fill({ grid }: ExcelRuntime): void {
  const rows = generatedRows({
    seed: 7,
    skew: 1,
    sizes: { LAC: 3500, CPR: 3000, LDD: 3500 },
    teams: 40,
    leads: 900,
    issues: 0.1,
    otherGroups: 0,
  });
  grid.type("'Case list'!B2", "Sampleshire");
  grid.type("'Case list'!B3", 38_881);
  grid.paste(
    "'Case list'!A6",
    rows.slice(0, ROWS).map((row, i) => {
      const cells = {
        ...aCase(row),
        ...(i % 25 === 0 && { gender: "f " }),
        ...(i % 40 === 0 && { sen: "" }),
      };
      return COLUMNS.map(({ key }): Cell => cells[key] ?? "");
    }),
  );
}
