import * as z from "zod/mini";
import { COLUMNS } from "../../case-list/columns";
import { GROUPS } from "../../case-list/groups";
import { jsonIn, knownItems } from "../../log/setting-schema";
import type { KeptMatches } from "./kept-match";

const key = z.enum(COLUMNS.map((column) => column.key));
const header = z.pipe(
  z.tuple([key, z.string(), z.int().check(z.nonnegative())]),
  z.transform(([column, text, at]) => [column, { text, column: at }] as const),
);
const list = z.pipe(
  z.object({
    sheet: z.string(),
    group: z.catch(z.optional(z.enum(GROUPS)), undefined),
    headers: knownItems(header),
  }),
  z.transform(({ sheet, group, headers }) => ({ sheet, group, headers: new Map(headers) })),
);
const matches = z.object({ inPlace: z.catch(z.optional(z.string()), undefined), lists: knownItems(list) });

/** Reads what `keepMatches` wrote, and leaves out what it cannot have written. */
export function parseMatches(setting: string): KeptMatches {
  const read = matches.safeParse(jsonIn(setting));
  return read.success
    ? { inPlace: read.data.inPlace, lists: read.data.lists }
    : { inPlace: undefined, lists: [] };
}
