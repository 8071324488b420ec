/** No sign that people see as one has more characters. */
const LONGEST = 64;
/** Letters below this one are signs by themselves, where another of them follows. */
const FIRST_MARK = 0x300;

/**
 * Tells the signs of a long text apart one by one, as they are asked for. Univer asks of each character of a cell what
 * the first sign of all that follows is, and Chromium copies all that follows first: of 32,767 characters for ten
 * seconds.
 */
export class LazySegmenter extends Intl.Segmenter {
  private readonly tellsSigns = this.resolvedOptions().granularity === "grapheme";

  override segment(input: string): Intl.Segments {
    const atOnce = super.segment.bind(this);
    if (input.length <= LONGEST || !this.tellsSigns) return atOnce(input);
    return {
      containing: (at) => atOnce(input).containing(at),
      [Symbol.iterator]: () => this.signs(input),
    };
  }

  private *signs(input: string): Generator<Intl.SegmentData> {
    let index = 0;
    while (index < input.length) {
      const segment = standsAlone(input, index)
        ? input.charAt(index)
        : firstOf(super.segment(input.slice(index, index + LONGEST)));
      if (segment === undefined) return;
      yield { segment, index, input };
      index += segment.length;
    }
  }
}

function standsAlone(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const next = text.charCodeAt(index + 1);
  return code < FIRST_MARK && code !== 0x0d && (Number.isNaN(next) || next < FIRST_MARK);
}

function firstOf(signs: Intl.Segments): string | undefined {
  const [first] = signs;
  return first?.segment;
}
