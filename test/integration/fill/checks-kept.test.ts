import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";

/** What people write on the sheet Checks stays, whatever becomes of the findings. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  for (const row of [8, 10, 12]) work.grid.type(`'Case list'!F${row}`, "");
  await work.later();
  await work.session.run(checksSheet);
  const id = work.grid.tables().find(({ name }) => name === "Checks")?.id ?? "";
  work.grid.type("Checks!G5", "Who");
  const { range } = work.grid.tables().find((table) => table.id === id) ?? { range: undefined };
  if (range) work.grid.changeTable(id, { range: { ...range, right: 6 } });
  await work.later();
});
afterEach(() => {
  work.stop();
});

const said = () => work.session.state().error ?? work.session.state().statusMessage;
const table = () => {
  const { bottom } = work.grid.tables().find(({ name }) => name === "Checks")?.range ?? { bottom: 5 };
  return work.grid.formulas(work.grid.rangeAt(`Checks!A6:G${bottom + 1}`));
};
const again = async (): Promise<void> => {
  await work.later();
  await work.session.run(checksSheet);
};

test("a formula, a text of digits and its format stay in their cells while findings come and go around them", async () => {
  work.grid.type("Checks!G8", "0071");
  work.grid.type("Checks!G7", "=LEN(E7)");
  work.grid.setFormat(work.grid.rangeAt("Checks!G8"), { numberFormat: "@" });
  work.grid.type("'Case list'!F6", "");
  work.grid.type("'Case list'!F8", 9);
  await again();
  expect(said()).toBe("The sheet Checks lists 3 findings.");
  expect(table().map((row) => [row[0], row[6]])).toEqual([
    ["F6", ""],
    ["F10", "=LEN(E7)"],
    ["F12", "0071"],
  ]);
  expect(work.grid.format(work.grid.rangeAt("Checks!G8")).numberFormat).toBe("@");
});

test("a column that Excel fills with a formula says nothing of a row; what is typed over it does", async () => {
  work.grid.type("Checks!G6", "=LEN(E6)");
  work.grid.type("Checks!G7", "Jo");
  expect(table().map((row) => row[6])).toEqual(["=LEN(E6)", "Jo", "=LEN(E8)"]);
  for (const row of [8, 10]) work.grid.type(`'Case list'!F${row}`, 9);
  await again();
  expect(table().map((row) => [row[0], row[6]])).toEqual([
    ["F12", "=LEN(E6)"],
    ["was F10", "Jo"],
    // Where the two changed places.
    ["", ""],
  ]);
});

const double = (): void => {
  work.grid.paste("Checks!A7", work.grid.values(work.grid.rangeAt("Checks!A6:F6")));
};
test.each([
  ["a case number is corrected", () => work.grid.type("'Case list'!A8", "2003")],
  ["an address is cleared", () => work.grid.clear("Checks!A6")],
  ["a row is doubled", double],
  ["the finding goes", () => work.grid.type("'Case list'!F8", 9)],
])(
  "a note is not lost when %s: it is moved below, with its formula, and that is said",
  async (_, happens) => {
    work.grid.type("Checks!G8", "Ann");
    work.grid.type("Checks!G6", '="see "&E6');
    happens();
    await again();
    expect(said()).toMatch(
      /lists \d findings\. Below them stays 1 row whose finding has gone, since something is written there\.$/,
    );
    const rows = table();
    const last = rows.length + 5;
    expect(
      rows
        .map((row) => row[6])
        .filter((cell) => cell !== "")
        .sort(),
    ).toEqual([`="see "&E${last}`, "Ann"]);
    expect(rows.at(-1)?.[6]).toBe(`="see "&E${last}`);
    expect(rows.find((row) => row[6] === "Ann")?.[0]).toBe("F12");
    await again();
    expect(table()).toEqual(rows);
  },
);

test("what is typed as the reason of an error stays, and goes on staying once the error has gone", async () => {
  work.grid.type("Checks!F7", "asked on Monday");
  await again();
  expect(table().map((row) => row[5])).toEqual(["", "asked on Monday", ""]);
  work.grid.type(`'Case list'!${addressIn("age", 10)}`, 9);
  await again();
  expect(table().map((row) => [row[0], row[5]])).toEqual([
    ["F8", ""],
    ["F12", ""],
    ["was F10", "asked on Monday"],
  ]);
});
