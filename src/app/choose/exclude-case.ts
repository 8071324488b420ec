import { withExclusion, withPickReason } from "../../domain/choose/choice-record";
import { caseNumberText } from "../../domain/choose/pool";
import { trimmed } from "../../domain/spreadsheet/cell";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { keepChoice, theChoiceIn } from "./the-choice";

/** Excludes a case from Draw and Spread, or takes that back. Only the add-in's own notes are written. */
export async function excludeCase(workbook: Workbook, number: string, on: boolean): Promise<string> {
  const { list, kept: record } = theChoiceIn(await workbook.read());
  const theCase = list.cases.find((other) => other.number === number);
  if (!theCase) throw new CannotDo(`Case ${number} is no longer in the list.`);
  const reason = record.excluded.get(number) ?? "";
  await workbook.apply("exclude the case", [
    keepChoice(withExclusion(record, number, on ? reason : undefined)),
  ]);
  const alsoTracked = on && theCase.tracked ? " It is tracked too: take one of the ticks away." : "";
  return `${caseNumberText(theCase)} is ${on ? "excluded from Draw and Spread" : "no longer excluded"}.${alsoTracked}`;
}

/** Writes down why a case is picked, or why it is excluded; a blank text takes the reason away. */
export async function giveCaseReason(workbook: Workbook, number: string, text: string): Promise<string> {
  const { list, kept: record, standing: current } = theChoiceIn(await workbook.read());
  const theCase = list.cases.find((other) => other.number === number);
  if (!theCase) throw new CannotDo(`Case ${number} is no longer in the list.`);
  const reason = trimmed(text);
  const isExcluded = record.excluded.has(number);
  if (!isExcluded && !current.byHand.picked.has(number))
    throw new CannotDo(
      `${caseNumberText(theCase)} is neither picked nor excluded by hand: there is nothing to give a reason for.`,
    );
  await workbook.apply("keep the reason", [
    keepChoice(isExcluded ? withExclusion(record, number, reason) : withPickReason(record, number, reason)),
  ]);
  return `${caseNumberText(theCase)}: ${reason === "" ? "the reason is gone" : "the reason is kept"}.`;
}
