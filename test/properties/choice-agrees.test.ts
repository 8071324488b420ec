import fc from "fast-check";
import { caseNumber } from "../../src/domain/case-list/case";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { GROUPS } from "../../src/domain/case-list/groups";
import { EMPTY_RECORD } from "../../src/domain/choose/choice-record/choice-record";
import { currentChoice } from "../../src/domain/choose/choice-record/current-choice";
import { candidatesOf } from "../../src/domain/choose/pool";
import { canBeTracked, notReadyToFlag } from "../../src/domain/choose/quotas";
import { asMoment } from "../../src/domain/choose/choice-record/moment";
import { aList, type CaseCells, theHundred } from "../support/a-list";
import { after, withExclusion } from "../domain/choose/after";
import { byHandIn, type Going, pressed, withdrawn } from "../domain/choose/a-chosen-ten";
import { column, type Flagged, flagged, under } from "../domain/choose/a-flagged-sheet";
import type { Written } from "../domain/support/written";

/** A list, what is kept of its choice, and Selected cases as the last flagging left it. */
interface AtWork extends Going {
  readonly rows: readonly CaseCells[];
  readonly selected?: Written;
  readonly last?: Flagged;
  /** Cases that somebody took out since the last draw, by hand. */
  readonly unticked: ReadonlySet<string>;
}

const ROWS = theHundred();
const START: AtWork = { rows: ROWS, list: aList(ROWS), kept: EMPTY_RECORD, unticked: new Set() };

const tickedIn = ({ cases }: CaseList): string[] =>
  cases.flatMap(({ tracked, number }) => (tracked ? [number] : []));

/** The same ticks on rows in another order, or on fewer. */
function onRows(work: AtWork, rows: readonly CaseCells[]): AtWork {
  const ticks = new Set(tickedIn(work.list));
  const list = aList(
    rows.map((row) => ({ ...row, tracked: ticks.has(caseNumber(row.caseNumber ?? "")) ? "Yes" : "" })),
  );
  return { ...work, rows, list };
}

type Step = (work: AtWork) => AtWork;
const anyCase = fc.nat(99).map((i) => String(1001 + i));

const tick =
  (number: string, isSeen: boolean): Step =>
  (work) => {
    if (!work.list.cases.some((one) => one.number === number && canBeTracked(one, work.list))) return work;
    const kept = isSeen ? after(work.kept, [{ type: "ticked", number, who: "LI" }]) : work.kept;
    const unticked = new Set(work.unticked);
    unticked.delete(number);
    return { ...work, ...byHandIn({ list: work.list, kept }, [number]), unticked };
  };

const untick =
  (place: number, isSeen: boolean): Step =>
  (work) => {
    const number = currentChoice(work.list, work.kept).ten[place]?.theCase.number;
    if (number === undefined) return work;
    // Before anything is chosen, a tick in a cell leaves no trace, and nobody could know of it.
    const isKnown = work.kept.sinceDrawing.has(number) || isSeen;
    const kept = isSeen ? after(work.kept, [{ type: "unticked", number, who: "DLI" }]) : work.kept;
    const unticked = isKnown ? new Set([...work.unticked, number]) : work.unticked;
    return { ...work, ...byHandIn({ list: work.list, kept }, [], [number]), unticked };
  };

const draw =
  (seed: string): Step =>
  (work) => {
    const { byHand } = currentChoice(work.list, work.kept);
    const isFree = [...byHand.picked.keys()].every((number) => !byHand.excluded.has(number));
    return isFree ? { ...work, ...pressed("Draw", work, seed), unticked: new Set() } : work;
  };

const replaceOne =
  (place: number): Step =>
  (work) => {
    const { by, ten, reserves } = currentChoice(work.list, work.kept);
    const one = ten[place];
    if (!by || !one || reserves[one.group].length === 0 || notReadyToFlag(work.list).length > 0) return work;
    return { ...work, ...withdrawn(work, one.theCase.number, "closed") };
  };

const flag: Step = (work) => {
  if (notReadyToFlag(work.list).length > 0) return work;
  const last = flagged(work, work.selected);
  return { ...work, kept: last.kept, selected: last.selected, last };
};

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("1", "2", "3").map(draw) },
  { weight: 2, arbitrary: fc.tuple(anyCase, fc.boolean()).map(([number, isSeen]) => tick(number, isSeen)) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(9), fc.boolean()).map(([place, isSeen]) => untick(place, isSeen)) },
  { weight: 3, arbitrary: fc.nat(9).map(replaceOne) },
  { weight: 3, arbitrary: fc.constant(flag) },
  anyCase.map((number): Step => (work) => ({ ...work, kept: withExclusion(work.kept, number, "") })),
  fc.constant<Step>((work) => onRows(work, [...work.rows].reverse())),
  anyCase.map(
    (number): Step =>
      (work) =>
        onRows(
          work,
          work.rows.filter((row) => row.caseNumber !== number),
        ),
  ),
  fc.constant<Step>((work) => ({
    ...work,
    kept: after(EMPTY_RECORD, [{ type: "forgotten" }], asMoment("26/11/2026 08:00 GMT")),
    unticked: new Set(),
  })),
  // A case taken out and put back, whichever it is: both turns.
  fc.tuple(anyCase, fc.boolean()).map(([number, isSeen]): Step => {
    const on = tick(number, isSeen);
    return (work) => {
      const place = currentChoice(work.list, work.kept).ten.findIndex(
        ({ theCase }) => theCase.number === number,
      );
      return place < 0 ? on(work) : on(untick(place, isSeen)(work));
    };
  }),
);

const numbersUnder = (heading: string, record: readonly string[][]): string[] =>
  under(heading, record)
    .map(([number = ""]) => number)
    .sort();

function agree({ list, kept, last, unticked }: AtWork): void {
  const current = currentChoice(list, kept);
  const reserves = GROUPS.flatMap((group) => current.reserves[group].map(({ theCase }) => theCase.number));
  // Nobody comes back whom somebody took out.
  for (const number of unticked) expect(reserves).not.toContain(number);
  expect([...unticked].filter((number) => current.takenOut.includes(number))).toEqual(
    [...unticked].filter(
      (number) => list.cases.some((one) => one.number === number) && !kept.withdrawn.has(number),
    ),
  );
  if (!last) return;
  const numbers = column("Case number", last.selected).map(String);
  const status = column("Status", last.selected).map(String);
  const having = (wanted: string): string[] => numbers.filter((_, i) => status[i] === wanted).sort();
  expect(new Set(numbers).size).toBe(numbers.length);
  // What the sheets said when they were flagged is of one mind, whatever has been done since.
  expect(having("Chosen")).toHaveLength(10);
  expect(having("Chosen")).toEqual(numbersUnder("Why each case", last.record));
  expect(having("Chosen")).toEqual([...(last.kept.baseline?.ten ?? [])]);
  const inRecord = under("Reserves, the first to be taken first", last.record)
    .flatMap(([, said = "none"]) => said.split(", then "))
    .filter((number) => number !== "none");
  expect(having("Reserve")).toEqual(inRecord.sort());
  for (const number of numbersUnder("Withdrawn", last.record)) expect(having("Chosen")).not.toContain(number);
  expect(numbersUnder("Every ten that was flagged", last.record)).toHaveLength(last.kept.flaggings.length);
}

/** What the recipe on the record leads to by hand: the ten and the reserves of each group. */
function byTheRecipe(record: readonly string[][], list: CaseList): string[] {
  const seed = under("How the ten were chosen", record).find(([label]) => label === "Seed")?.[1];
  const picked = numbersUnder("Picked by hand", record);
  const leftOut = new Set([
    ...picked,
    ...["Excluded by hand", "Unticked since the draw", "Withdrawn"].flatMap((heading) =>
      numbersUnder(heading, record),
    ),
  ]);
  if (seed === undefined) return [];
  return GROUPS.map((group) => {
    const quota = { LAC: 4, CPR: 2, LDD: 4 }[group];
    const own = candidatesOf(list, seed as never).filter((one) => one.group === group);
    const open = quota - own.filter(({ theCase }) => picked.includes(theCase.number)).length;
    const free = own.filter(({ theCase }) => !leftOut.has(theCase.number));
    return free
      .slice(0, open + 3)
      .map(({ theCase }) => theCase.number)
      .join();
  });
}

test("in every order of drawing, ticking, replacing, flagging, sorting, deleting and forgetting, all say the same", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14 }), (steps) => {
      let work = START;
      for (const next of steps) {
        work = next(work);
        agree(work);
      }
      work = flag(work);
      agree(work);
      const { by, ten, reserves } = currentChoice(work.list, work.kept);
      if (!work.last || by?.method !== "Draw" || notReadyToFlag(work.list).length > 0) return;
      if (work.kept.gaps.length > 0) return;
      const chosen = GROUPS.map((group) =>
        [
          ...ten
            .filter((one) => one.group === group && one.origin !== "picked")
            .sort((a, b) => a.ticket - b.ticket),
          ...reserves[group],
        ]
          .map(({ theCase }) => theCase.number)
          .join(),
      );
      expect(byTheRecipe(work.last.record, work.list)).toEqual(chosen);
    }),
    { seed: 15, numRuns: 20 },
  );
});
