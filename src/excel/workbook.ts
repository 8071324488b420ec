import type { Clock } from "../app/clock";
import { Fault } from "../app/fault";
import type { Workbook } from "../app/workbook";
import { type ListPlace, STANDARD_PLACE } from "../domain/list-place";
import { queueChanges } from "./apply";
import { once } from "./once";
import { askForFront, askForList, askForTable } from "./read";
import { inExcel } from "./run";
import { watchWorkbook } from "./watch";

/** The port over Office.js. */
export function excelWorkbook(clock: Clock): Workbook {
  let place: ListPlace = STANDARD_PLACE;
  let hadList = true;

  const readList = async (): Promise<Awaited<ReturnType<Workbook["read"]>>> => {
    const found = await inExcel(
      "read the case list",
      async (context) => {
        const list = askForList(context, place);
        await context.sync();
        return list();
      },
      clock,
    );
    place = found.place;
    hadList = true;
    return found.reading;
  };

  return {
    async read() {
      if (hadList) {
        try {
          return await readList();
        } catch (error) {
          if (!isGone(error)) throw error;
          hadList = false;
        }
      }
      const { reading, hasList } = await inExcel(
        "read the workbook",
        async (context) => {
          const front = askForFront(context);
          await context.sync();
          return front();
        },
        clock,
      );
      return hasList ? readList() : reading;
    },

    async readTable(name) {
      try {
        return await inExcel(
          "read the sheet",
          async (context) => {
            const table = askForTable(context.workbook.tables.getItem(name));
            await context.sync();
            return table();
          },
          clock,
        );
      } catch (error) {
        if (isGone(error)) return undefined;
        throw error;
      }
    },

    async apply(doing, changes) {
      await inExcel(
        doing,
        async (context) => {
          queueChanges(context, changes);
          await context.sync();
        },
        clock,
      );
      // Whatever was applied may have made the list.
      hadList = true;
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

const isGone = (error: unknown): boolean => error instanceof Fault && error.reason === "list gone";
