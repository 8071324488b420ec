import { copiedTable } from "../../../../tools/preview/grid/copied-table";

test("text becomes cells, the empty ones too, whatever characters it has", () => {
  expect(copiedTable("\tB <5 & >3\n\nC\t\n")).toBe(
    "<table><tr><td></td><td>B &lt;5 &amp; &gt;3</td></tr><tr><td></td></tr><tr><td>C</td><td></td></tr></table>",
  );
});

test("a cell of two lines stands in quotation marks, as Excel copies it", () => {
  expect(copiedTable('"a\nsays ""b"""\tc')).toBe('<table><tr><td>a<br>says "b"</td><td>c</td></tr></table>');
});
