import { cellAddress, columnLetters } from "../domain/spreadsheet/address";
import type { HiddenContent, HiddenPlaces } from "../domain/fill/check-before-sending";
import { linkedWorkbooks } from "../domain/spreadsheet/external-links";
import { rangeOf, gridOf } from "./cells-of";
import { untracked } from "./untracked";

/** Comments came with this one; older Excels do not show them to add-ins. */
const COMMENTS = "1.10";
/** So many rows or columns of a sheet are looked at one by one. */
const LINES = 2_000;

/** The part of a sheet that has something on it. */
interface UsedSheet {
  readonly sheet: string;
  readonly used: Excel.Range;
}

/** Looks through the workbook for what is out of sight: first what there is, then where. */
export async function readHiddenContent(context: Excel.RequestContext): Promise<HiddenContent> {
  const { worksheets, names } = context.workbook;
  // Only asked for where they are: an older Excel refuses the whole batch.
  const comments = Office.context.requirements.isSetSupported("ExcelApi", COMMENTS)
    ? context.workbook.comments
    : undefined;
  worksheets.load({ name: true, visibility: true });
  names.load({ formula: true });
  comments?.load({ id: true });
  await context.sync();

  const sheets = worksheets.items.map(({ name }): UsedSheet => {
    const used = untracked(worksheets.getItem(name).getUsedRangeOrNullObject(true));
    used.load({ address: true, rowHidden: true, columnHidden: true, formulas: true });
    return { sheet: name, used };
  });
  const commented = comments?.items.map((comment) => untracked(comment.getLocation()));
  for (const cell of commented ?? []) cell.load({ address: true });
  await context.sync();

  const filled = sheets.filter(({ used }) => !used.isNullObject);
  const rows = filled.map((sheet) => loadHiddenLines(worksheets, sheet, "row"));
  const columns = filled.map((sheet) => loadHiddenLines(worksheets, sheet, "column"));
  await context.sync();

  const formulas = [
    ...names.items.map(({ formula }) => String(formula)),
    ...filled.flatMap(({ used }) => gridOf(used.formulas).flat()),
  ];
  return {
    hiddenSheets: worksheets.items
      .filter(({ visibility }) => visibility !== "Visible")
      .map(({ name }) => name),
    hiddenRows: rows.flatMap((hidden) => hidden()),
    hiddenColumns: columns.flatMap((hidden) => hidden()),
    ...(commented && { comments: bySheet(commented.map(({ address }) => address)) }),
    links: linkedWorkbooks(formulas),
  };
}

/** Asks line by line only where Excel has said that some are hidden. */
function loadHiddenLines(
  worksheets: Excel.WorksheetCollection,
  { sheet, used }: UsedSheet,
  axis: "row" | "column",
): () => HiddenPlaces[] {
  const { top, left, bottom, right } = rangeOf(used.address);
  const [first, last] = axis === "row" ? [top, bottom] : [left, right];
  // null: some are and some are not.
  const all: unknown = axis === "row" ? used.rowHidden : used.columnHidden;
  if (all === false) return () => [];
  const lines = Array.from({ length: Math.min(last - first + 1, LINES) }, (_, i) => {
    const name = nameOf(axis, first + i);
    const line = untracked(worksheets.getItem(sheet).getRange(`${name}:${name}`));
    line.load(axis === "row" ? { rowHidden: true } : { columnHidden: true });
    return line;
  });
  return () => {
    const hidden = lines.map((line) => (axis === "row" ? line.rowHidden : line.columnHidden));
    return [{ sheet, addresses: consecutive(hidden, (i) => nameOf(axis, first + i)) }];
  };
}

const nameOf = (axis: "row" | "column", index: number): string =>
  axis === "row" ? String(index + 1) : columnLetters(index);

/** "8" and "10 to 12" where those lines are hidden. */
function consecutive(hidden: readonly boolean[], name: (index: number) => string): string[] {
  const found: string[] = [];
  for (let from = 0; from < hidden.length; from++) {
    if (!hidden[from]) continue;
    let to = from;
    while (hidden[to + 1]) to++;
    found.push(from === to ? name(from) : `${name(from)} to ${name(to)}`);
    from = to;
  }
  return found;
}

/** Places by sheet; an address is "'Case list'!B4". */
function bySheet(addresses: readonly string[]): HiddenPlaces[] {
  const at = new Map<string, string[]>();
  for (const address of addresses) {
    const end = address.lastIndexOf("!");
    const sheet = address.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
    const { top, left } = rangeOf(address);
    at.set(sheet, [...(at.get(sheet) ?? []), cellAddress(top, left)]);
  }
  return [...at].map(([sheet, places]) => ({ sheet, addresses: places }));
}
