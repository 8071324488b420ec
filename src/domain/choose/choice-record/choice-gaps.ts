/** What stands in the way of knowing all of a choice. */
export type ChoiceGap =
  /** An earlier choice was forgotten whose cases may be ticked still. */
  | { readonly type: "forgotten" }
  /** Notes of the add-in: damaged or written by a newer version; missing; about cases of which none is in this list. */
  | { readonly type: "unread" | "missing" | "of others"; readonly notes: number };

export const FORGOTTEN: ChoiceGap = { type: "forgotten" };
