import type { Proposal } from "../../../domain/fill/tidy-up/tidy-up";

/** A correction with a key that stays the same while people type elsewhere: made of case and column, not of place. */
export interface ProposalRow {
  readonly key: string;
  readonly proposal: Proposal;
}

/** Corrections of one kind. */
export interface ProposalKind {
  readonly correction: string;
  readonly why: string;
  readonly rows: readonly ProposalRow[];
}

/** The corrections by kind. Two of one case and column, where a number is used twice, are told apart by order. */
export function proposalKinds(proposals: readonly Proposal[]): ProposalKind[] {
  const seen = new Map<string, number>();
  const kinds = new Map<string, { correction: string; why: string; rows: ProposalRow[] }>();
  for (const proposal of proposals) {
    const { correction, why, column, caseNumber, index } = proposal;
    const base = `${caseNumber === "" ? `row ${index}` : caseNumber}|${column}`;
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    const row = { key: `${base}|${before}`, proposal };
    const kind = kinds.get(correction);
    if (kind) kind.rows.push(row);
    else kinds.set(correction, { correction, why, rows: [row] });
  }
  return [...kinds.values()];
}
