import { UnreadableFile } from "./unreadable-file";

/**
 * The text of a .csv: UTF-8 or UTF-16 by the mark at its beginning, else UTF-8 where it is that, else Windows-1252, in
 * which Excel for Windows saves .csv. Throws UnreadableFile where it is text in none of them.
 */
export function decodeText(file: ArrayBuffer, name: string): string {
  const bytes = new Uint8Array(file);
  const text = asUtf16(bytes) ?? asUtf8(bytes) ?? asWindows1252(bytes);
  if (text.includes("\0"))
    throw new UnreadableFile(
      `${name} is no text that can be read. Save it in Excel as CSV UTF-8, then open that.`,
    );
  return text;
}

/** A part of a workbook: UTF-16 by its first sign, else what it says itself, else UTF-8. Throws where it is not that. */
export function decodeXml(bytes: Uint8Array): string {
  const wide = asUtf16(bytes);
  if (wide !== undefined) return wide;
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION));
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1] ?? "utf-8";
  if (/^(?:windows-?1252|iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(named)) return asWindows1252(bytes);
  // What is UTF-16 by its own words, and is not by its signs, is UTF-8.
  return new TextDecoder(/^utf-?16/i.test(named) ? "utf-8" : named, { fatal: true }).decode(bytes);
}

/** So many bytes hold the words in which a part says how it is written. */
const DECLARATION = 200;

/** The signs of UTF-16: a mark at its beginning, or "<" beside a zero, as XML without a mark begins. */
const UTF_16 = [
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
  ["utf-16le", 0x3c, 0x00],
  ["utf-16be", 0x00, 0x3c],
] as const;

function asUtf16(bytes: Uint8Array): string | undefined {
  const found = UTF_16.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  return found && new TextDecoder(found[0]).decode(bytes);
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What stands at 0x80 to 0x9F, where Latin-1 has nothing to read; some runtimes decode the one as the other. */
const PUNCTUATION = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const asWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? PUNCTUATION.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join("");
