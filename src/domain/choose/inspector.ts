/** Who chooses: the lead inspector or the deputy. Never a name. */
export const INSPECTORS = ["LI", "DLI"] as const;
export type Inspector = (typeof INSPECTORS)[number];
