import { guardedWrites } from "../../domain/case-list/grid/cell-writes";
import { type Proposal, proposalsFor } from "../../domain/fill/tidy-up/tidy-up";
import { type Tidied, undoTidyUp } from "../../domain/fill/tidy-up/undo-tidy-up";
import { counted } from "../../domain/case-list/wording";
import { theCaseList } from "../reading";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { writeCells } from "./write-cells";

interface Tidying {
  readonly said: string;
  /** What undoing needs. */
  readonly tidied: readonly Tidied[];
}

/**
 * Writes the chosen corrections in one batch. Each is looked for again in the list as it is now, so that nothing
 * typed meanwhile is written over; one that no longer fits is left out, and that is said.
 */
export async function tidyUp(workbook: Workbook, chosen: readonly Proposal[]): Promise<Tidying> {
  const { list } = theCaseList(await workbook.read());
  const now = stillProposed(chosen, proposalsFor(list));
  if (now.length === 0)
    throw new CannotDo(
      "None of these cells is as it was shown. Press Tidy up again to see what can be put right now.",
    );
  const { written, formulas } = await writeCells(workbook, "tidy up", list, now);
  const left = chosen.length - now.length;
  const meanwhile =
    left > 0
      ? ` ${counted(left, "cell")} had changed meanwhile and ${left === 1 ? "was" : "were"} left alone.`
      : "";
  return {
    said: `${counted(written.length, "cell")} tidied.${meanwhile}${formulas} Undo tidy up takes it back.`,
    tidied: written,
  };
}

/**
 * The chosen corrections as they are proposed now, wherever their rows have moved. Of those that are alike, since
 * a case number is used twice, all if all were chosen, and else those whose rows have not moved.
 */
function stillProposed(chosen: readonly Proposal[], now: readonly Proposal[]): Proposal[] {
  const wanted = new Map<string, Set<number>>();
  for (const one of chosen)
    wanted.set(keyOf(one), (wanted.get(keyOf(one)) ?? new Set<number>()).add(one.index));
  const counts = new Map<string, number>();
  for (const one of now) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return now.filter((one) => {
    const rows = wanted.get(keyOf(one));
    return rows !== undefined && (rows.size >= (counts.get(keyOf(one)) ?? 0) || rows.has(one.index));
  });
}

const keyOf = ({ caseNumber, column, old, cell, index }: Proposal): string =>
  JSON.stringify([caseNumber === "" ? index : caseNumber, column, old, cell]);

/** Puts the cells back as they were; where one has changed since, it stays, and that is said with its place. */
export async function undoTidying(workbook: Workbook, tidied: readonly Tidied[]): Promise<string> {
  const { list } = theCaseList(await workbook.read());
  const { edits, refused } = undoTidyUp(tidied, list);
  const words = shortened(refused);
  if (edits.length === 0) throw new CannotDo(refused.length > 0 ? words : "There is nothing to undo.");
  await workbook.apply("undo tidy up", guardedWrites(list, edits));
  return [`${counted(edits.length, "cell")} ${edits.length === 1 ? "is" : "are"} as before.`, words]
    .filter((part) => part !== "")
    .join(" ");
}

/** So many cells are named one by one. */
const NAMED = 5;

function shortened(refused: readonly string[]): string {
  const more = refused.length - NAMED;
  return [...refused.slice(0, NAMED), ...(more > 0 ? [`${counted(more, "more cell")} likewise.`] : [])].join(
    " ",
  );
}
