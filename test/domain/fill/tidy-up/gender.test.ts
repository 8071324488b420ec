import { proposed } from "./tidied";

describe("gender", () => {
  test.each([
    ...(["F", "f", "female", "Female ", "girl"] as const).map((cell) => [cell, "Female"] as const),
    ...(["M", "male ", "MALE", "Boy"] as const).map((cell) => [cell, "Male"] as const),
    ...(["U", "unknown", "N/K", "NK", "not recorded", "not known", "Not Known"] as const).map(
      (cell) => [cell, "Not known"] as const,
    ),
  ])("%j is %s", (cell, gender) => expect(proposed("gender", cell)).toBe(gender));
  test.each(["Female", "Not known", 1, 2, "1", "I", "other", ""])("%j is left", (cell) =>
    expect(proposed("gender", cell)).toBeUndefined(),
  );
});
