import { CommandType, ICommandService, type IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import {
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
} from "@univerjs/sheets-table";
import type { SheetRange, TableInfo } from "../../host/grid";
import { columnCount, intersection, rowCount, sheetRange } from "../../host/ranges";
import type { Engine } from "../engine";
import type { FollowMoves } from "../moves/follow-moves";
import type { Sheets } from "../sheets";
import type { Tables } from "./tables";
import { toCellRange, toUniverRange } from "../univer-ranges";

/** Where Univer's menus say where: a table, and the sheet's row or column. */
interface Place {
  readonly tableId: string;
  readonly index: number;
  readonly count?: number;
}

type Axis = "rows" | "columns";

interface TableCommand {
  readonly axis: Axis;
  readonly inserts: boolean;
}

const COMMANDS: Readonly<Record<string, TableCommand>> = {
  [SheetTableInsertRowCommand.id]: { axis: "rows", inserts: true },
  [SheetTableInsertRowAtCommand.id]: { axis: "rows", inserts: true },
  [SheetTableInsertColCommand.id]: { axis: "columns", inserts: true },
  [SheetTableInsertColumnAtCommand.id]: { axis: "columns", inserts: true },
  [SheetTableRemoveRowCommand.id]: { axis: "rows", inserts: false },
  [SheetTableRemoveColCommand.id]: { axis: "columns", inserts: false },
  [SheetTableRemoveColumnAtCommand.id]: { axis: "columns", inserts: false },
};

const SHIFTS: Readonly<Record<Axis, readonly [insert: string, remove: string]>> = {
  rows: [InsertRangeMoveDownCommand.id, DeleteRangeMoveUpCommand.id],
  columns: [InsertRangeMoveRightCommand.id, DeleteRangeMoveLeftCommand.id],
};

const isPlace = (params: object | undefined): params is Place => params !== undefined && "tableId" in params;

/**
 * Rows and columns that a table gains or loses by its menu shift the cells beside it, as in Excel: Univer would move
 * what the cells hold and leave their validations, formats, formulas and names behind.
 */
export function tableCommands(engine: Engine, tables: Tables, sheets: Sheets, moves: FollowMoves): void {
  const commands = engine.injector.get(ICommandService);
  const selections = engine.injector.get(SheetsSelectionsService);

  const chosen = (): SheetRange | undefined => {
    const range: IRange | undefined = selections.getCurrentLastSelection()?.range;
    return range && sheetRange(sheets.active(), toCellRange(range));
  };

  const at = (axis: Axis, params: object | undefined): [TableInfo, SheetRange] | undefined => {
    const selected = chosen();
    const table = tables
      .list()
      .find(({ id, range }) =>
        isPlace(params) ? id === params.tableId : selected && intersection(range, selected),
      );
    if (!table || !selected) return undefined;
    const place = isPlace(params)
      ? { first: params.index, count: params.count ?? 1 }
      : axis === "rows"
        ? { first: selected.top, count: rowCount(selected) }
        : { first: selected.left, count: columnCount(selected) };
    const last = place.first + place.count - 1;
    return [
      table,
      axis === "rows"
        ? { ...table.range, top: place.first, bottom: last }
        : { ...table.range, left: place.first, right: last },
    ];
  };

  for (const [id, { axis, inserts }] of Object.entries(COMMANDS)) {
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_, params?: object) => {
        const found = at(axis, params);
        if (!found) return false;
        const [table, cells] = found;
        const range = resized(table.range, cells, axis, inserts);
        if (!range) return false;
        moves.reshape(table.id, range);
        const [insert, remove] = SHIFTS[axis];
        return commands
          .executeCommand(inserts ? insert : remove, { range: toUniverRange(cells) })
          .finally(() => moves.reshape(table.id, undefined));
      },
    });
  }
}

/** The table with the cells put in or taken out; undefined where its header row or all of it would go. */
function resized(table: SheetRange, cells: SheetRange, axis: Axis, inserts: boolean): SheetRange | undefined {
  const isRows = axis === "rows";
  if (isRows && cells.top <= table.top) return undefined;
  const by = (isRows ? rowCount(cells) : columnCount(cells)) * (inserts ? 1 : -1);
  const bottom = isRows ? Math.max(table.top + 1, table.bottom + by) : table.bottom;
  const right = isRows ? table.right : table.right + by;
  return right >= table.left ? { ...table, bottom, right } : undefined;
}
