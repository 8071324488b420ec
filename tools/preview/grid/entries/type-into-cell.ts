import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from "@univerjs/core";
import { InsertCommand } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Engine } from "../engine";

/** Opens the editor in the active cell, with a text as if it had been typed there. */
export async function typeIntoCell({ injector, unit }: Engine, text: string): Promise<void> {
  const commands = injector.get(ICommandService);
  const opening = { visible: true, eventType: DeviceInputEventType.Keyboard, unitId: unit };
  commands.syncExecuteCommand(SetCellEditVisibleOperation.id, opening);
  await commands.executeCommand(InsertCommand.id, {
    unitId: DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
    segmentId: "",
    body: { dataStream: text },
    range: { startOffset: 0, endOffset: 0, collapsed: true },
  });
}
