import { counted } from "../../domain/case-list/wording";
import type { CaseList } from "../../domain/case-list/case-list";
import { notInList } from "../../domain/case-list/not-in-list";
import type { OutsideCase } from "../../domain/case-list/second-list";
import { rowNumber } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Change } from "../../domain/spreadsheet/change";
import { placeAfter } from "../../domain/spreadsheet/placed-writes";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { hasSheet } from "../../domain/spreadsheet/sheet-reading";
import type { TakingIn } from "../../domain/fill/take-in/take-in";
import { type ActionContext, action } from "../action";
import { askFirst } from "../ask-first";
import { requireOwnList } from "../case-list-of";
import type { ListReading, Reading, Workbook } from "../workbook";
import { mayHaveWritten } from "../errors/may-have-written";
import { hiddenRowsWords } from "./hidden-words";
import { undo } from "./undo";

const PRESS = "Take them in";

/**
 * Takes cases that stand outside the table into it, and clears where they stood. `agreed`: what was shown, as
 * `takingInKey` has it; `sheet`: the other sheet from which they are taken; left out: that of the list. Throws CannotDo,
 * and writes nothing, where that is otherwise now.
 */
export const takeInCases = action({
  id: "take-in-cases",
  label: PRESS,
  doing: "take the cases in",
  async run(context, agreed: string, sheet?: string) {
    const { takingIn, takingInKey, takingInChanges } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/take-in/take-in"
    );
    const { reading, list } = requireOwnList(await context.workbook.read());
    const table = listOf(reading.list);
    const outside = sheet === undefined ? undefined : await casesOn(context.workbook, reading, list, sheet);
    const found = takingIn(list, table.cells, outside);
    const { taken, repeated, doubtful } = found;
    if (taken.length + repeated.length === 0)
      throw new CannotDo(
        doubtful.length === 0
          ? `No case stands ${sheet === undefined ? "outside the list" : `on the sheet ${sheet} that the list has not`} any more.`
          : `${rowWords(doubtful)}: Compare with the case of that number in the list, and delete one of them.`,
      );
    if (takingInKey(found) !== agreed)
      throw new CannotDo("The cases outside the list have changed. Look at them, then press again.");
    askFirst(context, await hiddenRowsWords(context, list, taken), PRESS, agreed);
    const changes = takingInChanges(list, table, found);
    const { top, bottom } = list.layout.table;
    const undoing = { taken: movedBy(changes, taken), rows: bottom - top, sheet };
    try {
      await context.apply(changes);
    } catch (error) {
      if (mayHaveWritten(error) && taken.length > 0) remember(context, undoing);
      throw error;
    }
    if (taken.length > 0) remember(context, undoing);
    await lookAgain(context, sheet);
    const left =
      doubtful.length === 0
        ? ""
        : ` ${rowWords(doubtful)}: Not taken in, since the list has that number with other entries.`;
    const twice =
      repeated.length === 0
        ? ""
        : ` ${counted(repeated.length, "row")} that stood in the list already ${repeated.length === 1 ? "was" : "were"} cleared.`;
    return `${counted(taken.length, "case")} taken in${sheet === undefined ? "" : ` from the sheet ${sheet}`}.${twice}${left}`;
  },
});

/** The cases of another sheet that the list has not. Throws CannotDo where they cannot be cleared there. */
async function casesOn(
  workbook: Workbook,
  reading: Reading,
  list: CaseList,
  sheet: string,
): Promise<OutsideCase[]> {
  if (!hasSheet(reading.sheets, sheet)) return [];
  const { secondListOn } = await import(
    /* webpackChunkName: "returned" */ "../../domain/fill/returned/second-list-on"
  );
  const [{ cells, isProtected } = NO_SHEET] = await workbook.readSheets([sheet]);
  const second = secondListOn(sheet, { ...cells, dateSystem: list.dateSystem });
  if (!second) return [];
  if (isProtected)
    throw new CannotDo(
      `The sheet ${sheet} is protected, so its cases cannot be taken in. Choose Review, Unprotect Sheet, then press again.`,
    );
  return notInList(list, second);
}

const NO_SHEET = { cells: { top: 0, left: 0, values: [] }, isProtected: false };

/** Where the cases stood, as that is called now that rows may have been put in above them. */
const movedBy = (changes: readonly Change[], taken: TakingIn["taken"]): TakingIn["taken"] =>
  taken.map((one) => {
    const { range } = placeAfter(one.from, changes);
    return { ...one, from: { ...one.from, row: range.top, range } };
  });

function listOf(list: ListReading | undefined): ListReading {
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  return list;
}

const rowWords = (cases: TakingIn["doubtful"]): string =>
  `${cases.length === 1 ? "Row" : "Rows"} ${cases.map(({ row }) => rowNumber(row + 1)).join(", ")}`;

interface Undoing {
  readonly taken: TakingIn["taken"];
  /** How many the table had. */
  readonly rows: number;
  /** The other sheet on which they stood. */
  readonly sheet: string | undefined;
}

/** The button Undo takes them out of the table again, and puts them back where they stood. */
function remember({ undos }: Pick<ActionContext, "undos">, { taken, rows, sheet }: Undoing): void {
  undos.add({ by: undo.id, label: `Undo take in, ${counted(taken.length, "case")}` }, async (context) => {
    const { undoTakingIn } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/take-in/undo-take-in"
    );
    const { reading, list } = requireOwnList(await context.workbook.read());
    const old = sheet === undefined ? undefined : await cellsOn(context.workbook, reading, sheet);
    const { changes, count, refused } = undoTakingIn(taken, rows, list, listOf(reading.list), old);
    if (count > 0) await context.apply(changes);
    await lookAgain(context, sheet);
    const done =
      count > 0
        ? `${counted(count, "case")} ${count === 1 ? "is" : "are"} back ${sheet === undefined ? "outside the list" : `on the sheet ${sheet}`}.`
        : "Nothing is undone.";
    return [done, ...refused].join(" ");
  });
}

/** Throws CannotDo where there is no such sheet any more: the cases would be nowhere. */
async function cellsOn(workbook: Workbook, { sheets }: Reading, sheet: string): Promise<SheetCells> {
  if (!hasSheet(sheets, sheet))
    throw new CannotDo(`The sheet ${sheet} is no longer there, so the cases stay in the list.`);
  const [{ cells } = NO_SHEET] = await workbook.readSheets([sheet]);
  return cells;
}

/** What was seen on the other sheet is no longer so. */
async function lookAgain({ workbook }: ActionContext, sheet: string | undefined): Promise<void> {
  if (sheet !== undefined) await workbook.read({ isBackground: false, looksAround: true });
}
