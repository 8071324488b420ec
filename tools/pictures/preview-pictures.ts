import type { Page } from "playwright-core";
import type { Preview } from "../../test/support/preview";
import { withPreview } from "../shared/with-preview";
import { atTenOnTheDay, picture, type Save, SETTINGS } from "./settings";

/** The narrowest pane that Excel gives. */
const NARROW = "#pane { width: 320px !important; }";

/** A case's rows in the tracking sheet, Done and Outcome: both forms, both questionnaires, the file. */
const CONSENTED = [
  ["19/06/2006", "Full consent"],
  ["19/06/2006", "Full consent"],
  ["23/06/2006", ""],
  ["27/06/2006", ""],
  ["", ""],
];
const LIMITED = [
  ["21/06/2006", "No health records"],
  ["21/06/2006", "Full consent"],
  ["26/06/2006", ""],
  ["", ""],
  ["", ""],
];
const DECLINED = [
  ["20/06/2006", "Declined"],
  ["", ""],
  ["27/06/2006", ""],
  ["28/06/2006", ""],
  ["", ""],
];

/** The sample list's whole way, with a picture of each view. */
export const drawPreview = (save: Save): Promise<void> =>
  withPreview(async (preview) => {
    const { page } = preview;
    await atTenOnTheDay(preview);
    save("preview", await picture(page));

    await inTheDark(page, async () => save("pane-dark", await picture(page.locator("#pane"))));

    await choose(preview);
    await preview.goTo("'Case list'!A1");
    save("choose", await picture(page));

    await track(preview);
    save("track", await picture(page));
  }, SETTINGS);

async function inTheDark(page: Page, draw: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  const style = await page.addStyleTag({ content: NARROW });
  await draw();
  await style.evaluate((element) => element.parentNode?.removeChild(element));
  await page.emulateMedia({ colorScheme: "light" });
}

async function choose(preview: Preview): Promise<void> {
  await preview.press("Choose");
  await preview.fill("Seed", "4-6-1-3");
  await preview.press("Spread");
  await preview.shows(/chosen by Spread with seed 4-6-1-3/);
}

/** Two days after the questionnaires were due: most came back, some are late. */
async function track(preview: Preview): Promise<void> {
  await preview.press("Flag the ten");
  await preview.shows(/^10 cases flagged/);
  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows(/^50 rows for 10 cases/);
  const dates = {
    "List due": "05/06/2006",
    "List received": "05/06/2006",
    Choice: "07/06/2006",
    "Analysis week (Monday)": "10/07/2006",
    "Fieldwork begins": "17/07/2006",
  };
  for (const [label, date] of Object.entries(dates)) await preview.fill(label, date);
  await today(preview, "07/06/2006");
  await preview.press("All 40 forms and questionnaires requested today");
  await preview.shows(/^40 rows: requested/);
  await preview.paste(
    "Tracking!F8",
    [CONSENTED, LIMITED, CONSENTED, DECLINED, CONSENTED, CONSENTED, CONSENTED, LIMITED, CONSENTED].flat(),
  );
  await today(preview, "30/06/2006");
  await preview.goTo("Tracking!A1");
  await preview.pane
    .getByRole("button", { name: /^\d+, Consent, / })
    .first()
    .scrollIntoViewIfNeeded();
}

async function today(preview: Preview, date: string): Promise<void> {
  await preview.fill("Today", date);
  await preview.press("Set the dates");
  await preview.shows(new RegExp(`^Today on the sheet: \\w{3} ${date}$`));
}
