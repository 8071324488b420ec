import type { Case } from "../../domain/case-list/case";
import { caseNumber } from "../../domain/case-list/case";
import { caseNumbered } from "../../domain/case-list/find-case";
import { byInspector } from "../../domain/choose/inspector";
import { leavingCases } from "../../domain/choose/leaving";
import { numberAsWritten } from "../../domain/choose/number-as-written";
import { readFlaggedCases } from "../../domain/choose/selected-cases/flagged-cases";
import { namedReplacement } from "../../domain/choose/named-replacement";
import type { CaseList } from "../../domain/case-list/case-list";
import { type ChoiceEvent, replacementEvent } from "../../domain/choose/choice-record/choice-event";
import type { ChoiceRecord } from "../../domain/choose/choice-record/choice-record";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { recordAfter } from "../../domain/choose/choice-record/record-after";
import { choiceOfTen } from "../../domain/choose/choice-record/current-choice";
import { flaggingSteps } from "../../domain/choose/flag-the-ten";
import { caseNumberText } from "../../domain/choose/pool";
import { replace as replaceCase } from "../../domain/choose/replace";
import type { WithdrawnBecause } from "../../domain/choose/withdrawn-because";
import { tickedInstead } from "../../domain/choose/ticks";
import { notReadyToFlag, quotaText } from "../../domain/choose/quotas";
import { CannotDo } from "../../domain/shared/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { action } from "../action";
import { inSteps } from "../in-steps";
import { VERSION } from "../version";
import { reasonsOnSheet } from "./reasons-on-sheet";
import { readChoice, requireTrackedColumn } from "./read-choice";
import { unreadyWords } from "./ready-first";
import { trackingAfter } from "./tracking-after";

/**
 * Withdraws one of the ten for a reason, also one that is gone from the list, and takes a reserve, or the case that is
 * named, in its place: changes both Tracked cells, keeps what was done, and brings the sheet Selected cases up to date
 * where there is one. Throws CannotDo, and writes nothing, where there is no full ten, and where no case is named no
 * draw or no reserve. `wanted`: the number of the case to take.
 */
export const replace = action({
  id: "replace",
  label: "Replace",
  doing: "replace the case",
  async run(context, number: string, because: WithdrawnBecause, more: string, wanted?: string) {
    const choice = await readChoice(context);
    const { reading, list, current, stamp, asRead, keep } = choice;
    requireTrackedColumn(list);
    const { typed, record } = await reasonsOnSheet(context.workbook, choice);
    const at = momentOf(stamp.time);
    const named = trimmed(wanted ?? "");
    const written = numberAsWritten(list, record);
    const { events, replacement } =
      unfinished(list, record, number, because, trimmed(more), caseNumber(named)) ?? anew();
    const { list: listAfter, changes } = tickedInstead(list, number, replacement.number);
    const after = recordAfter(
      record,
      events.map((event) => ({ event, at })),
    );
    const { SelectedCases: selectedCases } = reading.ourTables;
    // Where others of the ten are gone too, the sheet waits until their places are filled.
    const open = notReadyToFlag(listAfter);
    const flagged =
      selectedCases && open.length === 0
        ? await inSteps(
            flaggingSteps(listAfter, after, at, {
              ...reading,
              selectedCases,
              version: VERSION,
              unready: await unreadyWords(context, list),
            }),
            context.clock,
          )
        : { changes: [], events: [], flagged: undefined };
    const kept = keep([...typed, ...events, ...flagged.events]);
    const before = kept.length - flagged.events.length;
    // What is kept comes first: with it a press that ended halfway is finished by the next.
    await context.apply([
      ...asRead,
      ...kept.slice(0, before),
      ...changes,
      ...flagged.changes,
      ...(flagged.flagged ? trackingAfter(reading, flagged.flagged) : []),
      ...kept.slice(before),
    ]);
    context.undos.forgetTicks();
    return [
      `${written(number)} is withdrawn (${because}), and ${caseNumberText(replacement)} takes its place.`,
      `${quotaText(listAfter)}.`,
      ...(selectedCases ? open : []),
    ].join(" ");

    function anew(): Withdrawing {
      const onSheet =
        (reading.ourTables.SelectedCases && readFlaggedCases(reading.ourTables.SelectedCases)) ?? [];
      const leaving = leavingCases(list, record, current, onSheet).find((one) => one.number === number);
      if (!leaving) throw new CannotDo(`Case ${written(number)} is not one of the ten.`);
      const reasons = leaving.isGone ? [] : notReadyToFlag(list);
      if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
      if (named !== "") {
        const events = namedReplacement(list, current, leaving, named, because, trimmed(more)).map((event) =>
          event.type === "withdrawn" ? { ...event, ...byInspector(record) } : event,
        );
        const replacement = caseNumbered(list, caseNumber(named));
        if (!replacement) throw new CannotDo(`Case ${named} is not in the list.`, "named");
        return { events, replacement };
      }
      if (!current.by)
        throw new CannotDo(
          "All ten are picked by hand, so there are no reserves. Enter the case that is to take the place, or a seed and press Draw or Spread: they keep the picks and find the reserves.",
        );
      const choice = choiceOfTen(current.by, current.ten);
      const done = replaceCase(choice, current.reserves, leaving);
      return {
        events: [{ ...replacementEvent(done, because, trimmed(more)), ...byInspector(record) }],
        replacement: done.replacement.theCase,
      };
    }
  },
});

interface Withdrawing {
  /** What is still to be kept of it. */
  readonly events: readonly ChoiceEvent[];
  readonly replacement: Case;
}

/** What the last press began and did not end, or ended without anybody hearing of it: the same replacement again. */
function unfinished(
  list: CaseList,
  record: ChoiceRecord,
  number: string,
  because: WithdrawnBecause,
  more: string,
  named: string,
): Withdrawing | undefined {
  const last = record.withdrawals.at(-1);
  if (named !== "" && last?.replacement !== named) return undefined;
  if (last?.number !== number || last.because !== because || last.more !== more) return undefined;
  const replacement = caseNumbered(list, last.replacement);
  if (!replacement) return undefined;
  const { list: after } = tickedInstead(list, number, replacement.number);
  return notReadyToFlag(after).length === 0 ? { events: [], replacement } : undefined;
}
