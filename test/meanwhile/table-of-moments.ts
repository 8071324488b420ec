import { ACTIONS } from "../../src/app/actions";
import { PRESSES } from "../fail-anywhere/presses";
import { inExcel } from "../fail-anywhere/scenes";
import { nameOf } from "../fail-anywhere/sweep";
import { GESTURE_NAMES } from "./gestures";
import { disturbed, MOMENTS, oneAfterTheOther, undisturbed } from "./moments";
import { READS_ONLY } from "./reads-only";

/**
 * A row of tests for each press of a view that writes: with every gesture, each at one moment, so that every press meets
 * every moment and so does every gesture. `npm run meanwhile` tries all of them.
 */
export function testPresses(view: "fill" | "choose" | "track"): void {
  // An older Excel leaves a table as long as it has grown.
  inExcel("1.13");
  const ids = new Set<string>(ACTIONS[view].map(({ id }) => id));
  const rows = PRESSES.filter(({ id }) => ids.has(id)).map((press, i) => [nameOf(press), press, i] as const);

  test.each(rows.filter(([, { id }]) => READS_ONLY.has(id)))("%s writes nothing", async (_, press) => {
    expect(await undisturbed(press)).toBeUndefined();
  });

  /** What a press does undisturbed, found once. */
  const known = new Map<string, ReturnType<typeof undisturbed>>();
  describe.each(rows.filter(([, { id }]) => !READS_ONLY.has(id)))("%s", (name, press, place) => {
    const gestures = GESTURE_NAMES.map((gesture, i) => {
      const moment = MOMENTS[(place + i) % MOMENTS.length] ?? MOMENTS[0];
      return [gesture, moment] as const;
    });
    test.each(gestures)(
      "%s %s: all is done right, or it is said, nothing is lost, and the next press works",
      async (gesture, moment) => {
        const found = known.get(name) ?? undisturbed(press);
        known.set(name, found);
        const right = await found;
        if (!right) throw new Error("This press writes nothing: it belongs among those that only read.");
        const serial = oneAfterTheOther(right, gesture);
        expect(await disturbed(right, gesture, moment, serial)).toEqual([]);
      },
    );
  });
}
