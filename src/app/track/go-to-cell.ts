import { action } from "../action";
import { showCell } from "../show-cell";

/** Shows a cell of one of our sheets. */
export const goToCell = action({
  id: "go-to-cell",
  label: "Go to the cell",
  doing: "go to the cell",
  async run({ workbook }, sheet: string, address: string) {
    const hidden = await showCell(workbook, sheet, address);
    return `${sheet}, ${address}.${hidden}`;
  },
});
