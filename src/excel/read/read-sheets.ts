import { CannotDo } from "../../domain/shared/cannot-do";
import type { Cell } from "../../domain/spreadsheet/cell";
import { type CellRange, rangeAddress } from "../../domain/spreadsheet/address";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import type { SheetReading } from "../../domain/spreadsheet/sheet-reading";
import { gridOf, rangeOf } from "./cells-of";
import { type Piece, readInPieces, type RunBatch } from "./in-pieces";
import { mergedWithin } from "./merged-cells";
import { untracked } from "../untracked";

/** Above this nobody has typed them: a list of 10,000 cases has a quarter of it. */
const MOST_CELLS = 1_000_000;

/**
 * Reads all that these sheets hold, where their tables and merged cells are, and what would keep changes out: what there
 * is on them first, then their cells, in pieces that an answer of Excel can hold.
 */
export async function readSheets(run: RunBatch, names: readonly string[]): Promise<SheetReading[]> {
  if (names.length === 0) return [];
  const found = await run((context) => loadFacts(context, names));
  const wholes = found.flatMap(({ sheet, inUse }) => (inUse ? [{ sheet, range: inUse }] : []));
  wholes.forEach(refuseFarOut);
  const read = await readInPieces(run, wholes, PROPERTIES, readPiece);
  return found.map(({ inUse, ...sheet }) => {
    const pieces = read.filter((piece) => piece.sheet === sheet.sheet);
    return {
      ...sheet,
      cells: together(inUse, pieces, ({ values }) => values),
      formulas: together(inUse, pieces, ({ formulas }) => formulas),
      hasHiddenRows: pieces.some(({ isAnyHidden }) => isAnyHidden),
    };
  });
}

type Facts = Omit<SheetReading, "cells" | "formulas" | "hasHiddenRows"> & {
  readonly inUse: CellRange | undefined;
};

/** What there is on each sheet, besides its cells. */
async function loadFacts(context: Excel.RequestContext, names: readonly string[]): Promise<Facts[]> {
  const asked = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load({ name: true });
    sheet.protection.load({ protected: true });
    sheet.autoFilter.load({ enabled: true });
    const used = untracked(sheet.getUsedRangeOrNullObject(true));
    used.load({ address: true });
    return { name, sheet, used };
  });
  await context.sync();
  const found = asked.map(({ name, sheet, used }) => ({
    name,
    sheet,
    inUse: used.isNullObject ? undefined : rangeOf(used.address),
    tables: sheet.tables.items.map((table) => {
      const range = untracked(table.getRange());
      range.load({ address: true });
      return { table, range };
    }),
  }));
  if (found.some(({ tables }) => tables.length > 0)) await context.sync();
  const merged = await mergedWithin(context, found);
  return found.map(({ name, sheet, inUse, tables }, i) => ({
    sheet: name,
    inUse,
    tables: tables.map(({ table, range }) => ({ name: table.name, range: rangeOf(range.address) })),
    merged: merged[i] ?? [],
    isProtected: sheet.protection.protected,
    hasFilter: sheet.autoFilter.enabled,
  }));
}

interface ReadPiece {
  readonly sheet: string;
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
  readonly isAnyHidden: boolean;
}

const PROPERTIES = { values: true, formulas: true, rowHidden: true };

const readPiece = ({ values, formulas, rowHidden }: Excel.Range, sheet: string): ReadPiece => ({
  sheet,
  values: gridOf(values),
  formulas: gridOf(formulas),
  isAnyHidden: isAnyHidden(rowHidden),
});

/** The pieces of a sheet below each other. */
const together = (
  inUse: CellRange | undefined,
  pieces: readonly ReadPiece[],
  of: (piece: ReadPiece) => readonly (readonly Cell[])[],
): SheetCells => ({ top: inUse?.top ?? 0, left: inUse?.left ?? 0, values: pieces.flatMap(of) });

function refuseFarOut({ sheet, range }: Piece): void {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) <= MOST_CELLS) return;
  throw new CannotDo(
    `On the sheet ${sheet} cells are in use as far as ${rangeAddress({ ...range, top: bottom, left: right })}. Delete what stands far from the list (Ctrl+End goes there), then press again.`,
  );
}

/** null where some are; Excel's types do not know that. */
const isAnyHidden = (rowHidden: unknown): boolean => rowHidden !== false;
