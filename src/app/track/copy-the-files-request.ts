import {
  filesRequest,
  filesRequestDays,
  withoutConsentWords,
} from "../../domain/track/letters/files-request";
import { copying } from "./copying";

/** Copies which files are wanted, for when and how (guidance, 6). */
export const copyTheFilesRequest = copying(
  { id: "copy-the-files-request", label: "Copy the files request", doing: "copy the text" },
  filesRequest,
  "No file is asked for on Tracking. Add a row for each first.",
  filesRequestDays,
  withoutConsentWords,
);
