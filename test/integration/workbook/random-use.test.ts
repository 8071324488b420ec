import { useByChance } from "../../random-use/random-use";

/** `npm run random-use` has fifty seeds, and ten minutes for each. */
const MINUTES = 2;

test.each([4, 7, 9])(
  "minutes of random use lose no cell and end with what a fresh check says (seed %d)",
  async (seed) => {
    const { wrong, gestures, presses } = await useByChance(seed, MINUTES);
    expect(wrong).toEqual([]);
    expect(Math.min(gestures, presses)).toBeGreaterThan(5);
  },
);
