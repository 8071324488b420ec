import { type Cell, normalised } from "../spreadsheet/cell";
import type { Case } from "./case";
import { fitting } from "./cells-fitting";
import { columnSet } from "./column-set";
import { COLUMNS } from "./columns";
import { isIdentifyingHeader, LONGEST_HEADER } from "./privacy/identifying-header";

const ONLY_CASE_NUMBER = columnSet("caseNumber");
/** So many cells of a row that speak of their columns are no coincidence. */
const HEADERS_LIKE_OURS = 3;
/** Words are compared by so many letters: "ethnic origin" speaks of ethnicity. */
const STEM = 5;

const stemsIn = (text: string): string[] =>
  text.length > LONGEST_HEADER
    ? []
    : (normalised(text).match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, STEM));
const STEMS = COLUMNS.map(({ header }) => new Set(stemsIn(header)));

/** Whether several cells say the words of their columns' headers, and none holds what its column asks for. */
export function holdsHeaders({ cells, filled }: Case): boolean {
  if (filled === ONLY_CASE_NUMBER || fitting(cells, 0) > 0) return false;
  const speaking = cells.filter(
    (cell, i) => typeof cell === "string" && stemsIn(cell).some((stem) => STEMS[i]?.has(stem)),
  );
  return speaking.length >= HEADERS_LIKE_OURS;
}

const HEADERS = new Map(COLUMNS.map(({ header, index }) => [normalised(header), index]));

/** The column whose header a cell says, word for word. */
export const columnSaid = (cell: Cell): number | undefined =>
  typeof cell === "string" && cell.length <= LONGEST_HEADER ? HEADERS.get(normalised(cell)) : undefined;

/** Any day may be called so. */
const DATE_STEM = "date";

/** The only column of whose header a cell speaks; undefined where there is none, or more than one, or it tells who a child is. */
export function columnSpokenOf(cell: Cell): number | undefined {
  if (typeof cell !== "string" || isIdentifyingHeader(cell)) return undefined;
  const stems = stemsIn(cell).filter((stem) => stem !== DATE_STEM);
  const [column, ...others] = COLUMNS.filter(({ index }) => stems.some((stem) => STEMS[index]?.has(stem)));
  return others.length === 0 ? column?.index : undefined;
}
