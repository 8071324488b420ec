import { proposed } from "./tidied";

const MAIN: Readonly<Record<number, string>> = {
  1: "WBRI WIRI WIRT WOTH WROM",
  2: "MWBC MWBA MWAS MOTH",
  3: "AIND APKN ABAN AOTH",
  4: "BCRB BAFR BOTH",
  5: "CHNE OOTH",
  6: "REFU NOBT",
};
const EXTENDED: Readonly<Record<number, string>> = {
  1: "WCOR WSCO WALB WTUC WEEU WOTW WROG WROO",
  2: "MWAP MAOE MBCH MOTM",
  3: "AMPK AKPA AAFR ASLT AOTA",
  4: "BSOM BNGN BEUR BOTB",
  5: "CHKC COCH OAFG OARA OKRD OVIE OOEG",
};
const WORDS: Readonly<Record<number, readonly string[]>> = {
  1: [
    "White British",
    "White - British",
    "White: British",
    "white",
    "White/Irish",
    "Irish",
    "Any other White background",
  ],
  2: [
    "Mixed",
    "Mixed origin",
    "Mixed - White and Asian",
    "White & Black Caribbean",
    "dual heritage",
    "Mixed Other",
  ],
  3: [
    "Asian or Asian British",
    "Asian or Asian British - Indian",
    "Pakistani",
    "Asian",
    "Any other Asian background",
  ],
  4: [
    "Black or Black British",
    "Black African",
    "Caribbean",
    "Black or Black British: African",
    "black british",
  ],
  5: ["Chinese", "Other Ethnic Groups", "Any other ethnic group", "Chinese or other ethnic group - Chinese"],
  6: ["Not stated", "Refused", "Information not yet obtained", "not known"],
};
const pairs = (table: Readonly<Record<number, string | readonly string[]>>) =>
  Object.entries(table).flatMap(([number, all]) =>
    (typeof all === "string" ? all.split(" ") : all).map((text) => [text, Number(number)] as const),
  );

test.each([...pairs(MAIN), ...pairs(EXTENDED), ...pairs(WORDS)])("%s is %i", (text, number) => {
  expect(proposed("ethnicity", text)).toBe(number);
});

test.each([
  ["wbri", 1],
  [" MWBC ", 2],
  ["3", 3],
  ["1 – White", 1],
  ["4 - black or black british", 4],
])("%j is %i", (text, number) => expect(proposed("ethnicity", text)).toBe(number));

test.each([
  3,
  "7",
  7,
  "WXYZ",
  "CXXX",
  "British",
  "Other",
  "both",
  "moth",
  "WBRI/AIND",
  "Black Asian",
  "European",
  "W",
  "",
])("%j is left: the table does not know it, or it is not certain", (cell) =>
  expect(proposed("ethnicity", cell)).toBeUndefined(),
);
