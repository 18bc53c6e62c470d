import { GLYPH_WIDTHS } from './data/glyph-widths.ts';

const widths = new Map(GLYPH_WIDTHS.flatMap(([first, run]) => run.map((width, index) => [first + index, width])));

/** For scripts that the font of the pictures does not have: as wide as their characters commonly are. */
const UNKNOWN = 1000;

/** How wide a text is at most, in the unit of `size`; kerning makes it a little narrower. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += widths.get(character.codePointAt(0) ?? 0) ?? UNKNOWN;
  return (sum * size) / 1000;
}

/** The text, or as much of it as fits, with an ellipsis. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, size) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text in at most `lines` lines, broken between words where it can be; the last one ends with an ellipsis when there is more. */
export function wrapped(text: string, size: number, room: number, lines: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const made: string[] = [];
  while (words.length > 0 && made.length < lines - 1) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, size) <= room) line = `${line} ${words.shift()}`;
    const [head, tail] = split(line, size, room);
    if (tail !== '') words.unshift(tail);
    made.push(head);
  }
  return words.length > 0 ? [...made, fitted(words.join(' '), size, room)] : made;
}

/** A word that is wider than the room is broken inside. */
function split(word: string, size: number, room: number): [string, string] {
  const characters = [...word];
  let count = characters.length;
  while (count > 1 && textWidth(characters.slice(0, count).join(''), size) > room) count -= 1;
  return [characters.slice(0, count).join(''), characters.slice(count).join('')];
}
