import { ICommandService } from "@univerjs/core";
import {
  CopySheetCommand,
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { TableInfo } from "../../host/grid";
import type { ConditionalFormats } from "../conditional-formats";
import { combine, type Engine, type Mutation, type UndoableChange } from "../engine";
import type { Names } from "../names";
import type { Sheets } from "../sheets";
import type { Tables } from "../tables/tables";

/** Excel names no sheet longer. */
const LONGEST = 31;

const isInsertion = (mutation: Mutation): mutation is { id: string; params: IInsertSheetMutationParams } =>
  mutation.id === InsertSheetMutation.id;

const isOnSheet = (params: object | undefined): params is { subUnitId: string } =>
  params !== undefined && "subUnitId" in params && typeof params.subUnitId === "string";

/**
 * A sheet that is copied by its tab's menu is called "Case list (2)", its table "CaseList2", and has the conditional
 * formats and names of the other, those for itself alone, as in Excel: Univer calls both tables the same and leaves the
 * formats and names out.
 */
export function copiedSheets(
  engine: Engine,
  sheets: Sheets,
  tables: Tables,
  names: Names,
  conditionalFormats: ConditionalFormats,
): void {
  let source: string | undefined;
  engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === CopySheetCommand.id) source = isOnSheet(params) ? params.subUnitId : sheets.active();
  });

  engine.addFollowUp((done) => {
    const copy = done.find(isInsertion)?.params.sheet;
    const from = source;
    source = undefined;
    if (!copy || from === undefined) return undefined;
    const taken = new Set(sheets.list().map(({ name }) => name.toLowerCase()));
    const name = free(taken, (number) => withNumber(engine.sheet(from).getName(), number));
    return combine([
      renaming(engine, copy.id, copy.name, name),
      conditionalFormats.copied(from, copy.id),
      names.copied(from, { id: copy.id, name }),
      ...tables
        .list()
        .filter(({ range }) => range.sheet === copy.id)
        .map((table) => renamed(tables, table)),
    ]);
  });
}

/** "Case list (2)"; of a copy's copy the number goes on. */
function withNumber(name: string, number: number): string {
  const end = ` (${number})`;
  return `${name.replace(/ \(\d+\)$/, "").slice(0, LONGEST - end.length)}${end}`;
}

/** The first name with a number from 2 on that nothing has. */
function free(taken: ReadonlySet<string>, nameWith: (number: number) => string): string {
  let number = 2;
  while (taken.has(nameWith(number).toLowerCase())) number++;
  return nameWith(number);
}

function renaming(engine: Engine, sheet: string, before: string, after: string): UndoableChange {
  const naming = (name: string): Mutation => ({
    id: SetWorksheetNameMutation.id,
    params: { ...engine.sheetIds(sheet), name },
  });
  return { redos: [naming(after)], undos: [naming(before)] };
}

function renamed(tables: Tables, table: TableInfo): UndoableChange {
  const taken = new Set(tables.list().map(({ name }) => name.toLowerCase()));
  return tables.remade({ ...table, name: free(taken, (number) => `${table.name}${number}`) }, table.range);
}
