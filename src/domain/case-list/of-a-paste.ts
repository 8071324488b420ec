import { isBlank } from "../spreadsheet/cell";
import type { Case } from "./case";
import { columnSet } from "./column-set";
import type { RowWithoutCase } from "./not-a-case";
import type { PasteFault, PastedRow } from "./pasted-rows";

const ONLY_CASE_NUMBER = columnSet("caseNumber");

type Pasted = ReadonlyMap<number, PasteFault>;

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
    case "other order":
    case "exchanged":
    case "pasted twice":
      return true;
  }
}
