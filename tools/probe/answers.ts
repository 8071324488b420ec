/** What came of a batch: `Scratch.outcome` says it. */
export const DONE = "done";
export const REFUSED = "refused";

/** Cells, or anything else that Excel gives, as one line to compare. */
export const written = (value: unknown): string => JSON.stringify(value ?? null);

/** Codes by which an Excel, or the preview's host, says that it does not have a member. */
const MISSING: ReadonlySet<string> = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented"]);

/** Excel's word for what went wrong; undefined where it was not Excel that failed. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

export const isMissing = (error: unknown): boolean => MISSING.has(codeOf(error) ?? "");
