import type { CaseList } from "../../case-list/case-list";
import { GROUPS } from "../../case-list/groups";
import type { Origin } from "../choice";
import type { ChoiceRecord } from "../choice-record";
import type { CurrentChoice } from "../current-choice";
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
export function ticketLines(list: CaseList, record: ChoiceRecord, current: CurrentChoice): RecordLine[] {
  const { by, ten, reserves, takenOut } = current;
  if (by === undefined) return [];
  // What is said later goes before what is said earlier.
  const became = new Map<string, string>([
    ...record.withdrawals.map(({ number }) => [number, "Withdrawn"] as const),
    ...[...record.excluded.keys()].map((number) => [number, "Excluded by hand"] as const),
    ...GROUPS.flatMap((group) =>
      reserves[group].map(({ theCase }, i) => [theCase.number, `Reserve ${i + 1}`] as const),
    ),
    ...takenOut.map((number) => [number, "Unticked"] as const),
    ...ten.map(({ theCase, origin }) => [theCase.number, ORIGIN_WORDS[origin]] as const),
  ]);
  const candidates = candidatesOf(list, by.seed);
  return GROUPS.flatMap((group) => {
    const lines = candidates
      .filter((candidate) => candidate.group === group)
      .map(({ theCase, ticket }) =>
        cellsLine(
          caseNumberText(theCase),
          ticketDigits(ticket),
          ticketWords(ticket),
          became.get(theCase.number) ?? "",
        ),
      );
    return section(
      `Tickets of ${group}, the lowest first`,
      lines.length === 0
        ? []
        : [headingLine("Case number", "Ticket", "From 0 to 1", "In this choice"), ...lines],
    );
  });
}
