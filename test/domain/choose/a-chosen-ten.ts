import type { CaseList } from "../../../src/domain/case-list/case-list";
import type { Method } from "../../../src/domain/choose/choice";
import { draw } from "../../../src/domain/choose/draw";
import { drawingEvents, replacementEvent } from "../../../src/domain/choose/choice-record/choice-event";
import type { ChoiceRecord } from "../../../src/domain/choose/choice-record/choice-record";
import { asMoment } from "../../../src/domain/choose/choice-record/moment";
import { replace } from "../../../src/domain/choose/replace";
import type { WithdrawnBecause } from "../../../src/domain/choose/withdrawn-because";
import { spread } from "../../../src/domain/choose/spread/spread";
import { choiceOfTen, currentChoice } from "../../../src/domain/choose/choice-record/current-choice";
import { fillPlaces, type FillsPlaces } from "../../../src/domain/choose/fill-places";
import { atOnce } from "../../../src/domain/shared/work-in-steps";
import { ticked } from "../../../src/domain/choose/ticks";
import { aSeed, leaving } from "./a-choice";
import { after, DRAWN_AT } from "./after";

export { DRAWN_AT };

/** A list and what is kept of its choice, as presses leave them one after the other. */
export interface Going {
  readonly list: CaseList;
  readonly kept: ChoiceRecord;
}

/** After a press of Draw or Spread. */
export function pressed(
  method: Method,
  { list, kept: record }: Going,
  seed = "4-6-1-3",
  at = DRAWN_AT,
): Going {
  const current = currentChoice(list, record);
  const fill: FillsPlaces = function* (...of) {
    return (method === "Draw" ? draw : spread)(...of);
  };
  const places = atOnce(fillPlaces(list, record, current, aSeed(seed), fill));
  const { choice } = places;
  return {
    list: ticked(list, new Set(choice.ten.map(({ theCase }) => theCase.number))).list,
    kept: after(record, drawingEvents(record, list, places, current.byHand.excluded.keys()).after, at),
  };
}

/** After a press of Replace. */
export function withdrawn(
  { list, kept: record }: Going,
  number: string,
  because: WithdrawnBecause = "moved away",
  more = "",
): Going {
  const { by, ten, reserves } = currentChoice(list, record);
  if (!by) throw new Error("Nothing was drawn.");
  const choice = choiceOfTen(by, ten);
  const done = replace(choice, reserves, leaving(choice, number));
  return {
    list: ticked(list, new Set(done.choice.ten.map(({ theCase }) => theCase.number))).list,
    kept: after(record, [replacementEvent(done, because, more)], asMoment("25/11/2026 09:10 GMT")),
  };
}

/** After somebody ticked or unticked cases by hand, in the cells. */
export function byHandIn(
  { list, kept: record }: Going,
  on: readonly string[],
  off: readonly string[] = [],
): Going {
  const now = new Set(list.cases.filter(({ tracked }) => tracked).map(({ number }) => number));
  for (const number of on) now.add(number);
  for (const number of off) now.delete(number);
  return { list: ticked(list, now).list, kept: record };
}
