import { createHash } from "node:crypto";
import fc from "fast-check";
import { fileTicket, inTicketOrder } from "../../src/domain/track/duty-visits/draw-files";
import { wholeNumber } from "../../src/domain/track/duty-visits/duty-visits";
import { aSeed } from "../domain/choose/a-choice";

describe("the ticket of a file", () => {
  // Computed with: printf %s 'seed|visit|position' | sha256sum | cut -c1-13
  test.each([
    ["4-6-1-3", "1", 1, "9f45c72df2872"],
    ["4-6-1-3", " 1 ", 2, "11ebcb28c1c30"],
    ["4-6-1-3", "1", 6, "461380004502e"],
    ["dice 3 5", "ab  2", 17, "514d38b4d2d85"],
    ["é", "North 1", 40, "50889d984bbaf"],
  ])("of seed %s, visit %s and position %i is what sha256sum says: %s", (seed, visit, position, hex) => {
    expect(fileTicket(aSeed(seed), visit, position)).toBe(Number.parseInt(hex, 16) / 16 ** 13);
  });

  it("is what another SHA-256 gives, for any seed, visit and position", () => {
    const word = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => /^[^ a-z]+$/.test(text));
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 9_999 }), (seed, visit, position) => {
        const hash = createHash("sha256").update(`${seed}|${visit}|${position}`, "utf8").digest("hex");
        expect(fileTicket(aSeed(seed), visit, position)).toBe(
          Number.parseInt(hash.slice(0, 13), 16) / 16 ** 13,
        );
      }),
    );
  });
});

test("the lowest tickets of a log of 40 are those that the shell sorts first", () => {
  expect(inTicketOrder(aSeed("4-6-1-3"), "1", 40).slice(0, 8)).toEqual([17, 14, 27, 2, 18, 40, 26, 28]);
});

test.each([
  [3, 3],
  ["12", 12],
  [" 7 ", 7],
  ["0", undefined],
  [0, undefined],
  [2.5, undefined],
  ["2.5", undefined],
  ["x", undefined],
  ["", undefined],
  [true, undefined],
])("%j is the whole number %j", (cell, number) => {
  expect(wholeNumber(cell)).toBe(number);
});
