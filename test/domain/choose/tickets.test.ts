import { inCodePointOrder } from "../../../src/domain/choose/canonical-text";
import { howToReproduceDraw } from "../../../src/domain/choose/selection-record/how-to-reproduce";
import { byTicket, seedOf, type Ticket, ticketNumber, ticketOf } from "../../../src/domain/choose/tickets";
import { aSeed } from "./a-choice";

describe("a ticket", () => {
  // Computed with: printf %s 'seed|number' | sha256sum | cut -c1-13
  test.each([
    ["4-6-1-3", "1047", "cfe9eac24b68c"],
    ["4-6-1-3", "AB 7/É", "7a8064a29d04f"],
    ["dice 3 5", "1048", "c2b1998cea05b"],
    ["é", "0071", "b42b0ea1c31ee"],
  ])("of seed %s and number %s is what sha256sum says: %s", (seed, number, hex) => {
    expect(ticketOf(aSeed(seed), ticketNumber(number))).toBe(Number.parseInt(hex, 16) / 16 ** 13);
  });

  it("is lower first, and by number in code-point order where two are equal", () => {
    const at = (ticket: number, number: string) => ({
      ticket: asTicket(ticket),
      number: ticketNumber(number),
    });
    expect([at(0.5, "2"), at(0.1, "9"), at(0.5, "10")].sort(byTicket).map(({ number }) => number)).toEqual([
      "9",
      "10",
      "2",
    ]);
  });
});

const asTicket = (ticket: number): Ticket => ticket as Ticket;

describe("the number a ticket is made from", () => {
  test.each([
    ["  ab  12 ", "AB 12"],
    ["é1", "é1"],
    ["straße", "STRAßE"],
    ["\u00a0x", "\u00a0X"],
    [1047, "1047"],
    [0.5, "0.5"],
    [123456789012345, "123456789012345"],
    [1e20, "100000000000000000000"],
    [1e-7, "0.0000001"],
    ["0071", "0071"],
  ])("of the cell %j is %s", (cell, number) => {
    expect(ticketNumber(cell)).toBe(number);
  });
});

describe("a seed", () => {
  it("is stripped of spaces at its ends, and of nothing else", () => {
    expect(seedOf("  3  5 ")).toBe("3  5");
  });

  it("is never empty", () => {
    expect(seedOf("   ")).toBeUndefined();
  });

  it("is quoted in the recipe so that a shell takes it as it is", () => {
    expect(howToReproduceDraw(aSeed("it's 3")).join("\n")).toContain(
      String.raw`printf %s 'it'\''s 3|1047' | sha256sum`,
    );
  });
});

test("code-point order puts what lies beyond 16 bits last", () => {
  expect(["\u{1f600}", "\uffee", "b", "a", "ab"].sort(inCodePointOrder)).toEqual([
    "a",
    "ab",
    "b",
    "\uffee",
    "\u{1f600}",
  ]);
});
