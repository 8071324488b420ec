import { OLD_CHOICE_KEY, choiceSettings } from "../../../src/domain/choose/choice-record/choice-settings";
import { notesByKind } from "../../../src/domain/choose/notes-by-kind";

const entry = (number: number, event: object): [string, string] => [
  `CaseTracking.Log.choice.${number}.a`,
  JSON.stringify({ version: 1, id: String(number), time: "2006-06-13T14:32:05.000+01:00", ...event }),
];

test("notes are counted by what they are about, and each once", () => {
  const again = entry(6, { type: "ticked", number: "1" });
  const settings = new Map([
    entry(1, { type: "filling", origin: "drawn", numbers: ["1"] }),
    entry(2, { type: "excluded", number: "2", reason: "" }),
    entry(3, { type: "pick explained", number: "3", reason: "why" }),
    entry(8, {
      ...{ type: "brought back", choice: "24/11/2026 18:35 GMT", ten: ["1"], filled: [["1", "drawn"]] },
      ...{ ticked: [], unticked: ["3"], fingerprint: "9f2c" },
    }),
    entry(4, { type: "of a newer version" }),
    entry(5, { type: "flagged", version: 9, ten: [], fingerprint: "" }),
    again,
    ["CaseTracking.Log.choice.7.copy", again[1]] as const,
    [OLD_CHOICE_KEY, "{}"] as const,
    ["CaseTracking.Log.reasons.1.a", "{}"] as const,
  ]);
  const counts = notesByKind(settings);
  expect(Object.fromEntries(counts)).toEqual({
    other: 3,
    exclusion: 1,
    reason: 1,
    tick: 1,
    unread: 2,
    "bringing back": 1,
  });
  expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(choiceSettings(settings).size);
});
