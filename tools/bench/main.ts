import { checkSpeed } from "./check-speed";
import { editTimes } from "./edit";
import { longList } from "./long-list";
import { matchTimes } from "./match";
import { paneSize } from "./pane-size";
import { previewTimes } from "./preview";
import { benchSpread } from "./spread";
import { traffic } from "./traffic";

/** `npm run bench`: measures and prints; with `--json` one object and nothing else. */
async function bench(): Promise<void> {
  // Webpack and its server speak on the console: only the results go to the standard output.
  console.log = console.error;
  const results: Record<string, number> = {};
  // One after the other: two at once would measure each other.
  for (const measure of [
    checkSpeed,
    traffic,
    paneSize,
    benchSpread,
    matchTimes,
    longList,
    editTimes,
    previewTimes,
  ])
    Object.assign(results, await measure());
  const lines = Object.entries(results).map(([name, value]) => `${name.padEnd(20)}${shown(value)}`);
  process.stdout.write(`${process.argv.includes("--json") ? JSON.stringify(results) : lines.join("\n")}\n`);
}

/** Three figures that count, or a whole number as it is. */
const shown = (value: number): string =>
  (Number.isInteger(value) ? String(value) : value.toPrecision(3)).padStart(10);

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
