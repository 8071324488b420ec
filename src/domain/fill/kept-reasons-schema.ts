import * as z from "zod/mini";
import { jsonIn, knownItems } from "../spreadsheet/setting-schema";
import type { Reasons } from "./reasons";

const reason = z.pipe(
  z.tuple([z.string(), z.enum(["case", "list"]), z.string(), z.string()]),
  z.transform(([rule, of, about, text]) => ({ rule, of, about, text })),
);
const reasons = knownItems(reason);

/** Reads what `storedReasons` wrote, and leaves out what it cannot have written. */
export const parseReasons = (setting: string): Reasons => reasons.parse(jsonIn(setting));
