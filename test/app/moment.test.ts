import { momentOf } from "../../src/app/moment";

test("a moment is written as people here write it, in this machine's time", () => {
  expect(momentOf(new Date(2026, 10, 24, 18, 39, 59).getTime())).toBe("24/11/2026 18:39");
  expect(momentOf(new Date(2006, 0, 2, 3, 4).getTime())).toBe("02/01/2006 03:04");
});
