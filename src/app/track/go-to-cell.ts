import { action } from "../action";

/** Shows a cell of one of our sheets. */
export const goToCell = action({
  id: "go-to-cell",
  label: "Go to the cell",
  doing: "go to the cell",
  async run({ workbook }, sheet: string, address: string) {
    await workbook.goTo(sheet, address);
    return `${sheet}, ${address}.`;
  },
});
