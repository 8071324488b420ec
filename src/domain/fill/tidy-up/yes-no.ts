import { YES_NO_CODES } from "../../case-list/codes";
import { columnsWhere } from "../../case-list/column-set";
import type { Correction } from "./correction";
import { wordsIn } from "./plain-spaces";

const ANSWERS: ReadonlyMap<string, "Yes" | "No"> = new Map([
  ["yes", "Yes"],
  ["y", "Yes"],
  ["true", "Yes"],
  ["no", "No"],
  ["n", "No"],
  ["false", "No"],
]);

/** 1 and 0, ticks and crosses are left alone: a cross can mean either. */
export const yesNo: Correction = {
  id: "yes-no",
  why: "Yes or No in full",
  columns: columnsWhere(({ dataType }) => dataType.kind === "coded" && dataType.list === YES_NO_CODES),
  propose: (cell) => {
    const answer = ANSWERS.get(wordsIn(cell));
    return answer === cell ? undefined : answer;
  },
};
