import { fillNo } from "../../../src/app/fill/fill-no";
import { mendCells } from "../../../src/app/fill/mend-cells";
import { nextFinding } from "../../../src/app/fill/next-finding";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import type { Action } from "../../../src/app/action";
import type { Session } from "../../../src/app/session";
import { alikeCells, cellToMend } from "../../../src/domain/fill/cells-in-hand";
import { blanksForNo } from "../../../src/domain/fill/fill-no";
import { readiness } from "../../../src/domain/fill/readiness";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { aMessyHundred, MISSING_VALUES } from "../../support/messy-hundred";

/** A hundred as it comes out of another system: 535 errors, and how many presses make it ready to send. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

/** Somebody at the pane, whose presses and keys are counted; a value that only a person knows is not. */
class Person {
  presses = 0;
  constructor(private readonly session: Session) {}

  checked() {
    const { checked } = this.session.state();
    if (!checked) throw new Error("The list is checked.");
    return checked;
  }

  async press<Args extends readonly unknown[]>(
    count: number,
    action: Action<Args>,
    ...args: Args
  ): Promise<void> {
    this.presses += count;
    await this.session.run(action, ...args);
    expect(this.session.state().error).toBeUndefined();
  }

  /** Enter in the field of the finding in hand; before it the tick for all that are alike, where there are any. */
  async mend(value: string): Promise<void> {
    const { list, findings } = this.checked();
    const { cursor } = this.session.state();
    const cell = cursor && cellToMend(list, cursor.finding);
    if (!cell) throw new Error("No finding is in hand.");
    const alike = alikeCells(list, findings, cursor.finding);
    await this.press(alike.length > 1 ? 2 : 1, mendCells, alike, value, cursor);
  }
}

test("a messy hundred of 535 errors is ready to send in at most 40 presses and keys", async () => {
  work.grid.paste("'Case list'!A6", aMessyHundred());
  await work.later();
  const person = new Person(work.session);
  expect(readiness(person.checked(), []).errors).toBe(535);

  await person.press(2, tidyUp, proposalsFor(person.checked().list));
  await person.press(2, fillNo, blanksForNo(person.checked().list).length);
  await person.press(1, nextFinding);
  while (person.checked().findings.length > 0 && person.presses < 40) {
    const column = work.session.state().cursor?.finding.column;
    await person.mend((column && MISSING_VALUES[column]) ?? "");
  }
  expect(readiness(person.checked(), person.checked().reasons).status).toBe("ready");
  expect(person.presses).toBeLessThanOrEqual(40);
});
