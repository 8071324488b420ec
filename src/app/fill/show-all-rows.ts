import { action } from "../action";
import { requireOwnList } from "../case-list-of";
import { caseNumberFilter } from "./show-only-these-rows";

/** Takes back the filter by case numbers, whoever has set it; other filters, and rows hidden by hand, stay. */
export const showAllRows = action({
  id: "show-all-rows",
  label: "Show all rows",
  doing: "show all rows",
  async run({ workbook, set }) {
    const { list } = requireOwnList(await workbook.read());
    const wasFiltered = await workbook.clearFilter(caseNumberFilter(list));
    set({ filteredBy: [] });
    return wasFiltered
      ? "All rows are shown, but for those that another filter or somebody’s hand hides."
      : "The list is not filtered by its case numbers. Rows that another filter or somebody’s hand hides stay as they are.";
  },
});
