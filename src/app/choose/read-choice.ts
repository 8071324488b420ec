import type { CaseList } from "../../domain/case-list/case-list";
import { columnAsRead } from "../../domain/case-list/grid/cell-writes";
import { indexOf } from "../../domain/case-list/columns";
import { type ChoiceRecord, EMPTY_RECORD } from "../../domain/choose/choice-record/choice-record";
import { type CurrentChoice, currentChoiceSteps } from "../../domain/choose/choice-record/current-choice";
import type { ChoiceEvent } from "../../domain/choose/choice-record/choice-event";
import { expectChoice, keepEvents } from "../../domain/choose/choice-record/kept-choice";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { recordAfter } from "../../domain/choose/choice-record/record-after";
import { renumberedSince } from "../../domain/choose/choice-record/renumbered";
import { numbersWritten } from "../../domain/choose/number-as-written";
import { readFlaggedCases } from "../../domain/choose/selected-cases/flagged-cases";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Change } from "../../domain/spreadsheet/change";
import type { Stamp } from "../../domain/log/log";
import type { ActionContext } from "../action";
import { inSteps } from "../in-steps";
import { keptChoice } from "../kept-in-workbook";
import { requireCaseList } from "../case-list-of";
import type { Reading } from "../workbook";

/** What an action of the inspectors starts from. */
export interface TheChoice {
  readonly reading: Reading;
  readonly list: CaseList;
  readonly record: ChoiceRecord;
  readonly current: CurrentChoice;
  /** Has a press that rests on the whole choice give way where anybody changes it meanwhile, or ticks a case. */
  readonly asRead: readonly Change[];
  /** When the press is, and what marks its notes. */
  readonly stamp: Stamp;
  /** Keeps what happens, an entry each; where only a sheet told of the choice so far, that comes before them. */
  readonly keep: (events: readonly ChoiceEvent[]) => Change[];
}

/** The choice as the workbook holds it now. Throws CannotDo where there is no list. */
export async function readChoice({
  workbook,
  clock,
  stamp: newStamp,
}: Pick<ActionContext, "workbook" | "clock" | "stamp">): Promise<TheChoice> {
  const { reading, list } = requireCaseList(await workbook.read());
  const { choiceRecord: known = EMPTY_RECORD, keepFirst } = await keptChoice(workbook, reading, list);
  const stamp = newStamp();
  const { SelectedCases } = reading.ourTables;
  const flagged = (SelectedCases && readFlaggedCases(SelectedCases)) ?? [];
  const first = [...numbersWritten([], known, list, flagged), ...renumberedSince(known, list)];
  const at = momentOf(stamp.time);
  const record = recordAfter(
    known,
    first.map((event) => ({ event, at })),
  );
  const current = await inSteps(currentChoiceSteps(list, record), clock);
  return {
    ...{ reading, list, record, current, stamp },
    asRead: [
      ...expectChoice(reading.settings),
      ...columnAsRead(list, "caseNumber"),
      ...columnAsRead(list, "tracked"),
    ],
    keep: (events) =>
      keepEvents(
        reading.settings,
        [...keepFirst, ...first, ...numbersWritten(events, record, list, flagged), ...events],
        stamp,
      ),
  };
}

/** Throws CannotDo where the list has no column to tick cases in. */
export function requireTrackedColumn({ layout }: CaseList): void {
  if (layout.columns[indexOf("tracked")] !== undefined) return;
  throw new CannotDo(
    layout.isInPlace
      ? `The list on ${layout.sheet} has no column Tracked to tick cases in. Type Tracked into the first free cell of row ${layout.table.top + 1}, then press again.`
      : "The list has no column Tracked. Put its header back.",
  );
}
