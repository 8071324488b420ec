import { COPY_TYPE, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import type { ConditionalFormats } from "../conditional-formats";
import type { Engine } from "../engine";
import { copiedBlocks, formatsAfterPaste } from "./pasted-formats";

/** The ways of pasting that bring formats. */
const WITH_FORMATS: ReadonlySet<string> = new Set([
  PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_BESIDES_BORDER,
]);

/** Cells that are copied within the workbook bring their conditional formats, as they bring their validations. */
export function followCopies({ injector }: Engine, conditionalFormats: ConditionalFormats): void {
  injector.get(ISheetClipboardService).addClipboardHook({
    id: "preview-conditional-formats",
    onPasteCells: (from, to, _, { pasteType, copyType }) => {
      // Those of cut cells go along where the cells go.
      if (!from || copyType === COPY_TYPE.CUT || !WITH_FORMATS.has(pasteType))
        return { redos: [], undos: [] };
      const there = conditionalFormats.list(to.subUnitId);
      const copied = conditionalFormats.list(from.subUnitId);
      const blocks = copiedBlocks(from.range, to.range);
      const { redos, undos } = conditionalFormats.become(
        to.subUnitId,
        formatsAfterPaste(there, copied, blocks),
      );
      return { redos: [...redos], undos: [...undos] };
    },
  });
}
