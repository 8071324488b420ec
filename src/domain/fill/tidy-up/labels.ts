import type { Cell } from "../../spreadsheet/cell";
import { codeFinder, type CodeList } from "../../case-list/codes";
import { columnSet } from "../../case-list/column-set";
import { type Column, columnOf, type ColumnKey, listOf } from "../../case-list/columns";
import type { Correction } from "./correction";
import { withPlainSpaces, wordsIn } from "./plain-spaces";

type Spellings = Readonly<Record<string | number, readonly string[]>>;

/** Words that authorities use for a code besides its label. */
const SPELLINGS: Readonly<Partial<Record<ColumnKey, Spellings>>> = {
  group: {
    LAC: ["looked after", "looked after child", "looked after children"],
    CPR: ["child protection register", "on the child protection register"],
    LDD: ["learning difficulties and or disabilities", "learning difficulty and or disability"],
  },
  livesIn: {
    1: ["residential", "residential home", "residential unit", "children s home"],
    2: ["foster", "fostered", "foster carer", "foster carers", "foster placement"],
    3: ["at home", "with parents", "placed with parents", "home with parents"],
    4: [
      "kinship",
      "kinship care",
      "kinship placement",
      "kinship placements",
      "family carers",
      "with family carers",
    ],
    5: ["for adoption", "adoptive placement", "adoption placement"],
  },
  category: {
    1: ["sexual"],
    2: ["physical"],
    3: ["emotional"],
    4: ["neglected"],
  },
  lddType: {
    SPLD: ["specific learning difficulties"],
    MLD: ["moderate learning difficulties"],
    SLD: ["severe learning difficulties"],
    PMLD: ["profound and multiple learning difficulties"],
    BESD: ["behaviour emotional and social difficulties", "behavioural emotional and social difficulties"],
    SLCN: [
      "speech language and communication",
      "speech and language",
      "speech language and communication need",
    ],
    HI: ["hearing impaired"],
    VI: ["visually impaired"],
    PD: ["physical disabilities", "physically disabled"],
    ASD: ["autism", "autistic", "autistic spectrum", "autism spectrum disorder"],
  },
  lddNature: {
    Statement: ["statemented", "statement of sen"],
    "School Action Plus": ["school action +", "sa+"],
  },
};

interface Reader {
  readonly find: (cell: Cell) => string | number | undefined;
  readonly byWords: ReadonlyMap<string, string | number>;
}

const READERS: ReadonlyMap<ColumnKey, Reader> = new Map(
  (["group", "livesIn", "category", "lddType", "lddNature"] as const).flatMap((key) => {
    const list = listOf(columnOf(key));
    return list ? [[key, { find: codeFinder(list), byWords: spellingsOf(list, SPELLINGS[key] ?? {}) }]] : [];
  }),
);

function spellingsOf(list: CodeList, spellings: Spellings): ReadonlyMap<string, string | number> {
  return new Map(
    list.codes.flatMap(({ code, label = String(code) }) =>
      [label, ...(spellings[code] ?? [])].flatMap((spelling) => [
        [wordsIn(spelling), code] as const,
        [wordsIn(`${code} ${spelling}`), code] as const,
      ]),
    ),
  );
}

function codeOf(cell: Cell, { key }: Column): string | number | undefined {
  const reader = READERS.get(key);
  return reader?.find(withPlainSpaces(cell)) ?? reader?.byWords.get(wordsIn(cell));
}

/** A label, or a code with its label, becomes the bare code; a code becomes what the dropdown would store. */
export const labels: Correction = {
  id: "labels",
  why: "The code for the label",
  columns: columnSet("group", "livesIn", "category", "lddType", "lddNature"),
  propose: (cell, column) => {
    const code = codeOf(cell, column);
    return code === cell ? undefined : code;
  },
};
