import { INSPECTORS, type Inspector } from "../inspector";

/** " by the DLI"; nothing where nobody said who it was. */
export const byWords = (who: Inspector | undefined): string => (who === undefined ? "" : ` by the ${who}`);

/** "25/11/2026 09:10 GMT by the DLI" taken apart. */
export function byWhom(words: string): [at: string, who: Inspector | undefined] {
  const who = INSPECTORS.find((one) => words.endsWith(byWords(one)));
  return who === undefined ? [words, undefined] : [words.slice(0, -byWords(who).length), who];
}
