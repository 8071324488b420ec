import * as z from "zod/mini";

// The pane's security policy forbids the code that zod would make.
z.config({ jitless: true });

/** What a setting of the workbook holds, as JSON; undefined where it is no JSON. */
export function jsonIn(setting: string): unknown {
  try {
    return JSON.parse(setting);
  } catch {
    return undefined;
  }
}

/** The items that a schema knows: one that is damaged costs no other, and what is no list has none. */
export const knownItems = <Item>(item: z.ZodMiniType<Item>): z.ZodMiniType<Item[]> =>
  z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((items) =>
      items.flatMap((each) => {
        const known = item.safeParse(each);
        return known.success ? [known.data] : [];
      }),
    ),
  );

/** A text, "" where something else stands. */
export const textOrBlank = z.catch(z.string(), "");
