import { columnLetters } from "../../src/domain/spreadsheet/address";
import { COLUMNS, listOf } from "../../src/domain/case-list/columns";
import { EXPECTED, type Group, GROUP_NAMES, GROUPS } from "../../src/domain/case-list/groups";
import type { CaseCells } from "../support/a-list";

/** One kind of fault in a faultless hundred: the cells that make it, and all that a check then says. */
export interface Fault {
  readonly kind: string;
  readonly cells: CaseCells;
  readonly says: (row: number) => readonly string[];
}

const mandatoryFor = (group: Group) =>
  COLUMNS.filter(({ mandatory }) => ["every case", "referred", group].includes(mandatory));

const blanks = (group: Group): Fault[] =>
  mandatoryFor(group)
    .filter(({ key }) => key !== "group")
    .map(({ key, header, index, ask }) => ({
      kind: `${header} blank`,
      cells: { [key]: " " },
      says: (row) => [`${columnLetters(index)}${row}, ${header}: ${ask}`],
    }));

/** The column at which a list tells that a case of another group is filled in for it. */
const TOLD_AT: Readonly<Record<Group, string>> = { LAC: "I", CPR: "J", LDD: "K" };
const TOLD_IN: Readonly<Record<Group, string>> = {
  LAC: "Lives in",
  CPR: "Category of registration",
  LDD: "Type of LDD",
};

const onAnotherList = (group: Group, other: Group, row: number): string =>
  `${TOLD_AT[other]}${row}, ${TOLD_IN[other]}: Counted in ${group}, and filled in as ${other} too (${GROUP_NAMES[other].toLowerCase()}). Leave it so if the child is on both lists; clear it if not.`;

const wrongCodes = (group: Group): Fault[] =>
  COLUMNS.filter(({ key, dataType }) => dataType.kind === "coded" && key !== "group").map((column) => {
    const clear = mandatoryFor(group).includes(column) ? "" : ", or clear the cell";
    const choice = listOf(column)?.choice ?? "";
    const other = GROUPS.find((name) => name === column.mandatory && name !== group);
    const at = columnLetters(column.index);
    return {
      kind: `${column.header} 7`,
      cells: { [column.key]: 7 },
      says: (row) => {
        const wrong = `${at}${row}, ${column.header}: 7 is not on the list. Choose ${choice}${clear}.`;
        if (other === undefined) return [wrong];
        const told = onAnotherList(group, other, row);
        return at > TOLD_AT[other] ? [told, wrong] : [wrong, told];
      },
    };
  });

const NOT_SEVEN_YEARS =
  "The age is 7, and this is asked for ages 10 to 19 only. Check the age, or clear this cell.";

const OTHERS: readonly Fault[] = [
  {
    kind: "a text date",
    cells: { referral: "14/03/2005" },
    says: (row) => [
      `C${row}, Date of initial referral: 14/03/2005 is stored as text. Use Tidy up, or type the date again.`,
    ],
  },
  {
    kind: "a referral after the list date",
    cells: { referral: 38_882 },
    says: (row) => [
      `C${row}, Date of initial referral: 14/06/2006 is after the list date, 13/06/2006. Check both dates.`,
    ],
  },
  {
    kind: "an age of 30",
    cells: { age: 30 },
    says: (row) => [`F${row}, Age: 30 is not an age in whole years. Enter 0 to 25, or Unborn.`],
  },
  {
    kind: "an age of 12, with nothing about offending and employment",
    cells: { age: 12 },
    says: (row) =>
      [`O${row}, Has offended`, `U${row}, Not in employment, education or training`].map(
        (place) => `${place}: Choose Yes or No: the child is 10 to 19.`,
      ),
  },
  {
    kind: "an offender aged 7",
    cells: { offended: "Yes" },
    says: (row) => [`O${row}, Has offended: ${NOT_SEVEN_YEARS}`],
  },
  {
    kind: "out of employment at 7",
    cells: { neet: "Yes" },
    says: (row) => [`U${row}, Not in employment, education or training: ${NOT_SEVEN_YEARS}`],
  },
];

const COUNT_BOX: Readonly<Record<Group, string>> = { LAC: "D2", CPR: "E2", LDD: "F2" };
const oneShort = (group: Group): string =>
  `${COUNT_BOX[group]}: ${group} ${EXPECTED[group] - 1} of ${EXPECTED[group]}. Add 1.`;
const oneOver = (group: Group): string =>
  `${COUNT_BOX[group]}: ${group} ${EXPECTED[group] + 1} of ${EXPECTED[group]}. Move or remove 1.`;

/** What a group is asked for and another's case does not hold. */
const missingIn = (group: Group, row: number): string[] =>
  mandatoryFor(group)
    .filter(({ mandatory }) => mandatory === group)
    .map(({ header, index, ask }) => `${columnLetters(index)}${row}, ${header}: ${ask}`);

const groupFaults = (group: Group): Fault[] => [
  {
    kind: "Group blank",
    cells: { group: "" },
    says: (row) => [oneShort(group), `B${row}, Group: Choose LAC, CPR or LDD.`],
  },
  {
    kind: "Group 7",
    cells: { group: 7 },
    says: (row) => [oneShort(group), `B${row}, Group: 7 is not on the list. Choose LAC, CPR or LDD.`],
  },
  ...GROUPS.filter((other) => other !== group).map((other): Fault => ({
    kind: `moved to ${other}`,
    cells: { group: other },
    says: (row) => [
      ...[oneShort(group), oneOver(other)].sort(),
      ...[onAnotherList(other, group, row), ...missingIn(other, row)].sort(),
    ],
  })),
];

/** Every kind of fault that one case of a group can have by itself. */
export const faultsOf = (group: Group): readonly Fault[] => [
  ...blanks(group),
  ...wrongCodes(group),
  ...OTHERS,
  ...groupFaults(group),
];
