import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { drawGuidePictures } from "./guide-pictures";
import { drawPreview } from "./preview-pictures";
import { templateHighlights } from "./template-highlights";

const FOLDER = resolve(__dirname, "../../assets/pictures");

/** `npm run pictures`: draws every picture in `assets/pictures`. */
async function draw(): Promise<void> {
  const save = (name: string, picture: Uint8Array): void =>
    writeFileSync(resolve(FOLDER, `${name}.png`), picture);
  mkdirSync(FOLDER, { recursive: true });
  save("template-highlights", await templateHighlights());
  await drawPreview(save);
  await drawGuidePictures(save);
}

draw().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
