import { twoPanes } from "./two-panes";

/** The number behind "--runs=", say. */
const option = (name: string, otherwise: number): number => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? otherwise : Number(found.slice(name.length + 3));
};

/** `npm run two-panes`: 500 runs; `--runs=20 --from=7` chooses, `--log` tells all that was done. */
async function main(): Promise<void> {
  const [runs, from] = [option("runs", 500), option("from", 1)];
  let [failed, presses, done] = [0, 0, 0];
  for (let seed = from; seed < from + runs; seed++) {
    const run = await twoPanes(seed);
    presses += run.presses;
    done += run.done;
    if (process.argv.includes("--log")) console.log(run.log.join("\n"));
    for (const line of run.wrong) console.log(`✗ seed ${seed}: ${line}`);
    if (run.wrong.length > 0) failed++;
  }
  console.log(`${runs} runs, ${presses} presses, ${done} of them done, ${failed} runs failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
