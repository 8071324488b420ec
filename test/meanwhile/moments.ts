import { ExcelError } from "../../src/app/errors/excel-error";
import { parseRange } from "../../src/domain/spreadsheet/address";
import type { Press } from "../fail-anywhere/press";
import { openScene, sceneOf } from "../fail-anywhere/scenes";
import { entriesOf, differences, type WorkbookContent } from "../fail-anywhere/workbook-content";
import type { AtWork } from "../support/at-work";
import { isOfPress, meanwhile } from "../support/meanwhile";
import type { MemoryGrid } from "../support/memory-grid/memory-grid";
import { gesture, type GestureName, type Target } from "./gestures";

/** When somebody does something: a press has read then, or has looked too, or has written. */
export const MOMENTS = ["before the look", "between look and write", "after the write"] as const;
type Moment = (typeof MOMENTS)[number];

/** Long enough for what was refused to be read again, on a busy machine too. */
const LONG = 3_000;

/** What a workbook holds in the end, and what the press says of it. */
interface Outcome {
  readonly content: WorkbookContent;
  readonly isDone: boolean;
  /** undefined where it is no sentence of ours. */
  readonly words: string | undefined;
}

/** A press without anything meanwhile: the batch in which it writes, from 0, and a cell that it writes. */
export interface Undisturbed {
  readonly press: Press;
  readonly write: number;
  readonly target: (grid: MemoryGrid) => Target;
}

/** What people and presses put into a workbook; looks are made again by the next press. */
const contentIn = ({ grid, host }: AtWork): WorkbookContent => entriesOf(grid.holds, host.settings);

async function begun({ scene, first }: Press): Promise<AtWork> {
  const work = await openScene(await sceneOf(scene));
  if (first) await first(work.session);
  await work.later();
  return work;
}

async function ended(work: AtWork, isDone: boolean): Promise<Outcome> {
  const { error, statusMessage } = work.session.state();
  const words = error instanceof ExcelError ? undefined : (error ?? statusMessage);
  await work.later();
  return { content: contentIn(work), isDone, words };
}

/** Presses, and again where a list that is not ready is said first and asked about. */
async function agreed(press: Press, { session }: AtWork): Promise<boolean> {
  if (await press.press(session)) return true;
  const { error } = session.state();
  return typeof error === "string" && error.endsWith("again to go on all the same.")
    ? press.press(session)
    : false;
}

/** Tells of each batch of a press whether it changed anything but what is in sight. */
function writesOf(host: AtWork["host"]): () => readonly boolean[] {
  const handle = host.handle.bind(host);
  const found: boolean[] = [];
  host.handle = async (body, flags) => {
    const answer = await handle(body, flags);
    const names = Object.keys(host.mutations.at(-1) ?? {});
    // A filter writes in no cell, nor does what shows one.
    if (isOfPress(flags)) found.push(names.some((name) => !/activate|select|filter/i.test(name)));
    return answer;
  };
  return () => found;
}

/** undefined where the press writes nothing. */
export async function undisturbed(press: Press): Promise<Undisturbed | undefined> {
  const work = await begun(press);
  try {
    const before = contentIn(work);
    const sheets = new Set(work.grid.tables().map(({ range }) => nameOf(work.grid, range.sheet)));
    const writes = writesOf(work.host);
    await press.press(work.session);
    const write = writes().indexOf(true);
    await work.later();
    const after = contentIn(work);
    const place = [...after.keys(), ...before.keys()]
      .filter(
        (key) => key.startsWith("cell ") && rangeOf(work.grid, key) && before.get(key) !== after.get(key),
      )
      .find((key) => sheets.has(sheetOf(key)));
    return write < 0 ? undefined : { press, write, target: (grid) => targetIn(grid, place) };
  } finally {
    work.stop();
  }
}

const nameOf = (grid: MemoryGrid, sheet: string): string =>
  grid.sheets().find(({ id }) => id === sheet)?.name ?? "";
const sheetOf = (key: string): string => /^cell '(.*)'!/.exec(key)?.[1] ?? "";

function rangeOf(grid: MemoryGrid, key: string): Target | undefined {
  const [, sheet, address] = /^cell '(.*)'!([A-Z]+\d+)$/.exec(key) ?? [];
  const on = grid.sheets().find(({ name }) => name === sheet)?.id;
  const range = address === undefined ? undefined : parseRange(address);
  if (on === undefined || !range) return undefined;
  const cell = { sheet: on, ...range };
  const table = grid.tables().find((one) => one.range.sheet === on);
  return table && { table, cell };
}

/** The cell where there is a table at it before the press; else the first of the list. */
function targetIn(grid: MemoryGrid, place: string | undefined): Target {
  const found = place === undefined ? undefined : rangeOf(grid, place);
  if (found) return found;
  const [table] = grid.tables();
  const front = { sheet: grid.activeSheet(), top: 0, bottom: 0, left: 0, right: 0 };
  if (!table) return { table, cell: front };
  const { sheet, top, left } = table.range;
  return { table, cell: { sheet, top: top + 1, bottom: top + 1, left: left + 4, right: left + 4 } };
}

/** What comes of a gesture, and of it and a press one after the other: each found once, when it is asked for and no other workbook is open. */
interface Serial {
  readonly gesture: () => Promise<WorkbookContent>;
  readonly pressFirst: () => Promise<Outcome>;
  /** Pressed before the pane has seen the gesture, and after. */
  readonly gestureFirst: () => Promise<Outcome>;
  readonly gestureSeenFirst: () => Promise<Outcome>;
}

function once<Found>(find: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => (found ??= find());
}

export function oneAfterTheOther({ press, target }: Undisturbed, name: GestureName): Serial {
  /** In a workbook in which nothing has been done yet. */
  const inAnother = <Found>(find: (work: AtWork, aim: Target) => Promise<Found>) =>
    once(async () => {
      const work = await begun(press);
      try {
        return await find(work, target(work.grid));
      } finally {
        work.stop();
      }
    });
  return {
    gesture: inAnother((work, aim) => {
      gesture(name, work.grid, aim);
      return Promise.resolve(contentIn(work));
    }),
    pressFirst: inAnother(async (work, aim) => {
      const isDone = await press.press(work.session);
      gesture(name, work.grid, aim);
      return ended(work, isDone);
    }),
    gestureFirst: inAnother(async (work, aim) => {
      gesture(name, work.grid, aim);
      return ended(work, await press.press(work.session));
    }),
    gestureSeenFirst: inAnother(async (work, aim) => {
      gesture(name, work.grid, aim);
      await work.later(LONG);
      return ended(work, await agreed(press, work));
    }),
  };
}

/** Presses with a gesture at a moment. Returns what is not as it must be. */
export async function disturbed(
  { press, write, target }: Undisturbed,
  name: GestureName,
  moment: Moment,
  serial: Serial,
): Promise<string[]> {
  const work = await begun(press);
  try {
    const batch = {
      "before the look": write - 1,
      "between look and write": write,
      "after the write": write + 1,
    };
    const aim = target(work.grid);
    meanwhile(work.host, batch[moment], () => {
      gesture(name, work.grid, aim);
    });
    const isDone = await press.press(work.session);
    const found = await ended(work, isDone);
    const wrong = found.words === undefined ? ["It is not said in words of ours."] : [];
    // As if one had been after the other, whichever way round.
    if (isDone) {
      work.stop();
      let faults = ["It says that it was done."];
      for (const way of [serial.pressFirst, serial.gestureFirst]) {
        const right = await way();
        if (right.isDone) faults = unlike(right.content, found.content);
        if (faults.length === 0) break;
      }
      return [...wrong, ...faults];
    }
    // Refused in words, with all that people had typed where it was. Then the next press works as it would have.
    await work.later(LONG);
    const again = await agreed(press, work);
    const then = await ended(work, again);
    work.stop();
    const typed = await serial.gesture();
    wrong.push(...rowsLost(typed, found.content));
    const gestureSeenFirst = await serial.gestureSeenFirst();
    if (gestureSeenFirst.isDone !== again) wrong.push(`Pressed again: ${then.words ?? "no words of ours"}`);
    if (again) wrong.push(...valuesLost(typed, gestureSeenFirst.content, then.content));
    return wrong;
  } finally {
    work.stop();
  }
}

/** The filled rows of each sheet, in their order; formulas refer to other rows where rows have moved. */
function rowsIn(content: WorkbookContent): ReadonlyMap<string, readonly string[]> {
  const cells = [...content].flatMap(([key, value]) => {
    const [, sheet = "", column = "", row = ""] = /^cell '(.*)'!([A-Z]+)(\d+)$/.exec(key) ?? [];
    return sheet === ""
      ? []
      : [{ sheet, column, row: Number(row), value: value.replace(/^string =.*/, "a formula") }];
  });
  const rows = new Map<string, Map<number, string[]>>();
  for (const { sheet, column, row, value } of cells) {
    const ofSheet = rows.get(sheet) ?? new Map<number, string[]>();
    ofSheet.set(row, [...(ofSheet.get(row) ?? []), `${column} ${value}`]);
    rows.set(sheet, ofSheet);
  }
  return new Map(
    [...rows].map(([sheet, ofSheet]) => [
      sheet,
      [...ofSheet].sort(([one], [other]) => one - other).map(([, line]) => line.sort().join(", ")),
    ]),
  );
}

/** The sheets whose rows are no longer those that they were; empty rows between them, and the sheet's name, do not matter. */
function rowsLost(before: WorkbookContent, after: WorkbookContent): string[] {
  const now = [...rowsIn(after).values()].map((rows) => rows.join("\n"));
  return [...rowsIn(before)].flatMap(([sheet, rows]) =>
    now.some((text) => text.includes(rows.join("\n"))) ? [] : [`${sheet} has not the rows that it had`],
  );
}

/** What differs, but for rows that were inserted, put back and so left empty. */
function unlike(right: WorkbookContent, found: WorkbookContent): string[] {
  const all = differences(right, found);
  const [wanted, there] = [rowsIn(right), rowsIn(found)];
  const settings = (content: WorkbookContent): string[] =>
    [...content].filter(([key]) => key.startsWith("setting")).map((line) => line.join(" "));
  const isSame =
    JSON.stringify([...wanted]) === JSON.stringify([...there]) &&
    settings(right).sort().join("\n") === settings(found).sort().join("\n");
  return isSame ? [] : all;
}

/** The texts and numbers that people had and that are gone, though one after the other they stay. */
function valuesLost(before: WorkbookContent, right: WorkbookContent, found: WorkbookContent): string[] {
  const counts = (content: WorkbookContent): ReadonlyMap<string, number> => {
    const all = [...content].filter(
      ([key, value]) => key.startsWith("cell ") && !value.startsWith("string ="),
    );
    const count = new Map<string, number>();
    for (const [, value] of all) count.set(value, (count.get(value) ?? 0) + 1);
    return count;
  };
  const [wanted, there] = [counts(right), counts(found)];
  return [...counts(before)].flatMap(([value, count]) =>
    (there.get(value) ?? 0) < Math.min(count, wanted.get(value) ?? 0) ? [`Then “${value}” is lost`] : [],
  );
}
