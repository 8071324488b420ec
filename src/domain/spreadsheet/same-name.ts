/** Whether Excel takes two names of sheets, tables or cells for one: capitals and small letters are the same to it. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** One of these names, as the workbook writes it. */
export const findName = (names: Iterable<string>, name: string): string | undefined =>
  [...names].find((other) => sameName(other, name));

/** What a defined name refers to, "='Case list'!$B$3"; undefined where the workbook has no such name. */
export function formulaOf(names: ReadonlyMap<string, string>, name: string): string | undefined {
  const there = names.has(name) ? name : findName(names.keys(), name);
  return there === undefined ? undefined : names.get(there);
}
