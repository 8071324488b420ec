import { type Cell, isBlank } from "../spreadsheet/cell";
import type { Case } from "./case";
import { fits, fitting, isTested } from "./cells-fitting";
import { hasColumn } from "./column-set";
import { COLUMNS, indexOf } from "./columns";
import { columnSaid, columnSpokenOf } from "./header-words";
import type { ColumnOrder, LooksLike, PasteFault } from "./pasted-rows";

/** So many headers in one row are no coincidence. */
const HEADERS_ENOUGH = 5;
/** Fewer rows are slips, each told where it is. */
const ROWS_ENOUGH = 5;

/**
 * The rows that were pasted with their columns in another order than the list's, by their places in the body, as a row of
 * headers tells that came along.
 */
export function inToldOrder(started: readonly Case[]): ReadonlyMap<number, PasteFault> {
  for (const { cells, offList, index: headerRow } of started) {
    // Headers are no codes: most rows need no second look.
    const order = offList === 0 ? undefined : orderOf(cells);
    if (order) return asTold(started, order, headerRow);
  }
  return new Map();
}

function orderOf(cells: readonly Cell[]): ColumnOrder | undefined {
  const order = placesSaid(cells.slice(0, COLUMNS.length));
  const isOther = order?.some((place, i) => place >= 0 && place !== i) ?? false;
  return isOther && fitting(cells, 0) === 0 ? order : undefined;
}

/** For each column of the list the place of its header in a row of headers, below 0 where it has none; undefined for another row. */
export function placesSaid(cells: readonly Cell[]): ColumnOrder | undefined {
  const said = cells.map(columnSaid);
  if (said.every((column) => column === undefined)) return undefined;
  const spokenOf = cells.map((cell, i) => (said[i] === undefined ? columnSpokenOf(cell) : undefined));
  const order = COLUMNS.map(({ index: column }) => {
    const word = said.indexOf(column);
    if (word >= 0) return word;
    // Two that speak of one column are for a person to tell apart.
    const first = spokenOf.indexOf(column);
    return first === spokenOf.lastIndexOf(column) ? first : -1;
  });
  return order.filter((place) => place >= 0).length >= HEADERS_ENOUGH ? order : undefined;
}

/** Whatever has been sorted since, rows say themselves whether they stand in that order; texts alone do not. */
function asTold(
  started: readonly Case[],
  order: ColumnOrder,
  headerRow: number,
): ReadonlyMap<number, PasteFault> {
  const isSeen = COLUMNS.some(({ index }) => isMoved(order, index) && isTested(index));
  const fault: PasteFault = { kind: "other order", order, headerRow };
  const judged = started.map(({ cells, index }) => {
    const put = COLUMNS.map((column) => cells[order[column.index] ?? -1] ?? "");
    return { index, own: fitting(cells, 0), told: fitting(put, 0) };
  });
  const last = judged.filter(({ own, told }) => told > own).at(-1)?.index ?? headerRow;
  return new Map(
    judged.flatMap(({ index, own, told }) => {
      // What tells neither was pasted with the rows around it.
      const isAmong = headerRow < index && index < last;
      const isUnseen = told === own && (isAmong || (!isSeen && told > 0 && index > headerRow));
      return index === headerRow || told > own || isUnseen ? [[index, fault] as const] : [];
    }),
  );
}

/** The same as columns of a sheet, of which the first cell stands in this one. */
export const columnsSaid = (cells: readonly Cell[], left: number): (number | undefined)[] | undefined =>
  placesSaid(cells)?.map((at) => (at < 0 ? undefined : left + at));

const isMoved = (order: ColumnOrder, index: number): boolean =>
  (order[index] ?? -1) >= 0 && order[index] !== index;

const [CASE_NUMBER, REFERRAL] = [indexOf("caseNumber"), indexOf("referral")];
/** Whether a filled cell of a column does not hold what that asks for. */
const isWrong = ({ offList, referral, filled, cells }: Case, index: number): boolean =>
  index === REFERRAL
    ? referral === undefined && hasColumn(filled, index) && !fits(index, cells[index] ?? "")
    : hasColumn(offList, index);

/** Without headers: what stands in most rows under one column looks like another, under which stands something else too. */
export function withExchanged(started: readonly Case[]): ReadonlyMap<number, PasteFault> {
  const wrong = mostlyWrong(started);
  if (wrong.length === 0) return new Map();
  const looks = COLUMNS.flatMap(({ index: under }): LooksLike[] => {
    if (isTested(under) && !wrong.includes(under)) return [];
    const alike = wrong.filter((other) => other !== under && looksLike(started, under, other));
    const like = alike.find((other) => looksLike(started, other, under)) ?? alike[0];
    return like === undefined ? [] : [{ under, like }];
  });
  if (looks.every(({ under }) => under === CASE_NUMBER)) return new Map();
  const fault: PasteFault = { kind: "exchanged", looks };
  const rows = started.filter((theCase) => {
    const alike = looks.filter(({ under, like }) => {
      const cell = theCase.cells[under] ?? "";
      return !isBlank(cell) && fits(like, cell) && (!isTested(under) || isWrong(theCase, under));
    });
    return alike.length >= Math.min(2, looks.length);
  });
  return new Map(rows.length < ROWS_ENOUGH ? [] : rows.map(({ index }) => [index, fault]));
}

/** Most of a column; some of its cells may be wrong in any column. */
const MOST = 0.8;

function looksLike(started: readonly Case[], under: number, like: number): boolean {
  const filled = started.map(({ cells }) => cells[under] ?? "").filter((cell) => !isBlank(cell));
  return (
    filled.length >= ROWS_ENOUGH && filled.filter((cell) => fits(like, cell)).length >= MOST * filled.length
  );
}

/** The columns of which more than half of the filled cells do not hold what they ask for. */
function mostlyWrong(started: readonly Case[]): readonly number[] {
  const counts = COLUMNS.map(() => 0);
  for (const theCase of started) {
    if (isWrong(theCase, REFERRAL)) counts[REFERRAL] = (counts[REFERRAL] ?? 0) + 1;
    if (theCase.offList === 0) continue;
    for (let i = 0; i < counts.length; i++)
      if (hasColumn(theCase.offList, i)) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts.flatMap((count, index) => {
    if (count < ROWS_ENOUGH) return [];
    const filled = started.filter((theCase) => hasColumn(theCase.filled, index)).length;
    return count > filled / 2 ? [index] : [];
  });
}
