import { CommandType, ICommandService } from "@univerjs/core";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { Engine } from "../engine";
import type { Selection } from "../selection";

const OPEN_DROPDOWN = "preview.command.open-dropdown";

/** Alt+Down opens the dropdown of the active cell, as in Excel; Univer's own key for it is F2. */
export function openDropdownByKey(engine: Engine, selection: Selection): void {
  const commands = engine.injector.get(ICommandService);
  commands.registerCommand({
    id: OPEN_DROPDOWN,
    type: CommandType.COMMAND,
    handler: () => {
      const { sheet, top: row, left: column } = selection.current();
      return commands.syncExecuteCommand("sheet.operation.show-data-validation-dropdown", {
        ...engine.sheetIds(sheet),
        row,
        column,
      });
    },
  });
  engine.injector.get(IShortcutService).registerShortcut({
    id: OPEN_DROPDOWN,
    binding: KeyCode.ARROW_DOWN | MetaKeys.ALT,
    preconditions: whenSheetEditorFocused,
  });
}
