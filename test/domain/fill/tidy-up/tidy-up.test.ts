import { check } from "../../../../src/domain/case-list/check";
import { addressedMessage } from "../../../../src/domain/case-list/finding";
import { CORRECTIONS, proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList } from "../../../support/a-list";
import { said } from "../../support/said";
import { tidied } from "./tidied";

test("each proposal says its cell, the case, old and new, and why", () => {
  const rows = [aCase(), aCase({ caseNumber: " A1\u00a0", age: "7 years", gender: "F" })];
  expect(proposalsFor(aList(rows))).toEqual([
    {
      ...{ address: "A7", row: 7, index: 1, column: "caseNumber", caseNumber: "A1" },
      ...{ old: " A1\u00a0", cell: "A1", why: "Spaces taken out", correction: "spaces" },
    },
    {
      ...{ address: "F7", row: 7, index: 1, column: "age", caseNumber: "A1" },
      ...{ old: "7 years", cell: 7, why: "The age as a whole number", correction: "ages" },
    },
    {
      ...{ address: "G7", row: 7, index: 1, column: "gender", caseNumber: "A1" },
      ...{ old: "F", cell: "Female", why: "Gender in full", correction: "gender" },
    },
  ]);
});

test("a list without slips has nothing to tidy", () => {
  expect(proposalsFor(aList([aCase(), {}, aCase({ group: "LDD" })]))).toEqual([]);
});

test("cells of one case are judged together: an answer asked for at the age that is put right", () => {
  const rows = [aCase({ age: "12 years", offended: "Y", neet: "n" })];
  expect(tidied(rows)[0]).toMatchObject({ age: 12, offended: "Yes", neet: "No" });
  expect(said(aList(tidied(rows)))).not.toContain(
    "F6, Age: 12 years is not an age in whole years. Enter 0 to 25, or Unborn.",
  );
});

test("what an age in words hid, shows once it is a number", () => {
  const rows = [aCase({ age: "12 years" })];
  const after = check(aList(tidied(rows))).findings.filter(({ row }) => row !== undefined);
  expect(after.map(addressedMessage)).toEqual([
    "O6, Has offended: Choose Yes or No: the child is 10 to 19.",
    "U6, Not in employment, education or training: Choose Yes or No: the child is 10 to 19.",
  ]);
});

test("the parts that are safe are proposed beside one that is not", () => {
  const rows = [aCase({ age: 7, offended: "Y", gender: "M", referral: "18/05/2007" })];
  expect(proposalsFor(aList(rows)).map(({ address }) => address)).toEqual(["G6"]);
});

test("each kind of correction is named, and says what it does", () => {
  expect(CORRECTIONS.map(({ id, why }) => `${id}: ${why}`)).toEqual([
    "not-asked: Blank where the column is not for this case",
    "labels: The code for the label",
    "ethnic-codes: The number of the ethnic group",
    "yes-no: Yes or No in full",
    "gender: Gender in full",
    "dates: A date instead of text",
    "ages: The age as a whole number",
    "common-width: Letters and digits of common width",
    "spaces: Spaces taken out",
  ]);
});
