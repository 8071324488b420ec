/** How many bytes data take as JSON in UTF-8. */
export function jsonBytes(data: unknown): number {
  const text = JSON.stringify(data);
  let bytes = text.length;
  // As a rule there is nothing else, and that is soon known.
  if (!/[^\0-\x7f]/.test(text)) return bytes;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // A character beyond the basic plane is two halves, and four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
