import { check } from "../domain/check";
import type { CaseList } from "../domain/case-list";
import type { Finding } from "../domain/finding";
import { damageOf } from "../domain/grid/damage";
import { CASE_RULES, LIST_RULES } from "../domain/rules";
import type { Clock } from "./clock";
import { Fault } from "./fault";
import { flagTheTen } from "./flag-the-ten";
import { liveCheck } from "./live-check";
import { caseListOf } from "./reading";
import { Refusal } from "./refusal";
import { sameReading } from "./same-reading";
import { setUp } from "./set-up";
import { type Checked, OPENING, type State } from "./state";
import { createStore } from "./store";
import { trackCase } from "./track-case";
import type { Reading, Workbook } from "./workbook";

/** A reading that takes longer than this shows as waiting. */
const WAITING_AFTER = 1_000;
/** If Excel has not answered at all by then, the pane says so; it goes on waiting all the same. */
const LATE_AFTER = 10_000;

/** All that the pane and the ribbon can do, and the state they show. */
export interface Session {
  readonly state: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly checkNow: () => Promise<void>;
  /** "Set up the case list" and "Repair". */
  readonly setUp: () => Promise<void>;
  readonly flagTheTen: () => Promise<void>;
  /** `caseIndex`: a case's `index`. */
  readonly track: (caseIndex: number, on: boolean) => Promise<void>;
  readonly goTo: (finding: Finding) => Promise<void>;
  readonly nextFinding: () => Promise<void>;
  readonly previousFinding: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Starts reading at once. `connecting` gives the workbook when Excel has answered; until then presses wait for
 * it, and if it rejects with a Fault the pane says so.
 */
export function startSession(connecting: Promise<Workbook>, clock: Clock): Session {
  const store = createStore<State>(OPENING);
  let last: Reading | undefined;
  let faultOfReading = false;

  const show = (reading: Reading): void => {
    const { list, names, sheets } = reading;
    const caseList = caseListOf(reading);
    if (!list || !caseList) {
      store.set({ phase: "no list", checked: undefined, damage: [], at: undefined });
      return;
    }
    const { furnishing } = list;
    const now = checked(caseList);
    store.set({
      phase: "list",
      checked: now,
      at: placeNow(store.get(), now.findings),
      damage: furnishing ? damageOf(caseList.place, furnishing, sheets, names) : store.get().damage,
    });
  };

  const checked = (list: CaseList): Checked => ({ list, ...check(list), at: clock.now() });

  const read = async (): Promise<void> => {
    const callOff = clock.after(WAITING_AFTER, () => {
      store.set({ waiting: true });
    });
    try {
      const workbook = await connecting;
      const reading = await workbook.read();
      const isNews = !last || !sameReading(last, reading);
      last = reading;
      if (isNews) show(reading);
      if (faultOfReading) store.set({ fault: undefined });
      faultOfReading = false;
    } catch (error) {
      faultOfReading = true;
      last = undefined;
      store.set({ fault: asFault(error) });
    } finally {
      callOff();
      if (store.get().waiting) store.set({ waiting: false });
    }
  };

  const live = liveCheck(read, clock);
  const notLate = clock.after(LATE_AFTER, () => {
    store.set({ fault: new Fault("excel not there", "open") });
  });
  void connecting.finally(notLate).then(
    async (workbook) => {
      store.set({ fault: undefined });
      await live.readNow();
      await workbook.watch(live.touch).catch((error: unknown) => {
        store.set({ fault: asFault(error) });
      });
    },
    (error: unknown) => {
      store.set({ phase: "stopped", fault: asFault(error) });
    },
  );

  let ended: Promise<void> = Promise.resolve();
  /** One press at a time: another one meanwhile does nothing. */
  const press = async (label: string, action: (workbook: Workbook) => Promise<string>): Promise<void> => {
    if (store.get().inHand !== undefined) return;
    ended = carryOut(label, action);
    await ended;
  };
  /** For presses of which none may be lost, such as quick ticks: waits for its turn. */
  const pressInTurn: typeof press = async (label, action) => {
    while (store.get().inHand !== undefined) await ended;
    await press(label, action);
  };

  /** What it did, or why it could not. */
  const carryOut: typeof press = async (label, action) => {
    store.set({ inHand: label, said: undefined, fault: undefined });
    faultOfReading = false;
    try {
      const workbook = await connecting;
      const said = await action(workbook);
      await live.readNow();
      store.set({ said });
    } catch (error) {
      store.set({ fault: error instanceof Refusal ? error.message : asFault(error) });
      live.touch();
    } finally {
      store.set({ inHand: undefined });
    }
  };

  const step = (by: 1 | -1): Promise<void> =>
    press(by === 1 ? "Next finding" : "Previous finding", async (workbook) => {
      // From the ribbon this may be the first press of all.
      if (!store.get().checked) await live.readNow();
      const { checked: now, at } = store.get();
      const count = now?.findings.length ?? 0;
      if (!now || count === 0) return "No findings.";
      const place = (stepFrom(at, by) + count) % count;
      return visit(workbook, now.list, now.findings[place], place);
    });

  const visit = async (
    workbook: Workbook,
    { place }: CaseList,
    finding: Finding | undefined,
    at: number,
  ): Promise<string> => {
    if (!finding) return "No findings.";
    await workbook.goTo(place.sheet, finding.address);
    store.set({ at: at < 0 ? undefined : at });
    return `${finding.address}: ${finding.says}`;
  };

  return {
    state: store.get,
    subscribe: store.subscribe,
    checkNow: () =>
      press("Check now", async () => {
        last = undefined;
        await live.readNow();
        const { checked: now, fault } = store.get();
        if (fault instanceof Fault) throw fault;
        if (!now) return "There is no case list in this workbook yet.";
        const rules = CASE_RULES.length + LIST_RULES.length - now.couldNotRun.length;
        return `Checked ${now.list.cases.length} cases by ${rules} rules: ${count(now.findings.length)}.`;
      }),
    setUp: () => press(store.get().damage.length > 0 ? "Repair" : "Set up the case list", setUp),
    flagTheTen: () => press("Flag the ten", flagTheTen),
    track: (caseIndex, on) =>
      pressInTurn("Track", async (workbook) => {
        const number = store.get().checked?.list.cases.find(({ index }) => index === caseIndex)?.number;
        if (number === undefined) throw new Refusal("That case is no longer in the list.");
        return trackCase(workbook, number, on);
      }),
    goTo: (finding) =>
      press("Go to", async (workbook) => {
        const now = store.get().checked;
        return now ? visit(workbook, now.list, finding, now.findings.indexOf(finding)) : "No findings.";
      }),
    nextFinding: () => step(1),
    previousFinding: () => step(-1),
    stop: live.stop,
  };
}

/** Where the finding last gone to is now; once it is mended, half way between its neighbours. */
function placeNow({ checked, at }: State, findings: readonly Finding[]): number | undefined {
  const current = at === undefined ? undefined : checked?.findings[at];
  if (at === undefined || !current) return at;
  const place = findings.findIndex(
    ({ rule, column, caseNumber, address }) =>
      rule === current.rule &&
      column === current.column &&
      caseNumber === current.caseNumber &&
      (caseNumber !== undefined || address === current.address),
  );
  return place >= 0 ? place : at - 0.5;
}

const stepFrom = (at: number | undefined, by: 1 | -1): number =>
  by === 1 ? Math.floor(at ?? -1) + 1 : Math.ceil(at ?? 0) - 1;

const count = (findings: number): string => (findings === 1 ? "1 finding" : `${findings} findings`);

/** Anything that is no Fault is a fault of ours, and is said as one. */
const asFault = (error: unknown): Fault =>
  error instanceof Fault ? error : new Fault("refused", "go on", error instanceof Error ? error.name : "");
