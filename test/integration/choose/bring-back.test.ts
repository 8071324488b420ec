import { bringBack } from "../../../src/app/choose/bring-back";
import { draw } from "../../../src/app/choose/draw";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { earlierChoices } from "../../../src/domain/choose/choice-record/earlier-choices";
import { notesByKind } from "../../../src/domain/choose/notes-by-kind";
import { under } from "../../domain/choose/a-flagged-sheet";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowOfCase } from "../../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const { ticks, kept, said, recordRows, chosen } = atChoose(() => work);

test("an earlier choice is brought back, each tick with its reason, and what cannot be is refused", async () => {
  const { session } = work;
  await session.run(draw, "1");
  const first = ticks();
  await session.run(flagTheTen);
  // The flagged ten give their places up: it is asked first.
  await session.run(draw, "2");
  await session.run(draw, "2");
  const second = ticks();
  await session.run(flagTheTen);
  const [now, before] = earlierChoices(kept());
  expect([now?.ten, before?.ten]).toEqual([[...second].sort(), [...first].sort()]);
  const off = second.filter((number) => !first.includes(number));
  await session.run(bringBack, before?.key ?? "");
  expect(said()).toMatch(
    new RegExp(`^The choice of \\S+ \\S+ GMT is back: ${off.length} ticked, ${off.length} unticked\\.`),
  );
  expect(ticks()).toEqual(first);
  await session.run(bringBack, before?.key ?? "");
  expect(said()).toMatch(/are ticked already/);
  await session.run(flagTheTen);
  expect(chosen()).toEqual([...first].sort());
  // It is what it was: drawn with its own seed, and nothing of it is taken for picked.
  expect(recordRows()).toContainEqual(["Seed", "1"]);
  // What was brought back is no draw of its own, in words or in numbers.
  expect(kept().drawings.map(({ seed }) => seed)).toEqual(["1", "2"]);
  const chosenAt = before?.at ?? "";
  expect(recordRows()).toContainEqual(["Chosen", chosenAt]);
  const drawn = under("Every draw and spread so far", recordRows());
  expect(drawn.map(([label = ""]) => label).filter((label) => /^\d+\. |^Brought/.test(label))).toEqual([
    "1. Draw",
    "2. Draw again",
    "Brought back",
  ]);
  expect(drawn.find(([label]) => label === "Brought back")?.[1]).toMatch(
    new RegExp(`^on \\S+ \\S+ GMT the choice of ${chosenAt}; its draw: 1\\.$`),
  );
  expect(drawn.map(([text = ""]) => text).find((text) => text.startsWith("ticked: "))).toContain(
    `; unticked: ${[...off].sort()[0] ?? "none"},`,
  );
  expect(notesByKind(work.session.state().reading?.settings ?? new Map()).get("draw")).toBe(2);
  expect(recordRows()).toContainEqual(["How they came in", "0 picked, 10 drawn"]);
  const [unticked = ""] = off;

  await session.run(excludeCase, unticked, true);
  await session.run(bringBack, now?.key ?? "");
  expect(said()).toBe(`${unticked} is excluded. Take that back first.`);
  work.grid.type(
    "'Case list'!A" + String(rowOfCase(second.find((number) => first.includes(number)) ?? off[1] ?? "")),
    "another",
  );
  await work.later();
  await session.run(bringBack, now?.key ?? "");
  expect(said()).toMatch(/cannot be ticked: no longer in the list, or a number used twice\./);
  expect(ticks().filter((number) => number !== "another")).toEqual(
    first.filter((number) => ticks().includes(number)),
  );
  await session.run(bringBack, "no such choice");
  expect(said()).toMatch(/^This choice is no longer known\./);
});
