import type { Candidate } from "../../../src/domain/choose/pool";
import { type Group, QUOTAS } from "../../../src/domain/case-list/groups";

/** Every way of taking so many, in the order of their places. */
function* ways<T>(from: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [i, first] of from.entries())
    for (const rest of ways(from.slice(i + 1), count - 1)) yield [first, ...rest];
}

/** Every ten that holds the picks: candidates come in the order of their tickets. */
export function* everyTen(
  candidates: readonly Candidate[],
  picked: ReadonlySet<string>,
): Generator<readonly Candidate[]> {
  const of = (group: Group): (readonly Candidate[])[] =>
    [
      ...ways(
        candidates.filter((one) => one.group === group),
        QUOTAS[group],
      ),
    ].filter((some) =>
      candidates.every((one) => one.group !== group || !picked.has(one.theCase.number) || some.includes(one)),
    );
  for (const lac of of("LAC"))
    for (const cpr of of("CPR")) for (const ldd of of("LDD")) yield [...lac, ...cpr, ...ldd];
}
