import type { Action } from "../../src/app/action";
import type { Session } from "../../src/app/session";
import { type CheckedList, OPENING, type State } from "../../src/app/state";
import { createStore } from "../../src/app/store";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { check } from "../../src/domain/case-list/check";
import { addressedMessage, type Finding } from "../../src/domain/case-list/finding";
import { describedFindings, type FindingCursor } from "../../src/domain/fill/finding-filter";
import type { Proposal } from "../../src/domain/fill/tidy-up/tidy-up";

/** A session that does nothing but say which actions it was to run; tests set what it shows. */
export interface FakeSession extends Session {
  /** "check-now", "track-case 1003 true", "go-to-finding F14: Enter the age." */
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
  keptReasons: [],
  unreadReasons: 0,
  at: CHECKED_AT,
});

/** The state with a list that was checked, but for what is said otherwise. */
export const stateOf = (list: CaseList, state: Partial<State> = {}): State => ({
  ...OPENING,
  phase: "list",
  checked: checkedOf(list),
  ...state,
});

/** The finding at a place of a check, as the one last gone to. */
export function cursorAt(list: CaseList, place: number): FindingCursor {
  const listed = describedFindings(checkedOf(list))[place];
  if (!listed) throw new RangeError(`No finding ${place}`);
  return listed;
}

/** What some actions do instead of being noted, by their ids. */
export type Answers = Readonly<Partial<Record<string, (...args: never[]) => Promise<unknown>>>>;

export function aSession(state: Partial<State> = {}, answers: Answers = {}): FakeSession {
  const store = createStore<State>({ ...OPENING, ...state });
  const presses: string[] = [];
  return {
    presses,
    become: (part) => {
      store.set(part);
    },
    state: store.get,
    subscribe: store.subscribe,
    async run<Args extends readonly unknown[]>({ id }: Action<Args>, ...args: Args) {
      const answer = answers[id];
      if (answer) await answer(...(args as readonly unknown[] as never[]));
      else presses.push([id, ...args.map(inWords)].join(" "));
      const { error, runningAction } = store.get();
      return error === undefined && runningAction === undefined;
    },
    filterFindings: (change) => {
      store.set({ findingFilter: { ...store.get().findingFilter, ...change } });
    },
    dismissWords: () => {
      store.set({ statusMessage: undefined });
    },
    stop: () => undefined,
  };
}

function inWords(argument: unknown): string {
  if (typeof argument === "string") return argument;
  if (typeof argument === "function") return "";
  if (Array.isArray(argument)) return argument.map(inWords).join("; ");
  if (isFinding(argument)) return addressedMessage(argument);
  if (isProposal(argument)) return `${argument.address}: ${String(argument.cell)}`;
  return typeof argument === "object"
    ? Object.values(argument ?? {})
        .map(inWords)
        .join(", ")
    : JSON.stringify(argument);
}

const isFinding = (argument: unknown): argument is Finding =>
  typeof argument === "object" && argument !== null && "message" in argument;
const isProposal = (argument: unknown): argument is Proposal =>
  typeof argument === "object" && argument !== null && "correction" in argument;
