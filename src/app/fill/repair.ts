import { action } from "../action";

/** Brings back what pasting has destroyed of the list's dropdowns, prompts, highlighting and counts. */
export const repair = action({
  id: "repair",
  label: "Repair",
  doing: "repair the case list",
  async run(context): Promise<string> {
    const { repairNow } = await import(/* webpackChunkName: "fill" */ "./repair-now");
    return repairNow(context, await context.workbook.read(), repair.doing);
  },
});
