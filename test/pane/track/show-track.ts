import type { State } from "../../../src/app/state";
import type { Reading } from "../../../src/app/workbook";
import { trackingState } from "../../support/a-tracked-reading";
import { button, type ShownPane, showPane } from "../../support/show-pane";

/** The pane with its view Track. */
export async function showTrack(reading: Reading, state: Partial<State> = {}): Promise<ShownPane> {
  const shown = showPane(trackingState(reading, state), { firstView: "Track" });
  // All that comes with the next pictures is there once a press is done.
  await shown.user.click(button("Track"));
  return shown;
}
