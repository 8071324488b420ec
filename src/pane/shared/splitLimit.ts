/** How many rows of each of several lists there is room for, where one below the other they get `room` rows. */
export function splitLimit(lengths: readonly number[], room: number): number[] {
  let left = room;
  return lengths.map((length) => {
    const taken = Math.min(length, left);
    left -= taken;
    return taken;
  });
}
