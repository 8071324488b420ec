import { chaser } from "../../domain/track/chaser";
import { copying } from "./copying";

/** Copies what has not come though it was due. */
export const copyAChaser = copying(
  { id: "copy-a-chaser", label: "Copy a chaser", doing: "copy the text" },
  chaser,
  "Nothing is late that could be asked for.",
);
