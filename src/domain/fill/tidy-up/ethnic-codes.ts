import { codeFinder, ETHNICITY_CODES } from "../../case-list/codes";
import { columnSet } from "../../case-list/column-set";
import type { Correction } from "./correction";
import { ETHNIC_SPELLINGS } from "./ethnic-spellings";
import { withPlainSpaces, wordsIn } from "./plain-spaces";

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
const BY_CODE: ReadonlyMap<string, number> = new Map(
  Object.entries(DFES_CODES).flatMap(([group, codes]) =>
    codes.split(/\s+/).map((code) => [code, Number(group)] as const),
  ),
);
/** Codes that are words too count as codes in capitals only: "both" says something else. */
const WORDS = new Set(["both", "moth"]);

const numbers = codeFinder(ETHNICITY_CODES);

/** The number for a code of the DfES, a heading of the 2001 census or a common spelling of it. */
export const ethnicCodes: Correction = {
  id: "ethnic-codes",
  why: "The number of the ethnic group",
  columns: columnSet("ethnicity"),
  propose: (cell) => {
    const text = withPlainSpaces(cell);
    const code = WORDS.has(text) ? text : text.toUpperCase();
    const number = numbers(text) ?? BY_CODE.get(code) ?? ETHNIC_SPELLINGS.get(wordsIn(text));
    return number === cell ? undefined : number;
  },
};
