import { atOnce } from "../../../src/domain/shared/work-in-steps";
import type { CaseList } from "../../../src/domain/case-list/case-list";
import type { Choice } from "../../../src/domain/choose/choice";
import type { ChoiceEvent } from "../../../src/domain/choose/choice-record/choice-event";
import { flaggingEvents } from "../../../src/domain/choose/choice-record/flagging-events";
import type { ChoiceRecord } from "../../../src/domain/choose/choice-record/choice-record";
import { asMoment, type Moment } from "../../../src/domain/choose/choice-record/moment";
import { recordAfter } from "../../../src/domain/choose/choice-record/record-after";

export const DRAWN_AT = asMoment("24/11/2026 18:39 GMT");

/** What is known of a choice after these events, all at one time. */
export const after = (
  record: ChoiceRecord,
  events: readonly ChoiceEvent[],
  at: Moment = DRAWN_AT,
): ChoiceRecord =>
  recordAfter(
    record,
    events.map((event) => ({ event, at })),
  );

/** With a case excluded for a reason, or no longer excluded. */
export const withExclusion = (
  record: ChoiceRecord,
  number: string,
  reason: string | undefined,
): ChoiceRecord =>
  after(record, [
    reason === undefined ? { type: "exclusion taken back", number } : { type: "excluded", number, reason },
  ]);

export const withPickReason = (record: ChoiceRecord, number: string, reason: string): ChoiceRecord =>
  after(record, [{ type: "pick explained", number, reason }]);

export const afterUnticking = (record: ChoiceRecord, number: string): ChoiceRecord =>
  after(record, [{ type: "unticked", number }]);

export const afterFlagging = (
  record: ChoiceRecord,
  list: CaseList,
  ten: Choice["ten"],
  at: Moment,
): ChoiceRecord => after(record, atOnce(flaggingEvents(record, list, ten)), at);
