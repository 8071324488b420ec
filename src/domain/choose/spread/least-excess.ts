/** The teams, or the lead professionals, of each group's candidates; 0 stands for nobody's. */
type TeamsOrLeads = readonly ReadonlySet<number>[];

/**
 * The least excess over two that filling the open places must add, looking at teams alone or at lead
 * professionals alone. Whatever groups are taken together, their places beyond what their teams or leads have room
 * for are excess; the most of these is exact, as in Hall's theorem.
 */
export function leastExcess(
  open: readonly number[],
  teamsOrLeads: TeamsOrLeads,
  roomOf: (teamOrLead: number) => number,
): number {
  let least = 0;
  for (let taken = 1; taken < 1 << open.length; taken++) {
    const found = new Set<number>();
    let places = 0;
    open.forEach((count, group) => {
      if ((taken & (1 << group)) === 0 || count === 0) return;
      places += count;
      for (const teamOrLead of teamsOrLeads[group] ?? []) found.add(teamOrLead);
    });
    if (found.has(0)) continue;
    const room = [...found].reduce((sum, teamOrLead) => sum + roomOf(teamOrLead), 0);
    least = Math.max(least, places - room);
  }
  return least;
}
