import { ExcelError } from "../../src/app/errors/excel-error";
import { checkNow } from "../../src/app/fill/check-now";
import { setUp } from "../../src/app/fill/set-up";
import { nextFinding } from "../../src/app/fill/next-finding";
import { aCase, aList, theHundred } from "../support/a-list";
import { FakeWorkbook, readingOf } from "../support/fake-workbook";
import { replaced } from "../support/replaced";
import { sessionOn } from "../support/session-on";

const FAULTLESS = readingOf(aList(theHundred()));
const TWO_FAULTS = readingOf(
  aList(replaced(replaced(theHundred(), 0, aCase({ team: "" })), 8, aCase({ age: "" }))),
);

const PROTECTED = { reason: "sheet protected", doing: "go to the cell" };

describe("the words of a press", () => {
  const press = async (shown: Awaited<ReturnType<typeof sessionOn>>): Promise<void> => {
    await shown.session.run(checkNow);
    expect(shown.session.state().statusMessage).toMatch(/^Checked/);
  };

  test("go with the next entry, and stay while the list is the same", async () => {
    const shown = await sessionOn(new FakeWorkbook(FAULTLESS));
    const { session, workbook, later } = shown;
    await press(shown);
    await later(20_000);
    expect(session.state().statusMessage).toMatch(/^Checked/);
    workbook.reading = TWO_FAULTS;
    workbook.mayHaveChanged();
    await later(500);
    expect(session.state().statusMessage).toBeUndefined();
  });

  test("of what went wrong stay for the reading that shows it, and go with the next entry", async () => {
    const { session, workbook, later } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
    workbook.fails = { goTo: new ExcelError("sheet protected", "go to the cell") };
    await session.run(nextFinding);
    await later(5_000);
    expect(session.state().error).toMatchObject(PROTECTED);
    workbook.reading = FAULTLESS;
    workbook.mayHaveChanged();
    await later(500);
    expect(session.state().error).toBeUndefined();
  });

  test("of what went wrong stay for the reading that shows it where a press before ended with the same words", async () => {
    const { session, workbook, later } = await sessionOn(new FakeWorkbook(TWO_FAULTS));
    workbook.fails = { goTo: new ExcelError("sheet protected", "go to the cell") };
    await session.run(nextFinding);
    await later(5_000);
    // Typed while the second press is under way, and read after it.
    workbook.reading = readingOf(aList(replaced(theHundred(), 8, aCase({ age: "" }))));
    await session.run(nextFinding);
    workbook.mayHaveChanged();
    await later(500);
    expect(session.state().error).toMatchObject(PROTECTED);
  });

  test("of what went wrong where there was no list go once there is one", async () => {
    const { session, workbook, later } = await sessionOn(
      new FakeWorkbook({ ...FAULTLESS, list: undefined, names: new Map(), sheets: [] }),
    );
    workbook.fails = { apply: new ExcelError("sheet protected", "set up the list") };
    await session.run(setUp);
    await later(5_000);
    expect(session.state().error).toMatchObject({ reason: "sheet protected", doing: "set up the list" });
    workbook.reading = FAULTLESS;
    workbook.mayHaveChanged();
    await later(500);
    expect(session.state().error).toBeUndefined();
  });
});
