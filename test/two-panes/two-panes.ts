import { sameReading } from "../../src/app/live/same-reading";
import { type Session, startSession } from "../../src/app/session";
import { indexOf } from "../../src/domain/case-list/columns";
import { GROUPS, QUOTAS } from "../../src/domain/case-list/groups";
import { reasonFinder } from "../../src/domain/fill/reasons/reasons";
import { LOG_PREFIX } from "../../src/domain/log/log";
import { connectToExcel } from "../../src/excel/connect";
import { cell } from "../fail-anywhere/scene";
import { openScene, sceneOf } from "../fail-anywhere/scenes";
import { difference, freshState, shownIn } from "../random-use/rest";
import { saidIn } from "../random-use/words";
import { type Answering, answering } from "../support/answering";
import { type AtWork, idsOf } from "../support/at-work";
import { Chance } from "../support/chance";
import { settled } from "../support/fake-workbook";
import { aPanePress, type PanePress } from "./pane-presses";

/** What became of one run. */
export interface TwoPanesRun {
  readonly seed: number;
  readonly presses: number;
  readonly done: number;
  readonly wrong: readonly string[];
  readonly log: readonly string[];
}

const ROUNDS = 8;
/** Longer than it takes until a pane reads to which nobody tells anything. */
const REST = 16_000;

/** Two panes at work on one workbook, by chance: presses at the same moment, edits and faults among them. */
export async function twoPanes(seed: number): Promise<TwoPanesRun> {
  const work = await openScene(await sceneOf(seed % 3 === 0 ? "with interviews" : "faulty"));
  const other = startSession(connectToExcel(work.clock), work.clock, idsOf("b"));
  const table = new TwoPanes(work, other, new Chance(seed));
  try {
    await loaded(work, other);
    for (let round = 0; round < ROUNDS && table.wrong.length === 0; round++) await table.round();
    if (table.wrong.length === 0) await table.comeToRest();
  } catch (error) {
    table.wrong.push(`It threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    other.stop();
    work.stop();
  }
  const { presses, done, wrong, log } = table;
  return { seed, presses, done, wrong, log };
}

class TwoPanes {
  presses = 0;
  done = 0;
  readonly wrong: string[] = [];
  readonly log: string[] = [];
  private readonly line: Answering;

  constructor(
    private readonly work: AtWork,
    private readonly other: Session,
    private readonly chance: Chance,
  ) {
    // How often the host is asked is none of the chances of what people do.
    inAnyOrder(work, new Chance(chance.below(1_000_000)));
    this.line = answering(work.host);
  }

  /** Something in each pane at the same moment, or in one alone; now and then an edit or a fault besides. */
  async round(): Promise<void> {
    const { work, chance } = this;
    const before = { entries: this.entries(), counts: this.counts() };
    const pressing = [work.session, ...(chance.oneIn(5) ? [] : [this.other])].map((session) => ({
      session,
      one: aPanePress(session, chance),
    }));
    const hasFault = chance.oneIn(5);
    if (hasFault) work.host.faults.failAction(chance.below(60), "GeneralException", chance.below(8));
    const edit = chance.oneIn(3) ? chance.below(40) : undefined;
    this.note(`${pressing.map(({ one }) => one.name).join(" | ")}${hasFault ? ", a fault" : ""}`);
    const results = await this.press(
      pressing.map(({ one }) => one),
      edit,
    );
    work.host.faults.clear();
    await this.rest();
    pressing.forEach(({ session }, i) => {
      this.note(`  ${results[i] === true ? "done" : "not done"}: ${saidIn(session.state()).join(" ")}`);
    });
    const ended = pressing.map(({ one }, i) => ({ ...one, isDone: results[i] === true }));
    this.presses += ended.length;
    this.done += ended.filter(({ isDone }) => isDone).length;
    this.judge(before, ended, hasFault, edit !== undefined);
  }

  async comeToRest(): Promise<void> {
    const { work } = this;
    await this.rest();
    const [mine, theirs] = [shownIn(work.session.state()), shownIn(this.other.state())];
    const fresh = shownIn(await freshState(work));
    for (const [part, text] of fresh)
      for (const [pane, shown] of [["a", mine.get(part)] as const, ["b", theirs.get(part)] as const])
        if (shown !== text)
          this.wrong.push(`At rest, pane ${pane}, ${part}: ${difference(shown ?? "", text)}`);
  }

  private judge(
    before: { readonly entries: ReadonlyMap<string, string>; readonly counts: readonly number[] },
    ended: readonly (PanePress & { readonly isDone: boolean })[],
    hasFault: boolean,
    hasEdit: boolean,
  ): void {
    const has = (kind: PanePress["kind"]): boolean => ended.some((one) => one.kind === kind);
    const entries = this.entries();
    for (const [key, text] of before.entries) {
      const mayGo = key.includes(".choice.") ? has("forget") : has("reason") || has("checks");
      if (entries.get(key) !== text && !(mayGo && !entries.has(key))) this.fail(`${key} is lost: ${text}`);
    }
    for (const { kind, isDone, name } of ended)
      if (
        kind === "note" &&
        isDone &&
        !has("forget") &&
        [...entries.keys()].every((key) => before.entries.has(key))
      )
        this.fail(`${name} is done, and nothing is kept`);
    const isByUs = !has("tick") && !hasEdit && !hasFault;
    const counts = this.counts();
    const isOver = GROUPS.some(
      (group, i) => (counts[i] ?? 0) > Math.max(QUOTAS[group], before.counts[i] ?? 0),
    );
    if (isByUs && isOver) this.fail(`Ticked by the add-in: ${counts.join(", ")}`);
    const hasDrawn = ended.some(({ kind, isDone }) => kind === "draw" && isDone);
    if (isByUs && hasDrawn && !has("forget") && !has("replace")) this.judgeDraw();
    if (!hasEdit) this.judgeReasons(ended);
  }

  /** The ticks are those of the last draw, and both panes know it. */
  private judgeDraw(): void {
    for (const session of [this.work.session, this.other]) {
      const { checked, choiceRecord } = session.state();
      const last = choiceRecord?.drawings.at(-1);
      const drawn = [...(last?.picked ?? []), ...(last?.filled ?? [])].sort().join();
      const ticked = checked?.list.cases.filter(({ tracked }) => tracked).map(({ number }) => number);
      if (ticked?.sort().join() !== drawn)
        this.fail(`Drawn ${drawn}, and ticked ${ticked?.join() ?? "none"}`);
    }
  }

  private judgeReasons(ended: readonly (PanePress & { readonly isDone: boolean })[]): void {
    const given = ended.filter(({ reason }) => reason !== undefined);
    for (const { reason, isDone } of given) {
      const isAlone = given.every(
        (one) => one.reason === reason || one.reason?.finding.rule !== reason?.finding.rule,
      );
      if (!reason || !isDone || !isAlone) continue;
      for (const session of [this.work.session, this.other]) {
        const found = reasonFinder(session.state().checked?.reasons ?? [])(reason.finding);
        if (found !== reason.text)
          this.fail(
            `The reason “${reason.text}” of ${reason.finding.address} is “${found}” in ${session === this.other ? "b" : "a"}`,
          );
      }
    }
  }

  private async press(presses: readonly PanePress[], edit: number | undefined): Promise<boolean[]> {
    let ended = 0;
    const all = Promise.all(
      presses.map(async ({ press }) => {
        const isDone = await press();
        ended++;
        return isDone;
      }),
    );
    const hasEnded = (): boolean => ended === presses.length;
    if (edit !== undefined) {
      for (let turn = 0; turn < edit; turn++) await settled();
      this.edit();
    }
    for (let i = 0; i < 400 && !hasEnded(); i++) {
      await this.line.settled(hasEnded);
      if (!hasEnded()) this.work.clock.pass(500);
    }
    if (!hasEnded()) throw new Error("A press does not end.");
    return all;
  }

  /** Somebody types, as another author does. */
  private edit(): void {
    const { chance, work } = this;
    const row = 6 + chance.below(100);
    const [address, text] = chance.pick([
      [cell("tracked", row), "Yes"],
      [cell("tracked", row), ""],
      [cell("team", row), "Night team"],
      [cell("livesIn", 10 + chance.below(2)), chance.pick([2, 6])],
    ]);
    this.note(`  typed ${address} ${text}`);
    work.grid.type(address, text);
  }

  /** Time passes, and what is loaded meanwhile takes as long as this machine takes. */
  private async rest(): Promise<void> {
    await this.work.later(REST);
    const port = await connectToExcel(this.work.clock);
    const now = await port.read();
    const isBehind = ({ state }: Session): boolean => {
      const { reading } = state();
      return !reading || !sameReading(now, reading);
    };
    const began = performance.now();
    while ([this.work.session, this.other].some(isBehind) && performance.now() - began < LONGEST_LOAD)
      await settled();
  }

  /** The entries of the log as they stand in the workbook. */
  private entries(): ReadonlyMap<string, string> {
    const found = [...this.work.host.settings].filter(([key]) => key.startsWith(LOG_PREFIX));
    return new Map(found.map(([key, text]) => [key, JSON.stringify(text)]));
  }

  /** How many cases of each group are ticked. */
  private counts(): number[] {
    const rows = this.work.values("'Case list'!A6:W105");
    const [group, tracked] = [indexOf("group"), indexOf("tracked")];
    return GROUPS.map((one) => rows.filter((row) => row[group] === one && row[tracked] === "Yes").length);
  }

  private fail(what: string): void {
    this.note(`✗ ${what}`);
    this.wrong.push(what);
  }

  private note(line: string): void {
    this.log.push(line);
  }
}

/** No code takes longer to load: in turns, and in milliseconds of this machine. */
const MOST_TURNS = 100_000;
const LONGEST_LOAD = 5_000;

/** Both panes have opened, and what they load once something is kept is there. */
async function loaded(work: AtWork, other: Session): Promise<void> {
  await Promise.all([
    import("../../src/domain/choose/choice-record/read-kept-choice"),
    import("../../src/domain/fill/reasons/read-kept-reasons"),
    import("../../src/app/choose/choice-on-sheet"),
  ]);
  for (let i = 0; i < MOST_TURNS && other.state().phase === "opening"; i++) await work.idle();
  await work.later();
}

/** Lets batches that are sent at the same moment reach the host in any order. */
function inAnyOrder({ host }: AtWork, chance: Chance): void {
  const handle = host.handle.bind(host);
  host.handle = async (body, flags) => {
    for (let turns = chance.below(6); turns > 0; turns--) await settled();
    return handle(body, flags);
  };
}
