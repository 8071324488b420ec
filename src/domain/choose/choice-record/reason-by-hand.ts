import type { Case } from "../../case-list/case";
import type { ChoiceRecord } from "./choice-record";
import type { CurrentChoice } from "./current-choice";
import { untickedReason } from "./unticked-reason";

/**
 * Why the inspectors excluded, picked or unticked a case by hand, "" where they did not say; undefined where they
 * decided nothing of it by hand.
 */
export const reasonByHand = (
  theCase: Case,
  record: ChoiceRecord,
  { byHand }: Pick<CurrentChoice, "byHand">,
): string | undefined =>
  record.excluded.get(theCase.number) ?? byHand.picked.get(theCase.number) ?? untickedReason(record, theCase);
