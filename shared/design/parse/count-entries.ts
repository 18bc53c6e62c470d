const [LINE_BREAK, COMMA, BRACKET, BRACE] = [0x0a, 0x2c, 0x5b, 0x7b];

/** What could begin an entry in a text, counted before anything is made of it. */
export function countEntries(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === LINE_BREAK || code === COMMA || code === BRACKET || code === BRACE) count += 1;
  }
  return count;
}
