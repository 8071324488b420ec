import { useByChance } from "./random-use";

/** The number behind "--seeds=", say. */
const option = (name: string, otherwise: number): number => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? otherwise : Number(found.slice(name.length + 3));
};

/**
 * `npm run random-use`: ten minutes of random use for each of 50 seeds. `--seeds=5 --from=12 --minutes=2` chooses;
 * `--log` tells all that was done.
 */
async function main(): Promise<void> {
  const [seeds, from, minutes] = [option("seeds", 50), option("from", 1), option("minutes", 10)];
  let failed = 0;
  for (let seed = from; seed < from + seeds; seed++) {
    const began = performance.now();
    const { scene, gestures, presses, done, wrong, log } = await useByChance(seed, minutes);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${wrong.length === 0 ? "✓" : "✗"} seed ${seed} (${scene}): ${gestures} edits, ${presses} presses, ${done} of them done, ${seconds} s`,
    );
    if (process.argv.includes("--log")) console.log(log.join("\n"));
    for (const line of wrong) console.log(`    ${line}`);
    if (wrong.length > 0) failed++;
  }
  console.log(`${seeds} seeds of ${minutes} minutes each, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
