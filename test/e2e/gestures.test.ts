import { serialOfDate } from "../../tools/preview/files/serial-dates";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";

/**
 * What people do in a grid, and what Excel with British settings makes of it: what the cell shows, and what a copy
 * holds. Microsoft: "Change the date system, format, or two-digit year interpretation", "Stop automatically changing
 * numbers to dates", "Keeping leading zeros and large numbers", "Format numbers as percentages".
 */
interface Gesture {
  readonly how: "typed" | "pasted" | "pasted as HTML";
  readonly text: string;
  readonly into?: "text" | "dates";
  readonly shown: string;
  readonly held: string | number | boolean;
}

const SHOWN = "13/06/2006";
const SERIAL = 38_881;
const asDate = (how: Gesture["how"], text: string, shown = SHOWN, held = SERIAL): Gesture => ({
  how,
  text,
  shown,
  held,
});
const asText = (how: Gesture["how"], text: string, into?: Gesture["into"]): Gesture => ({
  how,
  text,
  shown: text,
  held: text,
  ...(into && { into }),
});

/** Excel's number for a day of the year that it is. */
const thisYear = (month: number, day: number): number =>
  serialOfDate(new Date(Date.UTC(new Date().getFullYear(), month - 1, day)));

const EACH_WAY = (["typed", "pasted", "pasted as HTML"] as const).flatMap((how) => [
  ...["13/06/2006", "13.06.2006", "13-06-2006", "13/6/06", "13.6.06", "13-6-06", "2006-06-13"].map((text) =>
    asDate(how, text),
  ),
  asDate(how, "3/4/05", "03/04/2005", 38_445),
  asDate(how, "31/12/29", "31/12/2029", 47_483),
  asDate(how, "1/1/30", "01/01/1930", 10_959),
  asText(how, "06/13/2006"),
  asText(how, "29/02/2005"),
  asText(how, "DOB 12/03/1999"),
  asText(how, "12/03/1999 or later"),
  asText(how, "LAC"),
]);

const INTO_FORMATS: readonly Gesture[] = [
  asText("typed", "3/4/05", "text"),
  asText("typed", "0071", "text"),
  asText("typed", "1e5", "text"),
  asText("pasted", "3/4/05", "text"),
  asText("pasted", "13/06/2006", "text"),
  asText("pasted", "0071", "text"),
  { how: "typed", text: "'13/06/2006", shown: SHOWN, held: SHOWN },
  { how: "typed", text: "3/4/05", into: "dates", shown: "03 Apr 2005", held: 38_445 },
  { how: "pasted", text: "3/4/05", into: "dates", shown: "03 Apr 2005", held: 38_445 },
  { how: "typed", text: "0071", shown: "71", held: 71 },
  { how: "typed", text: "TRUE", shown: "TRUE", held: true },
  { how: "typed", text: "=1+1", shown: "2", held: 2 },
  { how: "typed", text: "+5", shown: "5", held: 5 },
  { how: "typed", text: "-5", shown: "-5", held: -5 },
  { how: "typed", text: "(5)", shown: "-5", held: -5 },
  { how: "typed", text: "+5+3", shown: "8", held: 8 },
  { how: "typed", text: "5%", shown: "5%", held: 0.05 },
  { how: "typed", text: "£5.50", shown: "£5.50", held: 5.5 },
  { how: "typed", text: "1,000", shown: "1,000", held: 1000 },
  { how: "typed", text: "1e5", shown: "1.00E+05", held: 100_000 },
  { how: "typed", text: "9:30", shown: "09:30", held: 0.395_833_333_333_333_3 },
  { how: "typed", text: "9:30 pm", shown: "9:30 PM", held: 0.895_833_333_333_333_4 },
  { how: "typed", text: "1 1/2", shown: "1 1/2", held: 1.5 },
  { how: "typed", text: "1234567890123456", shown: "1.23457E+15", held: 1_234_567_890_123_450 },
  { how: "typed", text: "'0071", shown: "0071", held: "0071" },
  { how: "typed", text: "+44 1632 960012", shown: "+44 1632 960012", held: "+44 1632 960012" },
  { how: "typed", text: "5 March 2006", shown: "05-Mar-06", held: 38_781 },
  { how: "typed", text: "Jan 45", shown: "Jan-45", held: 16_438 },
  { how: "typed", text: "1/2", shown: "01-Feb", held: thisYear(2, 1) },
  { how: "typed", text: "3-4", shown: "03-Apr", held: thisYear(4, 3) },
  { how: "typed", text: "5 March", shown: "05-Mar", held: thisYear(3, 5) },
  { how: "typed", text: "Jan 05", shown: "05-Jan", held: thisYear(1, 5) },
  { how: "pasted", text: "3-4", shown: "03-Apr", held: thisYear(4, 3) },
  { how: "pasted", text: "5%", shown: "5%", held: 0.05 },
  { how: "pasted as HTML", text: "0071", shown: "71", held: 71 },
  { how: "pasted as HTML", text: "0071", into: "text", shown: "0071", held: "0071" },
  { how: "pasted as HTML", text: "<b>LAC</b>", shown: "LAC", held: "LAC" },
  { how: "typed", text: "-1.5", shown: "-1.5", held: -1.5 },
  { how: "pasted", text: "1.5", shown: "1.5", held: 1.5 },
  { how: "pasted", text: "12345", shown: "12345", held: 12_345 },
];

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

const GESTURES = [...EACH_WAY, ...INTO_FORMATS];

test("sixty gestures at least are tried", () => {
  expect(GESTURES.length).toBeGreaterThanOrEqual(60);
});

test.each(["typed", "pasted", "pasted as HTML"] as const)(
  "what is %s shows and is kept as in Excel with British settings",
  async (way) => {
    await preview.pressInToolbar("Empty workbook");
    await preview.shows("Set up the case list");
    const gestures = GESTURES.filter(({ how }) => how === way);
    for (const [i, { text, into }] of gestures.entries()) {
      const address = `B${i + 2}`;
      if (into) await preview.format(address, into === "text" ? "@" : "dd mmm yyyy");
      if (way === "typed") await preview.type(address, text);
      else if (way === "pasted") await preview.paste(address, [[text]]);
      else await preview.pasteHtml(address, `<table><tr><td>${text}</td></tr></table>`);
    }
    const described = (shown: unknown, held: unknown, i: number) =>
      `${gestures[i]?.text ?? ""} into ${gestures[i]?.into ?? "any"}: shows ${String(shown)}, holds ${typeof held} ${String(held)}`;
    const shown = await preview.shown(`B2:B${gestures.length + 1}`);
    const held = await preview.held(`B2:B${gestures.length + 1}`);
    expect(gestures.map((_, i) => described(shown[i], held[i], i))).toEqual(
      gestures.map((gesture, i) => described(gesture.shown, gesture.held, i)),
    );
  },
);

test("formulas follow their cells, those too that only Univer understands", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.shows("Set up the case list");
  await preview.type("B2", "=1+1");
  await preview.type("B4", "=B2*3");
  expect(await preview.shown("B2:B4")).toEqual(["2", "", "6"]);
  await preview.type("B3", '=PROPER("two words")');
  expect(await preview.shown("B2:B4")).toEqual(["2", "Two Words", "6"]);
  await preview.type("B2", "=2+2");
  expect(await preview.shown("B2:B4")).toEqual(["4", "Two Words", "12"]);
  await preview.type("C2", "=SEQUENCE(3)");
  expect(await preview.shown("C2:C4")).toEqual(["1", "2", "3"]);
});

test("Alt+Down opens the dropdown of the cell, and the line beside the pane moves by mouse and by key", async () => {
  const choices = () => preview.page.getByText("LDD", { exact: true });
  await preview.goTo("'Case list'!B7");
  await preview.page.keyboard.press("Alt+ArrowDown");
  await choices().waitFor();
  await choices().click();
  expect((await preview.shown("B7"))[0]).toContain("LDD");

  const divider = preview.page.getByRole("separator", { name: "Width of the pane" });
  const width = async (): Promise<number> => (await preview.page.locator("#pane").boundingBox())?.width ?? 0;
  const before = await width();
  await divider.press("ArrowLeft");
  expect(await width()).toBe(before + 20);
  await divider.hover();
  await preview.page.mouse.down();
  await preview.page.mouse.move(900, 400);
  await preview.page.mouse.up();
  expect(await width()).toBe(500);
});

test("what is not on the list is asked about as in Excel: taken with Yes, typed again with No, taken back with Cancel", async () => {
  const { page } = preview;
  const asked = page.getByRole("alertdialog", { name: "Not on the list" });
  const gone = () => asked.waitFor({ state: "detached" });
  const answer = async (name: string): Promise<void> => {
    await asked.getByRole("button", { name, exact: true }).click();
    await gone();
  };
  /** What is taken back stands there once the question has gone, and not before. */
  const holds = (value: string | number) =>
    page.waitForFunction(
      ([range, wanted]) => {
        const { grid } = window.preview;
        return grid.values({ sheet: grid.activeSheet(), ...range })[0]?.[0] === wanted;
      },
      [{ top: 19, left: 7, bottom: 19, right: 7 }, value] as const,
    );

  await preview.type("'Case list'!H20", "9");
  await asked.getByText("Choose 1 to 6. Type the code alone, such as 2.").waitFor();
  await answer("Cancel");
  await holds(3);

  await preview.type("H20", "9");
  await asked.waitFor();
  await page.keyboard.press("Escape");
  await gone();
  await holds(3);

  // Enter presses No: the cell is open again with what was typed.
  await preview.type("H20", "9");
  await asked.waitFor();
  await page.keyboard.press("Enter");
  await gone();
  await page.waitForFunction(() => window.preview.grid.isEditing);
  await page.keyboard.press("Backspace");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await preview.goTo("H21");
  await holds(2);

  await preview.typeAnyway("H20", "9");
  await holds(9);
  await preview.focusGrid();
  await preview.undo();
  await holds(2);

  // A click elsewhere ends the typing too.
  await preview.goTo("H20");
  await page.keyboard.type("8");
  await page.mouse.click(400, 600);
  await answer("Cancel");
  await holds(2);

  // Nobody is asked about blanks, nor about small letters.
  await preview.clear("H20");
  await holds("");
  await preview.type("B20", "lac");
  await preview.type("B21", "cpr");
  expect(await preview.shown("B20:B21")).toEqual(["lac", "cpr"]);
  expect(await page.getByRole("alertdialog").count()).toBe(0);
});
