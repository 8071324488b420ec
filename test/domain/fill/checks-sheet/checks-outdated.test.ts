import type { Finding } from "../../../../src/domain/case-list/finding";
import { isChecksOutdated } from "../../../../src/domain/fill/checks-sheet/checks-outdated";
import { CHECKS } from "../../../../src/domain/fill/checks-sheet/checks-table";
import type { ExistingTable } from "../../../../src/domain/spreadsheet/existing-table";
import { headersOf } from "../../../../src/domain/spreadsheet/sheet-table";

const finding = (address: string, message = "Enter the age."): Finding => ({
  ...{ rule: "r", severity: "error", address, caseNumber: "7", message },
});
const row = (address: string): string[] => [address, "Age", "7", "Error", "Enter the age.", ""];

function checks(...rows: readonly (readonly string[])[]): ExistingTable {
  const headers = headersOf(CHECKS.columns);
  const range = { top: 4, left: 0, bottom: 4 + rows.length, right: headers.length - 1 };
  return { sheet: "Checks", range, cells: { top: 4, left: 0, values: [headers, ...rows] } };
}

test("a sheet that says what a check says now is not outdated, whatever the order and whatever is written besides", () => {
  expect(isChecksOutdated(checks(row("F7"), row("F6")), [finding("F6"), finding("F7")])).toBe(false);
  expect(isChecksOutdated(checks(["", "", "", "", "Nothing was found.", ""]), [])).toBe(false);
  const theirs = ["", "", "", "", "Ask the school", ""];
  expect(isChecksOutdated(checks(row("F6"), row("was F9"), theirs), [finding("F6")])).toBe(false);
});

test("one that lacks a finding, has one too many, or has lost a column is", () => {
  expect(isChecksOutdated(checks(row("F6")), [finding("F6"), finding("F7")])).toBe(true);
  expect(isChecksOutdated(checks(row("F6"), row("F7")), [finding("F6")])).toBe(true);
  expect(isChecksOutdated(checks(row("F6")), [])).toBe(true);
  expect(isChecksOutdated(checks(["", "", "", "", "Nothing was found.", ""]), [finding("F6")])).toBe(true);
  expect(isChecksOutdated(checks(row("F6")), [finding("F6", "The age is 30.")])).toBe(true);
  const { cells, ...rest } = checks(row("F6"));
  const [, ...body] = cells.values;
  expect(isChecksOutdated({ ...rest, cells: { ...cells, values: [["x"], ...body] } }, [finding("F6")])).toBe(
    true,
  );
});
