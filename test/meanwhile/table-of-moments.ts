import { ACTIONS } from "../../src/app/actions";
import { PRESSES } from "../fail-anywhere/presses";
import { inExcel } from "../fail-anywhere/scenes";
import { nameOf } from "../fail-anywhere/sweep";
import { GESTURE_NAMES } from "./gestures";
import { disturbed, MOMENTS, oneAfterTheOther, undisturbed } from "./moments";
import { READS_ONLY } from "./reads-only";

/** A row of tests for each press of a view that writes: with every gesture, at every moment. */
export function testPresses(view: "fill" | "choose" | "track"): void {
  // An older Excel leaves a table as long as it has grown.
  inExcel("1.13");
  const ids = new Set<string>(ACTIONS[view].map(({ id }) => id));
  const rows = PRESSES.filter(({ id }) => ids.has(id)).map((press) => [nameOf(press), press] as const);

  test.each(rows.filter(([, { id }]) => READS_ONLY.has(id)))("%s writes nothing", async (_, press) => {
    expect(await undisturbed(press)).toBeUndefined();
  });

  /** What a press does undisturbed, found once. */
  const known = new Map<string, ReturnType<typeof undisturbed>>();
  describe.each(rows.filter(([, { id }]) => !READS_ONLY.has(id)))("%s", (name, press) => {
    test.each(GESTURE_NAMES)(
      "%s at any moment: all is done right, or it is said, nothing is lost, and the next press works",
      async (gesture) => {
        const found = known.get(name) ?? undisturbed(press);
        known.set(name, found);
        const right = await found;
        if (!right) throw new Error("This press writes nothing: it belongs among those that only read.");
        const serial = await oneAfterTheOther(right, gesture);
        for (const moment of MOMENTS)
          expect({ moment, wrong: await disturbed(right, gesture, moment, serial) }).toEqual({
            moment,
            wrong: [],
          });
      },
    );
  });
}
