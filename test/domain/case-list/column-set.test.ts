import fc from "fast-check";
import {
  both,
  columnSet,
  columnsIn,
  columnsWhere,
  either,
  hasColumn,
  NO_COLUMNS,
  when,
  without,
} from "../../../src/domain/case-list/column-set";
import { COLUMNS, type ColumnKey, indexOf } from "../../../src/domain/case-list/columns";

const keys = COLUMNS.map(({ key }) => key);
const someKeys = fc.subarray(keys);
const keysIn = (set: ReturnType<typeof columnSet>): ColumnKey[] => columnsIn(set).map(({ key }) => key);

test("a set holds the columns it was made of, in the list’s order", () => {
  const set = columnSet("tracked", "age", "caseNumber");
  expect(keysIn(set)).toEqual(["caseNumber", "age", "tracked"]);
  expect(hasColumn(set, indexOf("age"))).toBe(true);
  expect(hasColumn(set, indexOf("team"))).toBe(false);
});

test("no columns is the empty set", () => {
  expect(columnsIn(NO_COLUMNS)).toEqual([]);
});

test("a condition gives the set or no columns", () => {
  expect(when(true, columnSet("age"))).toBe(columnSet("age"));
  expect(when(false, columnSet("age"))).toBe(NO_COLUMNS);
});

test("sets meet, join and differ as sets of keys do", () => {
  fc.assert(
    fc.property(someKeys, someKeys, (a, b) => {
      const [setA, setB] = [columnSet(...a), columnSet(...b)];
      expect(keysIn(both(setA, setB))).toEqual(keys.filter((key) => a.includes(key) && b.includes(key)));
      expect(keysIn(either(setA, setB))).toEqual(keys.filter((key) => a.includes(key) || b.includes(key)));
      expect(keysIn(without(setA, setB))).toEqual(keys.filter((key) => a.includes(key) && !b.includes(key)));
      expect(columnsWhere(({ key }) => a.includes(key))).toBe(setA);
    }),
  );
});
