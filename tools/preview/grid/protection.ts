import { IPermissionService } from "@univerjs/core";
import { WorksheetEditPermission, WorksheetSetCellValuePermission } from "@univerjs/sheets";
import type { Engine } from "./engine";

/** Protected sheets: Univer then refuses what people type; the host refuses what add-ins write. */
export class Protection {
  private readonly sheets = new Set<string>();

  constructor(private readonly engine: Engine) {}

  isOn(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  set(sheet: string, on: boolean): void {
    if (on) this.sheets.add(sheet);
    else this.sheets.delete(sheet);
    const permissions = this.engine.injector.get(IPermissionService);
    for (const Point of [WorksheetEditPermission, WorksheetSetCellValuePermission]) {
      const point = new Point(this.engine.unit, sheet);
      if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
      permissions.updatePermissionPoint(point.id, !on);
    }
  }
}
