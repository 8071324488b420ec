import type { Chance } from "../support/chance";
import { CODES, type Faultless, type Position, type Way } from "./sweep";

export type Attempt = Position & { readonly way: Way };

/** Some of the places where a press can fail: each of its batches as likely as the others, however short. */
export function sampleOf({ positions, batches }: Faultless, count: number, chance: Chance): Attempt[] {
  return Array.from({ length: count }, () => {
    const batch = chance.below(batches);
    const { action } = chance.pick(positions.filter((position) => position.batch === batch));
    return { batch, action, way: chance.pick<Way>([...CODES, "no answer", "late"]) };
  });
}

/** Every place: with one code, each in its turn, or with every code and without an answer. */
export function allOf({ positions, batches }: Faultless, everyWay: boolean): Attempt[] {
  const ways: readonly Way[] = [...CODES, "no answer"];
  return [
    ...positions.flatMap((position, i) =>
      (everyWay ? ways : ways.filter((_, place) => place === i % ways.length)).map((way) => ({
        ...position,
        way,
      })),
    ),
    // Only whole batches are late.
    ...Array.from({ length: batches }, (_, batch): Attempt => ({ batch, action: 0, way: "late" })),
  ];
}
