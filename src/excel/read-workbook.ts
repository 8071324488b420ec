import { OUR_TABLES, type OurTable, type Reading } from "../app/workbook";
import { findName } from "../domain/spreadsheet/same-name";

/** What a batch asked for, to be taken once it has been sent. */
export type Loaded<Result> = () => Result;

/** Which of our tables are among these. */
export const oursAmong = (tables: readonly string[]): OurTable[] =>
  OUR_TABLES.filter((name) => findName(tables, name) !== undefined);

/** Asks for what a workbook has as a whole: sheets, tables, names, and what is kept in it. */
export function loadWorkbook({
  workbook,
}: Excel.RequestContext): Loaded<Pick<Reading, "sheets" | "tables" | "names" | "settings">> {
  const { worksheets, tables, names, settings } = workbook;
  worksheets.load({ name: true });
  tables.load({ name: true });
  names.load({ name: true, formula: true });
  settings.load({ key: true, value: true });
  return () => ({
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    settings: new Map(settings.items.map((setting) => [setting.key, textOf(setting.value)])),
  });
}

/** Excel's types call what is kept `any`; we keep texts, and what another version kept is none of ours. */
const textOf = (kept: unknown): string => (typeof kept === "string" ? kept : "");
