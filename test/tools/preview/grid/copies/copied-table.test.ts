/** @jest-environment jsdom */
import { copiedTable } from "../../../../../tools/preview/grid/copies/copied-table";

test("a table that Excel copies: texts, number formats, what is bold, and no row that nobody sees", () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
    td {mso-number-format:General; font-weight:400;}
    .xl65 {mso-number-format:"\\@";} .xl66 {mso-number-format:"Short Date";}
    .xl67 {font-weight:700; mso-number-format:"\\#\\,\\#\\#0\\.00";} .xl68 {mso-number-format:"0\\0022 %\\0022";}
    --></style></head><body><table border=0><!--StartFragment--><col width=64>
    <tr height=20><td class=xl65>0071</td><td class=xl66 align=right>13/06/2006</td><td class=xl67>1,047.50</td></tr>
    <tr><td class=xl68>5 %</td><td style='mso-ignore:colspan' colspan=2>runs over</td></tr>
    <!--EndFragment--><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td></tr><![endif]>
    </table></body></html>`;
  expect(copiedTable(html)).toEqual([
    [
      { text: "0071", numberFormat: "@" },
      { text: "13/06/2006", numberFormat: "dd/mm/yyyy" },
      { text: "1,047.50", numberFormat: "#,##0.00", isBold: true },
    ],
    [{ text: "5 %", numberFormat: '0" %"' }, { text: "runs over" }, { text: "" }],
  ]);
});

test("lines, spaces and signs of a cell are as they showed", () => {
  const cells = `<td> one<br>
    two &lt;3 </td><td>a<span style='mso-spacerun:yes'>&nbsp; </span>b</td><td><p>x</p><p>y</p></td><td><b>bold</b></td>`;
  expect(copiedTable(`<table><tr>${cells}</tr></table>`)).toEqual([
    [{ text: "one\ntwo <3" }, { text: "a  b" }, { text: "x\ny" }, { text: "bold", isBold: true }],
  ]);
});

test("a merged cell covers those below and beside it", () => {
  const html = `<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>`;
  expect(copiedTable(html)).toEqual([
    [{ text: "a", rows: 2 }, { text: "b", columns: 2 }, undefined],
    [undefined, { text: "c" }, { text: "d" }],
  ]);
});

test("what is no table, or several, is none", () => {
  expect(copiedTable("<p>1047</p>")).toBeUndefined();
  expect(copiedTable("<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>")).toBeUndefined();
});
