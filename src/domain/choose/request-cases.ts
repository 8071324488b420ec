import { trimmed } from "../spreadsheet/cell";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { readRows } from "../spreadsheet/sheet-table";
import { caseNumber } from "../case-list/case";
import { GROUPS } from "../case-list/groups";
import { type FlaggedCase, isTracked, readFlaggedCases, trackedAmong } from "./selected-cases/flagged-cases";
import { SELECTED_CASES } from "./selected-cases/selected-cases-table";
import type { ChoiceRecord, Withdrawal } from "./choice-record/choice-record";

/** A flagged case as a letter names it. */
export interface RequestCase extends FlaggedCase {
  readonly team: string;
}

/** The ten that are flagged, as Selected cases has them. */
export function requestCases(existing: ExistingTable): RequestCase[] {
  const teams = new Map(
    readRows(SELECTED_CASES.columns, existing).map(({ cells }) => [
      caseNumber(cells["Case number"]),
      trimmed(cells.Team),
    ]),
  );
  return trackedAmong(readFlaggedCases(existing) ?? []).map((one) => ({
    ...one,
    team: teams.get(one.number) ?? "",
  }));
}

/** A case that gave its place to another. */
type Exchanged = Pick<Withdrawal, "number" | "replacement">;

/** What became of the ten at one press: whoever went, and whoever came in instead, in the same order. */
export interface Exchange {
  readonly went: readonly string[];
  readonly came: readonly string[];
}

/**
 * The exchanges that stand, by Replace or by ticks, draws and Flag the ten: whoever came in is flagged, whoever went is
 * not. The last one first. A case that went before it was flagged was asked of nobody.
 */
export function exchangesFlagged(record: ChoiceRecord, existing: ExistingTable): Exchange[] {
  const { withdrawals, nos } = record;
  const flagged = readFlaggedCases(existing) ?? [];
  const ten = new Set(flagged.filter(isTracked).map(({ number }) => number));
  const presses = [...withdrawals.map((one) => [one]), ...exchangedByFlagging(record, flagged)].map((press) =>
    press.filter(
      ({ number, replacement }) =>
        !ten.has(number) && ten.has(replacement) && (nos.size === 0 || nos.has(number)),
    ),
  );
  // Where the same case came in twice, the later time counts.
  const last = new Map(presses.flatMap((press, i) => press.map(({ replacement }) => [replacement, i])));
  return presses
    .map((press, i) => press.filter(({ replacement }) => last.get(replacement) === i))
    .filter((press) => press.length > 0)
    .map((press) => ({
      went: press.map(({ number }) => number),
      came: press.map(({ replacement }) => replacement),
    }))
    .reverse();
}

/** From each flagging to the next, who took whose place: within a group, since each has its places. */
function exchangedByFlagging(
  { flaggings, renumbered }: ChoiceRecord,
  flagged: readonly FlaggedCase[],
): Exchanged[][] {
  const groupOf = new Map(
    flagged.map(({ number, group }) => [number, GROUPS.findIndex((one) => one === group)]),
  );
  const byGroup = (a: string, b: string): number => (groupOf.get(a) ?? 0) - (groupOf.get(b) ?? 0);
  const anew = new Set(renumbered.values());
  return flaggings.slice(1).map(({ ten }, i) => {
    const before = flaggings[i]?.ten ?? [];
    const went = before.filter((number) => !ten.includes(number) && !renumbered.has(number)).sort(byGroup);
    const came = ten.filter((number) => !before.includes(number) && !anew.has(number)).sort(byGroup);
    return went.flatMap((number, at) => {
      const replacement = came[at];
      return replacement === undefined ? [] : [{ number, replacement }];
    });
  });
}
