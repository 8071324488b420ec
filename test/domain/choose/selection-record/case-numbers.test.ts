import fc from "fast-check";
import {
  caseNumbersIn,
  caseNumbersInWords,
} from "../../../../src/domain/choose/selection-record/case-numbers";

test("plain numbers stand as they are, and those that could be misread in quotes", () => {
  expect(caseNumbersInWords(["1047", "Ab 1050"])).toBe("1047, Ab 1050");
  expect(caseNumbersInWords([])).toBe("none");
  expect(caseNumbersInWords(["none", 'A, "1"'])).toBe('"none", "A, ""1"""');
});

test("any numbers are read again", () => {
  const number = fc.oneof(fc.string({ minLength: 1, maxLength: 6 }), fc.stringMatching(/^[a",; ]{1,6}$/));
  fc.assert(
    fc.property(fc.array(number.filter((text) => text.trim() === text)), (numbers) => {
      expect(caseNumbersIn(caseNumbersInWords(numbers))).toEqual(numbers);
    }),
    { seed: 11 },
  );
});

test.each(['"', '"a', ",", ", ,", '"a"b'])("%j, which nobody wrote so, comes to an end", (words) => {
  expect(caseNumbersIn(words).length).toBeLessThanOrEqual(2);
});
