import type { Clock } from "../app/clock";
import { ExcelError } from "../app/errors/excel-error";
import { OUR_TABLES, type OurTable, type Reading, type ReadingMode, type Workbook } from "../app/workbook";
import { type CellPosition, rangeAddress } from "../domain/spreadsheet/address";
import type { Change } from "../domain/spreadsheet/change";
import { STANDARD_LAYOUT } from "../domain/case-list/list-layout";
import { runBatch } from "./batch";
import { hasNoCells } from "./error-codes";
import { watchInSight } from "./pane-visibility";
import { type FoundFront, loadFront, loadWithoutFront } from "./read/read-front";
import { type ListRead, type KnownLayout, loadList, READ_LIST } from "./read/read-list";
import { ROWS_BELOW_LIST } from "./read/read-table";
import type { Loaded } from "./read/read-workbook";
import { untracked } from "./untracked";
import { watchWorkbook } from "./watch";

const AS_SET_UP: KnownLayout = { layout: STANDARD_LAYOUT, ourTables: new Map() };
/** Each reading teaches the next one what to ask for: after so many it is as whole as it gets. */
const TRIES = 3;

/** The port over Office.js. */
export function excelWorkbook(clock: Clock): Workbook {
  /** What the last reading found; undefined where there was no list, or not all that was known is there. */
  let known: KnownLayout | undefined = AS_SET_UP;
  /** The last cell below the list, with the used range to which it belongs. */
  let lastCell: { readonly used: string; readonly position: CellPosition } | undefined;

  /** What the file was called at the last reading: every press reads before it writes. */
  let workbookName = "";

  /** One batch of what is loaded. */
  const readOnce = <Result>(
    doing: string,
    load: (context: Excel.RequestContext) => Loaded<Result>,
    mode?: ReadingMode,
  ): Promise<Result> =>
    runBatch(
      doing,
      async (context) => {
        const loaded = load(context);
        await context.sync();
        return loaded();
      },
      clock,
      mode,
    );

  const readList = async (asked: KnownLayout, mode?: ReadingMode, tries = TRIES): Promise<Reading> => {
    const found = await readOnce(READ_LIST, (context) => loadList(context, asked), mode);
    known = found.known;
    // One of our tables has come, by another hand or with a file, or something has grown: only now is that known.
    if (!found.isWhole && tries > 1) return readList(found.known, mode, tries - 1);
    return withFarBelow(found, mode);
  };

  /** Where the sheet goes on far below the list, one more batch finds the cell, once. */
  const withFarBelow = async ({ reading, used }: ListRead, mode?: ReadingMode): Promise<Reading> => {
    const { list } = reading;
    if (!list || used.bottom <= list.range.bottom + ROWS_BELOW_LIST) return reading;
    const address = rangeAddress(used);
    if (lastCell?.used !== address) {
      const { loadLastCell } = await import("./read/read-far-below");
      const position = await readOnce(READ_LIST, (context) => loadLastCell(context, list.sheet, used), mode);
      lastCell = { used: address, position };
    }
    return { ...reading, list: { ...list, farBelow: lastCell.position } };
  };

  /** A chart sheet in front has no cells, and asking for it fails. */
  const readFront = async (mode?: ReadingMode): Promise<FoundFront> => {
    try {
      return await readOnce(READ_WORKBOOK, loadFront, mode);
    } catch (error) {
      if (!hasNoCells(error)) throw error;
      return readOnce(READ_WORKBOOK, loadWithoutFront, mode);
    }
  };

  const read = async (mode?: ReadingMode): Promise<Reading> => {
    if (known) {
      try {
        return await readList(known, mode);
      } catch (error) {
        if (!isGone(error)) throw error;
        known = undefined;
      }
    }
    const { reading, ourTables } = await readFront(mode);
    return ourTables ? readList(nowhereYet(ourTables), mode) : reading;
  };

  return {
    async read(mode) {
      const reading = await read(mode);
      workbookName = reading.workbookName;
      return reading;
    },

    // Reading the cells comes first: what else looks around, and what writes, is loaded after the pane has opened.
    async readGridState(layout, mode) {
      const { loadGridState } = await import("./read/read-grid-state");
      return readOnce(READ_LIST, (context) => loadGridState(context, layout), mode);
    },

    async readSheets(sheets, mode) {
      const { readSheets } = await import("./read/read-sheets");
      return readSheets((batch) => runBatch(READ_SHEETS, batch, clock, mode), sheets);
    },

    async readSheetValues(sheet, mode) {
      const { readSheetValues } = await import("./read/read-sheet-values");
      return readSheetValues((batch) => runBatch(READ_SHEETS, batch, clock, mode), sheet);
    },

    async readFormats(sheet, range) {
      const { readFormats } = await import("./read/read-formats");
      return readFormats((batch) => runBatch(READ_SHEETS, batch, clock), sheet, range);
    },

    async isCellEdited() {
      try {
        // The least that can be asked: only a cell edit refuses it.
        await readOnce(
          "look whether a cell is edited",
          ({ workbook }) => {
            workbook.load({ name: true });
            return () => undefined;
          },
          { isBackground: true },
        );
        return false;
      } catch (error) {
        return error instanceof ExcelError && error.reason === "editing a cell";
      }
    },

    async readHiddenContent(numbers, ours) {
      const { readHiddenContent } = await import("./read/hidden-content");
      return readHiddenContent((batch) => runBatch("look through the workbook", batch, clock), numbers, ours);
    },

    async apply(doing, changes, settle = () => Promise.resolve()) {
      const [{ applyChecked }, { decorate }, { splitDecoration }, { requireLastingFile }] = await Promise.all(
        [
          import("./write/apply-checked"),
          import("./write/decorate"),
          import("../domain/spreadsheet/decoration"),
          import("../domain/spreadsheet/file-formats"),
        ],
      );
      requireLastingFile(workbookName);
      const { needed, decoration } = splitDecoration(changes);
      const besides = await runBatch(
        doing,
        (context, patience) => applyChecked(context, needed, patience, (late) => settle({ doing, ...late })),
        clock,
      );
      // Whatever was applied may have made the list, and what it made need not be looked for.
      const { layout, ourTables } = known ?? AS_SET_UP;
      const made = OUR_TABLES.filter((name) => !ourTables.has(name) && makes(changes, name));
      known = { layout, ourTables: new Map([...ourTables, ...nowhereYet(made).ourTables]) };
      const undecorated = await decorate(decoration, clock);
      const said = undecorated === undefined ? besides : [...besides, undecorated];
      return { notDone: said.length > 0 ? said.join(" ") : undefined };
    },

    async readSheet(name) {
      const { readSheet } = await import("./read/read-sheet");
      return runBatch("read the sheet", (context) => readSheet(context, name), clock);
    },

    async readSheetTops(mode) {
      const { readSheetTops } = await import("./read/read-sheet-tops");
      return readSheetTops((batch) => runBatch("look through the sheets", batch, clock, mode));
    },

    async goTo(sheet, address) {
      return runBatch(
        "go to the cell",
        async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          const range = untracked(worksheet.getRange(address));
          range.select();
          range.load({ rowHidden: true });
          await context.sync();
          return { isRowHidden: range.rowHidden };
        },
        clock,
      );
    },

    async readSelectedCell() {
      const { readSelectedCell } = await import("./read/read-selected-cell");
      try {
        return await runBatch("go to the cell", readSelectedCell, clock);
      } catch (error) {
        if (!hasNoCells(error)) throw error;
        return undefined;
      }
    },

    async readHiddenRows(sheet, range) {
      const { readHiddenRows } = await import("./read/hidden-rows");
      return runBatch(
        "see which rows are hidden",
        (context) => readHiddenRows(context, sheet, range),
        clock,
      ).catch(() => new Set());
    },

    async filterTable(filter, rows, ours) {
      const { filterTable } = await import("./write/filter-table");
      return runBatch("filter the table", (context) => filterTable(context, filter, rows, ours), clock);
    },

    async clearFilter(filter) {
      const { clearFilter } = await import("./write/filter-table");
      return runBatch("show all rows", (context) => clearFilter(context, filter), clock);
    },

    watch: (mayHaveChanged) => watchWorkbook(mayHaveChanged, clock),
    watchVisibility: watchInSight,
  };
}

/** Our tables as they are known before the first reading. */
const nowhereYet = (ourTables: readonly OurTable[]): KnownLayout => ({
  ...AS_SET_UP,
  ourTables: new Map(ourTables.map((name) => [name, undefined])),
});

const makes = (changes: readonly Change[], table: string): boolean =>
  changes.some(
    (change) =>
      (change.type === "add table" && change.table === table) ||
      (change.type === "take over table" && change.name === table),
  );

const READ_WORKBOOK = "read the workbook";
const READ_SHEETS = "read the sheets";

/** Whether the list, or what stood around it, is not where it was. */
const isGone = (error: unknown): boolean =>
  error instanceof ExcelError && (error.reason === "list gone" || error.reason === "place gone");
