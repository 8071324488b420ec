import { proposed } from "./tidied";

describe("ages", () => {
  test.each([
    ["7 years", 7],
    ["7 yrs", 7],
    ["7y", 7],
    ["7 Years old", 7],
    ["aged 7 years", 7],
    ["7yr.", 7],
    ["07 years", 7],
    ["age 7 years", 7],
    ["1 year", 1],
    ["aged 7", 7],
    ["Age 7", 7],
    ["7yo", 7],
    ["7.0", 7],
    ["07", 7],
    [8.884, 9],
    [8.49, 8],
    [25.4, 25],
    ["unborn", "Unborn"],
    ["not yet born", "Unborn"],
    ["unborn child", "Unborn"],
    ["Unborn baby", "Unborn"],
  ])("%j is %j", (cell, age) => expect(proposed("age", cell, { group: "CPR" })).toBe(age));

  test.each([
    "7 months",
    "7m",
    "7 mths",
    "7 m/y",
    "7",
    7,
    "7?",
    "7.5",
    "7.5 years",
    38_425.5,
    25.5,
    -0.2,
    "7 years 3 months",
    "30 years",
    "an unborn child",
    "unborn child of 7",
    "",
    "seven",
  ])("%j is left", (cell) => expect(proposed("age", cell)).toBeUndefined());
});
