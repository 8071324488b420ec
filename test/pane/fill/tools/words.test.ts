import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import type { ColumnKey } from "../../../../src/domain/case-list/columns";
import { proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { proposalKinds } from "../../../../src/pane/fill/tools/proposals";
import {
  ALL_CORRECTIONS_WORDS,
  chosenWords,
  kindWords,
  newWords,
  NOTHING_TO_TIDY_WORDS,
  oldWords,
  placeWords,
  POINT_LOOKS,
} from "../../../../src/pane/fill/tools/words";
import { aCase, aList, type CaseCells } from "../../../support/a-list";

const proposals = (...rows: CaseCells[]) => proposalsFor(aList(rows));

/** The one correction of a case with this cell, in words: place, old, new. */
function inWords(column: ColumnKey, cell: Cell): string[] {
  const [proposal, ...others] = proposals(aCase({ [column]: cell }));
  if (!proposal || others.length > 0) throw new Error("Not one correction");
  return [placeWords(proposal), oldWords(proposal), newWords(proposal)];
}

describe("A correction in words", () => {
  test("has its address and header, the old cell and the new", () => {
    expect(inWords("age", "7 years")).toEqual(["F6 Age", "7 years", "7"]);
    expect(inWords("sen", "n")).toEqual(["N6 Special educational needs", "n", "No"]);
  });

  test("shows a date as Excel does, and a code with its label", () => {
    expect(inWords("referral", "14 March 2005")).toEqual([
      "C6 Date of initial referral",
      "14 March 2005",
      "14/03/2005",
    ]);
    expect(inWords("livesIn", "Foster care")).toEqual(["I6 Lives in", "Foster care", "2 – Foster care"]);
  });

  test("says what changes where both would look the same", () => {
    expect(inWords("referral", "14/03/2005")[2]).toBe("the same as a date");
    expect(inWords("lddType", "MLD – Moderate learning difficulty")[2]).toBe("the code MLD");
  });

  test("shows spaces that nobody would see as dots", () => {
    expect(inWords("team", " North  Team\u00a0").slice(1)).toEqual(["·North··Team·", "North Team"]);
    expect(inWords("team", "North\u200bTeam").slice(1)).toEqual(["North·Team", "NorthTeam"]);
  });

  test("shortens long text", () => {
    const long = "a".repeat(80);
    expect(inWords("additional", `${long} `).slice(1)).toEqual([`${"a".repeat(79)}…`, long]);
    expect(inWords("additional", `${long}a `)[2]).toBe(`${"a".repeat(79)}…`);
  });

  test("says blank where nothing is left", () => {
    expect(inWords("additional", "\u00a0").slice(1)).toEqual(["·", "blank"]);
  });
});

test("Corrections go together by kind, each with a key of its own that does not hang on its row", () => {
  const messy = { caseNumber: "0071", sen: "n", age: "7 years" };
  const [years, answers] = proposalKinds(
    proposals(aCase(), aCase(messy), aCase({ caseNumber: "0072", sen: "N" })),
  );
  expect([years, answers].map((kind) => [kind?.correction, kind?.why])).toEqual([
    ["ages", "The age as a whole number"],
    ["yes-no", "Yes or No in full"],
  ]);
  expect(answers?.rows.map(({ key }) => key)).toEqual(["0071|sen|0", "0072|sen|0"]);
  const twins = proposalKinds(proposals(aCase(messy), aCase(messy)));
  expect(twins.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual([
    "0071|age|0",
    "0071|age|1",
    "0071|sen|0",
    "0071|sen|1",
  ]);
  const [nameless] = proposalKinds(proposals(aCase(), aCase({ caseNumber: "", sen: "n" })));
  expect(nameless?.rows.map(({ key }) => key)).toEqual(["row 1|sen|0"]);
});

test("Counts, and nothing to tidy, are said in words", () => {
  expect(chosenWords(1_040, 1_041)).toBe("1,040 of 1,041 chosen");
  expect(chosenWords(0, 1)).toBe("0 of 1 chosen");
  expect(ALL_CORRECTIONS_WORDS).toBe("All corrections");
  expect(kindWords("Spaces taken out", 1_200)).toBe("Spaces taken out (1,200)");
  expect(NOTHING_TO_TIDY_WORDS).toBe("Nothing more can be tidied safely. Put the rest right by hand.");
});

test("Each point before sending has a sign and a word of its own", () => {
  expect(POINT_LOOKS).toEqual({
    stop: { sign: "error", word: "Stop" },
    look: { sign: "warning", word: "Look" },
    remember: { sign: "info", word: "Remember" },
  });
});
