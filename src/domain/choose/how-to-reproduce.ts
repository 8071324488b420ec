import type { Seed } from "./tickets";

/**
 * How anybody can redo the draw without this add-in: printed on `Selection record`, a line each. Commands are indented, and
 * written for the shells of Linux, of Mac and of Windows' Git.
 */
export const howToReproduceDraw = (seed: Seed): string[] => [
  `Each case has a ticket, made from the seed and its case number. The seed is ${seed}`,
  "1. Write the case number without spaces at the ends, with single spaces inside, a to z as capitals A to Z.",
  "2. Put the seed and an upright stroke before it, and take the SHA-256 of that text in UTF-8. For a case 1047:",
  `   printf %s ${quoted(`${seed}|1047`)} | sha256sum`,
  "   All numbers of a group at once, a line each in the file numbers.txt, in the order of their tickets:",
  `   while read -r n; do echo "$(printf %s ${quoted(`${seed}|`)}"$n" | sha256sum | cut -c1-13) $n"; done < numbers.txt | LC_ALL=C sort`,
  "3. The first 13 hex digits are the ticket. As a number from 0 to 1: divide by 16 to the power of 13.",
  "4. In each group, leave out cases whose number is used twice, and those picked, excluded, unticked and withdrawn by hand. The lowest tickets fill the open places; the next three are the reserves.",
];

/** The same for a spread, whose search nobody does by hand. */
export const howToReproduceSpread = (seed: Seed): string =>
  `On the same list, with the same picks, exclusions and withdrawals by hand, Spread with the seed ${seed} gives the same ten. It makes the excess over two cases for a team and for a lead professional least, then the number of different values among the ten greatest: of age band, gender, ethnicity, lives in, category, type, known to social care, and each issue. Among equals the lowest tickets decide: the first 13 hex digits of the SHA-256 of seed, upright stroke and case number.`;

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
