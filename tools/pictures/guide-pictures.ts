import type { Preview } from "../../test/support/preview";
import { withPreview } from "../shared/with-preview";
import { choose, track } from "./preview-pictures";
import { atTenOnTheDay, picture, SETTINGS, type Save } from "./settings";

/** The pictures of the guides: `guide-….png`, which are served with the add-in. */
export const drawGuidePictures = (save: Save): Promise<void> =>
  withPreview(async (preview) => {
    const pane = preview.page.locator("#pane");
    await atTenOnTheDay(preview);
    await toFinding(preview, "F14, Age");
    save("guide-findings", await picture(preview.page));

    await preview.press("One case");
    await preview.shows("Row 14: Case 1057.");
    save("guide-one-case", await picture(pane));
    await preview.press("Close");

    await preview.press("Check before sending");
    await preview.shows("Before you send the list");
    save("guide-before-sending", await picture(pane));
    await preview.press("Close");

    await choose(preview);
    save("guide-choose", await picture(pane));

    await track(preview);
    save("guide-track", await picture(pane));
  }, SETTINGS);

/** Presses Next finding until the pane says that it is there. */
async function toFinding(preview: Preview, place: string): Promise<void> {
  const button = preview.pane.getByRole("button", { name: new RegExp(`^${place}:`) });
  while ((await button.getAttribute("aria-current")) !== "true") await button.click();
  await preview.pane.getByRole("button", { name: "Write" }).waitFor();
}
