import { readSettings } from "./read-settings";
import { OUR_TABLES, type OurTable, type Reading } from "../../app/workbook";
import { findName, sameName } from "../../domain/spreadsheet/same-name";

/** What a batch asked for, to be taken once it has been sent. */
export type Loaded<Result> = () => Result;

/** What Excel tells of a table together with all others, in one answer. */
export interface TableFacts {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** Which of our tables are among these. */
export const oursAmong = (tables: readonly string[]): OurTable[] =>
  OUR_TABLES.filter((name) => findName(tables, name) !== undefined);

type WorkbookReading = Pick<Reading, "workbookName" | "sheets" | "tables" | "names" | "settings">;

/** Asks for what a workbook has as a whole: sheets, tables, names, and what is kept in it. */
export function loadWorkbook(context: Excel.RequestContext): Loaded<{
  readonly found: WorkbookReading;
  /** Of the table of that name, which is there. */
  readonly factsOf: (table: string) => TableFacts | undefined;
}> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  workbook.load({ name: true });
  worksheets.load({ name: true });
  tables.load({
    name: true,
    showHeaders: true,
    showTotals: true,
    worksheet: { name: true, protection: { protected: true } },
  });
  names.load({ name: true, formula: true });
  const settings = readSettings(context);
  return () => ({
    found: {
      workbookName: workbook.name,
      sheets: worksheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
      settings: settings(),
    },
    factsOf(table) {
      const there = tables.items.find(({ name }) => sameName(name, table));
      return (
        there && {
          sheet: there.worksheet.name,
          isProtected: there.worksheet.protection.protected,
          showHeaders: there.showHeaders,
          showTotals: there.showTotals,
        }
      );
    },
  });
}
