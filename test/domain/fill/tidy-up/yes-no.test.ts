import { proposed } from "./tidied";

describe("yes and no", () => {
  test.each(["yes", "YES", "Y", "y ", "Y.", "Yes\u00a0", true])("%j is Yes", (cell) => {
    expect(proposed("camhs", cell)).toBe("Yes");
    expect(proposed("knownToSocialCare", cell, { group: "LDD" })).toBe("Yes");
  });
  test.each(["no", "N", "n", "NO", " No", false])("%j is No", (cell) =>
    expect(proposed("camhs", cell)).toBe("No"),
  );
  test.each(["Yes", "No", "", "x", "X", "✓", 1, 0, "n/a", "Not known", "yes?no", "maybe"])(
    "%j is left",
    (cell) => expect(proposed("camhs", cell)).toBeUndefined(),
  );
  test("is not proposed where the rules refuse it", () => {
    expect(proposed("offended", "Y", { age: 7 })).toBeUndefined();
    expect(proposed("offended", "N", { age: 7 })).toBe("No");
    expect(proposed("offended", "Y", { age: 12 })).toBe("Yes");
  });
  test("does not touch the inspectors’ column", () => expect(proposed("tracked", "y")).toBeUndefined());
});
