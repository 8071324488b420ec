import { PRESSES } from "../fail-anywhere/presses";
import { inExcel } from "../fail-anywhere/scenes";
import { nameOf } from "../fail-anywhere/sweep";
import { GESTURE_NAMES } from "./gestures";
import { disturbed, MOMENTS, oneAfterTheOther, undisturbed } from "./moments";

/** `npm run meanwhile`: every press that writes, with every gesture at every moment. Words after `--` choose presses. */
async function all(): Promise<void> {
  const chosen = process.argv.slice(2);
  // An older Excel leaves a table as long as it has grown.
  inExcel("1.13");
  let tried = 0;
  let failed = 0;
  for (const press of PRESSES.filter((one) => chosen.every((word) => nameOf(one).includes(word)))) {
    const right = await undisturbed(press);
    if (!right) continue;
    const began = performance.now();
    const wrong: string[] = [];
    for (const gesture of GESTURE_NAMES) {
      const serial = oneAfterTheOther(right, gesture);
      for (const moment of MOMENTS) {
        tried++;
        const faults = await disturbed(right, gesture, moment, serial);
        if (faults.length > 0)
          wrong.push(`${gesture} ${moment}:\n      ${faults.slice(0, 3).join("\n      ")}`);
      }
    }
    failed += wrong.length;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${wrong.length === 0 ? "✓" : "✗"} ${nameOf(press)}, ${seconds} s`);
    for (const one of wrong) console.log(`    ${one}`);
  }
  console.log(`${tried} tried, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void all();
