import type { Locator } from "playwright-core";
import { aHundred } from "../support/sample-cells";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

/** Counts what a person at the keyboard presses: buttons, parts that are unfolded, choices from a dropdown. */
class Counting {
  private presses = 0;

  async press(button: Locator): Promise<void> {
    this.presses++;
    await button.focus();
    await preview.page.keyboard.press("Enter");
  }
  pressNamed(name: string | RegExp): Promise<void> {
    return this.press(preview.pane.getByRole("button", { name }).first());
  }
  async choose(field: Locator, option: string): Promise<void> {
    this.presses++;
    await field.selectOption(option);
  }
  get count(): number {
    return this.presses;
  }
}

/** How many presses a job takes. */
async function pressesOf(job: (by: Counting) => Promise<void>): Promise<number> {
  const by = new Counting();
  await job(by);
  return by.count;
}

test("the common jobs take no more presses than they may", async () => {
  await preview.pressInToolbar("Empty workbook");
  await preview.press("Set up the case list");
  await preview.shows(/The case list is set up/);
  await preview.type("'Case list'!B2", "Sampleshire");
  await preview.type("'Case list'!B3", "13/06/2006");
  await preview.paste("'Case list'!A6", aHundred());
  await preview.shows(/^Ready to send/);
  await preview.press("Choose");

  const drawAndFlag = await pressesOf(async (by) => {
    await preview.fill("Seed", "4-6-1-3");
    await by.pressNamed(/^Draw$/);
    await preview.shows(/^10 drawn with seed/);
    await by.pressNamed(/^Flag the ten$/);
    await preview.shows(/^10 cases flagged/);
  });

  await preview.press("Track");
  await preview.press("Make the tracking sheet");
  await preview.shows(/^50 rows for 10 cases on the sheet Tracking/);

  const tenFiles = await pressesOf(async (by) => {
    await by.pressNamed("Ask for 10 social care files");
    await preview.shows(/^Requested .* for Case file, Social care: /);
    await by.pressNamed("Write the date in 10 rows");
    await preview.shows(/^10 rows: requested on/);
  });

  const twentyAnswers = await pressesOf(async (by) => {
    await by.press(preview.pane.locator("summary", { hasText: "Record several" }));
    await by.choose(preview.pane.getByRole("combobox", { name: "What came" }), "Consent");
    const answers = preview.pane.getByRole("combobox", {
      name: /, (?:Parents or carers|Child or young person)$/,
    });
    expect(await answers.count()).toBe(20);
    for (let i = 0; i < 20; i++) await by.choose(answers.nth(i), i % 7 === 0 ? "Declined" : "Full consent");
    await by.pressNamed("Record 20 rows");
    await preview.shows(/^20 rows on .*: 3 Declined and 17 Full consent\./);
  });

  const questionnaires: number[] = [];
  for (const [i, agency] of ["Lead professional", "Social care"].entries())
    questionnaires.push(
      await pressesOf(async (by) => {
        await by.press(preview.pane.getByRole("button", { name: /, Questionnaires, / }).nth(i * 4));
        await by.press(
          preview.pane
            .getByRole("group", { name: `Questionnaire, ${agency}`, exact: true })
            .getByRole("button", { name: /^Received today/ }),
        );
        await preview.shows(new RegExp(`, Questionnaire, ${agency}: received on`));
      }),
    );

  expect({ drawAndFlag, tenFiles, questionnaires }).toEqual({
    drawAndFlag: 2,
    tenFiles: 2,
    questionnaires: [2, 2],
  });
  expect(twentyAnswers).toBeLessThanOrEqual(25);
});
