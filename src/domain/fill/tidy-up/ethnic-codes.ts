import { codeFinder, ETHNICITY_CODES } from "../../case-list/codes";
import { columnSet } from "../../case-list/column-set";
import type { CellCorrection } from "./correction";
import { BESIDE_ETHNIC_CODES, ETHNIC_SPELLINGS } from "./ethnic-spellings";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { respelled } from "./respelled";
import { codeMeant, isDoubted, plainNumber, type Spellings, spellingKey } from "./written-code";

/**
 * The ethnic codes of the DfES, main codes first, then the extended ones, each under the number that the
 * guidance gives its group. By table: letters tell nothing (CHNE is 5, and WXYZ is no code at all).
 */
const DFES_CODES: Readonly<Record<number, string>> = {
  1: `WBRI WIRI WIRT WOTH WROM
    WCOR WENG WNIR WSCO WWEL WOWB WALB WBOS WCRO WGRE WGRK WGRC WITA WKOS WPOR WSER WTUR WTUK WTUC WEUR WEEU WWEU
    WOTW WROG WROR WROO`,
  2: `MWBC MWBA MWAS MOTH
    MWAP MWAI MWAO MAOE MABL MACH MBOE MBCH MCOE MWOE MWCH MOTM`,
  3: `AIND APKN ABAN AOTH
    AMPK AKPA AOPK AAFR AKAO ANEP ASNL ASLT ASRO AOTA`,
  4: `BCRB BAFR BOTH
    BANN BCON BGHA BNGN BSLN BSOM BSUD BAOF BEUR BNAM BOTB`,
  5: `CHNE OOTH
    CHKC CMAL CSNG CTWN COCH OAFG OARA OEGY OFIL OIRN OIRQ OJPN OKOR OKRD OLAM OLEB OLIB OMAL OMRC OPOL OTHA OVIE
    OYEM OOEG`,
  6: "REFU NOBT",
};
/** The short codes of the 2001 census that the DfES codes came from are none of these: A alone says nothing. */
const SPELLINGS: Spellings<number> = {
  words: ETHNIC_SPELLINGS,
  codes: new Map(
    Object.entries(DFES_CODES).flatMap(([group, codes]) =>
      codes.split(/\s+/).map((code) => [code, Number(group)] as const),
    ),
  ),
  codesBesideWords: new Map(ETHNICITY_CODES.codes.map(({ code }) => [String(code), Number(code)])),
  wordsBesideCodes: BESIDE_ETHNIC_CODES,
  inCapitals: new Set(["both", "moth"]),
};

const numbers = codeFinder(ETHNICITY_CODES);
const VOCABULARY = new Set([...ETHNIC_SPELLINGS.keys()].flatMap((spelling) => spelling.split(" ")));

/** The number for a code of the DfES, a heading of a census or a common spelling of it, or both together. */
export const ethnicCodes: CellCorrection = {
  id: "ethnic-codes",
  why: "The number of the ethnic group",
  columns: columnSet("ethnicity"),
  propose: (cell) => {
    const text = withPlainSpaces(cell).replace(/\+/g, " and ");
    const number =
      numbers(plainNumber(text)) ??
      codeMeant(text, SPELLINGS) ??
      (isDoubted(text) ? undefined : codeMeant(respelled(spellingKey(text), VOCABULARY), SPELLINGS));
    return number === cell ? undefined : number;
  },
};
