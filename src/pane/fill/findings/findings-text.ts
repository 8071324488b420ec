import type { CheckedList } from "../../../app/state";
import { COLUMNS } from "../../../domain/case-list/columns";
import { counted } from "../../../domain/case-list/wording";
import { groupBy } from "../../../domain/shared/group-by";
import { KINDS, type ListedFinding } from "../../../domain/fill/finding-filter";
import { ruleWords } from "./rule-words";
import { KIND_WORDS } from "./words";

/**
 * Findings as a text for an e-mail: kind by kind, rule by rule, the places of each column. What stands in it are our own
 * words and addresses; a message can repeat what somebody typed, so none is used.
 */
export function findingsText({ list }: Pick<CheckedList, "list">, rows: readonly ListedFinding[]): string {
  const kinds = KINDS.map((kind) => ({ kind, found: rows.filter((row) => row.kind === kind) }));
  const parts = kinds
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => [`${KIND_WORDS[kind]} (${found.length})`, ...ruleLines(found)].join("\n"));
  const first = `${list.layout.sheet}: ${counted(rows.length, "finding")}. Places only: what the cells hold is not in this text.`;
  return [first, ...parts].join("\n\n");
}

/** "Blank cells to fill: Age F14, F17:F19; Gender G14". */
const ruleLines = (found: readonly ListedFinding[]): string[] =>
  [...groupBy(found, ({ finding }) => finding.rule)].map(
    ([rule, ofRule]) => `${ruleWords(rule)}: ${columnParts(ofRule).join("; ")}`,
  );

/** The places of a rule's findings, those of the list as a whole first, then column by column. */
function columnParts(found: readonly ListedFinding[]): string[] {
  const findings = found.map(({ finding }) => finding);
  const ofList = findings.filter(({ column }) => column === undefined).map(({ address }) => address);
  const ofColumns = COLUMNS.flatMap(({ key, header }) => {
    const ofColumn = findings.filter(({ column }) => column === key);
    return ofColumn.length === 0 ? [] : [`${header} ${runs(ofColumn).join(", ")}`];
  });
  return [...(ofList.length > 0 ? [ofList.join(", ")] : []), ...ofColumns];
}

interface Run {
  readonly first: string;
  readonly last: string;
  readonly lastRow: number;
}

/** Cells of one column, those below each other as a range. */
function runs(cells: readonly { readonly address: string; readonly row?: number }[]): string[] {
  const found: Run[] = [];
  for (const { address, row = 0 } of cells) {
    const before = found.at(-1);
    if (before && row === before.lastRow + 1)
      found.splice(-1, 1, { first: before.first, last: address, lastRow: row });
    else found.push({ first: address, last: address, lastRow: row });
  }
  return found.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}
