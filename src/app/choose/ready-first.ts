import type { CaseList } from "../../domain/case-list/case-list";
import { notReadyWords } from "../../domain/choose/not-ready";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { ActionContext } from "../action";
import { checkInSteps } from "../check-in-steps";

/**
 * Says first what is not ready in a list from which cases are chosen, and what else speaks against the press (`more`,
 * in sentences), and asks once: pressed again, while all of it is still so, the press goes on. Returns what is not
 * ready. Throws CannotDo the first time.
 */
export async function readyFirst(
  { clock, state, set }: ActionContext,
  list: CaseList,
  press: string,
  more: readonly string[] = [],
): Promise<string | undefined> {
  const { findings } = await checkInSteps(list, clock);
  const unready = notReadyWords(list, findings.filter(({ severity }) => severity === "error").length);
  const reasons = [...(unready === undefined ? [] : [unready]), ...more];
  if (reasons.every((reason) => state().agreedTo?.includes(reason))) return unready;
  const words = reasons.join(" ");
  set({ agreedTo: words });
  throw new CannotDo(`${words} Press ${press} again to go on all the same.`);
}
