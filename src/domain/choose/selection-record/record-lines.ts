import type { CaseList } from "../../case-list/case-list";
import { GROUPS } from "../../case-list/groups";
import { changedSince, changesWords, changeWords } from "../changed-since";
import { type Origin, originsInWords } from "../choice";
import type { Steps } from "../../shared/work-in-steps";
import { gapWords } from "../choice-record/gap-words";
import type { ChoiceRecord, FlaggedTen, Turn, Withdrawal } from "../choice-record/choice-record";
import { NO_SAMPLE } from "../coverage/comparison";
import { coverageSteps, coverageWords } from "../coverage/coverage";
import { coverageGaps } from "../coverage/coverage-gaps";
import type { CurrentChoice } from "../choice-record/current-choice";
import { fingerprint } from "../fingerprint";
import { howToFingerprint, howToReproduceDraw, howToReproduceSpread } from "./how-to-reproduce";
import { changeAsWritten, numberAsWritten } from "../number-as-written";
import { caseNumberText } from "../pool";
import { quotaText } from "../quotas";
import { whyTheseCases } from "../why-these-cases";
import { caseNumbersInWords } from "./case-numbers";
import { byWords } from "./by-whom";
import { comparisonLines } from "./comparison-lines";
import { drawingLines } from "./drawing-lines";
import { glanceLines } from "./glance-lines";
import { NO_REASON, RECORD_HEADINGS } from "./headings";
import { cellsLine, labelledLines, type RecordLine, section, textLines } from "./record-line";
import { ticketLines } from "./ticket-lines";

/** What the record says of the press that flagged the ten. */
export interface FlaggedWith {
  /** The add-in's. */
  readonly version: string;
  /** What of the list was not ready, in sentences; undefined where it was. */
  readonly unready?: string | undefined;
}

/**
 * What the sheet Selection record says, so that whoever reads it alone knows what was chosen, from what, by which
 * method and seed, with what picks and exclusions by hand, and how it can be done again. Worked out step by step.
 */
export function* recordSteps(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  flagging: FlaggedWith,
  withdrawnOnSheet: readonly string[] = [],
): Steps<RecordLine[]> {
  const { ten, byHand, takenOut } = current;
  const asTyped = numberAsWritten(list, record);
  const withReasons = (reasons: ReadonlyMap<string, string>): RecordLine[] =>
    [...reasons].flatMap(([number, reason]) => labelledLines(asTyped(number), reason || NO_REASON));
  const ofOrigin = (origin: Origin): Map<string, string> =>
    new Map(
      ten
        .filter((one) => one.origin === origin)
        .map(({ theCase: { number } }) => [number, byHand.picked.get(number) ?? ""]),
    );
  /** Those that stand, or those of cases that were chosen again. */
  const withdrawals = (isStanding: boolean): Withdrawal[] =>
    record.withdrawals.filter(
      ({ number }) =>
        isStanding ===
        (record.withdrawn.has(number) && !ten.some(({ theCase }) => theCase.number === number)),
    );
  const why = whyTheseCases({ ten }, byHand);
  const said = [
    ...section(RECORD_HEADINGS.chosen, howChosen(list, record, current, flagging)),
    ...section(RECORD_HEADINGS.picked, withReasons(ofOrigin("picked"))),
    ...section(RECORD_HEADINGS.notKnown, withReasons(ofOrigin("not known"))),
    ...section(RECORD_HEADINGS.excluded, withReasons(record.excluded)),
    ...section(
      RECORD_HEADINGS.unticked,
      takenOut.flatMap((number) => labelledLines(asTyped(number), "")),
    ),
    ...section(
      RECORD_HEADINGS.withdrawn,
      withdrawals(true).flatMap((withdrawal) => withdrawnLines(withdrawal, asTyped)),
    ),
    ...section(
      "Withdrawn, as Selected cases says",
      withdrawnOnSheet.flatMap((number) => labelledLines(number, NOTHING_KEPT)),
    ),
    ...section(
      RECORD_HEADINGS.withdrawnEarlier,
      withdrawals(false).flatMap((withdrawal) => withdrawnLines(withdrawal, asTyped)),
    ),
    ...section(
      RECORD_HEADINGS.turns,
      record.turns.flatMap((turn) => turnLines(turn, asTyped)),
    ),
    ...section(
      RECORD_HEADINGS.flaggings,
      record.flaggings.flatMap((one, i) => flaggedLines(one, i, asTyped)),
    ),
    ...section(
      RECORD_HEADINGS.changes,
      record.flaggings.flatMap(({ changed }, i) =>
        changed === undefined ? [] : labelledLines(`${i + 1}.`, changed),
      ),
    ),
    ...section("Reserves, the first to be taken first", reserveLines(current)),
    ...section(RECORD_HEADINGS.drawings, drawingLines(record, asTyped)),
    ...section(
      RECORD_HEADINGS.why,
      ten.flatMap(({ theCase }, i) => labelledLines(caseNumberText(theCase), why[i] ?? "")),
    ),
  ];
  yield;
  const coverage = yield* coverageSteps(
    list,
    ten.map(({ theCase }) => theCase),
  );
  const glance = section("The ten in the list", [
    ...glanceLines(list, ten),
    ...textLines(`The choice ${coverageWords(coverage)}.`),
  ]);
  const gaps = section("What the ten cannot show", coverageGaps(ten, list.cases).flatMap(textLines));
  yield;
  const comparison = comparisonLines(
    ten.map(({ theCase }) => theCase),
    list.cases,
  );
  yield;
  const again = [
    ...section("How anybody can do it again", reproductionLines(current)),
    ...section("How the fingerprint is made", howToFingerprint().flatMap(commandOrText)),
  ];
  const tickets = yield* ticketLines(list, record, current);
  const changed = section("Changed since the choice", changedLines(list, record));
  return [...said, ...glance, ...gaps, ...comparison, ...again, ...tickets, ...changed].slice(0, -1);
}

function howChosen(
  list: CaseList,
  { baseline, broughtBack, gaps }: ChoiceRecord,
  { by, ten }: CurrentChoice,
  { version, unready }: FlaggedWith,
): RecordLine[] {
  return [
    ...labelledLines("Chosen", baseline?.at ?? "not known"),
    ...broughtBack
      .slice(-1)
      .filter(({ choice }) => choice === baseline?.at)
      .flatMap(({ at }) => labelledLines("Brought back", `on ${at}`)),
    ...labelledLines(
      "Method",
      by !== undefined ? METHODS[by.method] : gaps.length === 0 ? "Picked by hand" : "Not known",
    ),
    ...(by === undefined ? [] : labelledLines("Seed", by.seed)),
    ...labelledLines("How they came in", originsInWords(by?.method, ten)),
    ...gaps.flatMap((gap) => labelledLines("Not all known", gapWords(gap))),
    ...labelledLines("Quotas", quotaText(list).replace("Tracked: ", "")),
    ...(unready === undefined ? [] : labelledLines("The list, when flagged", unready)),
    ...labelledLines("Fingerprint", baseline?.list.fingerprint ?? fingerprint(list)),
    ...labelledLines("Made by", `Case tracking ${version}`),
    ...labelledLines(
      "Status",
      "Chosen: one of the ten. Reserve: stands by. Withdrawn: chosen and replaced. No longer chosen: chosen or in reserve earlier.",
    ),
    ...textLines(NO_SAMPLE),
  ];
}

const NOTHING_KEPT = "why, when and what came in its place is not known: the add-in keeps nothing of it";

const METHODS = {
  Draw: "Draw: the open places filled by ticket",
  Spread: "Spread: the open places filled so that the ten cover as much as possible of what is in the list",
} as const;

function withdrawnLines(
  { number, because, more, at, replacement, who }: Withdrawal,
  asTyped: (number: string) => string,
): RecordLine[] {
  const why = more === "" ? because : `${because}: ${more}`;
  return labelledLines(
    asTyped(number),
    `${why}; replaced by ${asTyped(replacement)} on ${at}${byWords(who)}`,
  );
}

/** "1047 | unticked on 25/11/2026 09:10 GMT by the DLI: moved away" */
const turnLines = (
  { type, number, at, who, reason }: Turn,
  asTyped: (number: string) => string,
): RecordLine[] => labelledLines(asTyped(number), `${type} on ${at}${byWords(who)}: ${reason || NO_REASON}`);

/** "1. | on 25/11/2026 09:10 GMT: 1047, 1050, …" */
const flaggedLines = (
  { at, ten }: FlaggedTen,
  place: number,
  asTyped: (number: string) => string,
): RecordLine[] => labelledLines(`${place + 1}.`, `on ${at}: ${caseNumbersInWords(ten.map(asTyped))}`);

const reserveLines = ({ by, reserves }: CurrentChoice): RecordLine[] =>
  by === undefined
    ? []
    : GROUPS.flatMap((group) =>
        labelledLines(
          group,
          reserves[group].map(({ theCase }) => caseNumberText(theCase)).join(", then ") || "none",
        ),
      );

function reproductionLines({ by }: CurrentChoice): RecordLine[] {
  if (by === undefined) return [];
  const lines = by.method === "Draw" ? howToReproduceDraw(by.seed) : [howToReproduceSpread(by.seed)];
  return lines.flatMap(commandOrText);
}

/** A command broken in two is none. */
const commandOrText = (line: string): RecordLine[] =>
  line.startsWith(" ") ? [cellsLine(line.trim())] : textLines(line);

function changedLines(list: CaseList, record: ChoiceRecord): RecordLine[] {
  const { baseline } = record;
  const found = baseline && changedSince(baseline.list, list, baseline.ten);
  const asWritten = changeAsWritten(list, record);
  return found === undefined
    ? []
    : [changesWords(found), ...found.map((change) => changeWords(asWritten(change)))].flatMap(textLines);
}
