const DAY_MS = 86_400_000;
/** Days from Excel's day 0 to the start of 1970. */
const EPOCH = 25_569;

/** Excel's number for a moment, which is in UTC. */
export const serialOfDate = (date: Date): number => Math.round((date.getTime() / DAY_MS + EPOCH) * 1e8) / 1e8;
