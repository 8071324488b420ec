const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
/** What stands for a number that is in the form for large files. */
const ELSEWHERE = 0xff_ff_ff_ff;
const SHORTEST_END = 22;

/** The checksums that a .zip promises of its entries, in the order of its directory; none where it is for large files. */
export function zipChecksums(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - SHORTEST_END;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) return [];
  let at = view.getUint32(end + 16, true);
  const checksums: number[] = [];
  while (at !== ELSEWHERE && at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    checksums.push(view.getUint32(at + 16, true));
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return checksums;
}

/** By a byte, what the rest of the checksum is mixed with: CRC-32, as .zip has it. */
const MIXED = Uint32Array.from({ length: 256 }, (_, byte) => {
  let mixed = byte;
  for (let bit = 0; bit < 8; bit++) mixed = mixed & 1 ? (mixed >>> 1) ^ 0xed_b8_83_20 : mixed >>> 1;
  return mixed;
});

/** The checksum that a .zip has of an entry. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = ELSEWHERE;
  for (const byte of bytes) sum = (sum >>> 8) ^ (MIXED[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}
