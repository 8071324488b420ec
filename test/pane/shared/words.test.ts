import { counted, listed } from "../../../src/pane/shared/words";

test("One thing is singular, any other number plural, thousands are marked off", () => {
  expect(counted(1, "error")).toBe("1 error");
  expect(counted(0, "error")).toBe("0 errors");
  expect(counted(1240, "error")).toBe("1,240 errors");
});

test("Things are listed with and before the last", () => {
  expect(listed([])).toBe("");
  expect(listed(["codes"])).toBe("codes");
  expect(listed(["dropdowns", "codes"])).toBe("dropdowns and codes");
  expect(listed(["dropdowns", "counts", "codes"])).toBe("dropdowns, counts and codes");
});
