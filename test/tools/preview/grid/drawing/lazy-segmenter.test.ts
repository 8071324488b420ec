import { LazySegmenter } from "../../../../../tools/preview/grid/drawing/lazy-segmenter";

test("a long text has the signs that it has, and the first is told without a look at the others", () => {
  const text = `e\u0301\r\n👩‍👩‍👧🇬🇧 a–b ${"x".repeat(100)}ß\u0308`;
  const options = { granularity: "grapheme" } as const;
  const signs = new LazySegmenter(undefined, options);
  expect([...signs.segment(text)]).toEqual([...new Intl.Segmenter(undefined, options).segment(text)]);

  const asked = jest.spyOn(String.prototype, "charAt");
  const [first] = signs.segment("x".repeat(32_767));
  expect(first?.segment).toBe("x");
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});

test("words are told apart as before", () => {
  const options = { granularity: "word" } as const;
  const text = "Placed outside the authority. ".repeat(5);
  expect([...new LazySegmenter("en", options).segment(text)]).toEqual([
    ...new Intl.Segmenter("en", options).segment(text),
  ]);
});
