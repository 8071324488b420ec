import * as z from "zod/mini";
import { knownItems, textOrBlank } from "../../log/setting-schema";
import { type ChoiceRecord, chosenSoFar } from "./choice-record";
import { INSPECTORS } from "../inspector";
import { asMoment } from "./moment";
import { WITHDRAWN_BECAUSE } from "../withdrawn-because";
import { seedOf } from "../tickets";

export const moment = z.pipe(textOrBlank, z.transform(asMoment));
const texts = knownItems(z.string());
const textByNumber = z.pipe(
  knownItems(z.tuple([z.string(), z.string()])),
  z.transform((pairs) => new Map(pairs)),
);
const originByNumber = z.pipe(
  knownItems(z.tuple([z.string(), z.enum(["picked", "drawn", "spread", "not known"])])),
  z.transform((pairs) => new Map(pairs)),
);
export const seed = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const known = seedOf(text);
    if (known !== undefined) return known;
    context.issues.push({ code: "custom", input: text });
    return z.NEVER;
  }),
);

const who = z.catch(z.optional(z.enum(INSPECTORS)), undefined);
/** undefined in what versions kept that did not know of it. */
const laterTexts = z.catch(z.optional(z.array(z.string())), undefined);

const drawing = z.object({
  method: z.enum(["Draw", "Spread"]),
  seed,
  at: moment,
  picked: texts,
  excluded: texts,
  kept: laterTexts,
  filled: texts,
  fingerprint: textOrBlank,
});

const withdrawal = z.object({
  number: z.string(),
  because: z.enum(WITHDRAWN_BECAUSE),
  more: textOrBlank,
  at: moment,
  replacement: textOrBlank,
  who,
});

const turn = z.object({
  type: z.enum(["ticked", "unticked"]),
  number: z.string(),
  at: moment,
  who,
  reason: textOrBlank,
});

export const caseDigests = z.object({
  digests: z.string(),
  cells: z.catch(z.optional(z.string()), undefined),
});

const flaggedTen = z.object({
  at: moment,
  ten: texts,
  fingerprint: z.catch(z.optional(z.string()), undefined),
  rows: z.catch(z.optional(caseDigests), undefined),
  changed: z.catch(z.optional(z.string()), undefined),
});

const broughtBack = z.object({
  at: moment,
  who,
  choice: moment,
  drawing: z.optional(z.number()),
  drawings: z.number(),
  ticked: texts,
  unticked: texts,
});

const baseline = z.object({
  at: moment,
  ten: texts,
  list: z.object({
    fingerprint: z.string(),
    digests: z.string(),
    cells: z.catch(z.optional(z.string()), undefined),
  }),
});

const whole = z.pipe(
  z.object({
    drawings: knownItems(drawing),
    broughtBack: knownItems(broughtBack),
    filled: originByNumber,
    pickReasons: textByNumber,
    excluded: textByNumber,
    written: textByNumber,
    renumbered: textByNumber,
    nos: z.pipe(
      knownItems(z.tuple([z.string(), z.number()])),
      z.transform((pairs) => new Map(pairs)),
    ),
    withdrawals: knownItems(withdrawal),
    withdrawn: laterTexts,
    sinceDrawing: laterTexts,
    turns: knownItems(turn),
    flaggings: knownItems(flaggedTen),
    inspector: who,
    // Under this name since the first version.
    chosen: z.catch(z.optional(baseline), undefined),
    lines: texts,
  }),
  z.transform(({ chosen, lines, withdrawn, sinceDrawing, inspector, ...same }): ChoiceRecord => {
    const soFar = chosenSoFar({ ...same, baseline: chosen });
    return {
      ...same,
      reasonsSoFar: new Set(),
      withdrawn: withdrawn ? new Set(withdrawn) : soFar.withdrawn,
      sinceDrawing: sinceDrawing ? new Set(sinceDrawing) : soFar.sinceDrawing,
      inspector,
      baseline: chosen,
      oldLines: lines,
      gaps: [],
    };
  }),
);
export const anyObject = z.record(z.string(), z.unknown());

/** Reads what `wholeChoice` made; leaves out what it cannot have made. */
export const parseWholeChoice = (json: unknown): ChoiceRecord =>
  whole.parse(z.catch(anyObject, {}).parse(json));

/** Whether there is something in it that was left out. */
export function isDamaged(json: unknown, record: ChoiceRecord): boolean {
  const { success, data = {} } = anyObject.safeParse(json);
  if (!success) return true;
  const { drawings, withdrawals, filled, pickReasons, excluded } = record;
  const isLess = (items: unknown, found: number): boolean =>
    items !== undefined && (!Array.isArray(items) || items.length > found);
  return (
    isLess(data.drawings, drawings.length) ||
    isLess(data.withdrawals, withdrawals.length) ||
    isLess(data.filled, filled.size) ||
    isLess(data.pickReasons, pickReasons.size) ||
    isLess(data.excluded, excluded.size) ||
    (data.chosen !== undefined && record.baseline === undefined)
  );
}
