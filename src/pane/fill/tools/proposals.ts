import type { Proposal } from "../../../domain/fill/tidy-up/tidy-up";
import { newWords, oldWords } from "./words";

/** A correction with a key that stays the same while people type elsewhere: made of case and column, not of place. */
export interface ProposalRow {
  readonly key: string;
  readonly proposal: Proposal;
}

/** Corrections that write the same over the same: "N" becomes "No". */
export interface ProposalChange {
  readonly key: string;
  readonly old: string;
  readonly becomes: string;
  readonly rows: readonly ProposalRow[];
}

/** Corrections of one kind. */
export interface ProposalKind {
  readonly correction: string;
  readonly why: string;
  readonly rows: readonly ProposalRow[];
  /** Each distinct change once, the most frequent first. */
  readonly changes: readonly ProposalChange[];
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
  return [...kinds.values()].map((kind) => ({ ...kind, changes: changesOf(kind.rows) }));
}

function changesOf(rows: readonly ProposalRow[]): ProposalChange[] {
  const changes = new Map<string, ProposalChange & { rows: ProposalRow[] }>();
  for (const row of rows) {
    const [old, becomes] = [oldWords(row.proposal), newWords(row.proposal)];
    const key = `${old}\n${becomes}`;
    const change = changes.get(key);
    if (change) change.rows.push(row);
    else changes.set(key, { key, old, becomes, rows: [row] });
  }
  return [...changes.values()].sort((a, b) => b.rows.length - a.rows.length);
}
