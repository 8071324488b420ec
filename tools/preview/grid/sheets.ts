import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import type { SheetInfo } from "../host/grid";
import type { Engine } from "./engine";
import { sheetId, sheetSnapshot } from "./workbook-snapshot";

/** The workbook's sheets: their order, names and visibility. */
export class Sheets {
  /** Univer knows hidden sheets only; which of them are very hidden is kept here. */
  private readonly veryHidden = new Set<string>();
  private lastId: number;

  constructor(private readonly engine: Engine) {
    this.lastId = engine.workbook.getSheets().length;
  }

  list(): SheetInfo[] {
    return this.engine.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      visibility: this.visibility(sheet.getSheetId()),
    }));
  }

  idOf(name: string): string | undefined {
    const folded = name.toLowerCase();
    return this.list().find((sheet) => sheet.name.toLowerCase() === folded)?.id;
  }

  add(name: string): string {
    const id = sheetId(++this.lastId);
    const sheet = mergeWorksheetSnapshotWithDefault(sheetSnapshot(id, name));
    const index = this.engine.workbook.getSheets().length;
    this.engine.run({
      redos: [{ id: InsertSheetMutation.id, params: { unitId: this.engine.unit, index, sheet } }],
      undos: [{ id: RemoveSheetMutation.id, params: { ...this.engine.sheetIds(id), subUnitName: name } }],
    });
    return id;
  }

  remove(id: string): void {
    const others = this.list().filter((sheet) => sheet.id !== id && sheet.visibility === "Visible");
    const next = others[0];
    if (this.active() === id && next) this.activate(next.id);
    this.engine.command(RemoveSheetCommand.id, this.engine.sheetIds(id));
  }

  move(id: string, position: number): void {
    this.engine.command(SetWorksheetOrderCommand.id, { ...this.engine.sheetIds(id), order: position });
  }

  rename(id: string, name: string): void {
    this.engine.command(SetWorksheetNameCommand.id, { ...this.engine.sheetIds(id), name });
  }

  visibility(id: string): SheetInfo["visibility"] {
    if (this.engine.sheet(id).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.veryHidden.has(id) ? "VeryHidden" : "Hidden";
  }

  setVisibility(id: string, visibility: SheetInfo["visibility"]): void {
    if (visibility === "VeryHidden") this.veryHidden.add(id);
    else this.veryHidden.delete(id);
    const hiding = (hidden: BooleanNumber) => [
      { id: SetWorksheetHideMutation.id, params: { ...this.engine.sheetIds(id), hidden } },
    ];
    this.engine.run({
      redos: hiding(visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE),
      undos: hiding(this.engine.sheet(id).isSheetHidden()),
    });
  }

  active(): string {
    return this.engine.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.engine.execute([{ id: SetWorksheetActiveOperation.id, params: this.engine.sheetIds(id) }]);
  }
}
