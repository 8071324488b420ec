const NONE = "none";

/** "1047, 1050": case numbers as the record lists them; quoted where they could be taken for something else. */
export const caseNumbersInWords = (numbers: readonly string[]): string =>
  numbers.map((number) => (isPlain(number) ? number : `"${number.replaceAll('"', '""')}"`)).join(", ") ||
  NONE;

const isPlain = (number: string): boolean => number !== NONE && !/[",;:]/.test(number);

/** The case numbers in such words. */
export function caseNumbersIn(words: string): string[] {
  if (words === NONE) return [];
  const numbers: string[] = [];
  let rest = words;
  while (rest !== "") {
    const end = endOfFirst(rest);
    const first = rest.slice(0, end);
    numbers.push(first.startsWith('"') ? first.slice(1, -1).replaceAll('""', '"') : first);
    rest = rest.slice(end).replace(/^, ?/, "");
  }
  return numbers;
}

/** Where the first number of a list ends: at a comma, or where its quotes are closed. */
function endOfFirst(words: string): number {
  if (!words.startsWith('"')) {
    const comma = words.indexOf(",");
    return comma < 0 ? words.length : Math.max(comma, 1);
  }
  let end = words.indexOf('"', 1);
  while (end >= 0 && words[end + 1] === '"') end = words.indexOf('"', end + 2);
  return end < 0 ? words.length : end + 1;
}
