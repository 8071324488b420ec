import type { Choice } from "../choice";
import type { ChoiceRecord } from "../choice-record/choice-record";
import type { FlaggedCase } from "./flagged-cases";

/**
 * The No. of each case of the ten that has none yet: the one that it has on the sheet, else the next. No number is
 * given twice, so that a letter that names a case by it is never about another child.
 */
export function nosFor(
  { nos }: Pick<ChoiceRecord, "nos">,
  ten: Choice["ten"],
  onSheet: readonly FlaggedCase[],
): readonly (readonly [number: string, no: number])[] {
  const given = new Set(nos.values());
  const found: (readonly [string, number])[] = [];
  for (const { number, no } of onSheet)
    if (no !== undefined && !nos.has(number) && !given.has(no)) {
      found.push([number, no]);
      given.add(no);
    }
  const known = new Set([...nos.keys(), ...found.map(([number]) => number)]);
  let last = Math.max(0, ...given);
  for (const { theCase } of ten) if (!known.has(theCase.number)) found.push([theCase.number, ++last]);
  return found;
}
