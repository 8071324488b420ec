import { Chance } from "../support/chance";
import { PRESSES } from "./presses";
import { allOf, sampleOf } from "./sample";
import { faultless, nameOf, tryAt } from "./sweep";

/** The number behind "--sample=", say. */
const option = (name: string): number | undefined => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found === undefined ? undefined : Number(found.slice(name.length + 3));
};

/**
 * `npm run sweep`: lets every press fail at every action of each of its batches, and presses again. Words after `--`
 * choose presses by their name; `--every-way` tries each place with every code, `--sample=20 --seed=7` only so many
 * places of each press. `--part=1 --of=2` takes every second press, to have two at work at once.
 */
async function sweep(): Promise<void> {
  const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const sample = option("sample");
  const [part, of] = [option("part") ?? 1, option("of") ?? 1];
  const chance = new Chance(option("seed") ?? 1);
  let tried = 0;
  let failed = 0;
  const named = PRESSES.filter((one) => chosen.every((word) => nameOf(one).includes(word)));
  for (const press of named.filter((_, i) => i % of === part - 1)) {
    const began = performance.now();
    const right = await faultless(press);
    const attempts =
      sample === undefined
        ? allOf(right, process.argv.includes("--every-way"))
        : sampleOf(right, sample, chance);
    const wrong = new Map<string, string[]>();
    for (const attempt of attempts) {
      const { batch, action, way } = attempt;
      for (const fault of new Set(await tryAt(right, attempt, way)))
        wrong.set(fault, [...(wrong.get(fault) ?? []), `${batch}/${action} ${way}`]);
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const { positions, batches } = right;
    console.log(
      `${wrong.size === 0 ? "✓" : "✗"} ${nameOf(press)}: ${positions.length} positions in ${batches} batches, ${attempts.length} tried, ${seconds} s`,
    );
    for (const [fault, places] of [...wrong].slice(0, 6)) {
      const more = places.length > 6 ? ` and ${places.length - 6} more` : "";
      console.log(`    ${fault}\n      at ${places.slice(0, 6).join(", ")}${more}`);
    }
    tried += attempts.length;
    failed += new Set([...wrong.values()].flat()).size;
  }
  console.log(`${tried} positions tried, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void sweep();
