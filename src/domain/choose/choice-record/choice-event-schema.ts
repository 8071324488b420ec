import * as z from "zod/mini";
import type { ChoiceEvent } from "./choice-event";
import { INSPECTORS } from "../inspector";
import { anyObject, caseDigests, moment, parseWholeChoice, seed } from "./kept-choice-schema";
import { WITHDRAWN_BECAUSE } from "../withdrawn-because";

const numbers = z.array(z.string());
const origin = z.enum(["picked", "drawn", "spread", "not known"]);
const who = z.enum(INSPECTORS);
const by = { who: z.optional(who) };
const ofCase = <Type extends string>(type: Type) => z.object({ type: z.literal(type), number: z.string() });
const tick = <Type extends string>(type: Type) =>
  z.object({ type: z.literal(type), number: z.string(), ...by });
const ofCaseBecause = <Type extends string>(type: Type) =>
  z.object({ type: z.literal(type), number: z.string(), reason: z.string() });

/** An event as `keepEvents` writes it, or another that cannot be read. */
export const choiceEvent: z.ZodMiniType<ChoiceEvent> = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("so far"),
    record: z.pipe(
      anyObject,
      z.transform((json: Record<string, unknown>) => parseWholeChoice(json)),
    ),
  }),
  z.object({
    type: z.literal("list"),
    list: z.object({ fingerprint: z.string(), digests: z.string(), cells: z.optional(z.string()) }),
  }),
  z.object({ type: z.literal("written"), numbers: z.array(z.tuple([z.string(), z.string()])) }),
  z.object({ type: z.literal("filling"), origin, numbers }),
  z.object({
    type: z.literal("drawn"),
    ...{ method: z.enum(["Draw", "Spread"]), seed, fingerprint: z.string() },
    ...{ picked: numbers, excluded: numbers, filled: numbers, ten: z.optional(numbers) },
    kept: z.optional(numbers),
  }),
  z.object({
    type: z.literal("brought back"),
    ...{ choice: moment, ten: numbers, ticked: numbers, unticked: numbers, fingerprint: z.string() },
    ...{
      drawing: z.optional(z.object({ seed, at: moment })),
      filled: z.array(z.tuple([z.string(), origin])),
    },
    ...by,
  }),
  z.object({
    type: z.literal("withdrawn"),
    ...{ number: z.string(), because: z.enum(WITHDRAWN_BECAUSE), more: z.string() },
    ...{ replacement: z.string(), origin, ten: numbers, ...by },
  }),
  z.object({
    ...{ type: z.literal("flagged"), ten: numbers, fingerprint: z.string() },
    ...{ rows: z.optional(caseDigests), changed: z.optional(z.string()) },
    nos: z.optional(z.array(z.tuple([z.string(), z.number()]))),
  }),
  z.object({ type: z.literal("renumbered"), from: z.string(), to: z.string() }),
  z.object({ type: z.literal("old lines cleared") }),
  z.object({ type: z.literal("forgotten") }),
  tick("ticked"),
  tick("unticked"),
  ofCaseBecause("tick explained"),
  z.object({ type: z.literal("inspector"), who }),
  ofCaseBecause("excluded"),
  ofCase("exclusion taken back"),
  ofCaseBecause("pick explained"),
]);
