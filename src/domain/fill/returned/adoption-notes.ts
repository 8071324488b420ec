import { caseNumber, readCase } from "../../case-list/case";
import { columnsIn } from "../../case-list/column-set";
import { mandatoryColumns } from "../../case-list/rules/mandatory-cells";
import { counted, listed } from "../../case-list/wording";
import { COLUMNS, indexOf } from "../../case-list/columns";
import { cellAddress, columnLetters, overlaps, rangeAddress, rowNumber } from "../../spreadsheet/address";
import { type Cell, isBlank, isErrorValue, isFormula, trimmed } from "../../spreadsheet/cell";
import { dayMonthYear, serialDate } from "../../spreadsheet/dates";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { numberFormatAt, showsDay, shownRounded } from "../../spreadsheet/sheet-formats";
import { type AdoptedLine, type ChosenList, rowsOfList } from "./chosen-list";

/** What was not plain when rows were adopted, in the order in which it is told. */
export const NOTE_KINDS = [
  "column not found",
  "column beside",
  "no case",
  "repeated case number",
  "no group",
  "group of the sheet",
  "merged cells",
  "hidden row",
  "error value",
  "formula",
  "shown otherwise",
] as const;
export type AdoptionNoteKind = (typeof NOTE_KINDS)[number];

/** What was not plain at a cell of an original. */
export interface AdoptionNote {
  readonly kind: AdoptionNoteKind;
  readonly sheet: string;
  /** "H7" */
  readonly address: string;
  readonly words: string;
}

const [CASE_NUMBER, GROUP] = [indexOf("caseNumber"), indexOf("group")];

/** Columns of which the cases need a cell and that nothing there was matched with, then those that are none of ours. */
export function notesOnColumns(
  { list, columns, cells, group }: ChosenList,
  lines: readonly AdoptedLine[],
  others: Iterable<number>,
): AdoptionNote[] {
  const { sheet, headerRow, isHeaderless } = list;
  const cases = lines.flatMap(({ cells, row, isNoCase }) => (isNoCase ? [] : (readCase(cells, row) ?? [])));
  const note = (kind: AdoptionNoteKind, column: number, words: string): AdoptionNote => ({
    ...{ kind, sheet, words },
    address: cellAddress(Math.max(0, headerRow), column),
  });
  const missing = COLUMNS.filter(({ key }) => !columns.has(key) && !(key === "group" && group))
    .map((column) => ({
      column,
      count: cases.filter((theCase) => columnsIn(mandatoryColumns(theCase)).includes(column)).length,
    }))
    .filter(({ count }) => count > 0);
  const count = missing.reduce((sum, one) => sum + one.count, 0);
  const filled = (column: number): number =>
    lines.filter(({ row }) => !isBlank(cellAt(cells, row, column))).length;
  return [
    ...(count === 0
      ? []
      : [
          note(
            "column not found",
            cells.left,
            `No column here was matched with ${listed(missing.map(({ column }) => column.header))}: ${counted(count, "cell")} that must be filled ${count === 1 ? "is" : "are"} blank.`,
          ),
        ]),
    ...[...others].map((column) =>
      note(
        "column beside",
        column,
        `${headerWords(cells, headerRow, column, isHeaderless)} was matched with no column of the list. It stands at the right, with ${counted(filled(column), "cell")}.`,
      ),
    ),
  ];
}

const headerWords = (
  cells: ChosenList["cells"],
  row: number,
  column: number,
  isHeaderless: ChosenList["list"]["isHeaderless"],
): string =>
  (isHeaderless ? "" : withPlainSpaces(cellAt(cells, row, column))) || `Column ${columnLetters(column)}`;

/** What there is to say of a row as a whole. */
export function notesOnRow(line: AdoptedLine): AdoptionNote[] {
  const { chosen, row, columns, cells, isNoCase } = line;
  const { sheet } = chosen.list;
  const groupColumn = columns[GROUP];
  const first = cells.findIndex((cell, i) => !isBlank(cell) && columns[i] !== undefined);
  if (first < 0) return [];
  const at = columns[CASE_NUMBER] ?? columns[first] ?? 0;
  const note = (kind: AdoptionNoteKind, words: string, column = at): AdoptionNote => ({
    kind,
    sheet,
    address: cellAddress(row, column),
    words,
  });
  const notes: AdoptionNote[] = [];
  if (isNoCase)
    notes.push(
      note("no case", "This row is no case. It is adopted as it stands: delete it in the case list."),
    );
  else if (isBlank(cells[GROUP] ?? ""))
    notes.push(note("no group", "No column and no sheet says the group. Choose LAC, CPR or LDD."));
  else if (groupColumn !== undefined && isBlank(cellAt(chosen.cells, row, groupColumn)))
    notes.push(
      note(
        "group of the sheet",
        `The group was blank. ${trimmed(cells[GROUP] ?? "")} comes from the sheet.`,
        groupColumn,
      ),
    );
  if (chosen.hiddenRows?.has(rowNumber(row + 1)))
    notes.push(note("hidden row", "This row is hidden there. It is adopted, in sight."));
  return notes;
}

/** What there is to say of its cells. */
export const notesOnCells = ({ chosen, row, columns }: AdoptedLine): AdoptionNote[] =>
  columns.flatMap((column, i): AdoptionNote[] => {
    if (column === undefined) return [];
    const told = whatIsNotPlain(chosen, row, column, i);
    return told ? [{ sheet: chosen.list.sheet, address: cellAddress(row, column), ...told }] : [];
  });

function whatIsNotPlain(
  { cells, formulas, formats }: ChosenList,
  row: number,
  column: number,
  index: number,
): Pick<AdoptionNote, "kind" | "words"> | undefined {
  const [cell, held] = [cellAt(cells, row, column), cellAt(formulas, row, column)];
  const isComputed = isFormula(held, cell);
  if (isErrorValue(cell))
    return {
      kind: "error value",
      words: `${isComputed ? `${held} shows ${cell}` : cell}. It is adopted as that text: type what it stands for.`,
    };
  if (isComputed)
    return { kind: "formula", words: `${held} is a formula. Its result, ${shown(cell)}, is adopted.` };
  const other = formats && shownAs(cell, numberFormatAt(formats, row, column), index);
  return other === undefined
    ? undefined
    : { kind: "shown otherwise", words: `Shown there as ${other}, held and adopted as ${shown(cell)}.` };
}

const shown = (cell: Cell): string => (isBlank(cell) ? "nothing" : trimmed(cell));

const NOUGHTS = /^0{2,}$/;

/**
 * What a cell shows where our column shows it otherwise: a day where none is asked for, noughts in front, fewer decimals
 * than it holds.
 */
function shownAs(cell: Cell, format: string, index: number): string | undefined {
  const column = COLUMNS[index];
  if (typeof cell !== "number" || !column) return undefined;
  const { kind } = column.dataType;
  if (NOUGHTS.test(format) && Number.isInteger(cell) && String(cell).length < format.length)
    return column.key === "caseNumber" ? String(cell).padStart(format.length, "0") : undefined;
  const isShownAlike =
    kind === "date" || ((kind === "text" || kind === "suggested") && column.key !== "caseNumber");
  if (isShownAlike) return undefined;
  const date = showsDay(format) ? serialDate(cell) : undefined;
  return date === undefined ? shownRounded(cell, format) : dayMonthYear(date);
}

/** A merged cell holds one value: what else it covers is blank. */
export function notesOnMerged(chosen: ChosenList): AdoptionNote[] {
  const rows = rowsOfList(chosen);
  const [top = 0, bottom = -1] = [rows[0], rows.at(-1)];
  return (chosen.merged ?? [])
    .filter((area) => overlaps(area, { top, bottom, left: 0, right: area.right }))
    .map((area) => ({
      kind: "merged cells",
      sheet: chosen.list.sheet,
      address: cellAddress(Math.max(area.top, top), area.left),
      words: `${rangeAddress(area)} ${area.top < area.bottom ? "are merged: the first row has what stands there, the others are blank" : "are merged: the first column has what stands there, the others are blank"}.`,
    }));
}

/** Case numbers that stand in several rows, on whatever sheet: each of them is adopted. */
export function repeatedNumbers(lines: readonly AdoptedLine[]): AdoptionNote[] {
  const seen = new Map<string, AdoptedLine[]>();
  for (const line of lines) {
    const number = line.isNoCase ? "" : caseNumber(line.cells[CASE_NUMBER] ?? "");
    if (number !== "") seen.set(number, [...(seen.get(number) ?? []), line]);
  }
  const placeOf = ({ chosen, row, columns }: AdoptedLine): string =>
    `${chosen.list.sheet} ${cellAddress(row, columns[CASE_NUMBER] ?? 0)}`;
  return [...seen.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map((line): AdoptionNote => ({
          kind: "repeated case number",
          sheet: line.chosen.list.sheet,
          address: cellAddress(line.row, line.columns[CASE_NUMBER] ?? 0),
          words: `${trimmed(line.cells[CASE_NUMBER] ?? "")} is also in ${placeOf(first)}. Both rows are adopted: list each child once.`,
        })),
  );
}
