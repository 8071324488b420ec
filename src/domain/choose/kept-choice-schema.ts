import * as z from "zod/mini";
import { jsonIn, knownItems, textOrBlank } from "../spreadsheet/setting-schema";
import type { ChoiceRecord } from "./choice-record";
import { asMoment } from "./moment";
import { WITHDRAWN_BECAUSE } from "./withdrawn-because";
import { seedOf } from "./tickets";

const moment = z.pipe(textOrBlank, z.transform(asMoment));
const texts = knownItems(z.string());
const textByNumber = z.pipe(
  knownItems(z.tuple([z.string(), z.string()])),
  z.transform((pairs) => new Map(pairs)),
);
const originByNumber = z.pipe(
  knownItems(z.tuple([z.string(), z.enum(["picked", "drawn", "spread"])])),
  z.transform((pairs) => new Map(pairs)),
);
const seed = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const known = seedOf(text);
    if (known !== undefined) return known;
    context.issues.push({ code: "custom", input: text });
    return z.NEVER;
  }),
);

const drawing = z.object({
  method: z.enum(["Draw", "Spread"]),
  seed,
  at: moment,
  picked: texts,
  excluded: texts,
  filled: texts,
  fingerprint: textOrBlank,
});

const withdrawal = z.object({
  number: z.string(),
  because: z.enum(WITHDRAWN_BECAUSE),
  more: textOrBlank,
  at: moment,
  replacement: textOrBlank,
});

const baseline = z.object({
  at: moment,
  ten: texts,
  list: z.object({ fingerprint: z.string(), digests: z.string() }),
});

const record = z.pipe(
  z.object({
    drawings: knownItems(drawing),
    filled: originByNumber,
    pickReasons: textByNumber,
    excluded: textByNumber,
    withdrawals: knownItems(withdrawal),
    // Under this name since the first version.
    chosen: z.catch(z.optional(baseline), undefined),
    lines: texts,
  }),
  z.transform(({ chosen, lines, ...same }) => ({ ...same, baseline: chosen, oldLines: lines })),
);
const anyObject = z.catch(z.record(z.string(), z.unknown()), {});

/** Reads what `storedChoice` wrote; leaves out what it cannot have written. */
export const parseChoiceRecord = (setting: string): ChoiceRecord =>
  record.parse(anyObject.parse(jsonIn(setting)));
