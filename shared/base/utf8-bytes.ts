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

/** Whether the text has at most so many bytes; most are so short that nothing need be counted. */
export function fitsInBytes(text: string, limit: number): boolean {
  return text.length * 3 <= limit || utf8Bytes(text) <= limit;
}
