import { CannotDo } from "../domain/shared/cannot-do";
import { type Action, action, type ActionInfo } from "./action";

/**
 * The action that takes back the last thing written that is not taken back yet. What has changed since stays, and that
 * is said. `nothing`: the sentence where there is nothing to take back.
 */
export const undoAction = (info: ActionInfo, nothing: string): Action<[]> =>
  action({
    ...info,
    async run(context) {
      const undo = context.undos.last(info.id);
      if (!undo) throw new CannotDo(nothing);
      const message = await undo(context);
      context.undos.removeLast(info.id);
      return message;
    },
  });
