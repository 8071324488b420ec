import type { CaseList } from "../../case-list/case-list";
import { GROUPS } from "../../case-list/groups";
import type { Origin } from "../choice";
import { type ChoiceRecord, standingDrawing } from "../choice-record/choice-record";
import type { CurrentChoice } from "../choice-record/current-choice";
import { type Steps, visited } from "../../shared/work-in-steps";
import { candidatesOf, caseNumberText } from "../pool";
import { ticketDigits, ticketWords } from "../tickets";
import { cellsLine, headingLine, type RecordLine, section } from "./record-line";

const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  picked: "Picked by hand",
  drawn: "Drawn",
  spread: "By Spread",
  "not known": "Not known how it came in",
};

/** All cases of each group in the order of their tickets, with what became of each; none where nobody has drawn. */
export function* ticketLines(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
): Steps<RecordLine[]> {
  const { by, ten, reserves, takenOut } = current;
  if (by === undefined) return [];
  const kept = new Set(standingDrawing(record)?.kept ?? []);
  // What is said later goes before what is said earlier.
  const became = new Map<string, string>([
    ...[...record.withdrawn].map((number) => [number, "Withdrawn"] as const),
    ...[...record.excluded.keys()].map((number) => [number, "Excluded by hand"] as const),
    ...GROUPS.flatMap((group) =>
      reserves[group].map(({ theCase }, i) => [theCase.number, `Reserve ${i + 1}`] as const),
    ),
    ...takenOut.map((number) => [number, "Unticked"] as const),
    ...ten.map(
      ({ theCase, origin }) =>
        [theCase.number, kept.has(theCase.number) ? "Flagged before" : ORIGIN_WORDS[origin]] as const,
    ),
  ]);
  let all: RecordLine[] = [];
  for (const group of GROUPS) {
    const lines: RecordLine[] = [];
    yield* visited(
      candidatesOf(list, by.seed).filter((candidate) => candidate.group === group),
      ({ theCase, ticket }) => {
        const what = became.get(theCase.number) ?? "";
        lines.push(cellsLine(caseNumberText(theCase), ticketDigits(ticket), ticketWords(ticket), what));
      },
    );
    yield;
    const headings = [headingLine("Case number", "Ticket", "From 0 to 1", "In this choice")];
    const ofGroup = lines.length === 0 ? [] : [...headings, ...lines];
    all = all.concat(section(`Tickets of ${group}, the lowest first`, ofGroup));
  }
  return all;
}
