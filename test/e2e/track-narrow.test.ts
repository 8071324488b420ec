import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** Opens a part of the view. */
const unfold = (title: string): Promise<void> => preview.pane.locator("summary", { hasText: title }).click();

/** How wide and how long the pane is, in pixels. */
const measures = (): Promise<{ width: number; length: number }> =>
  preview.pane.locator("html").evaluate((html) => ({
    width: window.innerWidth,
    length: html.scrollHeight,
  }));

test("in a narrow pane: short views, ten files asked for in 2 presses, twenty answers in at most 25, a programme", async () => {
  await preview.makePane(320);
  await preview.press("Choose");
  await preview.fill("Seed", "4-6-1-3");
  await preview.press("Draw");
  await preview.shows(/not ready.* Press Draw again/);
  await preview.press("Draw");
  await preview.shows(/^10 drawn with seed/);
  await preview.press("Flag the ten");
  await preview.shows(/^10 cases flagged/);
  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows(/^50 rows for 10 cases on the sheet Tracking/);
  const made = await measures();
  expect(made.width).toBe(320);
  expect(made.length).toBeLessThan(3000);

  await preview.press("Ask for 10 social care files");
  await preview.shows(/^Requested .* for Case file, Social care: /);
  await preview.press("Write the date in 10 rows");
  await preview.shows(/^10 rows: requested on/);

  // By keyboard: the part is opened and the rows are chosen without the mouse.
  let presses = 0;
  await preview.pane.locator("summary", { hasText: "Record several" }).focus();
  await preview.page.keyboard.press("Enter");
  presses++;
  const pick = async (label: string | RegExp, option: string): Promise<void> => {
    presses++;
    await preview.pane.getByRole("combobox", { name: label }).selectOption(option);
  };
  await pick("What came", "Consent");
  const answers = preview.pane.getByRole("combobox", {
    name: /, (?:Parents or carers|Child or young person)$/,
  });
  expect(await answers.count()).toBe(20);
  for (let i = 0; i < 20; i++) {
    presses++;
    await answers.nth(i).selectOption(i % 7 === 0 ? "Declined" : "Full consent");
  }
  await preview.pane.getByRole("button", { name: "Record 20 rows" }).focus();
  await preview.page.keyboard.press("Enter");
  presses++;
  await preview.shows(/^20 rows on .*: 3 Declined and 17 Full consent\./);
  expect(presses).toBeLessThanOrEqual(25);

  await preview.pane
    .getByRole("button", { name: /, Interviews, / })
    .first()
    .click();
  await preview.pane.getByRole("button", { name: /^Add interviews for / }).click();
  const adding = preview.pane.getByRole("group", { name: /^Add interviews for / });
  await adding.getByLabel("Agency or person").fill("Parents or carers");
  await adding.getByLabel("Second agency").fill("Lead professional");
  await adding.getByRole("button", { name: "Add 2 rows" }).click();
  await preview.shows(/Interview, Parents or carers and Lead professional added\.$/);
  await unfold("Texts to copy");
  await preview.press("Copy the interview request");
  await preview.shows(/^The text is copied\./);
  await unfold("Interview programme");
  await preview.press("Make the programme");
  await preview.shows(/^2 meetings on the sheet Programme\./);
  // By keyboard, from field to field.
  const meeting = preview.pane.getByRole("combobox", { name: "Meeting" });
  for (const [i, inspector] of ["LI", "li"].entries()) {
    await meeting.selectOption({ index: i + 1 });
    await preview.pane.getByLabel("Day", { exact: true }).last().focus();
    for (const text of ["18/07/2006", i === 0 ? "10:00–11:00" : "10:30", "Town hall", "", "", inspector]) {
      if (text !== "") await preview.page.keyboard.type(text);
      await preview.page.keyboard.press("Tab");
    }
    await preview.page.keyboard.press("Enter");
    await preview.shows(/: Tue 18\/07\/2006, 10:/);
  }
  await preview.shows(
    /li has another meeting in row 4 at this time|LI has another meeting in row 4 at this time/,
  );
  const copy = await preview.savedCopy();
  expect(copy.getWorksheet("Programme")?.getCell("E4").text).toBe("Parents or carers");

  // Any questionnaire is recorded in 2 presses.
  await preview.pane
    .getByRole("button", { name: /, Questionnaires, / })
    .first()
    .click();
  await preview.pane
    .getByRole("button", { name: /^Received today/ })
    .first()
    .click();
  await preview.shows(/Questionnaire, .*: received on/);

  // As it opens anew, everything folded.
  await preview.press("Fill");
  await preview.press("Track");
  await preview.shows(/^Interview programme/);
  expect((await measures()).length).toBeLessThan(3000);
});
