import type { Seed } from "../tickets";

/**
 * How anybody can redo the draw without this add-in: printed on `Selection record`, a line each. Commands are indented, and
 * written for the shells of Linux, of Mac and of Windows' Git, and for PowerShell.
 */
export const howToReproduceDraw = (seed: Seed): string[] => [
  `Each case has a ticket, made from the seed and its case number. The seed is ${seed}`,
  "1. Write the case number without spaces at the ends, with single spaces inside, a to z as capitals A to Z.",
  "2. Put the seed and the sign | before it, and take the SHA-256 of that text in UTF-8. For a case 1047:",
  `   printf %s ${quoted(`${seed}|1047`)} | sha256sum`,
  "   On Windows, in PowerShell, the same:",
  `   ${powerShell(`${seed}|1047`)}`,
  "   All numbers of a group at once, a line each in the file numbers.txt, in the order of their tickets:",
  `   while read -r n; do echo "$(printf %s ${quoted(`${seed}|`)}"$n" | sha256sum | cut -c1-13) $n"; done < numbers.txt | LC_ALL=C sort`,
  "3. The first 13 hex digits are the ticket. As a number from 0 to 1: divide by 16 to the power of 13.",
  "4. In each group, leave out cases whose number is used twice, and those picked, excluded, unticked and withdrawn by hand, or flagged before. The lowest tickets fill the open places; the next three are the reserves.",
];

/** The same for a spread, whose search nobody does by hand. */
export const howToReproduceSpread = (seed: Seed): string =>
  `Press Spread with the seed ${seed} on the same list, with the same picks, exclusions and withdrawals by hand. It gives the same cases as stand under “Every draw and spread so far”. First, as few cases as can be are a team’s or a lead professional’s third or later. Then as many different values as can be stand among the ten. They are those of age band, gender, ethnicity, lives in, category, type, known to social care, and each issue. Among equals the lowest tickets decide: the first 13 hex digits of the SHA-256 of seed, the sign | and case number.`;

/** How anybody can work out the list's fingerprint, a line each. */
export const howToFingerprint = (): string[] => [
  "The fingerprint is the SHA-256 of a text in UTF-8 that has a line for each case. A line has columns 1 to 22 as the cells hold them, a tab between two, a line feed at its end.",
  "Codes stand as they were typed, dates as yyyy-mm-dd, numbers in plain digits; spaces at the ends of a cell stay. A tab or a line end inside a cell is a space. The lines stand in the order of their case numbers, written as for the tickets, by code points.",
  "With that text in the file list.txt:",
  "   sha256sum list.txt",
  "   Get-FileHash list.txt -Algorithm SHA256",
];

/** One line that gives the digits of `sha256sum`, also in the Windows PowerShell that every laptop has. */
const powerShell = (text: string): string =>
  `-join ([Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes('${text.replaceAll(/['‘’‚‛]/g, "$&$&")}')) | % { $_.ToString('x2') })`;

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
