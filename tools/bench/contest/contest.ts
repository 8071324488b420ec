import { ajv } from "./ajv";
import { ours } from "./check";
import type { Contestant } from "./contestant";
import { floor } from "./floor";
import { largeList, type RawList } from "./large-list";
import { zod } from "./zod";

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const CONTESTANTS = { check: ours, zod, ajv } as const;
const ROUNDS = 11;

/** Milliseconds: short runs are repeated until so many are over, for the clock's sake. */
const SAMPLE = 20;
/** As long as each runs before it is timed, so that all are compiled. */
const WARM_UP = 500;

/**
 * Times every contestant at every size, in turns, on the same lists: milliseconds by "check.1000.ms". Throws
 * where one finds other faults than the others.
 */
export function contest(): Record<string, number> {
  const results: Record<string, number> = {};
  for (const rows of SIZES) {
    const list = largeList(rows);
    agree(list);
    const runners = Object.entries({ ...CONTESTANTS, floor }).map(([name, run]) => ({
      name,
      run: () => run(list),
      samples: new Array<number>(),
    }));
    for (const { run } of runners) sample(run, WARM_UP);
    for (let round = 0; round < ROUNDS; round++)
      for (const runner of runners) runner.samples.push(sample(runner.run));
    for (const { name, samples } of runners) results[`${name}.${rows}.ms`] = median(samples);
  }
  return results;
}

/** All must find the same faults, each at the same place. */
function agree(list: RawList): void {
  const places = (contestant: Contestant): string =>
    contestant(list)
      .map(({ rule, address }) => `${rule} ${address}`)
      .sort()
      .join("\n");
  const wanted = places(ours);
  for (const [name, contestant] of Object.entries(CONTESTANTS))
    if (places(contestant) !== wanted) throw new Error(`${name} finds other faults than check does.`);
}

/** Milliseconds for one run, the mean of as many runs as the time takes. */
function sample(run: () => unknown, time = SAMPLE): number {
  const start = performance.now();
  let runs = 0;
  let over = 0;
  do {
    run();
    runs++;
    over = performance.now() - start;
  } while (over < time);
  return over / runs;
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
