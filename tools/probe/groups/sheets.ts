import { DONE, REFUSED, written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";

const NAME = `${REFERENCE}excel.worksheet#excel-excel-worksheet-name-member`;
const RENAMING =
  "https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";
const FREEZE = "OfficeDev/office-js#2196";

/** The cells of an address without its sheet. */
const cellsOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export const sheets: readonly Probe[] = [
  probe({
    belief: "A sheet is found by its name, whatever its case.",
    source: NAME,
    expected: written(false),
    async ask(scratch) {
      const { worksheets } = scratch.context.workbook;
      const found = worksheets.getItemOrNullObject(scratch.sheetName().toUpperCase()).load({ name: true });
      await scratch.sync();
      return written(found.isNullObject);
    },
  }),
  probe({
    belief: "A second sheet whose name differs only in case is refused.",
    source: NAME,
    expected: REFUSED,
    async ask(scratch) {
      scratch.context.workbook.worksheets.add(scratch.sheetName().toUpperCase());
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A sheet is refused a name of over 31 characters.",
    source: RENAMING,
    expected: REFUSED,
    async ask(scratch) {
      scratch.sheet.name = scratch.sheetName("x".repeat(31));
      return scratch.outcome();
    },
  }),
  ...[":", "\\", "/", "?", "*", "[", "]"].map((sign): Probe => ({
    belief: `A sheet is refused a name with ${sign} in it.`,
    source: RENAMING,
    expected: REFUSED,
    async ask(scratch) {
      scratch.sheet.name = scratch.sheetName(sign);
      return scratch.outcome();
    },
  })),
  probe({
    belief: "A sheet is refused the name History.",
    source: RENAMING,
    expected: REFUSED,
    async ask(scratch) {
      const { worksheets } = scratch.context.workbook;
      const id = scratch.sheet.load({ id: true });
      await scratch.sync();
      worksheets.getItem(id.id).name = "History";
      const outcome = await scratch.outcome();
      // Where it was taken after all, the sheet has to be found again.
      worksheets.getItem(id.id).name = scratch.sheetName();
      await scratch.sync();
      return outcome;
    },
  }),
  probe({
    belief: "A sheet is made and shown in one batch.",
    source: "OfficeDev/office-js#930",
    expected: written("b"),
    async ask(scratch) {
      const { worksheets } = scratch.context.workbook;
      worksheets.add(scratch.sheetName("b")).activate();
      await scratch.sync();
      const shown = worksheets.getActiveWorksheet().load({ name: true });
      await scratch.sync();
      return written(shown.name.replace(`${scratch.sheetName()} `, ""));
    },
  }),
  probe({
    belief: "A sheet without anything on it has no used range.",
    source: `${REFERENCE}excel.worksheet#excel-excel-worksheet-getusedrangeornullobject-member(1)`,
    expected: written(true),
    async ask(scratch) {
      const used = scratch.sheet.getUsedRangeOrNullObject(true).load({ address: true });
      await scratch.sync();
      return written(used.isNullObject);
    },
  }),
  probe({
    belief: "One stray cell far below makes the used range of a sheet as long.",
    source: `${PAGES}excel/excel-add-ins-ranges-get`,
    expected: written("A1:B1000000"),
    async ask(scratch) {
      scratch.cells("A1").values = [["first"]];
      scratch.cells("B1000000").values = [["stray"]];
      const used = scratch.sheet.getUsedRange(true).load({ address: true });
      await scratch.sync();
      return written(cellsOf(used.address));
    },
  }),
  probe({
    belief: "An address has its sheet, in quotes where the name has a space.",
    source: `${REFERENCE}excel.range#excel-excel-range-address-member`,
    expected: written("'SHEET'!A1:B2"),
    async ask(scratch) {
      const range = scratch.cells("A1:B2").load({ address: true });
      await scratch.sync();
      return written(range.address.replace(scratch.sheetName(), "SHEET"));
    },
  }),
  probe({
    belief: "Cells that stand apart are formatted as one, by a list of their addresses.",
    source: `${PAGES}excel/excel-add-ins-multiple-ranges`,
    expected: written([true, false, true]),
    async ask(scratch) {
      const { format } = scratch.sheet.getRanges("A1,C3:D4");
      format.font.bold = true;
      format.font.color = "#1F3864";
      const fonts = ["A1", "B2", "D4"].map((address) => scratch.cells(address).format.font);
      for (const font of fonts) font.load({ bold: true });
      await scratch.sync();
      return written(fonts.map(({ bold }) => bold));
    },
  }),
  probe({
    belief: "Columns that stand apart are given one width at once, by a list of their letters.",
    source: `${PAGES}excel/excel-add-ins-multiple-ranges`,
    expected: written([90, false, 90]),
    async ask(scratch) {
      scratch.sheet.getRanges("A:A,C:D").format.columnWidth = 90;
      const formats = ["A1", "B1", "D1"].map((address) => scratch.cells(address).format);
      for (const format of formats) format.load({ columnWidth: true });
      await scratch.sync();
      const [first, between, last] = formats.map(({ columnWidth }) => Math.round(columnWidth));
      return written([first, between === first, last]);
    },
  }),
  probe({
    belief: "Rows and columns of a sheet that is not in front can be frozen.",
    source: FREEZE,
    expected: DONE,
    async ask(scratch) {
      scratch.sheet.freezePanes.freezeAt(scratch.sheet.getRangeByIndexes(0, 0, 5, 2));
      return scratch.outcome();
    },
  }),
  probe({
    belief: "Rows and columns are frozen again where they are frozen already.",
    source: FREEZE,
    expected: DONE,
    async ask(scratch) {
      scratch.sheet.freezePanes.freezeAt(scratch.sheet.getRangeByIndexes(0, 0, 5, 2));
      await scratch.sync();
      scratch.sheet.freezePanes.freezeAt(scratch.sheet.getRangeByIndexes(0, 0, 5, 2));
      return scratch.outcome();
    },
  }),
  probe({
    belief: "Print set-up needs no printer.",
    source: `${REFERENCE}excel.pagelayout`,
    expected: written([DONE, "Landscape"]),
    async ask(scratch) {
      const { pageLayout } = scratch.sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("1:1");
      const outcome = await scratch.outcome();
      const layout = scratch.sheet.pageLayout.load({ orientation: true });
      await scratch.sync();
      return written([outcome, layout.orientation]);
    },
  }),
  probe({
    belief: "A protected sheet refuses what is written.",
    source: `${PAGES}testing/application-specific-api-error-handling`,
    expected: written([REFUSED, "AccessDenied"]),
    async ask(scratch) {
      scratch.sheet.protection.protect();
      await scratch.sync();
      scratch.cells("A1").values = [["new"]];
      const outcome = await scratch.outcome();
      const code = scratch.codes.at(-1);
      scratch.sheet.protection.unprotect();
      await scratch.sync();
      return written([outcome, code]);
    },
  }),
];
