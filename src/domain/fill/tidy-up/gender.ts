import { columnSet } from "../../case-list/column-set";
import type { Correction } from "./correction";
import { wordsIn } from "./plain-spaces";

type Gender = "Female" | "Male" | "Not known";

const SPELLINGS: Readonly<Record<Gender, readonly string[]>> = {
  Female: ["female", "f", "girl"],
  Male: ["male", "m", "boy"],
  "Not known": ["not known", "unknown", "u", "n k", "nk", "not recorded"],
};
const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (["Female", "Male", "Not known"] as const).flatMap((gender) =>
    SPELLINGS[gender].map((spelling) => [spelling, gender] as const),
  ),
);

/** 1 and 2 are left alone: which is which depends on the system they come from. */
export const gender: Correction = {
  id: "gender",
  why: "Gender in full",
  columns: columnSet("gender"),
  propose: (cell) => {
    const found = GENDERS.get(wordsIn(cell));
    return found === cell ? undefined : found;
  },
};
