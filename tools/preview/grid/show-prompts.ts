import { CellAlertManagerService, CellAlertType } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import type { Events } from "./events";
import type { Validations } from "./validations";

const KEY = "prompt";
/** Of the note beside the cell, in pixels. */
const SIZE = { width: 240, height: 90 };

/** What a validation says of its cell stands beside it while it is selected, as in Excel. */
export function showPrompts(engine: Engine, events: Events, validations: Validations): void {
  const notes = engine.injector.get(CellAlertManagerService);
  events.listen({
    selected: ({ sheet, top, left }) => {
      notes.removeAlert(KEY);
      const validation = validations.get({ sheet, top, left, bottom: top, right: left });
      const prompt = validation === "mixed" ? undefined : validation?.prompt;
      if (!prompt) return;
      const location = { ...engine.sheetIds(sheet), row: top, col: left };
      notes.showAlert({ type: CellAlertType.INFO, ...prompt, location, ...SIZE, key: KEY });
    },
  });
}
