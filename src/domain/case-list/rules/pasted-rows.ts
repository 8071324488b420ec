import { counted, listed } from "../wording";
import { cellAddress, rangeAddress } from "../../spreadsheet/address";
import type { CaseList } from "../case-list";
import { COLUMNS } from "../columns";
import { firstRow, rowOf } from "../list-layout";
import type { LooksLike, PasteFault } from "../pasted-rows";
import type { ListFault, ListRule } from "../rule";

/** One finding for a paste that went wrong, however many cells follow from it. */
export const pastedRows: ListRule = {
  id: "pasted-rows",
  severity: "error",
  why: "“A list of 100 cases on the provided spreadsheet”: each case in a row, each value in its column.",
  find: (list) =>
    blocksOf(list).map((block): ListFault => {
      const { left } = list.layout.table;
      const column = list.layout.columns[0] ?? left;
      const row = firstRow(list.layout) + block.first;
      return { position: { row, column }, message: words(block, list, column), places: placesOf(block) };
    }),
};

/** Its rows, and those that they repeat. */
function placesOf({ from, to, first, last, fault }: Block): number[] {
  const rows = (above: number, below: number): number[] =>
    Array.from({ length: below - above + 1 }, (_, i) => above + i);
  return [
    ...rows(from, to),
    ...(fault.kind === "pasted twice" ? rows(fault.of, fault.of + last - first) : []),
  ];
}

/** Rows one below the other of one paste. */
interface Block {
  readonly first: number;
  readonly last: number;
  /** The same with the rows around them that came along and are no cases. */
  readonly from: number;
  readonly to: number;
  readonly fault: PasteFault;
}

function blocksOf({ pastedRows: rows, rowsWithoutCase }: CaseList): Block[] {
  const cameAlong = new Set(rowsWithoutCase.flatMap(({ index, isOfPaste }) => (isOfPaste ? [index] : [])));
  /** The last of the rows that came along, from one on, downwards (1) or upwards (-1). */
  const end = (place: number, step: 1 | -1): number =>
    cameAlong.has(place + step) ? end(place + step, step) : place;
  const blocks: Block[] = [];
  for (const { theCase, fault } of [...rows].sort((a, b) => a.theCase.index - b.theCase.index)) {
    const before = blocks.at(-1);
    const { index } = theCase;
    const to = end(index, 1);
    if (before && before.to >= index - 1 && goesOn(before, fault, index))
      blocks[blocks.length - 1] = { ...before, last: index, to };
    else {
      const from = Math.max(end(index, -1), before ? before.to + 1 : 0);
      blocks.push({ first: index, last: index, from, to, fault });
    }
  }
  return blocks;
}

function goesOn({ first, fault: before }: Block, fault: PasteFault, place: number): boolean {
  switch (fault.kind) {
    case "shifted":
      return before.kind === "shifted" && before.by === fault.by;
    case "headers":
    case "explanations":
    case "other order":
    case "exchanged":
      return before.kind === fault.kind;
    case "in one cell":
      return before.kind === "in one cell" && before.separator === fault.separator;
    case "pasted twice":
      return before.kind === "pasted twice" && before.of + place - first === fault.of;
  }
}

function words(
  { first, last, from: top, to: bottom, fault }: Block,
  { layout }: CaseList,
  column: number,
): string {
  const rows = (from: number, to: number): string =>
    from === to ? `row ${rowOf(layout, from)}` : `rows ${rowOf(layout, from)} to ${rowOf(layout, to)}`;
  const count = last - first + 1;
  const these = count === 1 ? "This row" : `The ${count} ${rows(first, last)}`;
  const several = count > 1;
  const cells = rangeAddress({
    top: firstRow(layout) + first,
    left: column,
    bottom: firstRow(layout) + last,
    right: column,
  });
  switch (fault.kind) {
    case "shifted": {
      const way = fault.by > 0 ? "right" : "left";
      return `${these} ${several ? "stand" : "stands"} ${counted(Math.abs(fault.by), "column")} too far to the ${way}. Undo the paste, then select ${cellAddress(firstRow(layout) + first, column)} and paste again.`;
    }
    case "headers":
      return `${these} ${several ? "hold" : "holds"} headers, and no case. Delete ${rows(top, bottom)}.`;
    case "explanations":
      return `${these} ${several ? "say" : "says"} what belongs into each column, and ${several ? "are" : "is"} no case. Delete ${rows(top, bottom)}.`;
    case "other order":
      return `${these} ${several ? "stand" : "stands"} in another order of columns than the list, as the headers in row ${rowOf(layout, fault.headerRow)} say. Press Put the columns right, then delete the row of headers. Or undo the paste.`;
    case "exchanged":
      return `${these} ${several ? "seem" : "seems"} to stand in another order of columns than the list: ${looksWords(fault.looks)}. Undo the paste, put the columns in the order of the list, and paste again.`;
    case "in one cell":
      return `${these} ${several ? "hold" : "holds"} a whole case in one cell. Select ${cells}, choose Text to Columns on the Data tab, then Delimited and ${fault.separator}.`;
    case "pasted twice":
      return `Rows ${rowOf(layout, first)} to ${rowOf(layout, last)} repeat ${rows(fault.of, fault.of + last - first)}: the list was pasted twice. Delete ${rows(top, bottom)}.`;
  }
}

/** So many columns are named one by one. */
const NAMED = 3;

function looksWords(looks: readonly LooksLike[]): string {
  const header = (index: number): string => COLUMNS[index]?.header ?? "";
  const named = looks
    .slice(0, NAMED)
    .map(({ under, like }) => `what stands under ${header(under)} looks like ${header(like)}`);
  const more = looks.length - named.length;
  return listed(
    more > 0 ? [...named, `so ${more === 1 ? "does 1 column" : `do ${more} columns`} more`] : named,
  );
}
