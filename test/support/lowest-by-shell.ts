import { execFileSync } from "node:child_process";

/** The numbers of the lowest tickets, by the shell's own tools. */
export function lowest(seed: string, numbers: readonly string[], count: number): string[] {
  const script = [
    "while IFS= read -r number; do",
    '  printf \'%s %s\\n\' "$(printf \'%s\' "$SEED|$number" | sha256sum | cut -c1-13)" "$number"',
    'done | LC_ALL=C sort | head -n "$COUNT" | cut -d" " -f2-',
  ].join("\n");
  return execFileSync("sh", ["-c", script], {
    input: `${numbers.join("\n")}\n`,
    encoding: "utf8",
    env: { ...process.env, SEED: seed, COUNT: String(count) },
  })
    .trim()
    .split("\n");
}
