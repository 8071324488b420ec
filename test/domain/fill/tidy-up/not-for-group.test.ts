import { proposed } from "./tidied";

test.each(["-", "–", "N/A", " none ", "n.a.", "not applicable", "nil", "NULL"])(
  "%j is taken out of columns that are for another group",
  (cell) => {
    expect(proposed("lddType", cell)).toBe("");
    expect(proposed("lddNature", cell)).toBe("");
    expect(proposed("knownToSocialCare", cell, { group: "CPR" })).toBe("");
    expect(proposed("livesIn", cell, { group: "LDD" })).toBe("");
    expect(proposed("category", cell)).toBe("");
  },
);

test("what may mean something stays, and so does all in the group’s own columns, or without a group", () => {
  for (const cell of ["tbc", "unknown", "?", "no", "MLD?", ".", "0", 0])
    expect(proposed("lddType", cell)).not.toBe("");
  expect(proposed("lddType", "-", { group: "LDD" })).toBeUndefined();
  expect(proposed("livesIn", "n/a")).toBeUndefined();
  expect(proposed("lddType", "-", { group: "" })).toBeUndefined();
  expect(proposed("additional", "none")).toBeUndefined();
  expect(proposed("team", "n/a")).toBeUndefined();
});
