import { proposed } from "./tidied";

const NOTHING = [
  "-",
  "–",
  "N/A",
  " none ",
  "n.a.",
  "not applicable",
  "nil",
  "NULL",
  "N/K",
  "not known",
  "Unknown",
];

test.each(NOTHING)("%j is taken out of columns that are for another group", (cell) => {
  expect(proposed("lddType", cell)).toBe("");
  expect(proposed("lddNature", cell)).toBe("");
  expect(proposed("knownToSocialCare", cell, { group: "CPR" })).toBe("");
  expect(proposed("livesIn", cell, { group: "LDD" })).toBe("");
  expect(proposed("category", cell)).toBe("");
});

test.each(NOTHING)("%j is taken out of columns that are for ages 10 to 19, at another age", (cell) => {
  for (const age of [0, 9, 20, "Unborn"]) {
    expect(proposed("offended", cell, { age, group: "CPR" })).toBe("");
    expect(proposed("neet", cell, { age, group: "CPR" })).toBe("");
  }
  for (const age of [10, 19, "", "9 or 10", "teenager"]) {
    expect(proposed("offended", cell, { age })).toBeUndefined();
    expect(proposed("neet", cell, { age })).toBeUndefined();
  }
});

test("a dash or n/a is taken out of the referral date of a case that social care does not know", () => {
  const known = { group: "LDD", lddType: "MLD", lddNature: "Statement" };
  for (const cell of ["-", "n/a", "Not known"]) {
    expect(proposed("referral", cell, { ...known, knownToSocialCare: "No" })).toBe("");
    expect(proposed("referral", cell, { ...known, knownToSocialCare: "Yes" })).toBeUndefined();
    expect(proposed("referral", cell, { ...known, knownToSocialCare: "" })).toBeUndefined();
    expect(proposed("referral", cell)).toBeUndefined();
  }
});

test("what may mean something stays, and so does all in the columns that are asked of the case, or without a group", () => {
  for (const cell of ["tbc", "?", "no", "MLD?", ".", "0", 0]) expect(proposed("lddType", cell)).not.toBe("");
  for (const cell of ["tbc", "?", "Yes?", ".", "0", 0])
    expect(proposed("offended", cell, { age: 7 })).not.toBe("");
  expect(proposed("lddType", "-", { group: "LDD" })).toBeUndefined();
  expect(proposed("livesIn", "n/a")).toBeUndefined();
  expect(proposed("lddType", "-", { group: "" })).toBeUndefined();
  expect(proposed("additional", "none")).toBeUndefined();
  expect(proposed("team", "n/a")).toBeUndefined();
  expect(proposed("camhs", "n/a", { age: 7 })).toBeUndefined();
});
