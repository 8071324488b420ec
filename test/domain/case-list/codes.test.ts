import fc from "fast-check";
import {
  AGE_CODES,
  CATEGORY_CODES,
  CODE_LISTS,
  codeFinder,
  type CodeList,
  ETHNICITY_CODES,
  GENDER_CODES,
  GROUP_CODES,
  hasLabels,
  labelled,
  LDD_TYPE_CODES,
  LIVES_IN_CODES,
  TRACKED_CODES,
  YES_NO_CODES,
} from "../../../src/domain/case-list/codes";

test("the lists hold the guidance's codes in its order", () => {
  expect(ETHNICITY_CODES.codes.map(labelled)).toEqual([
    "1 – White",
    "2 – Mixed origin",
    "3 – Asian or Asian British",
    "4 – Black or Black British",
    "5 – Other ethnic groups",
    "6 – Not stated",
  ]);
  expect(LIVES_IN_CODES.codes.map(labelled)).toEqual([
    "1 – Residential care",
    "2 – Foster care",
    "3 – At home with parents",
    "4 – With family or family carers (kinship placements)",
    "5 – Placed for adoption",
    "6 – Other",
  ]);
  expect(CATEGORY_CODES.codes.map(labelled)).toEqual([
    "1 – Sexual abuse",
    "2 – Physical abuse",
    "3 – Emotional abuse",
    "4 – Neglect",
  ]);
  expect(LDD_TYPE_CODES.codes.map(({ code }) => code)).toEqual(
    "SPLD MLD SLD PMLD BESD SLCN HI VI MSI PD ASD OTH".split(" "),
  );
  expect(AGE_CODES.codes.map(({ code }) => code)).toEqual([
    "Unborn",
    ...Array.from({ length: 26 }, (_, i) => i),
  ]);
});

test("what may be chosen ends the sentence “Choose …”", () => {
  expect(LIVES_IN_CODES.choice).toBe("1 to 6");
  expect(CATEGORY_CODES.choice).toBe("1 to 4");
  expect(GROUP_CODES.choice).toBe("LAC, CPR or LDD");
  expect(GENDER_CODES.choice).toBe("Female, Male or Not known");
  expect(YES_NO_CODES.choice).toBe("Yes or No");
  expect(TRACKED_CODES.choice).toBe("Yes");
  expect(AGE_CODES.choice).toBe("0 to 25, or Unborn");
});

test("names and titles of the lists are each used once, and so is each code of a list", () => {
  expect(new Set(CODE_LISTS.map(({ name }) => name)).size).toBe(CODE_LISTS.length);
  expect(new Set(CODE_LISTS.map(({ title }) => title)).size).toBe(CODE_LISTS.length);
  for (const { codes } of CODE_LISTS)
    expect(new Set(codes.map(({ code }) => String(code).toLowerCase())).size).toBe(codes.length);
});

describe("a placement's cell", () => {
  const find = codeFinder(LIVES_IN_CODES);

  test.each([2, "2", " 2 ", "2 – Foster care", "2 - foster  care", "2 — FOSTER CARE", " 2  –  Foster care "])(
    "%j stands for 2: the bare code, or the code and its label with hyphen, en dash or em dash",
    (cell) => {
      expect(find(cell)).toBe(2);
    },
  );

  test.each([
    7,
    0,
    2.5,
    "Foster care",
    "2–Foster care",
    "2 Foster care",
    "2 – Residential care",
    "2 – – Foster care",
    "02",
    "2.0",
    "2e0",
    "\u00a02",
    "2\t",
    true,
    "#N/A",
  ])("%j is none of the list", (cell) => {
    expect(find(cell)).toBeUndefined();
  });
});

test("digits as text count as an age, signs, points and words do not", () => {
  const find = codeFinder(AGE_CODES);
  expect(["0", "12", 25, "unborn", " UNBORN "].map(find)).toEqual([0, 12, 25, "Unborn", "Unborn"]);
  expect(["26", -1, "-1", "+7", 7.5, "7 years", "007", "1e1"].map(find)).toEqual(Array(8).fill(undefined));
});

test("Y, F and a bare label are none of their lists", () => {
  expect(codeFinder(YES_NO_CODES)("Y")).toBeUndefined();
  expect(codeFinder(YES_NO_CODES)("yes")).toBe("Yes");
  expect(codeFinder(YES_NO_CODES)(true)).toBeUndefined();
  expect(codeFinder(GENDER_CODES)("F")).toBeUndefined();
  expect(codeFinder(GENDER_CODES)("not  KNOWN")).toBe("Not known");
  expect(codeFinder(LDD_TYPE_CODES)("Moderate learning difficulty")).toBeUndefined();
  expect(codeFinder(TRACKED_CODES)("No")).toBeUndefined();
});

/** The accepted forms said a second way: a pattern for each code. */
function accepted(list: CodeList, text: string): string | number | undefined {
  const literal = (part: string): string => part.replace(/[()]/g, "\\$&").replaceAll(" ", " +");
  return list.codes.find(({ code, label }) => {
    const withLabel = label === undefined ? "" : `(?: +[-–—] +${literal(label)})?`;
    return new RegExp(`^ *${literal(String(code))}${withLabel} *$`, "i").test(text);
  })?.code;
}

const anyList = fc.constantFrom(...CODE_LISTS);
const spaces = fc.stringMatching(/^ {0,3}$/);
/** Text that is a code's accepted form, or nearly one. */
const nearlyACode = anyList.chain((list) =>
  fc
    .record({
      list: fc.constant(list),
      entry: fc.constantFrom(...list.codes),
      dash: fc.constantFrom(" – ", " - ", " — ", "  –   ", "-", ": ", " "),
      full: fc.boolean(),
      before: spaces,
      after: spaces,
      shout: fc.boolean(),
      slip: fc.constantFrom("", "", "", "x", "\u00a0", "."),
    })
    .map(({ entry: { code, label }, dash, full, before, after, shout, slip }) => {
      const text = `${before}${code}${full && label !== undefined ? dash + label : ""}${slip}${after}`;
      return { list, text: shout ? text.toUpperCase() : text };
    }),
);

test("each list accepts exactly its accepted forms", () => {
  fc.assert(
    fc.property(nearlyACode, ({ list, text }) => {
      expect(codeFinder(list)(text)).toBe(accepted(list, text));
    }),
    { numRuns: 1_000 },
  );
});

test("text of any other kind is accepted by no list, nor is any other number", () => {
  fc.assert(
    fc.property(anyList, fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true })), (list, cell) => {
      expect(codeFinder(list)(cell)).toBe(
        typeof cell === "string"
          ? accepted(list, cell)
          : list.codes.find(({ code }) => code === Number(cell.toPrecision(15)))?.code,
      );
    }),
  );
});

test("only numbered lists and types of LDD have labels", () => {
  expect(CODE_LISTS.filter(hasLabels).map(({ title }) => title)).toEqual([
    "Ethnicity",
    "Lives in",
    "Category of registration",
    "Type of LDD",
  ]);
});
