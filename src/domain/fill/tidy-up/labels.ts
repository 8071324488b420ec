import { codeFinder, type CodeList } from "../../case-list/codes";
import { columnSet } from "../../case-list/column-set";
import { type Column, columnOf, type ColumnKey, listOf } from "../../case-list/columns";
import type { Cell } from "../../spreadsheet/cell";
import type { CellCorrection } from "./correction";
import { LABEL_SPELLINGS, type LabelSpellings } from "./label-spellings";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { codeMeant, type Spellings, spellingKey } from "./written-code";

type Code = string | number;
/** Words around what is meant that do not change it. */
const AROUND: Readonly<Partial<Record<ColumnKey, readonly ((words: string) => string)[]>>> = {
  category: [
    (words) => `${words} only`,
    ...["likelihood of", "likely", "at risk of", "risk of", "potential", "actual"].map(
      (before) => (words: string) => `${before} ${words}`,
    ),
    ...["likely", "actual"].map((behind) => (words: string) => `${words} ${behind}`),
  ],
};

interface Reader {
  readonly find: (cell: Cell) => Code | undefined;
  readonly spellings: Spellings<Code>;
}

const READERS: ReadonlyMap<ColumnKey, Reader> = new Map(
  (["group", "livesIn", "category", "lddType", "lddNature"] as const).flatMap((key) => {
    const list = listOf(columnOf(key));
    return list
      ? [[key, { find: codeFinder(list), spellings: spellingsOf(list, LABEL_SPELLINGS[key], AROUND[key]) }]]
      : [];
  }),
);

function spellingsOf(
  list: CodeList,
  { words, codes = {}, otherCodes }: LabelSpellings,
  around: readonly ((words: string) => string)[] = [],
): Spellings<Code> {
  const wordsOf = ({ code, label = String(code) }: CodeList["codes"][number]): string[] =>
    [label, ...(words[code] ?? [])].flatMap((text) => [text, ...around.map((put) => put(text))]);
  return {
    words: new Map(
      list.codes.flatMap((entry) => wordsOf(entry).map((text) => [spellingKey(text), entry.code] as const)),
    ),
    codes: new Map<string, Code | undefined>([
      ...(otherCodes?.split(" ") ?? []).map((code) => [code, undefined] as const),
      ...list.codes.flatMap(({ code }) =>
        [String(code).toUpperCase(), ...(codes[code]?.split(" ") ?? [])].map(
          (other) => [other, code] as const,
        ),
      ),
    ]),
  };
}

function codeOf(cell: Cell, { key }: Column): Code | undefined {
  const reader = READERS.get(key);
  return reader?.find(withPlainSpaces(cell)) ?? (reader && codeMeant(cell, reader.spellings));
}

/** A label, a code of another system, or a code with its label becomes the bare code that the dropdown stores. */
export const labels: CellCorrection = {
  id: "labels",
  why: "The code for the label",
  columns: columnSet("group", "livesIn", "category", "lddType", "lddNature"),
  propose: (cell, column) => {
    const code = codeOf(cell, column);
    return code === cell ? undefined : code;
  },
};
