import { counted, inWords, listed } from "../../../src/domain/case-list/wording";

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

test("Another word than and may join the last", () => {
  expect(listed(["under 5", "aged 5 to 9", "aged 10 to 15"], "or")).toBe(
    "under 5, aged 5 to 9 or aged 10 to 15",
  );
});

test("Numbers up to ten are words, others digits", () => {
  expect(Array.from({ length: 12 }, (_, i) => inWords(i)).join(" ")).toBe(
    "no one two three four five six seven eight nine ten 11",
  );
});
