import type { Change } from "../spreadsheet/change";
import type { Origin, Method } from "./choice";
import {
  asMoment,
  type Baseline,
  type Drawing,
  type ChoiceRecord,
  EMPTY_RECORD,
  type Withdrawal,
} from "./choice-record";
import { isReason } from "./replace";
import { seedOf } from "./tickets";

/** Under this key the choice is kept in the workbook. */
export const CHOICE_KEY = "CaseTracking.Choice";

/** The form in which a choice is kept in the workbook. */
export const storedChoice = (record: ChoiceRecord): string =>
  JSON.stringify({
    drawings: record.drawings,
    withdrawals: record.withdrawals,
    chosen: record.baseline,
    filled: [...record.filled],
    pickReasons: [...record.pickReasons],
    excluded: [...record.excluded],
    ...(record.oldLines.length > 0 && { lines: record.oldLines }),
  });

/** Keeps a choice in the workbook. */
export const keepChoice = (record: ChoiceRecord): Change => ({
  type: "write setting",
  key: CHOICE_KEY,
  text: storedChoice(record),
});

/** Reads what `storedChoice` wrote, or nothing at all; leaves out what it cannot have written. */
export function choiceFrom(stored: string | undefined): ChoiceRecord {
  const { drawings, filled, pickReasons, excluded, withdrawals, chosen, lines } = recordIn(parsed(stored));
  return {
    drawings: itemsIn(drawings).flatMap(drawingIn),
    filled: new Map(
      pairsIn(filled).flatMap(([number, origin]) => (isOrigin(origin) ? [[number, origin]] : [])),
    ),
    pickReasons: new Map(pairsIn(pickReasons)),
    excluded: new Map(pairsIn(excluded)),
    withdrawals: itemsIn(withdrawals).flatMap(withdrawalIn),
    baseline: baselineIn(chosen),
    oldLines: textsIn(lines),
  };
}

/** The choice that is kept in a workbook; nothing where none is. */
export const choiceIn = (settings: ReadonlyMap<string, string>): ChoiceRecord => {
  const stored = settings.get(CHOICE_KEY);
  return stored === undefined ? EMPTY_RECORD : choiceFrom(stored);
};

function drawingIn(item: unknown): Drawing[] {
  const { method, seed, at, picked, excluded, filled, fingerprint } = recordIn(item);
  const known = seedOf(textIn(seed));
  if (!isMethod(method) || known === undefined) return [];
  return [
    {
      method,
      seed: known,
      at: asMoment(textIn(at)),
      picked: textsIn(picked),
      excluded: textsIn(excluded),
      filled: textsIn(filled),
      fingerprint: textIn(fingerprint),
    },
  ];
}

function withdrawalIn(item: unknown): Withdrawal[] {
  const { number, because, more, at, replacement } = recordIn(item);
  if (typeof number !== "string" || !isReason(because)) return [];
  return [
    { number, because, more: textIn(more), at: asMoment(textIn(at)), replacement: textIn(replacement) },
  ];
}

function baselineIn(item: unknown): Baseline | undefined {
  const { at, ten, list } = recordIn(item);
  const { fingerprint, digests } = recordIn(list);
  if (typeof fingerprint !== "string" || typeof digests !== "string") return undefined;
  return { at: asMoment(textIn(at)), ten: textsIn(ten), list: { fingerprint, digests } };
}

function parsed(stored: string | undefined): unknown {
  try {
    return JSON.parse(stored ?? "");
  } catch {
    return undefined;
  }
}

const recordIn = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const itemsIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string => (isText(value) ? value : "");
const textsIn = (value: unknown): string[] => itemsIn(value).filter(isText);
const pairsIn = (value: unknown): [string, string][] =>
  itemsIn(value).flatMap((item): [string, string][] => {
    const [key, text] = itemsIn(item);
    return isText(key) && isText(text) ? [[key, text]] : [];
  });
const isText = (value: unknown): value is string => typeof value === "string";
const isMethod = (value: unknown): value is Method => value === "Draw" || value === "Spread";
const isOrigin = (value: unknown): value is Origin =>
  value === "picked" || value === "drawn" || value === "spread";
