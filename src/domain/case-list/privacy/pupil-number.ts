/** The 23 letters of check letters: I, O and S are left out. */
const LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
const FORM = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/**
 * Whether a text is a unique pupil number: a check letter and twelve digits, or eleven and a letter where it is
 * temporary. The letter is the sum of each digit times its place, from 2 on, modulo 23 (Government Data
 * Standards Catalogue, Unique Pupil Number).
 */
export function isPupilNumber(text: string): boolean {
  const upn = text.toUpperCase();
  if (!FORM.test(upn)) return false;
  let sum = 0;
  for (let i = 1; i < upn.length; i++) {
    const sign = upn.charAt(i);
    const value = LETTERS.includes(sign) ? LETTERS.indexOf(sign) : Number(sign);
    sum += value * (i + 1);
  }
  return LETTERS[sum % LETTERS.length] === upn[0];
}

const WORD = /\b[A-Z]\d{11}[\dA-Z]\b/gi;

/** Whether one stands in a text. */
export const givesPupilNumber = (text: string): boolean =>
  [...text.matchAll(WORD)].some(([word]) => isPupilNumber(word));
