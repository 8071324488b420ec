import { tryDamaged } from "./try-damaged";

/** The number behind "--count=", say. */
const option = (name: string, otherwise: number): number => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? otherwise : Number(found.slice(name.length + 3));
};
const MOST_MILLISECONDS = 1_000;

/**
 * `npm run damaged`: 5,000 damaged workbooks through finding, matching, adopting, checking and tidying. None may crash,
 * lose a cell, or take longer than a second. `--count=100 --from=7` chooses.
 */
const [count, from] = [option("count", 5_000), option("from", 1)];
let failed = 0;
let slowest = { seed: 0, milliseconds: 0 };
for (let seed = from; seed < from + count; seed++) {
  // Time of work, not of waiting for a busy machine.
  const began = process.cpuUsage();
  const { layout, wrong } = tryDamaged(seed);
  const milliseconds = process.cpuUsage(began).user / 1000;
  if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  const slow = milliseconds > MOST_MILLISECONDS ? [`took ${Math.round(milliseconds)} ms`] : [];
  for (const line of [...wrong, ...slow].slice(0, 5)) console.log(`✗ seed ${seed} (${layout}): ${line}`);
  if (wrong.length + slow.length > 0) failed++;
}
console.log(
  `${count} damaged workbooks, ${failed} failed; the slowest, seed ${slowest.seed}, took ${Math.round(slowest.milliseconds)} ms`,
);
process.exitCode = failed === 0 ? 0 : 1;
