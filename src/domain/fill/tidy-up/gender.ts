import { columnSet } from "../../case-list/column-set";
import type { CellCorrection } from "./correction";
import { codeMeant, spelled, type Spellings } from "./written-code";

type Gender = "Female" | "Male" | "Not known";

const SPELLINGS: Spellings<Gender> = {
  words: spelled([
    ["Female", ["female", "f", "girl", "woman"]],
    ["Male", ["male", "m", "boy", "man"]],
    [
      "Not known",
      [
        ...["not known", "unknown", "u", "n k", "nk", "not recorded", "unspecified", "not specified"],
        ...["not stated", "not stated recorded", "not stated recorded or unborn", "gender unspecified"],
      ],
    ],
  ]),
  codes: new Map(),
  // 1 and 2 alone are left: which is which depends on the system they come from.
  codesBesideWords: new Map([
    ["1", "Male"],
    ["2", "Female"],
    ["0", "Not known"],
    ["9", "Not known"],
    ["M", "Male"],
    ["F", "Female"],
    ["U", "Not known"],
  ]),
};

export const gender: CellCorrection = {
  id: "gender",
  why: "Gender in full",
  columns: columnSet("gender"),
  propose: (cell) => {
    const found = codeMeant(cell, SPELLINGS);
    return found === cell ? undefined : found;
  },
};
