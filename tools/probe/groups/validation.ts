import { DONE, REFUSED, written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";
import type { Scratch } from "../scratch";

const PAGE = `${PAGES}excel/excel-add-ins-data-validation`;
const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "1,2,3" } };

/** What Excel calls the validations of cells. */
async function typeOf(scratch: Scratch, address: string): Promise<string> {
  const validation = scratch.cells(address).dataValidation.load({ type: true });
  await scratch.sync();
  return written(validation.type);
}

export const validation: readonly Probe[] = [
  probe({
    belief: "A dropdown takes its list from a defined name, and says so.",
    source: PAGE,
    expected: written(["List", true]),
    async ask(scratch) {
      scratch.context.workbook.names.add(scratch.name(), scratch.cells("D1:D3"));
      scratch.cells("A1:A3").dataValidation.rule = {
        list: { inCellDropDown: true, source: `=${scratch.name()}` },
      };
      await scratch.sync();
      const found = scratch.cells("A1:A3").dataValidation.load({ type: true, rule: true });
      await scratch.sync();
      return written([found.type, written(found.rule.list?.source).includes(scratch.name())]);
    },
  }),
  probe({
    belief: "A list of over 255 characters that is written out is refused.",
    source: "OfficeDev/office-js#2128",
    expected: REFUSED,
    async ask(scratch) {
      const source = Array.from({ length: 60 }, (_, i) => `entry ${i}`).join(",");
      scratch.cells("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A prompt that is set after the rule is kept.",
    source: "OfficeDev/office-js#2594",
    expected: written(["Group", "LAC, CPR or LDD"]),
    async ask(scratch) {
      const { dataValidation } = scratch.cells("A1:A3");
      dataValidation.clear();
      dataValidation.rule = LIST;
      dataValidation.prompt = { showPrompt: true, title: "Group", message: "LAC, CPR or LDD" };
      await scratch.sync();
      const found = scratch.cells("A1:A3").dataValidation.load({ prompt: true });
      await scratch.sync();
      return written([found.prompt.title, found.prompt.message]);
    },
  }),
  probe({
    belief: "A prompt of 255 characters and a title of 32 are taken.",
    source: `${REFERENCE}excel.datavalidationprompt`,
    expected: DONE,
    async ask(scratch) {
      const { dataValidation } = scratch.cells("A1");
      dataValidation.rule = LIST;
      dataValidation.prompt = { showPrompt: true, title: "t".repeat(32), message: "m".repeat(255) };
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A prompt of over 255 characters is refused.",
    source: `${REFERENCE}excel.datavalidationprompt`,
    expected: REFUSED,
    async ask(scratch) {
      const { dataValidation } = scratch.cells("A1");
      dataValidation.rule = LIST;
      dataValidation.prompt = { showPrompt: true, title: "", message: "m".repeat(256) };
      return scratch.outcome();
    },
  }),
  probe({
    belief: "An alert of 224 characters is taken.",
    source: `${REFERENCE}excel.datavalidationerroralert`,
    expected: DONE,
    async ask(scratch) {
      const { dataValidation } = scratch.cells("A1");
      dataValidation.rule = LIST;
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "t".repeat(32),
        message: "m".repeat(224),
      };
      return scratch.outcome();
    },
  }),
  probe({
    belief: "An alert that is off needs no words.",
    source: `${REFERENCE}excel.datavalidationerroralert`,
    expected: DONE,
    async ask(scratch) {
      const { dataValidation } = scratch.cells("A1");
      dataValidation.rule = LIST;
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A rule may be a formula with TRIM, SUMPRODUCT and a defined name in it.",
    source: PAGE,
    expected: written("Custom"),
    async ask(scratch) {
      scratch.context.workbook.names.add(scratch.name(), scratch.cells("D1:D3"));
      scratch.cells("A1:A3").dataValidation.rule = {
        custom: { formula: `=SUMPRODUCT(--(TRIM(${scratch.name()})=TRIM($A1)))=1` },
      };
      await scratch.sync();
      return typeOf(scratch, "A1:A3");
    },
  }),
  probe({
    belief: "Cells without a validation have the type None.",
    source: `${REFERENCE}excel.datavalidationtype`,
    expected: written("None"),
    ask: (scratch) => typeOf(scratch, "A1:A3"),
  }),
  probe({
    belief: "Cells of which some have a validation have the type MixedCriteria.",
    source: `${REFERENCE}excel.datavalidationtype`,
    expected: written("MixedCriteria"),
    async ask(scratch) {
      scratch.cells("A1").dataValidation.rule = LIST;
      await scratch.sync();
      return typeOf(scratch, "A1:A3");
    },
  }),
  probe({
    belief: "Cells with different validations have the type Inconsistent.",
    source: `${REFERENCE}excel.datavalidationtype`,
    expected: written("Inconsistent"),
    async ask(scratch) {
      scratch.cells("A1").dataValidation.rule = LIST;
      scratch.cells("A2").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
      await scratch.sync();
      return typeOf(scratch, "A1:A2");
    },
  }),
  probe({
    belief: "What an add-in writes is not stopped by a validation.",
    source: PAGE,
    expected: written([[9]]),
    async ask(scratch) {
      const cell = scratch.cells("A1");
      cell.dataValidation.rule = LIST;
      cell.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
      await scratch.sync();
      scratch.cells("A1").values = [[9]];
      await scratch.sync();
      return scratch.values("A1");
    },
  }),
  probe({
    belief: "A cell that is copied over another takes its validation away.",
    source: PAGE,
    expected: written("None"),
    async ask(scratch) {
      scratch.cells("A1").dataValidation.rule = LIST;
      scratch.cells("D1").values = [[9]];
      await scratch.sync();
      scratch.cells("A1").copyFrom(scratch.cells("D1"));
      await scratch.sync();
      return typeOf(scratch, "A1");
    },
  }),
  probe({
    belief: "Excel tells which cells break their rule.",
    source: `${REFERENCE}excel.datavalidation#excel-excel-datavalidation-valid-member`,
    expected: written([true, false]),
    async ask(scratch) {
      scratch.cells("A1:A2").dataValidation.rule = LIST;
      scratch.cells("A1:A2").values = [[2], [9]];
      await scratch.sync();
      const found = ["A1", "A2"].map((address) =>
        scratch.cells(address).dataValidation.load({ valid: true }),
      );
      await scratch.sync();
      return written(found.map(({ valid }) => valid));
    },
  }),
];
