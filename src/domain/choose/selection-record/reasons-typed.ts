import type { CellPosition } from "../../spreadsheet/address";
import { trimmed } from "../../spreadsheet/cell";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import type { ChoiceEvent } from "../choice-record/choice-event";
import { type ChoiceRecord, caseReasonKey } from "../choice-record/choice-record";
import type { ByHand } from "../pool";
import { isForgotten } from "./forgotten-record";
import { RECORD_HEADINGS } from "./headings";
import { reasonsIn, turnIn } from "./read-record";
import { type RecordEntry, recordSections } from "./record-sections";

/** Whether something was decided by hand of which no reason is kept: only there a sheet is asked. */
export const lacksReason = (record: ChoiceRecord, { picked }: ByHand): boolean =>
  [...record.excluded.values(), ...picked.values(), ...record.turns.map(({ reason }) => reason)].includes("");

/**
 * The reasons that people typed on the sheet Selection record where it said that none was given: the sheet is written
 * anew, so they are kept first. A reason that was kept once and taken away in the pane stays away.
 */
export function reasonsTyped(
  cells: SheetCells,
  origin: CellPosition,
  record: ChoiceRecord,
  { picked }: ByHand,
): ChoiceEvent[] {
  if (isForgotten(cells, origin)) return [];
  const sections = recordSections(cells, origin);
  const under = (heading: keyof typeof RECORD_HEADINGS): readonly RecordEntry[] =>
    sections.get(RECORD_HEADINGS[heading]) ?? [];
  const typed = (reasons: Iterable<readonly [string, string]>): [string, string][] =>
    [...reasons]
      .map(([number, reason]): [string, string] => [number, trimmed(reason)])
      .filter(([number, reason]) => reason !== "" && !record.reasonsSoFar.has(caseReasonKey(number, reason)));
  const lastTurns = new Map(record.turns.map((turn) => [turn.number, turn]));
  const turns = under("turns")
    .flatMap(turnIn)
    .filter(({ number, type, at }) => {
      const last = lastTurns.get(number);
      return last?.reason === "" && last.type === type && last.at === at;
    });
  return [
    ...typed(reasonsIn([...under("picked"), ...under("notKnown")]))
      .filter(([number]) => picked.get(number) === "")
      .map(([number, reason]): ChoiceEvent => ({ type: "pick explained", number, reason })),
    ...typed(reasonsIn(under("excluded")))
      .filter(([number]) => record.excluded.get(number) === "")
      .map(([number, reason]): ChoiceEvent => ({ type: "excluded", number, reason })),
    ...typed(turns.map(({ number, reason }) => [number, reason] as const)).map(
      ([number, reason]): ChoiceEvent => ({ type: "tick explained", number, reason }),
    ),
  ];
}
