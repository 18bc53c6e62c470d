import { inflateSync } from 'node:zlib';

const WOFF = { header: 44, entry: 20 };
const TTF = { header: 12, entry: 16 };

/**
 * The TrueType font inside a WOFF 1.0 file, whose tables are only packed one by one: https://www.w3.org/TR/WOFF.
 * The painter of PNGs reads no WOFF.
 */
export function woffToTtf(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, view, WOFF.header + index * WOFF.entry));
  const start = TTF.header + count * TTF.entry;
  const ttf = Buffer.alloc(tables.reduce((end, { bytes }) => end + padded(bytes.length), start));
  writeHeader(ttf, view.getUint32(4), count);
  let offset = start;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const entry = TTF.header + index * TTF.entry;
    [tag, checksum, offset, bytes.length].forEach((value, place) => ttf.writeUInt32BE(value, entry + 4 * place));
    ttf.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return ttf;
}

function tableAt(woff: Uint8Array, view: DataView, entry: number) {
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((at) =>
    view.getUint32(entry + at),
  );
  const bytes = woff.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes };
}

/** The search fields say how a binary search over the tables would go. */
function writeHeader(ttf: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  ttf.writeUInt32BE(flavour, 0);
  [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].forEach((value, place) =>
    ttf.writeUInt16BE(value, 4 + 2 * place),
  );
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
