import { counted } from "../../domain/case-list/wording";
import { rowNumber } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { TakingIn } from "../../domain/fill/take-in";
import { type ActionContext, action } from "../action";
import { requireOwnList } from "../case-list-of";
import type { ListReading } from "../workbook";
import { mayHaveWritten } from "./remember-written";
import { undo } from "./undo";

/**
 * Takes cases that stand outside the table into it: writes them first, reads the list again, and clears the originals of
 * those that then stand in it. `agreed`: what was shown, as `takingInKey` has it. Throws CannotDo, and writes nothing,
 * where that is otherwise now.
 */
export const takeInCases = action({
  id: "take-in-cases",
  label: "Take them in",
  doing: "take the cases in",
  async run(context, agreed: string) {
    const { takingIn, takingInKey, takingInWrites, clearedOutside } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/take-in"
    );
    const { reading, list } = requireOwnList(await context.workbook.read());
    const table = listOf(reading.list);
    const { taken, repeated, doubtful } = takingIn(list, table.cells);
    if (taken.length + repeated.length === 0)
      throw new CannotDo(
        doubtful.length === 0
          ? "No case stands outside the list any more."
          : `${rowWords(doubtful)}: Compare with the case of that number in the list, and delete one of them.`,
      );
    if (takingInKey({ taken, repeated, doubtful }) !== agreed)
      throw new CannotDo("The cases outside the list have changed. Look at them, then press again.");
    let isLeft = false;
    try {
      if (taken.length > 0) await context.apply(takingInWrites(list, table, { taken, repeated, doubtful }));
      isLeft = (await clear()) === "columns moved";
    } catch (error) {
      if (mayHaveWritten(error) && taken.length > 0) remember(context, taken);
      throw error;
    }
    if (taken.length > 0) remember(context, taken);
    const left =
      doubtful.length === 0
        ? ""
        : ` ${rowWords(doubtful)}: Not taken in, since the list has that number with other entries.`;
    const twice =
      repeated.length === 0
        ? ""
        : ` ${counted(repeated.length, "row")} that stood in the list already ${repeated.length === 1 ? "was" : "were"} cleared.`;
    const standing = isLeft
      ? " The list’s columns were moved meanwhile: look whether the rows still stand outside it too, and delete them there."
      : "";
    return `${counted(taken.length, "case")} taken in.${twice}${left}${standing}`;

    /** Only what stands in the list by now; whether it does cannot be told for all where columns have moved. */
    async function clear(): Promise<"columns as read" | "columns moved"> {
      const now = requireOwnList(await context.workbook.read());
      const areAsRead = String(now.list.layout.columns) === String(list.layout.columns);
      const there = takingIn(now.list, listOf(now.reading.list).cells).repeated;
      if (there.length > 0) await context.apply(clearedOutside(now.list.layout.sheet, there));
      return areAsRead ? "columns as read" : "columns moved";
    }
  },
});

function listOf(list: ListReading | undefined): ListReading {
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  return list;
}

const rowWords = (cases: TakingIn["doubtful"]): string =>
  `${cases.length === 1 ? "Row" : "Rows"} ${cases.map(({ row }) => rowNumber(row + 1)).join(", ")}`;

/** The button Undo takes them out of the table again, and puts them back where they stood. */
function remember({ undos }: Pick<ActionContext, "undos">, taken: TakingIn["taken"]): void {
  undos.add({ by: undo.id, label: `Undo take in, ${counted(taken.length, "case")}` }, async (context) => {
    const { undoTakingIn } = await import(/* webpackChunkName: "fill" */ "../../domain/fill/undo-take-in");
    const { reading, list } = requireOwnList(await context.workbook.read());
    const { back, out, count, refused } = undoTakingIn(taken, list, listOf(reading.list).cells);
    if (count > 0) {
      await context.apply(back);
      await context.apply(out);
    }
    const done =
      count > 0
        ? `${counted(count, "case")} ${count === 1 ? "is" : "are"} back outside the list.`
        : "Nothing is undone.";
    return [done, ...refused].join(" ");
  });
}
