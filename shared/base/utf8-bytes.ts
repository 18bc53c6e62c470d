/** UTF-8 length of a text without an encoder, which the core does not have. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a pair counts two, which makes the four bytes of the character.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether the text has at most so many bytes. Most is short, or of letters of one byte: then nothing need be counted. */
export function fitsInBytes(text: string, limit: number): boolean {
  if (text.length * 3 <= limit) return true;
  if (text.length > limit) return false;
  return !BEYOND_ASCII.test(text) || utf8Bytes(text) <= limit;
}
