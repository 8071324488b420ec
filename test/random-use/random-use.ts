import { checkNow } from "../../src/app/fill/check-now";
import { repair } from "../../src/app/fill/repair";
import { openScene, SCENES, sceneOf, type SceneName } from "../fail-anywhere/scenes";
import type { AtWork } from "../support/at-work";
import { type Answering, answering } from "../support/answering";
import { Chance } from "../support/chance";
import { settled } from "../support/fake-workbook";
import { type CellChange, type Cells, cellsIn, changesBetween, holdsTheSame, inWords } from "./cells";
import { aFault, anExcel } from "./faults";
import { aGesture, typeMeanwhile } from "./gestures";
import { aPress, type RandomPress } from "./presses";
import { difference, freshState, shownIn } from "./rest";
import { rowLostIn, WRITTEN_AGAIN } from "./set-up-kept";
import { notesLost } from "./notes-kept";
import { notInWords, saidIn } from "./words";

/** What became of some minutes of random use. */
export interface Use {
  readonly seed: number;
  readonly scene: SceneName;
  readonly gestures: number;
  readonly presses: number;
  readonly done: number;
  /** Each with the moment, in seconds, and what was done last. */
  readonly wrong: readonly string[];
  /** All that was done, a line each. */
  readonly log: readonly string[];
}

/** Lets somebody use a workbook for so long, by chance: edits, presses, faults. Ends with a fresh look at it. */
export async function useByChance(seed: number, minutes: number): Promise<Use> {
  const chance = new Chance(seed);
  const scene = chance.pick(namesOfScenes());
  const work = await openScene(await sceneOf(scene));
  const user = new User(work, chance);
  try {
    anExcel(work.host, chance);
    while (work.clock.now() < minutes * 60_000 && user.wrong.length < 5) await user.doSomething();
    await user.comeToRest();
  } catch (error) {
    user.wrong.push(`It threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    work.stop();
  }
  const { gestures, presses, done, wrong, log } = user;
  return { seed, scene, gestures, presses, done, wrong, log };
}

const namesOfScenes = (): SceneName[] => Object.keys(SCENES).filter(isScene);
const isScene = (name: string): name is SceneName => name in SCENES;

class User {
  gestures = 0;
  presses = 0;
  done = 0;
  readonly wrong: string[] = [];
  readonly log: string[] = [];

  constructor(
    private readonly work: AtWork,
    private readonly chance: Chance,
  ) {}

  async doSomething(): Promise<void> {
    const { chance } = this;
    const kind = chance.below(12);
    if (kind < 6) this.gesture();
    else if (kind < 10) await this.press();
    else if (kind === 10) await this.pressWithFault();
    else await this.faultWhileIdle();
    await this.idle(200 + chance.below(5_000));
  }

  /** The faults end, time passes: what the pane shows is what a fresh one would show. */
  async comeToRest(): Promise<void> {
    const { work } = this;
    work.host.faults.clear();
    for (const { id } of work.grid.sheets()) work.grid.setProtected(id, false);
    if (work.grid.isChartSheetInFront()) work.grid.activate(work.grid.sheets()[0]?.id ?? "");
    await this.idle(45_000);
    const { session } = work;
    this.note(`at rest: ${session.state().phase}, ${saidIn(session.state()).join(" ")}`);
    const fresh = await freshState(work);
    const isDone = await session.run(checkNow);
    if (fresh.error !== undefined) {
      // Where the list cannot be read, both say why.
      if (saidIn(fresh).join() !== saidIn(session.state()).join())
        this.fail(`At rest it says: ${saidIn(session.state()).join(" ")}, not ${saidIn(fresh).join(" ")}`);
    } else {
      const shown = shownIn(session.state());
      for (const [part, text] of shownIn(fresh))
        if (shown.get(part) !== text)
          this.fail(`At rest, ${part}: ${difference(shown.get(part) ?? "", text)}`);
      if (fresh.phase === "list" && !isDone)
        this.fail(`Check now fails at rest: ${saidIn(session.state()).join(" ")}`);
    }
    if (work.session.state().runningAction) this.fail("A press never ended.");
  }

  private gesture(): void {
    const { work, chance } = this;
    const before = cellsIn(work.grid);
    const gesture = aGesture(chance);
    gesture(work.grid, chance);
    const [first] = changesBetween(before, cellsIn(work.grid), work.grid);
    this.note(`edit ${first ? inWords(first) : String(gesture).replace(/\s+/g, " ").slice(0, 90)}`);
    this.gestures++;
  }

  private async press(): Promise<void> {
    const press = this.choose();
    const before = cellsIn(this.work.grid);
    const line = answering(this.work.host);
    let ended = false;
    const pressed = press.press().then((done) => {
      ended = true;
      return done;
    });
    await this.until(line, () => ended);
    line.stop();
    this.judge(press, before, await pressed);
  }

  private async pressWithFault(): Promise<void> {
    const { work, chance } = this;
    const end = aFault(work.host, chance);
    const press = this.choose();
    let before = cellsIn(work.grid);
    let isDone: boolean | undefined;
    const line = answering(work.host);
    const hasEnded = (): boolean => isDone !== undefined;
    const pressed = press.press().then((done) => {
      isDone = done;
    });
    const lasts = chance.pick([500, 3_000, 15_000, 30_000]);
    const types = chance.oneIn(3);
    for (let passed = 0; passed < 120_000; passed += 500) {
      await line.settled(hasEnded);
      if (hasEnded()) break;
      if (types && passed === 500) {
        const last = cellsIn(work.grid);
        typeMeanwhile(work.grid, chance);
        before = withChanges(before, last, cellsIn(work.grid));
      }
      work.clock.pass(500);
      if (passed >= lasts) end();
    }
    end();
    await work.idle();
    if (!hasEnded()) await this.until(line, hasEnded);
    line.stop();
    await pressed;
    work.host.faults.clear();
    this.note(`with a fault${types ? ", typing meanwhile" : ""}`);
    this.judge(press, before, isDone === true);
  }

  private async faultWhileIdle(): Promise<void> {
    const { work, chance } = this;
    const before = cellsIn(work.grid);
    const end = aFault(work.host, chance);
    this.note("a fault while nobody presses");
    const lasts = chance.pick([500, 3_000, 15_000, 30_000]);
    for (let passed = 0; passed < lasts; passed += 500) {
      work.clock.pass(500);
      await this.turns();
    }
    end();
    work.host.faults.clear();
    await work.idle();
    for (const change of changesBetween(before, cellsIn(work.grid), work.grid))
      this.fail(`Written while nobody pressed: ${inWords(change)}`);
    this.judgeWords();
  }

  private async idle(milliseconds: number): Promise<void> {
    const before = cellsIn(this.work.grid);
    await this.work.later(milliseconds);
    for (const change of changesBetween(before, cellsIn(this.work.grid), this.work.grid))
      this.fail(`Written while nobody pressed: ${inWords(change)}`);
    this.judgeWords();
  }

  private choose(): RandomPress {
    const press = aPress(this.work.session, this.chance);
    this.note(`press ${press.name}`);
    this.presses++;
    return press;
  }

  private judge(press: RandomPress, before: Cells, isDone: boolean): void {
    const { work } = this;
    const { grid, session } = work;
    const said = saidIn(session.state()).join(" ");
    this.note(`${isDone ? "done" : "not done"}: ${said}`);
    if (isDone) this.done++;
    if (said === "") this.fail(`${press.name} ended without a word.`);
    this.judgeWords();
    const after = cellsIn(grid);
    const changes = changesBetween(before, after, grid);
    const isAllowed = (change: CellChange): boolean =>
      press.mayChange(change) || (press.name === repair.id && holdsTheSame(change, before, after, grid));
    for (const change of changes.filter((one) => !isAllowed(one)).slice(0, 3))
      this.fail(`${press.name} may not change this: ${inWords(change)}`);
    if (press.name !== "tidy-up")
      for (const wrong of notesLost(before, after, grid)) this.fail(`${press.name}: ${wrong}`);
    if (press.name === "set-up") this.judgeSetUp(before, after);
  }

  private judgeSetUp(before: Cells, after: Cells): void {
    for (const { id, name } of this.work.grid.sheets()) {
      const lost = WRITTEN_AGAIN.has(name) ? undefined : rowLostIn(before.get(id), after.get(id));
      if (lost !== undefined) this.fail(`set-up lost a row of ${name}: ${lost}`);
    }
  }

  private judgeWords(): void {
    for (const wrong of notInWords(this.work.session.state())) this.fail(wrong);
  }

  private fail(what: string): void {
    const at = `${(this.work.clock.now() / 1000).toFixed(1)} s`;
    if (this.wrong.every((known) => !known.endsWith(what))) this.wrong.push(`${at}: ${what}`);
    this.note(`✗ ${what}`);
  }

  private note(line: string): void {
    this.log.push(`${(this.work.clock.now() / 1000).toFixed(1)} s ${line}`);
  }

  /** Time passes only where nothing but time is waited for. */
  private async until(line: Answering, hasEnded: () => boolean): Promise<void> {
    for (let i = 0; i < 400 && !hasEnded(); i++) {
      await line.settled(hasEnded);
      await this.work.idle();
      if (!hasEnded()) this.work.clock.pass(500);
    }
    if (!hasEnded()) throw new Error("A press does not end.");
  }

  private async turns(): Promise<void> {
    for (let turn = 0; turn < 12; turn++) await settled();
  }
}

/** What was before, but for what somebody typed meanwhile. */
function withChanges(before: Cells, last: Cells, now: Cells): Cells {
  const cells = new Map(before);
  for (const [sheet, rows] of now) {
    if (rows === last.get(sheet)) continue;
    const copy = new Map(cells.get(sheet));
    for (const [row, line] of rows) {
      const known = last.get(sheet)?.get(row);
      if (line === known) continue;
      const copied = new Map(copy.get(row));
      for (const [column, value] of line) if (known?.get(column) !== value) copied.set(column, value);
      copy.set(row, copied);
    }
    cells.set(sheet, copy);
  }
  return cells;
}
