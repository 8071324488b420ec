import { type Cell, isBlank } from "../spreadsheet/cell";
import { type Case, readCase } from "./case";
import { columnSet } from "./column-set";
import { indexOf } from "./columns";
import { type RowWithoutCase, rowWithoutCase } from "./not-a-case";
import { type PasteFault, type PastedRow, separated } from "./pasted-rows";

const CASE_NUMBER = indexOf("caseNumber");
const ONLY_CASE_NUMBER = columnSet("caseNumber");

type Pasted = ReadonlyMap<number, PasteFault>;

/** Rows beside those of a paste that went wrong which, stood it right, would be no cases: by their places in the body, from 0. */
export function besidePastes(
  pastedRows: readonly PastedRow[],
  others: readonly Case[],
  header: string,
): Pasted {
  if (pastedRows.length === 0) return new Map();
  const byPlace = new Map(others.map((theCase) => [theCase.index, theCase]));
  return following(pastedRows, (place, fault) => {
    const theCase = byPlace.get(place);
    return theCase !== undefined && isNoCaseOnceRight(theCase, fault, header);
  });
}

/** The rows that are no cases, those marked that came with a paste that went wrong. */
export function foldedIntoPastes(
  rows: readonly RowWithoutCase[],
  pastedRows: readonly PastedRow[],
  started: readonly Case[],
): readonly RowWithoutCase[] {
  if (rows.length === 0 || pastedRows.length === 0) return rows;
  const places = new Set(rows.map(({ index }) => index));
  const byPlace = new Map(started.map((theCase) => [theCase.index, theCase]));
  const folded = following(pastedRows, (place, fault) => {
    const theCase = byPlace.get(place);
    return theCase !== undefined && places.has(place) && cameWith(theCase, fault);
  });
  return rows.map((row) => (folded.has(row.index) ? { ...row, isOfPaste: true } : row));
}

/** From rows of pastes on, up and down, those right beside them, one after the other, that follow from the same paste. */
function following(
  pastedRows: readonly PastedRow[],
  follows: (place: number, fault: PasteFault) => boolean,
): Pasted {
  const pasted = new Set(pastedRows.map(({ theCase }) => theCase.index));
  const found = new Map<number, PasteFault>();
  for (const { theCase, fault } of pastedRows)
    for (const step of [1, -1])
      for (let i = theCase.index + step; !pasted.has(i) && !found.has(i) && follows(i, fault); i += step)
        found.set(i, fault);
  return found;
}

/** Whether a row that is no case may have come with a paste: not if it stands where that would not have put it. */
function cameWith({ cells, filled }: Case, fault: PasteFault): boolean {
  switch (fault.kind) {
    case "shifted":
      return cells.slice(0, Math.max(0, fault.by)).every(isBlank);
    case "in one cell":
      return filled === ONLY_CASE_NUMBER;
    case "headers":
    case "explanations":
    case "other order":
    case "exchanged":
    case "pasted twice":
      return true;
  }
}

/** Whether a row would be no case if it stood as the paste beside it was meant: a total that was pasted with the rows. */
function isNoCaseOnceRight(theCase: Case, fault: PasteFault, header: string): boolean {
  const cells = cameWith(theCase, fault) ? asMeant(theCase.cells, fault) : undefined;
  const meant = cells && readCase(cells, theCase.index);
  return meant !== undefined && rowWithoutCase(meant, header) !== undefined;
}

function asMeant(cells: readonly Cell[], fault: PasteFault): readonly Cell[] | undefined {
  switch (fault.kind) {
    case "shifted":
      return fault.by > 0 ? cells.slice(fault.by) : undefined;
    case "in one cell":
      return separated(cells[CASE_NUMBER] ?? "", fault.separator);
    case "other order":
      return fault.order.map((place) => cells[place] ?? "");
    case "headers":
    case "explanations":
    case "exchanged":
    case "pasted twice":
      return undefined;
  }
}
