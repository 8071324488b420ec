import { type ICommandInfo, ICommandService } from "@univerjs/core";
import {
  IEditorBridgeService,
  type IEditorBridgeServiceVisibleParam,
  SetCellEditVisibleOperation,
} from "@univerjs/sheets-ui";
import type { Engine } from "../engine";

const isVisibility = (
  command: Readonly<ICommandInfo>,
): command is ICommandInfo<IEditorBridgeServiceVisibleParam> => command.id === SetCellEditVisibleOperation.id;

/**
 * While a formula is typed Univer holds the editor in its cell, so that other cells can be pointed at. It hears some
 * frames late that somebody points, after the editor has been closed too: the next cell then began with the old
 * formula, and the keys pressed there were added to it. A closed editor is held nowhere.
 */
export function steadyEditor({ injector }: Engine): void {
  const editor = injector.get(IEditorBridgeService);
  const hold = editor.enableForceKeepVisible.bind(editor);
  editor.enableForceKeepVisible = () => {
    if (editor.isVisible().visible) hold();
  };
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (isVisibility(command) && command.params?.visible === false) editor.disableForceKeepVisible();
  });
}
