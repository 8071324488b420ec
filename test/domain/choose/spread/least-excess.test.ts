import fc from "fast-check";
import { leastExcess } from "../../../../src/domain/choose/spread/least-excess";

const NOBODY = 0;

/** Every place gets each of its group's teams in turn; the least of what goes beyond their room. */
function byTrial(
  open: readonly number[],
  teamsOf: readonly ReadonlySet<number>[],
  room: readonly number[],
): number {
  const places = open.flatMap((count, group) => Array<number>(count).fill(group));
  const fill = (place: number, left: readonly number[]): number => {
    const group = places[place];
    if (group === undefined) return 0;
    return Math.min(
      ...[...(teamsOf[group] ?? [])].map((team) => {
        const over = team !== NOBODY && (left[team] ?? 0) <= 0 ? 1 : 0;
        const then = left.map((count, other) => (other === team ? count - 1 : count));
        return over + fill(place + 1, then);
      }),
    );
  };
  return fill(0, room);
}

const roomFor = (room: readonly number[]) => (team: number) => room[team] ?? 0;

test.each([
  ["one team with room for two", [4], [[1]], [0, 2], 2],
  ["two teams with room for two each", [4], [[1, 2]], [0, 2, 2], 0],
  ["a team that two groups share", [2, 2], [[1], [1]], [0, 2], 2],
  ["a group that leaves the shared team to the other", [2, 2], [[1], [1, 2]], [0, 2, 2], 0],
  ["a team the picks have filled", [1], [[1]], [0, 0], 1],
  ["a case that names no team", [3], [[1, NOBODY]], [0, 1], 0],
  ["no open place", [0, 0], [[1], [1]], [0, 0], 0],
])("%s", (_, open, teamsOf, room, least) => {
  const sets = teamsOf.map((teams) => new Set(teams));
  expect(leastExcess(open, sets, roomFor(room))).toBe(least);
});

test("is what trying every filling gives", () => {
  const teams = fc.uniqueArray(fc.nat(3), { minLength: 1 }).map((some) => new Set(some));
  fc.assert(
    fc.property(
      fc.array(fc.record({ open: fc.nat(2), teams }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
      (groups, room) => {
        const open = groups.map((group) => group.open);
        const teamsOf = groups.map((group) => group.teams);
        expect(leastExcess(open, teamsOf, roomFor(room))).toBe(byTrial(open, teamsOf, room));
      },
    ),
  );
});
