import { ExcelError } from "../../app/errors/excel-error";
import { cellAddress, type CellRange, rangeAddress, splitAddress } from "../../domain/spreadsheet/address";
import { areCases, caseNumberIn, type CasesOnSheet } from "../../domain/fill/take-in/cases-elsewhere";
import type { HiddenContent, HiddenPlaces } from "../../domain/fill/check-before-sending";
import type { Cell } from "../../domain/spreadsheet/cell";
import { linkedWorkbooks } from "../../domain/spreadsheet/external-links";
import { rangeOf, gridOf } from "./cells-of";
import { type Axis, hiddenLines } from "./hidden-lines";
import type { RunBatch } from "./in-pieces";
import { untracked } from "../untracked";

/** Comments came with this one; older Excels do not show them to add-ins. */
const COMMENTS = "1.10";
/** A sheet's formulas are asked for in blocks of at most so many cells; on the web an answer holds 5 MB. */
const BLOCK = 100_000;
/** A sheet with more cells in use than this is not read: somebody is to look at it. */
const MOST_CELLS = 3_000_000;

/** What is out of sight on one sheet. */
interface SheetContent {
  readonly hiddenRows: readonly HiddenPlaces[];
  readonly hiddenColumns: readonly HiddenPlaces[];
  readonly links: readonly string[];
  readonly linkedCells: readonly HiddenPlaces[];
  readonly otherCases: readonly CasesOnSheet[];
}

/**
 * Looks through the workbook for what is out of sight: what there is, then sheet by sheet. One that Excel does not let
 * read, such as a chart (OfficeDev/office-js#6365), or that is too big, stops no other and is named.
 * `numbers`: the case numbers, folded, that are looked for on visible sheets that are not `ours`.
 */
export async function readHiddenContent(
  run: RunBatch,
  numbers: ReadonlySet<string>,
  ours: readonly string[],
): Promise<HiddenContent> {
  const { sheets, links, comments } = await run(readBook);
  const read: SheetContent[] = [];
  const notRead: string[] = [];
  for (const { name, isVisible } of sheets)
    try {
      read.push(await readSheet(run, name, isVisible && !ours.includes(name) ? numbers : new Set()));
    } catch (error) {
      if (!isOfTheSheet(error)) throw error;
      notRead.push(name);
    }
  const linkedCells = read.flatMap((sheet) => sheet.linkedCells);
  const otherCases = read.flatMap((sheet) => sheet.otherCases);
  return {
    hiddenSheets: sheets.filter(({ isVisible }) => !isVisible).map(({ name }) => name),
    hiddenRows: read.flatMap(({ hiddenRows }) => hiddenRows),
    hiddenColumns: read.flatMap(({ hiddenColumns }) => hiddenColumns),
    ...(comments && { comments: bySheet(comments) }),
    links: [...new Set([...links, ...read.flatMap((sheet) => sheet.links)])],
    ...(linkedCells.length > 0 && { linkedCells }),
    ...(otherCases.length > 0 && { otherCases }),
    ...(notRead.length > 0 && { notRead }),
  };
}

/** Not where Excel gives no answer at all, or a cell is being edited. */
const isOfTheSheet = (error: unknown): boolean =>
  error instanceof ExcelError && error.reason !== "no answer" && error.reason !== "editing a cell";

async function readBook(context: Excel.RequestContext) {
  const { worksheets, names } = context.workbook;
  // Only asked for where they are: an older Excel refuses the whole batch.
  const comments = Office.context.requirements.isSetSupported("ExcelApi", COMMENTS)
    ? context.workbook.comments
    : undefined;
  worksheets.load({ name: true, visibility: true });
  names.load({ formula: true });
  comments?.load({ id: true });
  await context.sync();
  const commented = comments?.items.map((comment) => untracked(comment.getLocation()));
  for (const cell of commented ?? []) cell.load({ address: true });
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === "Visible" })),
    links: linkedWorkbooks(names.items.map(({ formula }) => String(formula))),
    comments: commented?.map(({ address }) => address),
  };
}

/** A sheet's formulas may be many: each block of them is a batch. */
async function readSheet(run: RunBatch, sheet: string, numbers: ReadonlySet<string>): Promise<SheetContent> {
  const { used, hiddenRows, hiddenColumns } = await run((context) => readLines(context, sheet));
  const links = new Set<string>();
  const found = new Set<string>();
  let [linked, first]: (string | undefined)[] = [];
  for (const block of used ? blocksOf(used) : []) {
    const rows = await run((context) => readFormulas(context, sheet, block));
    for (const [i, row] of rows.entries())
      for (const [j, cell] of row.entries()) {
        const address = (): string => cellAddress(block.top + i, block.left + j);
        for (const file of linkedWorkbooks([cell])) {
          linked ??= address();
          links.add(file);
        }
        const number = caseNumberIn(cell, numbers);
        if (number === undefined) continue;
        first ??= address();
        found.add(number);
      }
  }
  return {
    hiddenRows,
    hiddenColumns,
    links: [...links],
    linkedCells: linked === undefined ? [] : [{ sheet, addresses: [linked] }],
    otherCases:
      first !== undefined && areCases(found.size, numbers.size)
        ? [{ sheet, cases: found.size, address: first }]
        : [],
  };
}

async function readLines(context: Excel.RequestContext, sheet: string) {
  const { worksheets } = context.workbook;
  const used = untracked(worksheets.getItem(sheet).getUsedRangeOrNullObject(true));
  used.load({ address: true, rowHidden: true, columnHidden: true });
  await context.sync();
  if (used.isNullObject) return { hiddenRows: [], hiddenColumns: [] };
  const area = rangeOf(used.address);
  // Excel has said null where some are and some are not.
  const look = (isAny: unknown, axis: Axis): Promise<HiddenPlaces[]> =>
    isAny === false ? Promise.resolve([]) : hiddenLines(context, sheet, axis, area);
  return {
    used: area,
    hiddenRows: await look(used.rowHidden, "row"),
    hiddenColumns: await look(used.columnHidden, "column"),
  };
}

async function readFormulas(
  context: Excel.RequestContext,
  sheet: string,
  block: CellRange,
): Promise<readonly (readonly Cell[])[]> {
  const range = untracked(context.workbook.worksheets.getItem(sheet).getRange(rangeAddress(block)));
  range.load({ formulas: true });
  await context.sync();
  return gridOf(range.formulas);
}

function blocksOf(used: CellRange): CellRange[] {
  const { top, bottom, left, right } = used;
  const columns = right - left + 1;
  if (columns * (bottom - top + 1) > MOST_CELLS) throw new ExcelError("refused", "look through the workbook");
  const height = Math.max(1, Math.floor(BLOCK / columns));
  const blocks: CellRange[] = [];
  for (let from = top; from <= bottom; from += height)
    blocks.push({ ...used, top: from, bottom: Math.min(bottom, from + height - 1) });
  return blocks;
}

/** Places by sheet; an address is "'Case list'!B4". */
function bySheet(addresses: readonly string[]): HiddenPlaces[] {
  const at = new Map<string, string[]>();
  for (const address of addresses) {
    const { sheet } = splitAddress(address, "");
    const { top, left } = rangeOf(address);
    at.set(sheet, [...(at.get(sheet) ?? []), cellAddress(top, left)]);
  }
  return [...at].map(([sheet, places]) => ({ sheet, addresses: places }));
}
