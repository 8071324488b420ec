/** Of rows and items that are alike in kind, so many are enough to read. */
const ENOUGH = 3;

const indentOf = (line: string): number => line.length - line.trimStart().length;
/** The parts of a view, each of its own kind, are groups too: they stand no deeper than this. */
const PARTS = 2;
const isOneOfMany = (line: string): boolean =>
  /^- '?(?:row|listitem|rowgroup|option)\b/.test(line.trimStart()) ||
  (/^- '?group\b/.test(line.trimStart()) && indentOf(line) > PARTS);

/**
 * An accessibility tree, as Playwright writes it, with the first rows, items and choices of each table, list and field
 * alone, and without the number of rules: each new one would make all trees stale.
 */
export function shortTree(tree: string): string {
  const kept: string[] = [];
  /** How many of a kind were met at each depth, in the parent that is open there. */
  const met = new Map<number, { readonly role: string; count: number; left: number }>();
  let skipped: number | undefined;
  const close = (depth: number): void => {
    for (const [at, { role, left }] of [...met].sort(([a], [b]) => b - a)) {
      if (at <= depth) continue;
      if (left > 0) kept.push(`${" ".repeat(at)}# and ${left} more: ${role}`);
      met.delete(at);
    }
  };
  for (const line of tree.replace(/\b\d+ rules\b/g, "N rules").split("\n")) {
    const depth = indentOf(line);
    if (skipped !== undefined && depth > skipped) continue;
    skipped = undefined;
    close(depth);
    const role = /^- '?(\w+)/.exec(line.trimStart())?.[1] ?? "";
    const before = met.get(depth);
    const count = before?.role === role ? before.count + 1 : 1;
    if (before && before.role !== role && before.left > 0)
      kept.push(`${" ".repeat(depth)}# and ${before.left} more: ${before.role}`);
    const isSkipped = isOneOfMany(line) && count > ENOUGH;
    met.set(depth, { role, count, left: isSkipped ? (before?.left ?? 0) + 1 : 0 });
    if (isSkipped) skipped = depth;
    else kept.push(line);
  }
  close(-1);
  return `${kept.join("\n")}\n`;
}
