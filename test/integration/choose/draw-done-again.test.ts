import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { withExclusion } from "../../domain/choose/after";
import { GROUPS, QUOTAS } from "../../../src/domain/case-list/groups";
import { aList, type CaseCells, theHundred } from "../../support/a-list";
import { byHandIn, type Going, pressed, withdrawn } from "../../domain/choose/a-chosen-ten";
import { column, flagged, under } from "../../domain/choose/a-flagged-sheet";

const numbered = (rows: readonly CaseCells[]): CaseCells[] =>
  rows.map((row, i) => ({ ...row, caseNumber: `Ab ${1001 + i}` }));
const START: Going = {
  list: aList(numbered(theHundred())),
  kept: withExclusion(EMPTY_RECORD, "ab 1040", "sibling of Ab 1002"),
};
const DRAWN = pressed("Draw", byHandIn(START, ["ab 1002"]));

/** The ten of a Draw, done again with sha256sum and sort from what Selection record says alone. */
function doneAgain(record: readonly string[][]): Set<string> {
  const numbersUnder = (heading: string): string[] => under(heading, record).map(([number = ""]) => number);
  const seed = under("How the ten were chosen", record).find(([label]) => label === "Seed")?.[1] ?? "";
  const picked = numbersUnder("Picked by hand");
  const leftOut = new Set([
    ...picked,
    ...["Excluded by hand", "Unticked since the draw", "Withdrawn"].flatMap(numbersUnder),
  ]);
  const script = [
    "while IFS= read -r number; do",
    '  printf \'%s %s\\n\' "$(printf \'%s\' "$SEED|$number" | sha256sum | cut -c1-13)" "$number"',
    'done | LC_ALL=C sort | head -n "$OPEN" | cut -d" " -f2-',
  ].join("\n");
  const found = GROUPS.flatMap((group) => {
    // In the list's order, say: the shell is to find the tickets' order by itself.
    const listed = numbersUnder(`Tickets of ${group}, the lowest first`).slice(1).sort();
    const open = QUOTAS[group] - picked.filter((number) => listed.includes(number)).length;
    return execFileSync("sh", ["-c", script], {
      input: `${listed
        .filter((number) => !leftOut.has(number))
        .join("\n")
        .toUpperCase()}\n`,
      encoding: "utf8",
      env: { ...process.env, SEED: seed, OPEN: String(open) },
    })
      .trim()
      .split("\n");
  });
  return new Set([...picked.map((number) => number.toUpperCase()), ...found]);
}

test("a Draw is done again from Selection record alone, with sha256sum and sort, also after a withdrawal", () => {
  const first = flagged(DRAWN);
  const [, gone] = column("Case number", first.selected);
  const after = withdrawn({ ...DRAWN, kept: first.kept }, String(gone).toLowerCase());
  for (const { selected, record } of [first, flagged(after, first.selected)]) {
    const status = column("Status", selected);
    const tracked = column("Case number", selected).filter((_, i) => status[i] === "Chosen");
    expect(doneAgain(record)).toEqual(new Set(tracked.map((number) => String(number).toUpperCase())));
  }
});

test("the line of the recipe that takes a whole group gives its tickets as they stand", () => {
  const { record } = flagged(pressed("Draw", START, "it's 4-6"));
  const line = under("How anybody can do it again", record).find(([text]) => text?.includes("numbers.txt |"));
  const rows = under("Tickets of LAC, the lowest first", record).slice(1);
  const directory = mkdtempSync(join(tmpdir(), "case-tracking-"));
  writeFileSync(
    join(directory, "numbers.txt"),
    rows
      .map(([number = ""]) => `${number.toUpperCase()}\n`)
      .sort()
      .join(""),
  );
  const said = execFileSync("sh", ["-c", line?.[0] ?? ""], { cwd: directory, encoding: "utf8" });
  rmSync(directory, { recursive: true });
  expect(said.trim().split("\n")).toEqual(
    rows.map(([number = "", ticket = ""]) => `${ticket} ${number.toUpperCase()}`),
  );
});
