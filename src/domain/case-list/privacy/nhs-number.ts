const DIGITS = 10;

/**
 * Whether these ten digits are an NHS number: the last is the check digit of the first nine, by modulus 11 with
 * the weights 10 to 2 (NHS Data Dictionary). Of ten digits taken at random, one in eleven passes.
 */
export function isNhsNumber(digits: string): boolean {
  if (!isTenDigits(digits)) return false;
  let sum = 0;
  for (let i = 0; i < DIGITS - 1; i++) sum += Number(digits[i]) * (DIGITS - i);
  // A check digit of 10 cannot be written: no such number is given out.
  return (11 - (sum % 11)) % 11 === Number(digits[DIGITS - 1]);
}

export const isTenDigits = (digits: string): boolean => /^\d{10}$/.test(digits);

/** Ten digits, or 3, 3 and 4 of them, that are no part of a longer number, of a date or of a reference. */
const WORD = /(?<![\p{L}\d]|\d[/.-])\d{3}([ .–-]?)\d{3}\1\d{4}(?![\p{L}\d]|[/.-]\d)/gu;
/** Said to be one, it may be divided as people please. */
const SAID = /nhs ?(?:(?:no|num|number|id)\b)?[ .:#=]{0,3}(?:is )?((?:\d[ .–-]?){9}\d)(?!\d)/gi;

/** Whether one stands in a text. One that begins as a telephone number does is taken for that. */
export const givesNhsNumber = (text: string): boolean =>
  [...text.matchAll(WORD), ...text.matchAll(SAID)].some(([word]) => {
    const digits = word.replace(/\D/g, "");
    return !digits.startsWith("0") && isNhsNumber(digits);
  });
