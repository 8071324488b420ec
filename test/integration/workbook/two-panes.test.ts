import { twoPanes } from "../../two-panes/two-panes";

/** `npm run two-panes` has five hundred. */
test.each([1, 2, 3, 4, 5, 6])(
  "two panes press and type at the same moment: nothing is lost, and both tell the same at rest (seed %d)",
  async (seed) => {
    const { wrong, log } = await twoPanes(seed);
    expect({ wrong, log: wrong.length > 0 ? log : [] }).toEqual({ wrong: [], log: [] });
  },
);
