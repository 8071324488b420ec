import type { CaseList } from "../../domain/case-list/case-list";
import { indexOf } from "../../domain/case-list/columns";
import { type ChoiceRecord, EMPTY_RECORD } from "../../domain/choose/choice-record";
import { type CurrentChoice, currentChoice } from "../../domain/choose/current-choice";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { choiceAhead } from "../../domain/choose/choice-ahead";
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
}

/** The choice as the workbook holds it now. Throws CannotDo where there is no list. */
export async function readChoice({
  workbook,
  clock,
}: Pick<ActionContext, "workbook" | "clock">): Promise<TheChoice> {
  const { reading, list } = requireCaseList(await workbook.read());
  const { choiceRecord: record = EMPTY_RECORD } = await keptChoice(workbook, reading, list);
  await inSteps(choiceAhead(list, record.drawings.at(-1)?.seed), clock);
  return { reading, list, record, current: currentChoice(list, record) };
}

/** Throws CannotDo where the list has no column to tick cases in. */
export function requireTrackedColumn({ layout }: CaseList): void {
  if (layout.columns[indexOf("tracked")] === undefined)
    throw new CannotDo("The list has no column Tracked. Put its header back.");
}
