import { action } from "../action";

/** Says of columns that were sorted without the rest of their rows that they are meant to stand so: it is no longer told. */
export const keepTheOrder = action({
  id: "keep-the-order",
  label: "It is meant",
  doing: "keep that it is meant",
  run({ state, set }) {
    const { sortedAlone } = state();
    if (sortedAlone) set({ sortedAlone: { ...sortedAlone, isMeant: true } });
    return Promise.resolve("The cells stay where they stand now.");
  },
});
