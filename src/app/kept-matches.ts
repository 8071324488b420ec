import type { KeptMatches } from "../domain/fill/returned/kept-match";
import { MATCH_KEY } from "../domain/fill/returned/kept-match-key";
import type { Reading } from "./workbook";

/** How people have matched headers in this workbook; what reads it is loaded only where something is kept. */
export async function keptMatches(settings: Reading["settings"]): Promise<KeptMatches> {
  const kept = settings.get(MATCH_KEY);
  if (kept === undefined) return { inPlace: undefined, lists: [] };
  const { parseMatches } = await import(
    /* webpackChunkName: "kept" */ "../domain/fill/returned/kept-match-schema"
  );
  return parseMatches(kept);
}
