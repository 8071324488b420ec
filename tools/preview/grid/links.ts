import type { ICellData, Nullable } from "@univerjs/core";
import type { Hyperlink, SheetRange } from "../host/grid";
import { cellsOf } from "../host/ranges";
import type { CellMatrix, Engine } from "./engine";

/** Where cells lead. Univer draws no links here; they travel along with their cells, into copies too. */
export class Links {
  constructor(private readonly engine: Engine) {}

  get({ sheet, top, left }: SheetRange): Hyperlink | undefined {
    return linkOf(this.engine.sheet(sheet).getCellRaw(top, left));
  }

  set(range: SheetRange, link: Hyperlink | undefined): void {
    const matrix: CellMatrix = {};
    for (const [row, column] of cellsOf(this.engine.clip(range.sheet, range))) {
      const custom = this.engine.sheet(range.sheet).getCellRaw(row, column)?.custom;
      (matrix[row] ??= {})[column] = { custom: { ...custom, link } };
    }
    this.engine.run(this.engine.writeChange(range.sheet, matrix));
  }
}

export function linkOf(cell: Nullable<ICellData>): Hyperlink | undefined {
  const link: unknown = cell?.custom?.["link"];
  return isLink(link) ? link : undefined;
}

const isLink = (value: unknown): value is Hyperlink =>
  typeof value === "object" && value !== null && ("address" in value || "documentReference" in value);
