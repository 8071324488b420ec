import { createRequire } from "node:module";
import type { BrowserContextOptions } from "playwright-core";
import { launchChromium } from "../../test/support/launch-chromium";
import { Preview } from "../../test/support/preview";

const asFunction = (module: unknown): (() => Promise<void>) => module as () => Promise<void>;
const load = createRequire(__filename);

/** Starts the preview, opens it in Chromium and stops both afterwards. */
export async function withPreview<Result>(
  work: (preview: Preview) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  await asFunction(load("../../test/setup/start-preview.js"))();
  try {
    const browser = await launchChromium();
    try {
      return await work(await Preview.open(browser, options));
    } finally {
      await browser.close();
    }
  } finally {
    await asFunction(load("../../test/setup/stop-preview.js"))();
  }
}
