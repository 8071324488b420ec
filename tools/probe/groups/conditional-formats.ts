import { DONE, written } from "../answers";
import { PAGES, type Probe, probe, REFERENCE } from "../probe";
import type { Scratch } from "../scratch";

const PAGE = `${PAGES}excel/excel-add-ins-conditional-formatting`;

function add(scratch: Scratch, address: string, formula: string): Excel.ConditionalFormat {
  const added = scratch.cells(address).conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  return added;
}

async function countOf(scratch: Scratch, address: string): Promise<number> {
  const count = scratch.cells(address).conditionalFormats.getCount();
  await scratch.sync();
  return count.value;
}

export const conditionalFormats: readonly Probe[] = [
  probe({
    belief: "A conditional format that is added lies on top of those that are there.",
    source: PAGE,
    expected: written([1, 0]),
    async ask(scratch) {
      const first = add(scratch, "A1:A3", '=$A1="a"');
      const second = add(scratch, "A1:A3", '=$A1="b"');
      first.load({ priority: true });
      second.load({ priority: true });
      await scratch.sync();
      return written([first.priority, second.priority]);
    },
  }),
  probe({
    belief: "Conditional formats are counted where they touch a range.",
    source: `${REFERENCE}excel.conditionalformatcollection#excel-excel-conditionalformatcollection-getcount-member(1)`,
    expected: written(2),
    async ask(scratch) {
      add(scratch, "A1:A3", '=$A1="a"');
      add(scratch, "A2:B9", '=$A2="b"');
      add(scratch, "D1:D3", '=$D1="c"');
      await scratch.sync();
      return written(await countOf(scratch, "A1:B3"));
    },
  }),
  probe({
    belief: "The conditional formats of a range are cleared all at once.",
    source: "OfficeDev/office-js#6827",
    expected: written(0),
    async ask(scratch) {
      add(scratch, "A1:A3", '=$A1="a"');
      add(scratch, "A1:A3", '=$A1="b"');
      await scratch.sync();
      scratch.cells("A1:A3").conditionalFormats.clearAll();
      await scratch.sync();
      return written(await countOf(scratch, "A1:A3"));
    },
  }),
  probe({
    belief: "A conditional format takes a number format, borders and fonts with a fill.",
    source: `${REFERENCE}excel.conditionalrangeformat#excel-excel-conditionalrangeformat-numberformat-member`,
    expected: DONE,
    async ask(scratch) {
      const { format } = add(scratch, "A1:A3", "=$A1=2").custom;
      format.numberFormat = '0" – Foster care"';
      format.fill.color = "#FFC7CE";
      format.font.color = "#8A0010";
      format.font.bold = true;
      format.font.strikethrough = true;
      const border = format.borders.getItem("EdgeTop");
      border.style = "Continuous";
      border.color = "#B35900";
      return scratch.outcome();
    },
  }),
  probe({
    belief: "The formula of a conditional format may use TRIM, SUMPRODUCT and ISNUMBER.",
    source: PAGE,
    expected: DONE,
    async ask(scratch) {
      add(scratch, "A6:A105", "=AND(LEN(TRIM($A6))>0,SUMPRODUCT(--(TRIM($A$6:$A$105)=TRIM($A6)))>1)");
      add(scratch, "B6:B105", "=IF(ISNUMBER($B6),$B6>19,TRUE())");
      return scratch.outcome();
    },
  }),
  probe({
    belief: "A conditional format moves with its cells when rows are inserted above.",
    source: "OfficeDev/office-js#5194",
    expected: written([0, 1]),
    async ask(scratch) {
      add(scratch, "A1:A3", '=$A1="a"');
      await scratch.sync();
      scratch.cells("1:3").insert("Down");
      await scratch.sync();
      return written([await countOf(scratch, "A1:A3"), await countOf(scratch, "A4:A6")]);
    },
  }),
  probe({
    belief: "A conditional format may stop those below it.",
    source: `${REFERENCE}excel.conditionalformat#excel-excel-conditionalformat-stopiftrue-member`,
    expected: written(true),
    async ask(scratch) {
      const added = add(scratch, "A1:A3", '=$A1="a"');
      added.stopIfTrue = true;
      added.load({ stopIfTrue: true });
      await scratch.sync();
      return written(added.stopIfTrue);
    },
  }),
];
