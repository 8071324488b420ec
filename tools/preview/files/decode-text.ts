import { UnreadableFile } from "./unreadable-file";

/**
 * The text of a .csv: UTF-8 or UTF-16 by the mark at its beginning, else UTF-8 where it is that, else Windows-1252, in
 * which Excel for Windows saves .csv. Throws UnreadableFile where it is text in none of them.
 */
export function decodeText(file: ArrayBuffer, name: string): string {
  const [first, second] = new Uint8Array(file);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(file);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(file);
  const text = asUtf8(file) ?? asWindows1252(file);
  if (text.includes("\0"))
    throw new UnreadableFile(
      `${name} is no text that can be read. Save it in Excel as CSV UTF-8, then open that.`,
    );
  return text;
}

function asUtf8(file: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

/** What stands at 0x80 to 0x9F, where Latin-1 has nothing to read; some runtimes decode the one as the other. */
const PUNCTUATION = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

const asWindows1252 = (file: ArrayBuffer): string =>
  Array.from(new Uint8Array(file), (byte) =>
    byte >= 0x80 && byte <= 0x9f ? PUNCTUATION.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join("");
