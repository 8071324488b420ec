import type { CaseList } from "../../domain/case-list/case-list";
import { notReadyWords } from "../../domain/choose/not-ready";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { ActionContext } from "../action";
import { checkInSteps } from "../check-in-steps";

/**
 * Says first what is not ready in a list from which cases are chosen, and asks once: pressed again, while all of it is
 * still so, the press goes on. Throws CannotDo the first time.
 */
export async function readyFirst(
  { clock, state, set }: ActionContext,
  list: CaseList,
  press: string,
): Promise<void> {
  const { findings } = await checkInSteps(list, clock);
  const words = notReadyWords(list, findings.filter(({ severity }) => severity === "error").length);
  if (words === undefined || state().agreedTo === words) return;
  set({ agreedTo: words });
  throw new CannotDo(`${words} Press ${press} again to go on all the same.`);
}
