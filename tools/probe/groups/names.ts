import { REFUSED, written } from "../answers";
import { type Probe, probe, REFERENCE } from "../probe";

const ADD = `${REFERENCE}excel.nameditemcollection#excel-excel-nameditemcollection-add-member(1)`;
const NAMES_IN_FORMULAS =
  "https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1";

export const names: readonly Probe[] = [
  probe({
    belief: "A defined name is found whatever its case.",
    source: NAMES_IN_FORMULAS,
    expected: written(false),
    async ask(scratch) {
      const { names: all } = scratch.context.workbook;
      all.add(scratch.name("Place"), scratch.cells("B2"));
      await scratch.sync();
      const found = all.getItemOrNullObject(scratch.name("PLACE")).load({ name: true });
      await scratch.sync();
      return written(found.isNullObject);
    },
  }),
  probe({
    belief: "A second defined name that differs only in case is refused.",
    source: NAMES_IN_FORMULAS,
    expected: REFUSED,
    async ask(scratch) {
      const { names: all } = scratch.context.workbook;
      all.add(scratch.name("Place"), scratch.cells("B2"));
      await scratch.sync();
      all.add(scratch.name("pLACE"), scratch.cells("C3"));
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A defined name that looks like a cell is refused.",
    source: NAMES_IN_FORMULAS,
    expected: REFUSED,
    async ask(scratch) {
      scratch.context.workbook.names.add("LAC35", scratch.cells("B2"));
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A defined name with a space is refused.",
    source: NAMES_IN_FORMULAS,
    expected: REFUSED,
    async ask(scratch) {
      scratch.context.workbook.names.add(`${scratch.name()} 2`, scratch.cells("B2"));
      return scratch.outcome();
    },
  }),
  probe({
    belief: "The formula of a defined name is the sheet in quotes and the cell with dollar signs.",
    source: `${REFERENCE}excel.nameditem#excel-excel-nameditem-formula-member`,
    expected: written("='SHEET'!$B$2"),
    async ask(scratch) {
      const name = scratch.context.workbook.names.add(scratch.name(), scratch.cells("B2"));
      name.load({ formula: true });
      await scratch.sync();
      return written(String(name.formula).replace(scratch.sheetName(), "SHEET"));
    },
  }),
  probe({
    belief: "A defined name can be led elsewhere by its formula.",
    source: `${REFERENCE}excel.nameditem#excel-excel-nameditem-formula-member`,
    expected: written("C3"),
    async ask(scratch) {
      const name = scratch.context.workbook.names.add(scratch.name(), scratch.cells("B2"));
      await scratch.sync();
      name.formula = `='${scratch.sheetName()}'!$C$3`;
      const range = name.getRange().load({ address: true });
      await scratch.sync();
      return written(range.address.slice(range.address.lastIndexOf("!") + 1));
    },
  }),
  probe({
    belief: "A defined name moves with its cell when rows are inserted above.",
    source: ADD,
    expected: written("B4"),
    async ask(scratch) {
      const name = scratch.context.workbook.names.add(scratch.name(), scratch.cells("B2"));
      scratch.cells("1:2").insert("Down");
      const range = name.getRange().load({ address: true });
      await scratch.sync();
      return written(range.address.slice(range.address.lastIndexOf("!") + 1));
    },
  }),
  probe({
    belief: "A defined name whose sheet is deleted stays, and leads nowhere.",
    source: `${REFERENCE}excel.nameditem#excel-excel-nameditem-getrangeornullobject-member(1)`,
    expected: written([false, true]),
    async ask(scratch) {
      const { worksheets, names: all } = scratch.context.workbook;
      const other = worksheets.add(scratch.sheetName("b"));
      all.add(scratch.name(), other.getRange("B2"));
      await scratch.sync();
      worksheets.getItem(scratch.sheetName("b")).delete();
      await scratch.sync();
      const name = all.getItemOrNullObject(scratch.name()).load({ formula: true });
      await scratch.sync();
      return written([name.isNullObject, !name.isNullObject && String(name.formula).includes("#REF!")]);
    },
  }),
];
