import { CannotDo } from "../domain/shared/cannot-do";
import type { ActionContext } from "./action";

/**
 * Says what speaks against a press, in sentences, and asks once: pressed again, while all of it is still so, the press
 * goes on. `of`: what they are said of, where the words do not tell. Throws CannotDo the first time.
 */
export function askFirst(
  { state, set }: Pick<ActionContext, "state" | "set">,
  reasons: readonly string[],
  press: string,
  of = "",
): void {
  const { agreedTo } = state();
  const asked = reasons.map((reason) => `${reason}${of}`);
  if (asked.every((one) => agreedTo.includes(one))) return;
  set({ agreedTo: asked });
  throw new CannotDo(`${reasons.join(" ")} Press ${press} again to go on all the same.`);
}
