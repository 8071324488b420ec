/**
 * `npm run icons`: draws the PNGs that the manifest names from the SVGs beside this file, with Chromium.
 * Each size comes from the drawing set by hand for it, or for a whole fraction of it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const commandSizes = { 16: 16, 32: 32, 80: 80 };

/** By icon: the size to draw, and the drawing it comes from. */
const drawings = {
  icon: { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 80, 128: 32 },
  open: commandSizes,
  check: commandSizes,
  next: commandSizes,
  flag: commandSizes,
};

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    for (const [size, drawing] of Object.entries(sizes)) {
      const side = Number(size);
      const svg = readFileSync(new URL(`${name}-${drawing}.svg`, import.meta.url), "utf8");
      await page.setViewportSize({ width: side, height: side });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(new URL(`../../assets/${name}-${size}.png`, import.meta.url), png);
    }
  }
} finally {
  await browser.close();
}
