/** The teams, or the lead professionals, of each group's candidates; 0 stands for nobody's. */
type HoldersOf = readonly ReadonlySet<number>[];

/**
 * The least excess over two that filling the open places must add, looking at teams alone or at lead
 * professionals alone. Whatever groups are taken together, their places beyond what their holders have room
 * for are excess; the most of these is exact, as in Hall's theorem.
 */
export function leastExcess(
  open: readonly number[],
  holdersOf: HoldersOf,
  roomOf: (holder: number) => number,
): number {
  let least = 0;
  for (let chosen = 1; chosen < 1 << open.length; chosen++) {
    const holders = new Set<number>();
    let places = 0;
    open.forEach((count, group) => {
      if ((chosen & (1 << group)) === 0 || count === 0) return;
      places += count;
      for (const holder of holdersOf[group] ?? []) holders.add(holder);
    });
    if (holders.has(0)) continue;
    const room = [...holders].reduce((sum, holder) => sum + roomOf(holder), 0);
    least = Math.max(least, places - room);
  }
  return least;
}
