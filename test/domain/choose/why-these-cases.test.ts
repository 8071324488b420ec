import { draw } from "../../../src/domain/choose/draw";
import { whyTheseCases } from "../../../src/domain/choose/why-these-cases";
import { aCase, aList } from "../../support/a-list";
import { aSeed, byHand } from "./a-choice";

const four = aList([
  aCase({ livesIn: 4, age: 16, offended: "Yes" }),
  aCase({ livesIn: 2, age: 17, ethnicity: 2 }),
  aCase({ livesIn: 2, age: 17, ethnicity: 2, gender: "Male" }),
  aCase({ livesIn: 2, age: 17, gender: "Male", ethnicity: 2 }),
]);

describe("why this case", () => {
  it("is said of each: what only it brings, then what it shares with one other", () => {
    const hand = {
      ...byHand(),
      picked: new Map([
        ["1001", "complaint in 2005"],
        ["1002", ""],
      ]),
    };
    const choice = draw(four, aSeed("3"), hand);
    const lines = whyTheseCases(choice, hand);
    expect(lines.slice(0, 2)).toEqual([
      "Picked (complaint in 2005). Among the ten: the only case of White ethnicity; the only kinship placement; the only case that has offended.",
      "Picked. Among the ten: one of two female.",
    ]);
    expect(lines[2]).toMatch(/^Drawn \(ticket 0\.\d{4}\)\. Among the ten: one of two male\.$/);
  });
});
