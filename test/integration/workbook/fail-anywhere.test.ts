import { ACTIONS } from "../../../src/app/actions";
import { PRESSES } from "../../fail-anywhere/presses";
import { sampleOf } from "../../fail-anywhere/sample";
import { faultless, nameOf, tryAt } from "../../fail-anywhere/sweep";
import { Chance } from "../../support/chance";

/** So many places of each press: `npm run sweep` tries all. */
const OF_EACH = 7;
const chance = new Chance(11);
let tried = 0;

test("every action is among the presses", () => {
  const ids = [...ACTIONS.fill, ...ACTIONS.choose, ...ACTIONS.track].map(({ id }) => id);
  expect(new Set(PRESSES.map(({ id }) => id))).toEqual(new Set(ids));
});

test.each(PRESSES.map((press) => [nameOf(press), press] as const))(
  "%s: wherever it fails, nothing is lost and the next press works",
  async (_, press) => {
    const right = await faultless(press);
    for (const attempt of sampleOf(right, OF_EACH, chance)) {
      const { batch, action, way } = attempt;
      const wrong = await tryAt(right, attempt, way);
      expect({ batch, action, way, wrong }).toEqual({ batch, action, way, wrong: [] });
      tried++;
    }
  },
);

test("at least 300 places were tried", () => {
  expect(tried).toBe(PRESSES.length * OF_EACH);
  expect(tried).toBeGreaterThanOrEqual(300);
});
