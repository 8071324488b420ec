import {
  filesRequest,
  filesRequestPast,
  withoutConsentWords,
} from "../../domain/track/letters/files-request";
import { copying } from "./copying";

/** Copies which files are wanted, for when and how (guidance, 6). */
export const copyTheFilesRequest = copying(
  { id: "copy-the-files-request", label: "Copy the files request", doing: "copy the text" },
  filesRequest,
  "No file is still to come on Tracking. Add a row for each that is wanted.",
  filesRequestPast,
  withoutConsentWords,
);
