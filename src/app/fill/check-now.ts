import { counted } from "../../domain/case-list/wording";
import { type ActionContext, action } from "../action";
import { noListWords } from "../no-list-words";
import { ExcelError } from "../errors/excel-error";
import type { CheckedList } from "../state";

/** Reads and checks the list, also where nothing seems to have changed. */
export const checkNow = action({
  id: "check-now",
  label: "Check now",
  doing: "check the list",
  async run(context) {
    // Whoever has typed over a formula since is offered the correction again.
    context.set({ formulasLeft: new Set() });
    const checked = await checkedAnew(context);
    if (!checked) return noListWords(context.state().reading);
    const rules = checked.rules.length - checked.couldNotRun.length;
    return `Checked ${counted(checked.list.cases.length, "case")} by ${rules} rules: ${counted(checked.findings.length, "finding")}.`;
  },
});

/** What a check of the list as it is now says; undefined where there is no list. Throws the reading's ExcelError. */
export async function checkedAnew({ readNow, state }: ActionContext): Promise<CheckedList | undefined> {
  await readNow({ anew: true });
  const { checked, error } = state();
  if (error instanceof ExcelError) throw error;
  return checked;
}
