/**
 * Stands in for the package of this name, of which Univer asks whether a text is Chinese, Japanese or Korean. The
 * package brings tables of Unicode along, an eighth of all that the preview loads; browsers have them.
 */
const LETTERS =
  "[[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}\\p{sc=Hangul}\\p{sc=Bopomofo}]&&[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}]]";
/** Unicode's blocks of their signs, from Ideographic Description Characters to Halfwidth and Fullwidth Forms. */
const SIGNS =
  "[\\u2ff0-\\u303f\\u30a0-\\u30ff\\u3190-\\u319f\\u31c0-\\u31ef\\u3200-\\u33ff\\ufe10-\\ufe1f\\ufe30-\\ufe6f\\uff00-\\uffef]";

const characters = (set: string) => (): { toRegExp(): RegExp } => ({ toRegExp: () => new RegExp(set, "v") });

export const letters = characters(LETTERS);
export const punctuations = characters(`[${SIGNS}--${LETTERS}]`);
export const all = characters(`[${SIGNS}${LETTERS}]`);
