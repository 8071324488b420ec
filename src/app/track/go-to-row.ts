import { addressOf } from "../../domain/track/progress";
import { action } from "../action";
import { showCell } from "../show-cell";
import { requireTracking } from "./read-tracking";
import { requireRow } from "./record";

/** Shows a row of the tracking table, wherever it stands now. */
export const goToRow = action({
  id: "go-to-row",
  label: "Go to the row",
  doing: "go to the cell",
  hasTarget: true,
  async run({ workbook }, key: string) {
    const tracking = requireTracking(await workbook.read());
    const address = addressOf(tracking, requireRow(tracking, key));
    const hidden = await showCell(workbook, tracking.existing.sheet, address);
    return `${tracking.existing.sheet}, ${address}.${hidden}`;
  },
});
