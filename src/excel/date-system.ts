import type { Clock } from "../app/clock";
import type { Reading, ReadingMode, Workbook } from "../app/workbook";
import type { DateSystem } from "../domain/spreadsheet/dates";
import type { SheetCells } from "../domain/spreadsheet/sheet-cells";
import { runBatch } from "./batch";

/** What 1 January 2000 is in a workbook whose dates count from 1904. */
const OF_1904 = 35_064;

/**
 * A workbook whose readings tell from which day it counts its dates. Asked once, after the first reading: who turns
 * it over in an open workbook sees every date four years off.
 */
export function withDateSystem(workbook: Workbook, clock: Clock): Workbook {
  let dateSystem: DateSystem | undefined;
  return {
    ...workbook,
    async read(mode) {
      const reading = await workbook.read(mode);
      dateSystem ??= await readDateSystem(clock, mode);
      return dateSystem === 1904 ? in1904(reading) : reading;
    },
    async readSheetValues(sheet, mode) {
      dateSystem ??= await readDateSystem(clock, mode);
      const read = await workbook.readSheetValues(sheet, mode);
      return { ...read, cells: { ...read.cells, ...(dateSystem === 1904 && { dateSystem }) } };
    },
  };
}

/** No property of a workbook tells, but a worksheet function does. */
async function readDateSystem(clock: Clock, mode: ReadingMode | undefined): Promise<DateSystem> {
  const day = await runBatch(
    "read the workbook",
    async (context) => {
      const result = context.workbook.functions.date(2000, 1, 1);
      result.load({ value: true });
      await context.sync();
      return result.value;
    },
    clock,
    mode,
  );
  return day === OF_1904 ? 1904 : 1900;
}

/** The reading of a workbook whose dates count from 1904: its cells say so. */
function in1904(reading: Reading): Reading {
  const told = <Of extends { readonly cells: SheetCells }>(one: Of): Of => ({
    ...one,
    cells: { ...one.cells, dateSystem: 1904 },
  });
  const { list, ourTables } = reading;
  return {
    ...reading,
    list: list && told(list),
    ourTables: Object.fromEntries(Object.entries(ourTables).map(([name, table]) => [name, told(table)])),
  };
}
