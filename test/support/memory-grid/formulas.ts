import { columnName, parseAddress, splitSheet } from "../../../tools/preview/host/address";
import type { Block } from "../../../tools/preview/host/address";

const reference =
  /((?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\w.(])/g;

/** Writes a moved reference with the dollar signs of the one before. */
function like(model: string, { top, left, bottom, right }: Block): string {
  const [first = "", last] = model.split(":");
  const start = corner(first, top, left);
  return last === undefined ? start : `${start}:${corner(last, bottom, right)}`;
}

function corner(model: string, row: number, column: number): string {
  return model.replace(/[A-Z]+/, columnName(column)).replace(/\d+/, String(row + 1));
}

/**
 * A formula after the cells of a sheet moved. Text in double quotes is left alone.
 * @param home the name of the sheet the formula is on, for references that name none
 */
export function moveReferences(
  formula: string,
  home: string,
  movedSheet: string,
  move: (block: Block) => Block | undefined,
): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(reference, moveOne)))
    .join("");

  function moveOne(whole: string, prefix: string | undefined, cells: string): string {
    const sheet = prefix === undefined ? home : splitSheet(`${prefix}A1`).sheet;
    const block = parseAddress(cells);
    if (sheet !== movedSheet || !block) return whole;
    const moved = move(block);
    return (prefix ?? "") + (moved ? like(cells, moved) : "#REF!");
  }
}
