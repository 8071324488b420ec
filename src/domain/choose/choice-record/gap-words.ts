import { counted } from "../../case-list/wording";
import type { ChoiceGap } from "./choice-gaps";

/** Why a choice may not be known as a whole, a sentence or two for each gap. */
export function gapWords(gap: ChoiceGap): string {
  if (gap.type === "forgotten")
    return "An earlier choice was forgotten. How the cases that were ticked then came in is not known.";
  const notes = `${counted(gap.notes, "note")} of the add-in`;
  const isOne = gap.notes === 1;
  switch (gap.type) {
    case "unread":
      return `${notes} cannot be read; ${isOne ? "it is kept as it is" : "they are kept as they are"}. A newer version may have written ${isOne ? "it" : "them"}.`;
    case "missing":
      return `${notes} ${isOne ? "is" : "are"} missing from this workbook.`;
    case "of others":
      return `${notes} ${isOne ? "is" : "are"} about other cases than this list’s; ${isOne ? "it is kept as it is, and does not count" : "they are kept as they are, and do not count"}.`;
  }
}
