import { DONE, REFUSED, written } from "../answers";
import { BELIEVED } from "../believed";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

const ERRORS = `${PAGES}testing/application-specific-api-error-handling`;
/** Characters; a cell holds 32,767. */
const LONG_TEXT = 1_000;
const UNBOUNDED = `${PAGES}excel/excel-add-ins-ranges-unbounded`;

export const batches: readonly Probe[] = [
  probe({
    belief: "A batch that fails is not rolled back: what came before the failure stays.",
    source: ERRORS,
    expected: written([REFUSED, [["before", ""]]]),
    async ask(scratch) {
      scratch.cells("A1").values = [["before"]];
      scratch.context.workbook.tables.getItem(scratch.name("none")).load({ name: true });
      scratch.cells("B1").values = [["after"]];
      const outcome = await scratch.outcome();
      const range = scratch.cells("A1:B1").load({ values: true });
      await scratch.sync();
      return written([outcome, range.values]);
    },
  }),
  probe({
    belief: "What is not there fails with the code ItemNotFound.",
    source: ERRORS,
    expected: written([REFUSED, "ItemNotFound"]),
    async ask(scratch) {
      scratch.context.workbook.tables.getItem(scratch.name("none")).load({ name: true });
      return written([await scratch.outcome(), scratch.codes.at(-1)]);
    },
  }),
  probe({
    belief: "An array of another size than its range is refused.",
    source: `${REFERENCE}excel.range#excel-excel-range-values-member`,
    expected: REFUSED,
    async ask(scratch) {
      scratch.cells("A1:B2").values = [["one row", "not two"]];
      return scratch.outcome();
    },
  }),
  probe({
    belief: "One value that is given to a range goes to each of its cells, a number format too.",
    source: `${PAGES}excel/excel-add-ins-ranges-set-get-values`,
    expected: written([
      [
        ["x", "x"],
        ["x", "x"],
      ],
      [
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ],
    ]),
    async ask(scratch) {
      const range = scratch.cells("A1:B2");
      range.values = forAll("x");
      range.numberFormat = forAll("0.00");
      const after = scratch.cells("A1:B2").load({ values: true, numberFormat: true });
      await scratch.sync();
      return written([after.values, after.numberFormat]);
    },
  }),
  probe({
    belief: "A batch of 1,500 actions is answered.",
    source: "OfficeDev/office-js#1046",
    expected: written([["last"]]),
    async ask(scratch) {
      for (let row = 1; row < 1_500; row += 1) scratch.cells(`A${row}`).format.fill.color = "#FFE08A";
      scratch.cells("A1500").values = [["last"]];
      await scratch.sync();
      return scratch.values("A1500");
    },
  }),
  probe({
    belief: "The values of whole columns are null.",
    source: UNBOUNDED,
    expected: written(null),
    async ask(scratch) {
      const columns = scratch.cells("A:B").load({ values: true });
      await scratch.sync();
      return written(columns.values);
    },
  }),
  probe({
    belief: "An answer of over 5 MB is refused on the web.",
    source: `${PAGES}concepts/resource-limits-and-performance-optimization`,
    only: "OfficeOnline",
    expected: REFUSED,
    async ask(scratch) {
      const rows = Math.ceil(BELIEVED.payloadLimit / LONG_TEXT) + 1;
      scratch.cells(`A1:A${rows}`).values = forAll("x".repeat(LONG_TEXT));
      await scratch.sync();
      scratch.cells(`A1:A${rows}`).load({ values: true });
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A reading of over 5 million cells gives no values, and no error.",
    source: `${PAGES}concepts/resource-limits-and-performance-optimization`,
    expected: written([DONE, null]),
    async ask(scratch) {
      const rows = Math.ceil(BELIEVED.cellLimit / 6) + 1;
      const cells = scratch.cells(`A1:F${rows}`).load({ values: true });
      const outcome = await scratch.outcome();
      return written([outcome, outcome === DONE ? cells.values : null]);
    },
  }),
];

/** Excel takes one value for a whole range; its types know only the block. */
const forAll = (value: unknown): string[][] => value as string[][];
