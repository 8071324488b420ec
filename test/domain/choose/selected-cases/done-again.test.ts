import { execFileSync } from "node:child_process";
import { cellOf } from "../../../../src/domain/case-list/case";
import { EMPTY_RECORD, withExclusion } from "../../../../src/domain/choose/choice-record";
import { GROUPS, QUOTAS } from "../../../../src/domain/case-list/groups";
import { aList, type CaseCells, theHundred } from "../../../support/a-list";
import { byHandIn, type Going, pressed, withdrawn } from "../a-chosen-ten";
import { column, flagged, under } from "./a-flagged-sheet";

const numbered = (rows: readonly CaseCells[]): CaseCells[] =>
  rows.map((row, i) => ({ ...row, caseNumber: `Ab ${1001 + i}` }));
const START: Going = {
  list: aList(numbered(theHundred())),
  kept: withExclusion(EMPTY_RECORD, "ab 1040", "sibling of Ab 1002"),
};
const DRAWN = pressed("Draw", byHandIn(START, ["ab 1002"]));

/** The ten of a Draw, done again with sha256sum and sort from what the cells say. */
function doneAgain(
  listed: readonly (readonly [number: string, group: string])[],
  sheet: Parameters<typeof under>[1],
): Set<string> {
  const words = under("How the ten were chosen", sheet);
  const seed = words.find(([label]) => label === "Seed")?.[1] ?? "";
  const numbersUnder = (heading: string): string[] => under(heading, sheet).map(([number = ""]) => number);
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
    const groupOf = (number: string): string => listed.find(([other]) => other === number)?.[1] ?? "";
    const open = QUOTAS[group] - picked.filter((number) => groupOf(number) === group).length;
    const numbers = listed
      .filter(([number, of]) => of === group && !leftOut.has(number))
      .map(([number]) => number);
    return execFileSync("sh", ["-c", script], {
      input: `${numbers.join("\n").toUpperCase()}\n`,
      encoding: "utf8",
      env: { ...process.env, SEED: seed, OPEN: String(open) },
    })
      .trim()
      .split("\n");
  });
  return new Set([...picked.map((number) => number.toUpperCase()), ...found]);
}

test("a Draw is done again from the cells alone, with sha256sum and sort, also after a withdrawal", () => {
  const first = flagged(DRAWN);
  const [, gone] = column("Case number", first);
  const after = withdrawn({ ...DRAWN, kept: first.kept }, String(gone).toLowerCase());
  for (const [going, sheet] of [
    [DRAWN, first],
    [after, flagged(after, first)],
  ] as const) {
    const listed = going.list.cases.map(
      (theCase) => [String(cellOf(theCase, "caseNumber")), String(cellOf(theCase, "group"))] as const,
    );
    const chosen = column("Case number", sheet).filter((_, i) => column("Status", sheet)[i] === "Chosen");
    expect(doneAgain(listed, sheet)).toEqual(new Set(chosen.map((number) => String(number).toUpperCase())));
  }
});
