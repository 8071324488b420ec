import type { Case } from "../../case-list/case";
import type { ChoiceRecord } from "./choice-record";

/** Why a case was unticked by hand, "" where nobody said; undefined where it was not, or has been ticked again. */
export function untickedReason(
  { turns }: Pick<ChoiceRecord, "turns">,
  { number, tracked }: Pick<Case, "number" | "tracked">,
): string | undefined {
  const last = turns.filter((turn) => turn.number === number).at(-1);
  return !tracked && last?.type === "unticked" ? last.reason : undefined;
}
