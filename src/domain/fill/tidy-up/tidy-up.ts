import { cellAddress, type RowNumber } from "../../spreadsheet/address";
import { serialDate, type SerialDate } from "../../spreadsheet/dates";
import { type Case, readCase } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { type Cell, normalised, isBlank, trimmed } from "../../spreadsheet/cell";
import { type ColumnSet, either, hasColumn, NO_COLUMNS } from "../../case-list/column-set";
import { type Column, COLUMNS, type ColumnKey, indexOf } from "../../case-list/columns";
import type { ChosenOrder } from "../../case-list/date-order";
import { rowOf } from "../../case-list/list-layout";
import { atOnce, type Steps, visited } from "../../shared/work-in-steps";
import { CASE_RULES } from "../../case-list/rules";
import { ages } from "./ages";
import { commonWidth, read } from "./common-width";
import type { CellCorrection, Correction } from "./correction";
import { dates } from "./dates";
import { ethnicCodes } from "./ethnic-codes";
import { gender } from "./gender";
import { labels } from "./labels";
import { notAsked } from "./not-asked";
import { withCommonWidth, withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { spaces } from "./spaces";
import { yesNo } from "./yes-no";

/** One cell that can be put right: shown first, written only when asked. */
export interface Proposal {
  /** The cell on the list's sheet: "F14". */
  readonly address: string;
  readonly row: RowNumber;
  /** Place of the row in the table's body, from 0. */
  readonly index: number;
  readonly column: ColumnKey;
  /** The case number as it will stand then: the row is found by it when tidying is undone. */
  readonly caseNumber: string;
  readonly old: Cell;
  readonly cell: Cell;
  /** The day that it will hold; left out where it is no date. */
  readonly date?: SerialDate | undefined;
  /** What kind of slip it puts right, in words and by id. */
  readonly why: string;
  readonly correction: string;
}

/** In this order: what knows its column first, width and spaces in what is left. */
export const CORRECTIONS: readonly Correction[] = [
  notAsked,
  labels,
  ethnicCodes,
  yesNo,
  gender,
  dates,
  ages,
  commonWidth,
  spaces,
];
const OF_CODES: readonly CellCorrection[] = [labels, ethnicCodes, yesNo, gender, ages, commonWidth];
const ERRORS = CASE_RULES.filter(({ severity }) => severity === "error");
const CASE_NUMBER = indexOf("caseNumber");

interface Draft {
  readonly column: Column;
  readonly cell: Cell;
  readonly by: Correction;
}

/**
 * All that can safely be put right, row by row. A cell is proposed only if it is right then by the rules that
 * make a list not ready; what it hid before, such as a blank asked for at this age, shows after.
 */
export const proposalsFor = (list: CaseList): Proposal[] => atOnce(proposalSteps(list));

/** The same, step by step. `order`: of the dates that could be either, as a person has chosen it. */
export function* proposalSteps(list: CaseList, order?: ChosenOrder): Steps<Proposal[]> {
  const numbers = plainNumbers(list);
  const found: Proposal[] = [];
  yield* visited(list.cases, (theCase) => {
    const drafts = draftsFor(theCase, list, order).filter(
      ({ column, cell }) => column.index !== CASE_NUMBER || numbers.get(normalised(cell)) === 1,
    );
    const safe = drafts.length === 0 ? drafts : withoutErrors(theCase, drafts, list);
    const number = trimmed(after(theCase, safe)[CASE_NUMBER] ?? "");
    const row = rowOf(list.layout, theCase.index);
    for (const { column, cell, by } of safe)
      found.push({
        address: cellAddress(row - 1, list.layout.columns[column.index] ?? 0),
        row,
        index: theCase.index,
        column: column.key,
        caseNumber: number,
        old: theCase.cells[column.index] ?? "",
        cell,
        ...(column.dataType.kind === "date" && { date: serialDate(cell, list.dateSystem) }),
        why: by.why,
        correction: by.id,
      });
  });
  return found;
}

/** Whether a cell of a column that has codes is read as one of them, in other words. */
export const isReadable = (cell: Cell, column: Column): boolean =>
  OF_CODES.some((by) => hasColumn(by.columns, column.index) && by.propose(cell, column) !== undefined);

function draftsFor(theCase: Case, list: CaseList, order: ChosenOrder | undefined): Draft[] {
  return COLUMNS.flatMap((column): Draft[] => {
    const old = theCase.cells[column.index] ?? "";
    if (isBlank(old) || !hasColumn(list.columns, column.index)) return [];
    for (const by of CORRECTIONS) {
      const cell = hasColumn(by.columns, column.index)
        ? by.propose(by === commonWidth ? old : read(old, column), column, list, order, theCase)
        : undefined;
      if (cell !== undefined) return mayBeFormula(cell) ? [] : [{ column, cell, by }];
    }
    return [];
  });
}

/** Excel would make a formula of it, or a person who types it again. */
const mayBeFormula = (cell: Cell): boolean => typeof cell === "string" && /^[=+@-]/.test(cell);

/** How many cases have a number once its spaces are plain: tidying makes no two alike. */
function plainNumbers({ cases }: CaseList): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { cells } of cases) {
    const number = normalised(withCommonWidth(withPlainSpaces(cells[CASE_NUMBER] ?? "")));
    numbers.set(number, (numbers.get(number) ?? 0) + 1);
  }
  return numbers;
}

/** Leaves out drafts until none puts an error where it writes. An invisible space may go though it leaves a blank. */
function withoutErrors(theCase: Case, drafts: readonly Draft[], list: CaseList): readonly Draft[] {
  const before = errorsOf(theCase.cells, theCase.index, list);
  const now = errorsOf(after(theCase, drafts), theCase.index, list);
  const safe = drafts.filter(
    ({ column: { index }, cell }) => !hasColumn(now, index) || (cell === "" && hasColumn(before, index)),
  );
  return safe.length === drafts.length ? safe : withoutErrors(theCase, safe, list);
}

function after({ cells }: Case, drafts: readonly Draft[]): readonly Cell[] {
  const tidied = [...cells];
  for (const { column, cell } of drafts) tidied[column.index] = cell;
  return tidied;
}

function errorsOf(cells: readonly Cell[], index: number, list: CaseList): ColumnSet {
  const theCase = readCase(cells, index, list.dateSystem);
  if (!theCase) return NO_COLUMNS;
  return ERRORS.reduce<ColumnSet>((set, rule) => either(set, rule.test(theCase, list)), NO_COLUMNS);
}

/**
 * The chosen corrections as they are proposed now, wherever their rows have moved. Of those that are alike, since
 * a case number is used twice, all if all were chosen, and else those whose rows have not moved.
 */
export function stillProposed(chosen: readonly Proposal[], now: readonly Proposal[]): Proposal[] {
  const wanted = new Map<string, Set<number>>();
  for (const one of chosen)
    wanted.set(proposalKey(one), (wanted.get(proposalKey(one)) ?? new Set<number>()).add(one.index));
  const counts = new Map<string, number>();
  for (const one of now) counts.set(proposalKey(one), (counts.get(proposalKey(one)) ?? 0) + 1);
  return now.filter((one) => {
    const rows = wanted.get(proposalKey(one));
    return rows !== undefined && (rows.size >= (counts.get(proposalKey(one)) ?? 0) || rows.has(one.index));
  });
}

/** What tells a correction from another, wherever its row has moved. */
export const proposalKey = ({ caseNumber, column, old, cell, index }: Proposal): string =>
  JSON.stringify([caseNumber === "" ? index : caseNumber, column, old, cell]);
