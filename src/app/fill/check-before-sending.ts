import { counted } from "../../domain/case-list/wording";
import { reasonChanges } from "../../domain/fill/reasons/kept-reasons";
import { stillGiven } from "../../domain/fill/reasons/reasons";
import { CannotDo } from "../../domain/shared/cannot-do";
import { type ActionContext, action } from "../action";
import { noListWords } from "../no-list-words";
import { keptReasons } from "../kept-in-workbook";
import type { CheckedList } from "../state";
import { checkedAnew } from "./check-now";

/**
 * Checks the list and looks for hidden things, comments and links: `State.hiddenContent`. The words of reasons whose
 * finding has gone leave the workbook; nothing else is written.
 */
export const checkBeforeSending = action({
  id: "check-before-sending",
  label: "Check before sending",
  doing: "look through the workbook",
  async run(context) {
    const checked = await checkedAnew(context);
    const { reading } = context.state();
    if (!checked || !reading) throw new CannotDo(noListWords(reading));
    // What finds lists by their headers is much, and the pane opens without it.
    const [{ lookThrough }, { sendingVerdict }] = await Promise.all([
      import(/* webpackChunkName: "returned" */ "./look-through"),
      import(/* webpackChunkName: "tools" */ "../../domain/fill/check-before-sending"),
    ]);
    context.set({ hiddenContent: await lookThrough(context.workbook, reading, checked.list) });
    const gone = await withoutLapsedReasons(context, checked);
    const goneWords =
      gone === 0
        ? ""
        : ` ${counted(gone, "reason")} whose warning has gone ${gone === 1 ? "was" : "were"} deleted from the workbook.`;
    return `${sendingVerdict(checked, checked.reasons, context.state()).message}.${goneWords}`;
  },
});

/** Takes reasons out of the workbook that have lapsed; returns how many. */
async function withoutLapsedReasons(
  { apply, state, stamp }: ActionContext,
  checked: CheckedList,
): Promise<number> {
  const settings = state().reading?.settings ?? new Map<string, string>();
  const kept = await keptReasons(settings);
  const wanted = stillGiven(checked.keptReasons, checked, checked.list, true);
  const changes = reasonChanges(settings, kept, wanted, stamp());
  if (changes.length > 0) await apply(changes, "delete reasons that no longer hold");
  return kept.reasons.length - wanted.length;
}
