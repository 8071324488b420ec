import type { CaseList } from "../../domain/case-list/case-list";
import { notReadyWords } from "../../domain/choose/not-ready";
import type { ActionContext } from "../action";
import { askFirst } from "../ask-first";
import { checkInSteps } from "../check-in-steps";

/**
 * Says first what is not ready in a list from which cases are chosen, and what else speaks against the press (`more`,
 * in sentences), and asks once: pressed again, while all of it is still so, the press goes on. Returns what is not
 * ready. Throws CannotDo the first time.
 */
export async function readyFirst(
  context: Pick<ActionContext, "clock" | "state" | "set">,
  list: CaseList,
  press: string,
  more: readonly string[] = [],
): Promise<string | undefined> {
  const unready = await unreadyWords(context, list);
  askFirst(context, [...(unready === undefined ? [] : [unready]), ...more], press);
  return unready;
}

/** What is not ready in the list as it stands, in words; undefined where it is ready. */
export async function unreadyWords(
  { clock }: Pick<ActionContext, "clock">,
  list: CaseList,
): Promise<string | undefined> {
  const { findings } = await checkInSteps(list, clock);
  return notReadyWords(list, findings.filter(({ severity }) => severity === "error").length);
}
