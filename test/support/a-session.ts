import type { Session } from "../../src/app/session";
import { type CheckedList, OPENING, type State } from "../../src/app/state";
import { createStore } from "../../src/app/store";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { check } from "../../src/domain/case-list/check";
import { addressedMessage } from "../../src/domain/case-list/finding";

/** A session that does nothing but say which presses it was given; tests set what it shows. */
export interface FakeSession extends Session {
  /** "check now", "track 3 on", "go to F14: Enter the age." */
  readonly presses: readonly string[];
  become(state: Partial<State>): void;
}

/** Two seconds past half past two, on the day of the lists of these tests, in this machine's time. */
const CHECKED_AT = new Date(2006, 5, 13, 14, 32, 5).getTime();

/** What a check of the list says. */
export const checkedOf = (list: CaseList): CheckedList => ({
  list,
  ...check(list),
  reasons: [],
  at: CHECKED_AT,
});

/** The state with a list that was checked, but for what is said otherwise. */
export const stateOf = (list: CaseList, state: Partial<State> = {}): State => ({
  ...OPENING,
  phase: "list",
  checked: checkedOf(list),
  ...state,
});

/** `answers`: what some presses do instead of being noted. */
export function aSession(state: Partial<State> = {}, answers: Partial<Session> = {}): FakeSession {
  const store = createStore<State>({ ...OPENING, ...state });
  const presses: string[] = [];
  const pressed = (press: string): Promise<void> => {
    presses.push(press);
    return Promise.resolve();
  };
  return {
    presses,
    become: (part) => {
      store.set(part);
    },
    state: store.get,
    subscribe: store.subscribe,
    checkNow: () => pressed("check now"),
    setUp: () => pressed("set up"),
    flagTheTen: () => pressed("flag the ten"),
    track: (caseIndex, on) => pressed(`track ${caseIndex} ${on ? "on" : "off"}`),
    exclude: (number, on) => pressed(`exclude ${number} ${on ? "on" : "off"}`),
    giveCaseReason: (number, text) => pressed(`reason for ${number}: ${text}`),
    draw: (seed) => pressed(`draw with ${seed}`),
    spread: (seed) => pressed(`spread with ${seed}`),
    replace: (number, because, more) => pressed(`replace ${number}, ${because}, ${more}`),
    copyTheRequest: () => pressed("copy the request"),
    forgetTheChoice: () => pressed("forget the choice"),
    goTo: (finding) => pressed(`go to ${addressedMessage(finding)}`),
    nextFinding: () => pressed("next finding"),
    previousFinding: () => pressed("previous finding"),
    listBy: (change) => {
      store.set({ findingFilter: { ...store.get().findingFilter, ...change } });
    },
    tidyUp: (chosen) =>
      pressed(`tidy ${chosen.map(({ address, cell }) => `${address}: ${String(cell)}`).join(", ")}`),
    undoTidyUp: () => pressed("undo tidy up"),
    fillNo: (agreed) => pressed(`fill No in ${agreed}`),
    giveReason: (finding, text) => pressed(`reason for ${addressedMessage(finding)} ${text}`),
    makeTheChecksSheet: () => pressed("make the Checks sheet"),
    checkBeforeSending: () => pressed("check before sending"),
    makeTheTrackingSheet: () => pressed("make the tracking sheet"),
    receivedToday: (key) => pressed(`received ${key}`),
    recordOutcome: (key, outcome) => pressed(`outcome ${outcome} of ${key}`),
    requestedToday: (keys) => pressed(`requested ${keys.join("; ")}`),
    undoRecorded: () => pressed("take back"),
    addRow: ({ number, step, agency }) => pressed(`add ${number}, ${step}, ${agency}`),
    setDates: (typed) => pressed(`dates ${JSON.stringify(typed)}`),
    drawFiles: (form) => pressed(`draw ${Object.values(form).join(", ")}`),
    makeTheSummary: () => pressed("make the summary"),
    goToRow: (key) => pressed(`go to row ${key}`),
    goToCell: (sheet, address) => pressed(`go to ${sheet}!${address}`),
    stop: () => undefined,
    ...answers,
  };
}
