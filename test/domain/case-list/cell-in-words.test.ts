import { cellInWords } from "../../../src/domain/case-list/cell-in-words";
import type { ColumnKey } from "../../../src/domain/case-list/columns";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { aCase, aList } from "../../support/a-list";

test.each<[ColumnKey, Cell, string]>([
  ["livesIn", 2, "2 – Foster care"],
  ["livesIn", "2 - foster care", "2 – Foster care"],
  ["livesIn", 9, "9"],
  ["lddType", "mld", "MLD – Moderate learning difficulty"],
  ["gender", "Female", "Female"],
  ["age", 7, "7"],
  ["referral", 38_078, "01/04/2004"],
  ["referral", " 14.3.2005 ", "14.3.2005"],
  ["team", "  North   team", "North team"],
  ["team", "", ""],
])("%s with %p reads %p", (key, cell, words) => {
  const [theCase] = aList([aCase({ [key]: cell })]).cases;
  expect(theCase && cellInWords(theCase, key)).toBe(words);
});
