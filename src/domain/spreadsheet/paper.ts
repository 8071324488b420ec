/** What is so of every sheet of ours on paper. */

/** In points: as little as printers can do with, so that the words are as large as they can be. */
export const PRINT_MARGINS = { left: 28, right: 28, top: 36, bottom: 43, header: 20, footer: 20 } as const;

/** In per cent, of a sheet whose pages begin where it is said: it is not fitted to them. */
export const PAGED_SCALE = 80;

/** At the right of each page’s foot: pages of several sheets lie in one heap. */
export const PRINT_FOOTER = "&A, page &P of &N";
