import { type Case, caseNumber, cellOf } from "../case-list/case";
import type { CaseList } from "../case-list/case-list";
import { caseInRow, caseNumbered } from "../case-list/find-case";
import { type Cell, trimmed } from "../spreadsheet/cell";
import { columnOf, indexOf } from "../case-list/columns";
import { dayMonthYear, serialDate } from "../spreadsheet/dates";
import type { Edit } from "../case-list/grid/cell-writes";
import { listed } from "../case-list/wording";
import { lettersOf, rowOf } from "../case-list/list-layout";

/** A cell of the list that the add-in has written: all that undoing needs. */
export interface WrittenCell extends Edit {
  /** The case's number as typed; "" where it had none. */
  readonly caseNumber: string;
  /** What the cell held before. */
  readonly old: Cell;
  /** How it was shown; left out where that is not known, or has not changed. */
  readonly oldFormat?: string | undefined;
}

/** What is about to be written into cells of the list, with what they hold, and how that is shown. */
export const writtenCells = (
  list: CaseList,
  edits: readonly Edit[],
  formatOf: (edit: Edit) => string | undefined = () => undefined,
): WrittenCell[] =>
  edits.map((edit) => {
    const { index, column, cell } = edit;
    const theCase = caseInRow(list, index);
    return {
      oldFormat: formatOf(edit),
      index,
      column,
      cell,
      caseNumber: theCase ? trimmed(cellOf(theCase, "caseNumber")) : "",
      old: theCase ? cellOf(theCase, column) : "",
    };
  });

export interface Undoing {
  /** The cells as they were. */
  readonly edits: readonly Edit[];
  /** What cannot be taken back, its place first: a sentence for each cell, or for a case that is not found. */
  readonly refused: readonly string[];
}

/** What can be taken back now: each cell that still holds what was written, wherever its row is. */
export function undoCells(written: readonly WrittenCell[], list: CaseList): Undoing {
  const edits: Edit[] = [];
  const refused: string[] = [];
  const notFound = new Map<string, WrittenCell[]>();
  for (const each of written) {
    const { column, cell, old, oldFormat } = each;
    const theCase = caseOf(each, list);
    const { header } = columnOf(column);
    if (!theCase) {
      const key = nameOf(each);
      notFound.set(key, [...(notFound.get(key) ?? []), each]);
    } else if (list.layout.columns[indexOf(column)] === undefined) {
      refused.push(`${nameOf(each)}: The column ${header} is gone. Put its header back to undo this cell.`);
    } else if ((theCase.cells[indexOf(column)] ?? "") === old) {
      // Undone already, though nobody heard of it: how it is shown may have been left.
      if (oldFormat !== undefined)
        edits.push({ index: theCase.index, column, cell: old, numberFormat: oldFormat });
    } else if ((theCase.cells[indexOf(column)] ?? "") === cell) {
      edits.push({ index: theCase.index, column, cell: old, numberFormat: oldFormat });
    } else {
      const at = `${lettersOf(list.layout, indexOf(column))}${rowOf(list.layout, theCase.index)}`;
      const now = shown(each, list, theCase.cells[indexOf(column)] ?? "");
      refused.push(
        `${at}: Changed since, to ${now}. To have it as before, ${old === "" ? "clear it" : `type ${shown(each, list, old)}`}.`,
      );
    }
  }
  refused.push(...[...notFound.values()].flatMap((ofOne) => notFoundWords(ofOne, list)));
  return { edits, refused };
}

/** Why nothing of a case is undone, and what its cells held, so that a person can do it. */
function notFoundWords(ofOne: readonly WrittenCell[], list: CaseList): string[] {
  const [first] = ofOne;
  if (!first) return [];
  const name = nameOf(first);
  const rows = list.repeats.get(numberOf(first)) ?? [];
  if (rows.length === 0) return [`${name}: This case is no longer in the list. Nothing of it is undone.`];
  const held = ofOne.map((each) => `${columnOf(each.column).header} ${shown(each, list, each.old)}`);
  return [
    `${name}: Its number stands in rows ${listed(rows.map((index) => String(rowOf(list.layout, index))))}, so nothing of it is undone. Before, one of them had ${listed(held)}.`,
  ];
}

/**
 * The case by its number, where that is what was written by the new one; one without a number of its own by its row.
 */
function caseOf(written: WrittenCell, list: CaseList): Case | undefined {
  const { index } = written;
  const number = numberOf(written);
  if (number !== "" && !list.repeats.has(number)) return caseNumbered(list, number);
  const inRow = caseInRow(list, index);
  return inRow?.number === number ? inRow : undefined;
}

const numberOf = ({ caseNumber: typed, column, cell }: WrittenCell): string =>
  caseNumber(column === "caseNumber" ? cell : typed);

const nameOf = ({ caseNumber: number }: WrittenCell): string =>
  number === "" ? "A case without number" : `Case ${number}`;

function shown({ column }: WrittenCell, { dateSystem }: CaseList, cell: Cell): string {
  const date = columnOf(column).dataType.kind === "date" ? serialDate(cell, dateSystem) : undefined;
  if (date !== undefined) return dayMonthYear(date);
  return trimmed(cell) === "" ? "blank" : `“${trimmed(cell)}”`;
}
