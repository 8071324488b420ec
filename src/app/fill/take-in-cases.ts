import { counted } from "../../domain/case-list/wording";
import { rowNumber } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Change } from "../../domain/spreadsheet/change";
import { placeAfter } from "../../domain/spreadsheet/placed-writes";
import type { TakingIn } from "../../domain/fill/take-in/take-in";
import { type ActionContext, action } from "../action";
import { requireOwnList } from "../case-list-of";
import type { ListReading } from "../workbook";
import { mayHaveWritten } from "./remember-written";
import { undo } from "./undo";

/**
 * Takes cases that stand outside the table into it, and clears where they stood. `agreed`: what was shown, as
 * `takingInKey` has it. Throws CannotDo, and writes nothing, where that is otherwise now.
 */
export const takeInCases = action({
  id: "take-in-cases",
  label: "Take them in",
  doing: "take the cases in",
  async run(context, agreed: string) {
    const { takingIn, takingInKey, takingInChanges } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/take-in/take-in"
    );
    const { reading, list } = requireOwnList(await context.workbook.read());
    const table = listOf(reading.list);
    const found = takingIn(list, table.cells);
    const { taken, repeated, doubtful } = found;
    if (taken.length + repeated.length === 0)
      throw new CannotDo(
        doubtful.length === 0
          ? "No case stands outside the list any more."
          : `${rowWords(doubtful)}: Compare with the case of that number in the list, and delete one of them.`,
      );
    if (takingInKey(found) !== agreed)
      throw new CannotDo("The cases outside the list have changed. Look at them, then press again.");
    const changes = takingInChanges(list, table, found);
    const { top, bottom } = list.layout.table;
    const undoing = { taken: movedBy(changes, taken, list.layout.sheet), rows: bottom - top };
    try {
      await context.apply(changes);
    } catch (error) {
      if (mayHaveWritten(error) && taken.length > 0) remember(context, undoing);
      throw error;
    }
    if (taken.length > 0) remember(context, undoing);
    const left =
      doubtful.length === 0
        ? ""
        : ` ${rowWords(doubtful)}: Not taken in, since the list has that number with other entries.`;
    const twice =
      repeated.length === 0
        ? ""
        : ` ${counted(repeated.length, "row")} that stood in the list already ${repeated.length === 1 ? "was" : "were"} cleared.`;
    return `${counted(taken.length, "case")} taken in.${twice}${left}`;
  },
});

/** Where the cases stood, as that is called now that rows may have been put in above them. */
const movedBy = (changes: readonly Change[], taken: TakingIn["taken"], sheet: string): TakingIn["taken"] =>
  taken.map((one) => {
    const { range } = placeAfter({ sheet, range: one.from.range }, changes);
    return { ...one, from: { ...one.from, row: range.top, range } };
  });

function listOf(list: ListReading | undefined): ListReading {
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  return list;
}

const rowWords = (cases: TakingIn["doubtful"]): string =>
  `${cases.length === 1 ? "Row" : "Rows"} ${cases.map(({ row }) => rowNumber(row + 1)).join(", ")}`;

/** The button Undo takes them out of the table again, and puts them back where they stood. `rows`: those that the table had. */
function remember(
  { undos }: Pick<ActionContext, "undos">,
  { taken, rows }: { readonly taken: TakingIn["taken"]; readonly rows: number },
): void {
  undos.add({ by: undo.id, label: `Undo take in, ${counted(taken.length, "case")}` }, async (context) => {
    const { undoTakingIn } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/take-in/undo-take-in"
    );
    const { reading, list } = requireOwnList(await context.workbook.read());
    const { changes, count, refused } = undoTakingIn(taken, rows, list, listOf(reading.list));
    if (count > 0) await context.apply(changes);
    const done =
      count > 0
        ? `${counted(count, "case")} ${count === 1 ? "is" : "are"} back outside the list.`
        : "Nothing is undone.";
    return [done, ...refused].join(" ");
  });
}
