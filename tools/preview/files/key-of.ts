/** The key under which a record holds a value; undefined where it does not. */
export const keyOf = <Key extends string>(
  record: Readonly<Record<Key, string | number>>,
  value: unknown,
): Key | undefined => {
  for (const key in record) if (record[key] === value) return key;
  return undefined;
};
