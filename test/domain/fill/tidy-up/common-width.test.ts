import { nobodyIdentified } from "../../../../src/domain/case-list/rules/nobody-identified";
import type { ColumnKey } from "../../../../src/domain/case-list/columns";
import { proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { aCase, aList } from "../../../support/a-list";
import { saidOfCase } from "../../support/said";
import { proposed } from "./tidied";

describe("Letters and digits of full width", () => {
  test.each<[ColumnKey, string, Cell | undefined]>([
    ["camhs", "Ｙｅｓ", "Yes"],
    ["camhs", "Ｎ", "No"],
    ["camhs", "Ｙｅｓ？", undefined],
    ["age", "１２", 12],
    ["age", "７　ｙｅａｒｓ", 7],
    ["gender", "Ｆ", "Female"],
    ["gender", "Ｆｅｍａｌｅ", "Female"],
    ["ethnicity", "２", 2],
    ["ethnicity", "ＷＢＲＩ", 1],
    ["livesIn", "２ – Ｆｏｓｔｅｒ care", 2],
    ["referral", "１４／０３／２００５", 38_425],
    ["group", "ＬＡＣ", "LAC"],
    ["lddNature", "Ｓｔａｔｅｍｅｎｔ", "Statement"],
    ["caseNumber", "１０４７", "1047"],
    ["caseNumber", "\u00a0Ａ１０４７\u200b", "A1047"],
    ["caseNumber", "＝１０４７", undefined],
  ])("of %s, %s is %s", (column, cell, meant) => {
    expect(proposed(column, cell)).toBe(meant);
  });

  test("stay as they are in what people tell in their own words", () => {
    expect(proposed("lddNature", "Ａ plan of the school")).toBeUndefined();
    expect(proposed("team", "Ｄｕｔｙ １")).toBeUndefined();
    expect(proposed("leadProfessional", "Ａ．Smith ０１６３２")).toBeUndefined();
    expect(proposed("additional", "ｍｏｖｅｄ twice")).toBeUndefined();
  });

  test("make no two case numbers alike", () => {
    const of = (...numbers: string[]): unknown[] =>
      proposalsFor(aList(numbers.map((caseNumber) => aCase({ caseNumber })))).map(({ cell }) => cell);
    expect(of("１０４７", "1047")).toEqual([]);
    expect(of("１０４７", "1048")).toEqual(["1047"]);
  });

  test("identify a child as others do", () => {
    const additional = "NHS ９４３ ４７６ ５９１９";
    expect(nobodyIdentified.flatMap((rule) => saidOfCase(rule, { additional }))).toHaveLength(1);
  });
});
