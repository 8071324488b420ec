import { compared } from "../../../../src/domain/choose/coverage/comparison";
import { aCase, aList } from "../../../support/a-list";

const four = aList([
  aCase({ livesIn: 4, age: 16, offended: "Yes" }),
  aCase({ livesIn: 2, age: 17, ethnicity: 2 }),
  aCase({ livesIn: 2, age: 17, ethnicity: 2, gender: "Male" }),
  aCase({ livesIn: 2, age: 17, gender: "Male", ethnicity: 2 }),
]);

describe("the ten beside the hundred", () => {
  it("are counted feature by feature, with shares of those that have a value", () => {
    const all = four.cases;
    const found = compared(all.slice(0, 2), all);
    expect(found.find(({ title }) => title === "Lives in")?.rows).toEqual([
      { value: "2 – Foster care", ten: { count: 1, share: 0.5 }, list: { count: 3, share: 0.75 } },
      {
        value: "4 – With family or family carers (kinship placements)",
        ten: { count: 1, share: 0.5 },
        list: { count: 1, share: 0.25 },
      },
    ]);
    expect(found.find(({ title }) => title === "Category of registration")?.rows).toEqual([]);
    expect(found.find(({ title }) => title === "Significant issues")).toEqual({
      title: "Significant issues",
      totals: { ten: 2, list: 4 },
      rows: [{ value: "Has offended", ten: { count: 1, share: 0.5 }, list: { count: 1, share: 0.25 } }],
    });
  });
});
