import type { HintView } from "../../app/hint-key";

/** Where to begin: for the authority's staff under Fill, for inspectors under Choose. */
export const FIRST_WORDS: Readonly<Record<HintView, readonly string[]>> = {
  Fill: [
    "Enter the local authority in B2 and the list date in B3, then type or paste the cases from row 6.",
    "What is missing or wrong stands here as you type. Press a line to go to its cell.",
    "Once it says Ready to send, press Check before sending.",
  ],
  Choose: [
    "Press Draw or Spread with a seed, or tick cases in the list.",
    "Press Flag the ten. One sheet shows them, the sheet behind it how they were chosen.",
    "Copy the request to the authority, then go on under Track.",
  ],
};
