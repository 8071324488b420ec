import type { Clock } from "../app/clock";
import { Fault } from "../app/excel-error";
import { OUR_TABLES, type Reading, type Workbook } from "../app/workbook";
import type { Change } from "../domain/spreadsheet/change";
import { STANDARD_PLACE } from "../domain/case-list/list-layout";
import { once } from "./untracked";
import { askForFront, askForList, type Known } from "./read";
import { inExcel } from "./batch";
import { watchWorkbook } from "./watch";

const AS_SET_UP: Known = { place: STANDARD_PLACE, ours: [] };

/** The port over Office.js. */
export function excelWorkbook(clock: Clock): Workbook {
  /** What the last reading found; undefined where there was no list, or not all that was known is there. */
  let known: Known | undefined = AS_SET_UP;

  const readList = async (asked: Known): Promise<Reading> => {
    const found = await inExcel(
      "read the case list",
      async (context) => {
        const list = askForList(context, asked);
        await context.sync();
        return list();
      },
      clock,
    );
    known = found.known;
    // One of our tables has come since, by another hand or with a file: only now is its name known.
    return asked.ours.length < known.ours.length ? readList(known) : found.reading;
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
      const { reading, ours } = await inExcel(
        "read the workbook",
        async (context) => {
          const front = askForFront(context);
          await context.sync();
          return front();
        },
        clock,
      );
      return ours ? readList({ ...AS_SET_UP, ours }) : reading;
    },

    // Reading comes first: what writes and what looks around is loaded after the pane has opened.
    async look() {
      const { look } = await import("./hidden-content");
      return inExcel("look through the workbook", look, clock);
    },

    async apply(doing, changes) {
      const [{ queueChanges }, { refuseUnlessAsExpected }] = await Promise.all([
        import("./apply"),
        import("./preconditions"),
      ]);
      await inExcel(
        doing,
        async (context, goOn) => {
          await refuseUnlessAsExpected(context, changes);
          goOn();
          queueChanges(context, changes);
          await context.sync();
        },
        clock,
      );
      // Whatever was applied may have made the list, and what it made need not be looked for.
      const { place, ours } = known ?? AS_SET_UP;
      known = { place, ours: OUR_TABLES.filter((name) => ours.includes(name) || makes(changes, name)) };
    },

    async goTo(sheet, address) {
      await inExcel(
        "go to the cell",
        async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          worksheet.activate();
          once(worksheet.getRange(address)).select();
          await context.sync();
        },
        clock,
      );
    },

    watch: (mayHaveChanged) => watchWorkbook(mayHaveChanged, clock),
  };
}

const makes = (changes: readonly Change[], table: string): boolean =>
  changes.some((change) => change.do === "add table" && change.table === table);

const isGone = (error: unknown): boolean => error instanceof Fault && error.reason === "list gone";
