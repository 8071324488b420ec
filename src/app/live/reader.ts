import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { isJustBegun } from "../../domain/case-list/is-just-begun";
import type { Clock } from "../clock";
import { asExcelError, ExcelError } from "../errors/excel-error";
import { currentRecord } from "../choose/current-record";
import { currentReasons } from "../fill/current-reasons";
import { gridStateDue } from "./grid-state-due";
import { checkInSteps, loadCheck, loadReading } from "../check-in-steps";
import { lapsingWords } from "../lapsing-words";
import type { ReadingOutcome } from "./live-check";
import { sameReading } from "./same-reading";
import { sortedAloneIn } from "./sorted-alone";
import type { State } from "../state";
import type { Store } from "../store";
import type { Waiting } from "./waiting";
import type { GridChange, Reading, ReadingMode, Workbook } from "../workbook";

interface ReaderContext {
  readonly store: Store<State>;
  readonly clock: Clock;
  readonly waiting: Waiting;
  /** Rejects with an ExcelError where Excel is not there. */
  readonly workbook: Promise<Workbook>;
}

/** Reads the workbook, checks it and shows in the state what has changed. */
export interface Reader {
  /** Never rejects: what goes wrong is in the state. Once `isCalledOff`, nothing is shown any more. */
  readonly read: (mode: ReadingMode, isCalledOff: () => boolean) => Promise<ReadingOutcome>;
  /** Something may have changed. */
  readonly touched: (change: GridChange) => void;
  /** Checks at the next reading even if nothing has changed. */
  readonly forget: () => void;
  /** The error that is shown is another's now: a reading that works does not take it away. */
  readonly disown: () => void;
}

export function reader({ store, clock, waiting, workbook }: ReaderContext): Reader {
  // A part that does not come is asked for again, and said, at the first reading.
  loadCheck().catch(() => undefined);
  const gridState = gridStateDue(clock);
  const lapsed = lapsingWords(store);
  let last: Reading | undefined;
  /** The sheets that were looked through for lists. */
  let looked: string | undefined;
  /** The other sheets that were there when they were last looked at for cases; undefined where they are to be looked at. */
  let around: string | undefined;
  /** Whether somebody has asked to look at all of it now. */
  let isAskedFor = false;
  let isOurError = false;
  /** How often readings have been refused one after the other. */
  let refusals = 0;

  const show = async (
    port: Workbook,
    reading: Reading,
    mode: ReadingMode,
    isCalledOff: () => boolean,
  ): Promise<void> => {
    const caseList = (await loadReading()).caseListOf(reading);
    if (!caseList) {
      const found = await lookForLists(port, reading, mode);
      if (isCalledOff()) return;
      lapsed(undefined);
      store.set({ phase: "no list", reading, checked: undefined, damage: [], cursor: undefined, ...found });
      return;
    }
    const found = await checkInSteps(caseList, clock);
    // A list of ours that is just begun, or one in place: what else there is can be adopted.
    const isNeeded = isJustBegun(caseList) || caseList.layout.isInPlace;
    const lists = isNeeded ? await lookForLists(port, reading, mode) : {};
    const [sortedAlone, reasons, choice] = await Promise.all([
      reading.list && sortedAloneIn(reading.list, store.get()),
      currentReasons(reading, caseList, found, store.get()),
      currentRecord(port, reading, caseList, store.get(), mode),
    ]);
    if (isCalledOff()) return;
    store.set({
      phase: "list",
      reading,
      ...lapsed(caseList),
      checked: { list: caseList, ...found, ...reasons, at: clock.now() },
      ...choice,
      ...lists,
      sortedAlone,
    });
  };

  /** Looks once for lists on other sheets, and again where there are other sheets or somebody has been on one. */
  const lookForLists = async (
    port: Workbook,
    reading: Reading,
    mode: ReadingMode,
  ): Promise<Partial<State>> => {
    const sheets = othersSheets(reading).join("\n");
    if (sheets === looked) return {};
    const { listsIn } = await import(/* webpackChunkName: "returned" */ "../fill/lists-in");
    const foundLists = await listsIn(port, reading, mode);
    looked = sheets;
    // What somebody has chosen of them stays as long as they are the same.
    return JSON.stringify(foundLists) === JSON.stringify(store.get().foundLists) ? {} : { foundLists };
  };

  /** Looks at what the grid holds besides cells, if it is time to. */
  const lookForDamage = async (
    port: Workbook,
    { list, names, sheets }: Reading,
    mode: ReadingMode,
  ): Promise<void> => {
    if (!list || list.layout.isInPlace || !mode.isBackground || !gridState.isDue()) return;
    const [{ damageOf }, found] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/case-list/grid/damage"),
      port.readGridState(list.layout, mode),
    ]);
    const damage = damageOf(list.layout, found, sheets, names);
    gridState.done();
    if (damage.join() !== store.get().damage.join()) store.set({ damage });
  };

  /** Looks at other sheets for cases, if it is time to, and shows what is there now. */
  const lookAround = async (
    port: Workbook,
    reading: Reading,
    mode: ReadingMode,
    isCalledOff: () => boolean,
  ): Promise<void> => {
    // A press that reads in passing does not wait for it.
    if (!reading.list || reading.list.layout.isInPlace || !(mode.isBackground || isAskedFor)) return;
    isAskedFor = false;
    const sheets = othersSheets(reading).join("\n");
    if (sheets === around) return;
    around = sheets;
    if (sheets === "" && reading.secondLists === undefined) return;
    try {
      const now = await port.read({ ...mode, looksAround: true });
      if (isCalledOff()) {
        around = undefined;
        return;
      }
      if (sameReading(reading, now)) {
        const { list } = store.get().checked ?? {};
        if (list && isJustBegun(list)) store.set(await lookForLists(port, now, mode));
        return;
      }
      await show(port, now, mode, isCalledOff);
      last = now;
    } catch (error) {
      around = undefined;
      throw error;
    }
  };

  /** What the last press said is of this list. */
  const sameAgain = (): void => {
    lapsed(store.get().checked?.list);
  };

  const refused = (error: unknown): ReadingOutcome => {
    // A short edit is not worth a word.
    if (++refusals > 1) waiting.refused(isEditing(error) ? "editing" : "busy");
    return "busy";
  };

  return {
    async read(mode, isCalledOff) {
      let isNews = false;
      try {
        const port = await waiting.during(workbook);
        const reading = await waiting.during(port.read(mode));
        if (isCalledOff()) return "same";
        const before = last;
        isNews = !before || !sameReading(before, reading);
        if (isNews) {
          gridState.changed(before, reading);
          await show(port, reading, mode, isCalledOff);
          if (isCalledOff()) return "same";
        } else sameAgain();
        last = reading;
        await lookAround(port, reading, mode, isCalledOff);
        await lookForDamage(port, reading, mode);
        refusals = 0;
        waiting.refused(undefined);
        if (isOurError && !isCalledOff()) store.set({ error: undefined });
        isOurError = false;
        return isNews ? "news" : reading.list ? "same" : "no list";
      } catch (error) {
        if (isCalledOff()) return "same";
        if (mode.isBackground && isBusy(error)) return isNews ? "news" : refused(error);
        last = undefined;
        // What went wrong with a press stays: a reading that works later would take it away as its own.
        isOurError ||= !(store.get().error instanceof ExcelError);
        if (isOurError) store.set({ error: asExcelError(error) });
        return "same";
      }
    },
    touched(change) {
      gridState.touched(change, last?.list?.layout);
      if (!change.isOfSheets) return;
      around = undefined;
      looked = undefined;
    },
    forget() {
      last = undefined;
      around = undefined;
      looked = undefined;
      isAskedFor = true;
    },
    disown() {
      isOurError = false;
    },
  };
}

/** Sheets that are none of ours: those that a press adds need not be looked through. */
function othersSheets({ sheets, list, ourTables }: Reading): string[] {
  const ours = [
    CODES_SHEET,
    ...(list && !list.layout.isInPlace ? [list.sheet] : []),
    ...Object.values(ourTables).map(({ sheet }) => sheet),
  ];
  return sheets.filter((sheet) => !ours.includes(sheet));
}

const isEditing = (error: unknown): boolean =>
  error instanceof ExcelError && error.reason === "editing a cell";

/** A cell edited for minutes is no fault, and nobody asked: it is tried again later. */
export const isBusy = (error: unknown): boolean =>
  error instanceof ExcelError && (error.reason === "editing a cell" || error.reason === "no answer");
