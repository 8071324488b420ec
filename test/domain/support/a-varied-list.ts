import { type CaseCells, theHundred } from "../../support/a-list";

/** The list asked for, not a fault in it by any rule: no two cases are alike, no professional has too many. */
export const aVariedHundred = (): CaseCells[] =>
  theHundred().map((cells, i) => ({
    ...cells,
    leadProfessional: `Worker ${i % 25}, 01632 960${String(i % 25).padStart(3, "0")}`,
    team: `Team ${Math.floor(i / 25)}`,
    additional: i % 7 === 0 ? "See case file for detail" : "",
  }));
