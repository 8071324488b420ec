/** Who chooses: the lead inspector or the deputy. Never a name. */
export const INSPECTORS = ["LI", "DLI"] as const;
export type Inspector = (typeof INSPECTORS)[number];

/** Who does it, where that was said. */
export const byInspector = ({
  inspector,
}: {
  readonly inspector: Inspector | undefined;
}): { readonly who?: Inspector } => (inspector === undefined ? {} : { who: inspector });
