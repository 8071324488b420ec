/** Why a case is withdrawn. */
export const WITHDRAWN_BECAUSE = ["moved away", "closed", "consent", "listed in error", "other"] as const;
export type WithdrawnBecause = (typeof WITHDRAWN_BECAUSE)[number];

export const isReason = (value: unknown): value is WithdrawnBecause =>
  WITHDRAWN_BECAUSE.some((because) => because === value);
