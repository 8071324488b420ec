import type { Clock } from "../app/clock";
import { ExcelError } from "../app/excel-error";
import { OUR_TABLES, type Reading, type Workbook } from "../app/workbook";
import type { Change } from "../domain/spreadsheet/change";
import { STANDARD_LAYOUT } from "../domain/case-list/list-layout";
import { untracked } from "./untracked";
import { loadFront } from "./read-front";
import { loadList, type KnownLayout } from "./read-list";
import { runBatch } from "./batch";
import { watchWorkbook } from "./watch";

const AS_SET_UP: KnownLayout = { layout: STANDARD_LAYOUT, ourTables: [] };

/** The port over Office.js. */
export function excelWorkbook(clock: Clock): Workbook {
  /** What the last reading found; undefined where there was no list, or not all that was known is there. */
  let known: KnownLayout | undefined = AS_SET_UP;

  const readList = async (asked: KnownLayout): Promise<Reading> => {
    const found = await runBatch(
      "read the case list",
      async (context) => {
        const list = loadList(context, asked);
        await context.sync();
        return list();
      },
      clock,
    );
    known = found.known;
    // One of our tables has come since, by another hand or with a file: only now is its name known.
    return asked.ourTables.length < known.ourTables.length ? readList(known) : found.reading;
  };

  return {
    async read() {
      if (known) {
        try {
          return await readList(known);
        } catch (error) {
          if (!isGone(error)) throw error;
          known = undefined;
        }
      }
      const { reading, ourTables } = await runBatch(
        "read the workbook",
        async (context) => {
          const front = loadFront(context);
          await context.sync();
          return front();
        },
        clock,
      );
      return ourTables ? readList({ ...AS_SET_UP, ourTables }) : reading;
    },

    async readSheets(sheets) {
      const { loadSheets } = await import("./read-sheets");
      return runBatch("read the sheets", (context) => loadSheets(context, sheets), clock);
    },

    // Reading comes first: what writes and what looks around is loaded after the pane has opened.
    async readHiddenContent() {
      const { readHiddenContent } = await import("./hidden-content");
      return runBatch("look through the workbook", readHiddenContent, clock);
    },

    async apply(doing, changes) {
      const [{ applyChecked }, { decorate }, { splitDecoration }] = await Promise.all([
        import("./apply-checked"),
        import("./decorate"),
        import("../domain/spreadsheet/decoration"),
      ]);
      const { needed, decoration } = splitDecoration(changes);
      const besides = await runBatch(doing, (context, goOn) => applyChecked(context, needed, goOn), clock);
      // Whatever was applied may have made the list, and what it made need not be looked for.
      const { layout, ourTables } = known ?? AS_SET_UP;
      known = {
        layout,
        ourTables: OUR_TABLES.filter((name) => ourTables.includes(name) || makes(changes, name)),
      };
      const undecorated = await decorate(decoration, clock);
      const said = undecorated === undefined ? besides : [...besides, undecorated];
      return { notDone: said.length > 0 ? said.join(" ") : undefined };
    },

    async readSheet(name) {
      const { readSheet } = await import("./read-sheet");
      return runBatch("make the sheet", (context) => readSheet(context, name), clock);
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

    async readHiddenRows(sheet, range) {
      const { readHiddenRows } = await import("./hidden-rows");
      return runBatch(
        "see which rows are hidden",
        (context) => readHiddenRows(context, sheet, range),
        clock,
      ).catch(() => new Set());
    },

    watch: (mayHaveChanged) => watchWorkbook(mayHaveChanged, clock),
  };
}

const makes = (changes: readonly Change[], table: string): boolean =>
  changes.some(
    (change) =>
      (change.type === "add table" && change.table === table) ||
      (change.type === "take over table" && change.name === table),
  );

const isGone = (error: unknown): boolean => error instanceof ExcelError && error.reason === "list gone";
