import { readCase } from "../../case-list/case";
import { COLUMNS, indexOf } from "../../case-list/columns";
import { rowWithoutCase } from "../../case-list/not-a-case";
import { type Cell, isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { isGeneral, numberFormatAt } from "../../spreadsheet/sheet-formats";
import {
  type AdoptionNote,
  notesOnCells,
  notesOnColumns,
  notesOnMerged,
  notesOnRow,
  repeatedNumbers,
} from "./adoption-notes";
import { type AdoptedLine, type ChosenList, rowsOfList } from "./chosen-list";
import { type OtherColumns, otherColumns } from "./other-columns";

/** Where a row of the adopted list comes from; both are as Excel shows them. */
export interface RowOrigin {
  readonly sheet: string;
  readonly row: number;
}

/** The rows of returned lists as they stand in ours: values only, in their order. */
export interface AdoptedRows {
  /** Headers of columns that are none of ours: they stand to the right, each once. */
  readonly others: readonly string[];
  /** Their widths, in points, where they are known. */
  readonly otherWidths: readonly (number | undefined)[];
  /** One for each row of the originals, empty ones between cases included: our columns, then the others. */
  readonly rows: readonly (readonly Cell[])[];
  /** How their numbers are to be shown; "" where our own format stays. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly origins: readonly RowOrigin[];
  readonly notes: readonly AdoptionNote[];
}

const GROUP = indexOf("group");

/** Puts the rows of several lists below each other: nothing is dropped, split or merged. */
export function adoptedRows(lists: readonly ChosenList[]): AdoptedRows {
  const others = otherColumns(lists);
  const lines = lists.flatMap((chosen, i) => linesOf(chosen, others.ofList[i] ?? new Map(), others));
  return {
    others: others.headers,
    otherWidths: others.headers.map((_, i) => widthOf(i, lists, others)),
    rows: lines.map(({ cells }) => cells),
    numberFormats: lines.map(numberFormatsOf),
    origins: lines.map(({ chosen, row }) => ({ sheet: chosen.list.sheet, row: row + 1 })),
    notes: [
      ...lists.flatMap((chosen, i) =>
        notesOnColumns(
          chosen,
          lines.filter((line) => line.chosen === chosen),
          others.ofList[i]?.values() ?? [],
        ),
      ),
      ...lists.flatMap(notesOnMerged),
      ...lines.flatMap((line) => [...notesOnRow(line), ...notesOnCells(line)]),
      ...repeatedNumbers(lines),
    ],
  };
}

function linesOf(
  chosen: ChosenList,
  places: ReadonlyMap<number, number>,
  { headers }: OtherColumns,
): AdoptedLine[] {
  const columns = [
    ...COLUMNS.map(({ key }) => chosen.columns.get(key)?.column),
    ...headers.map((_, i) => places.get(i)),
  ];
  const header = normalised(chosen.columns.get("caseNumber")?.text ?? "");
  return rowsOfList(chosen).map((row) => {
    const cells = columns.map((column) => (column === undefined ? "" : cellAt(chosen.cells, row, column)));
    const theCase = readCase(cells, row);
    const isNoCase =
      theCase !== undefined &&
      (rowWithoutCase(theCase, header) !== undefined || saysHowToFillIn(cells) || cells.some(isTotal));
    if (!isNoCase && isBlank(cells[GROUP] ?? "") && cells.some((cell) => !isBlank(cell)))
      cells[GROUP] = chosen.group ?? "";
    return { chosen, row, columns, cells, isNoCase };
  });
}

/** The word of a row of totals may stand in a column that is none of ours. */
const isTotal = (cell: Cell): boolean =>
  typeof cell === "string" && /^(?:grand |sub-?)?totals?:?$/i.test(trimmed(cell));

/** Forms say below a header what is wanted there: "(Y/N)", "dd/mm/yyyy", "code 1-6". */
const HOW_TO_FILL_IN =
  /^[([]?(?:y(?:es)?[/ ]*n(?:o)?|[dmy]{1,4}(?:[/. -][dmy]{1,4}){2}|m\/f|code(?: ?\d ?[-–] ?\d)?|\d ?[-–] ?\d|years?|yrs|text|free text|date|number)[)\]]?$/i;

export const saysHowToFillIn = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => HOW_TO_FILL_IN.test(trimmed(cell)));
};

const isText = COLUMNS.map(
  ({ key, dataType: { kind } }) => key !== "caseNumber" && (kind === "text" || kind === "suggested"),
);

/** Numbers look as they did where people read them as they stand: in texts, and in columns that are none of ours. */
const numberFormatsOf = ({ chosen: { formats }, row, columns }: AdoptedLine): string[] =>
  columns.map((column, i) => {
    if (!formats || column === undefined || isText[i] === false) return "";
    const format = numberFormatAt(formats, row, column);
    return isGeneral(format) ? "" : format;
  });

/** As wide as on the first sheet that has the column. */
function widthOf(place: number, lists: readonly ChosenList[], { ofList }: OtherColumns): number | undefined {
  for (const [i, { formats }] of lists.entries()) {
    const column = ofList[i]?.get(place);
    if (column !== undefined && formats) return formats.columnWidths[column - formats.left];
  }
  return undefined;
}
