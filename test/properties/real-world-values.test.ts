import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/domain/case-list/check";
import { type ColumnKey, indexOf } from "../../src/domain/case-list/columns";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { cellAddress } from "../../src/domain/spreadsheet/address";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { aCase, aList, type CaseCells } from "../support/a-list";

/** A cell out of a real file, and what is to be done with it. */
interface RealValue {
  readonly id: string;
  readonly kind: string;
  readonly sure?: string;
  readonly input: {
    readonly column: ColumnKey;
    readonly cell: Cell;
    readonly others?: CaseCells;
    /** Rows beside it that help to tell. */
    readonly companions?: readonly CaseCells[];
  };
  readonly expected: {
    /** What Tidy up offers; null for nothing. */
    readonly offer?: Cell | null;
    /** The rule that finds something, "any" or "none". */
    readonly finding?: string;
    readonly sayingTidyUpMeansOffer?: true;
  };
}

/** Kept beside the project, not in it: the kinds are tested by own examples with the corrections and rules. */
const FILE = join(__dirname, "../../../shared/data/real-world-cases.json");
const values = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, "utf8")) as RealValue[]).filter(({ kind }) => kind === "value")
  : [];
/** Where the file is not there, one of each kind of expectation. */
const OWN: readonly RealValue[] = [
  { id: "own-1", kind: "value", input: { column: "gender", cell: "c) Male" }, expected: { offer: "Male" } },
  { id: "own-2", kind: "value", input: { column: "camhs", cell: "No?" }, expected: { offer: null } },
  {
    id: "own-3",
    kind: "value",
    input: { column: "referral", cell: "03/04/2005" },
    expected: { sayingTidyUpMeansOffer: true },
  },
];

test.each(
  [...values, ...OWN].map((value) => [value.id, value.input.column, value.input.cell, value] as const),
)(
  "%s: in %s, %j is offered or found as it should be",
  (_id, column, cell, { input: { others = {}, companions = [] }, expected }) => {
    const list = aList([aCase({ ...others, [column]: cell }), ...companions.map((cells) => aCase(cells))]);
    const address = cellAddress(5, indexOf(column));
    const found = check(list).findings.filter((finding) => finding.address === address);
    const offer = proposalsFor(list).find((proposal) => proposal.address === address)?.cell;
    // What is right already needs no offer.
    if (expected.offer !== undefined)
      expect(offer ?? (expected.offer === cell ? cell : null)).toBe(expected.offer);
    if (expected.finding === "none") expect(found).toEqual([]);
    else if (expected.finding === "any") expect(found).not.toEqual([]);
    else if (expected.finding !== undefined)
      expect(found.map(({ rule }) => rule)).toContain(expected.finding);
    if (expected.sayingTidyUpMeansOffer)
      expect(found.some(({ message }) => message.includes("Use Tidy up"))).toBe(offer !== undefined);
  },
);
