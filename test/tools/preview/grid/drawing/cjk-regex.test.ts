import { all, letters, punctuations } from "../../../../../tools/preview/grid/drawing/cjk-regex";

test.each([
  ["漢", true, false],
  ["カ", true, false],
  ["ひ", true, false],
  ["한", true, false],
  ["ㄅ", true, false],
  ["𠀋", true, false],
  ["、", false, true],
  ["「", false, true],
  ["！", false, true],
  ["㎏", false, true],
  ["Żółw, O’Neill 2005 – £5", false, false],
  ["Привет", false, false],
])("%s: has letters of Chinese, Japanese or Korean: %s, their signs: %s", (text, hasLetters, hasSigns) => {
  expect(letters().toRegExp().test(text)).toBe(hasLetters);
  expect(punctuations().toRegExp().test(text)).toBe(hasSigns);
  expect(all().toRegExp().test(text)).toBe(hasLetters || hasSigns);
});
