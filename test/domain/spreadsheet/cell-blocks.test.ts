import fc from "fast-check";
import { rangeAddress } from "../../../src/domain/spreadsheet/address";
import { cellBlocks } from "../../../src/domain/spreadsheet/cell-blocks";

const at = (row: number, column: number, is = "x") => ({ row, column, is });
const addresses = (...cells: ReturnType<typeof at>[]): string[] =>
  cellBlocks(cells).map(({ range }) => rangeAddress(range));

test("neighbours below and beside each other are one block, and a gap ends it", () => {
  expect(addresses(at(0, 0), at(1, 0), at(3, 0))).toEqual(["A1:A2", "A4"]);
  expect(addresses(at(1, 1), at(0, 0), at(0, 1), at(1, 0))).toEqual(["A1:B2"]);
  expect(addresses(at(0, 0), at(0, 2))).toEqual(["A1", "C1"]);
  expect(addresses()).toEqual([]);
});

test("cells that are not alike are not together", () => {
  const blocks = cellBlocks([at(0, 0, "a"), at(1, 0, "b"), at(0, 1, "a")], ({ is }) => is);
  expect(blocks.map(({ range }) => rangeAddress(range))).toEqual(["A1:B1", "A2"]);
});

test("of a cell given twice the later one counts", () => {
  expect(cellBlocks([at(0, 0, "a"), at(0, 0, "b")])[0]?.cells).toEqual([[at(0, 0, "b")]]);
});

test("any cells are in exactly one block, each in its place, and no block holds another cell", () => {
  const positions = fc.uniqueArray(
    fc.record({ row: fc.nat({ max: 9 }), column: fc.nat({ max: 5 }), is: fc.constantFrom("a", "b") }),
    { selector: ({ row, column }) => `${row} ${column}` },
  );
  fc.assert(
    fc.property(positions, (cells) => {
      const inPlace = cellBlocks(cells, ({ is }) => is).flatMap(({ range, cells: rows }) =>
        rows.flatMap((row, i) =>
          row.map((cell, j) => {
            expect(cell).toMatchObject({ row: range.top + i, column: range.left + j });
            return cell;
          }),
        ),
      );
      expect(new Set(inPlace)).toEqual(new Set(cells));
      expect(inPlace).toHaveLength(cells.length);
    }),
    { seed: 11 },
  );
});
