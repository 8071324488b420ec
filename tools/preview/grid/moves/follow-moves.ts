import { ICommandService, type IRange } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { SheetRange, TableInfo } from "../../host/grid";
import { sameRange, sheetRange } from "../../host/ranges";
import { type CellMove, placedAfter } from "./cell-moves";
import { cellData, contentOf } from "../cell-data";
import type { ConditionalFormats } from "../conditional-formats";
import { combine, type CellMatrix, type Engine, type UndoableChange } from "../engine";
import { MOVING_COMMANDS, movesOf, PASTING_COMMANDS, shiftOf } from "./moves-of-step";
import type { Sheets } from "../sheets";
import type { Tables } from "../tables/tables";
import { toCellRange } from "../univer-ranges";
import type { Validations } from "../validations";
import type { RulesBySheet } from "./validations-after-moves";

interface Followers {
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
}

const hasRange = (params: object | undefined): params is { range: IRange } =>
  params !== undefined && "range" in params && params.range !== undefined;

/**
 * Whatever way cells move, what belongs to them moves along as in Excel: validations, conditional formats and tables.
 * Univer sees to formulas, names and merged cells itself, to the others on some ways only and in its own manner. What
 * it has made of validations is put right from what they were before the command.
 */
export class FollowMoves {
  private rules: RulesBySheet;
  private shift: CellMove | undefined;
  private isPasting = false;
  private reshaped: Pick<TableInfo, "id" | "range"> | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly followers: Followers,
  ) {
    const { sheets, validations } = followers;
    this.rules = validations.remember();
    const selections = engine.injector.get(SheetsSelectionsService);
    engine.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
      if (!MOVING_COMMANDS.has(id)) return;
      this.rules = validations.remember();
      this.isPasting = PASTING_COMMANDS.has(id);
      const range = hasRange(params) ? params.range : selections.getCurrentLastSelection()?.range;
      this.shift = range && shiftOf(id, sheetRange(sheets.active(), toCellRange(range)));
    });
    engine.addFollowUp((done) => {
      const moves = this.shift ? [this.shift] : movesOf(done);
      // What is only copied moves nothing: the sheet may have grown for it.
      const areMoves = this.isPasting ? moves.some(({ kind }) => kind === "moved") : moves.length > 0;
      const change = areMoves ? this.after(moves) : undefined;
      this.isPasting = false;
      this.shift = undefined;
      this.reshaped = undefined;
      return change;
    });
  }

  /** The next move makes the table cover this range, if one is given, whatever it would make of it by itself. */
  reshape(table: string, range: SheetRange | undefined): void {
    this.reshaped = range && { id: table, range };
  }

  private after(done: readonly CellMove[]): UndoableChange {
    const { sheets, tables, validations, conditionalFormats } = this.followers;
    const moves = done.map((move) => this.withFirstRows(move));
    const sheetNamed = (name: string): string | undefined => sheets.idOf(name);
    return combine([
      validations.afterMoves(this.rules, moves, sheetNamed),
      conditionalFormats.afterMoves(moves, sheetNamed),
      ...tables.list().map((table) => this.tableAfter(table, moves)),
    ]);
  }

  /** The first row of a table is as its others, and not as the header row above it. */
  private withFirstRows(move: CellMove): CellMove {
    if (move.kind !== "inserted" || move.axis !== "rows") return move;
    const growsFirst = this.followers.tables
      .list()
      .some(({ range }) => range.sheet === move.sheet && range.top + 1 === move.start);
    return { ...move, growsFirst };
  }

  private tableAfter(table: TableInfo, moves: readonly CellMove[]): UndoableChange {
    const { tables } = this.followers;
    const range = this.rangeAfter(table, moves);
    const gained = moves.some(
      (move) => move.kind === "inserted" && move.axis === "columns" && move.sheet === range.sheet,
    );
    const titles = gained ? this.missingTitles(range) : {};
    if (
      sameRange(range, table.range) &&
      range.sheet === table.range.sheet &&
      tables.headerOf(range).join("\n") === tables.columnsOf(table.id).join("\n")
    )
      return { redos: [], undos: [] };
    return combine([
      ...(Object.keys(titles).length > 0
        ? [this.engine.writeChange(range.sheet, { [range.top]: titles })]
        : []),
      tables.remade(table, range),
    ]);
  }

  /** Univer's tables go along with whole rows and columns. */
  private rangeAfter({ id, range }: TableInfo, moves: readonly CellMove[]): SheetRange {
    if (this.reshaped?.id === id) return this.reshaped.range;
    if (!this.shift && moves.some(({ kind }) => kind !== "moved")) return range;
    const [one, ...others] = placedAfter({ range, formulas: [] }, moves, () => undefined);
    return one && others.length === 0 ? one.range : range;
  }

  /** Excel gives a column that a table gains a name. */
  private missingTitles(range: SheetRange): CellMatrix[number] {
    const sheet = this.engine.sheet(range.sheet);
    const header = this.followers.tables.headerOf(range);
    return Object.fromEntries(
      header.flatMap((title, i) => {
        const column = range.left + i;
        return contentOf(sheet.getCellRaw(range.top, column)) === "" ? [[column, cellData(title)]] : [];
      }),
    );
  }
}
