import type { Preview } from "./preview";

/** Makes the pane as wide and as high as this, in pixels; the page around it is as large as that takes. */
export async function resizePane(preview: Preview, width: number, height: number): Promise<void> {
  const { page, pane } = preview;
  await preview.makePane(width);
  // What stands above it is as high as its words at this width take.
  await page.setViewportSize({ width: 1200, height });
  const outside = await page.evaluate(() => {
    const frame = document.querySelector('iframe[title="Add-in"]');
    return window.innerHeight - (frame?.clientHeight ?? 0);
  });
  await page.setViewportSize({ width: 1200, height: height + outside });
  await pane.locator("body").evaluate(
    (_, size) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (innerWidth === size.width && innerHeight === size.height) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    { width, height },
  );
}
