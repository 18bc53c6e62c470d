import { scalar } from './text/inline.ts';

/** A text as an author might write it, with the comments in it (`c0c`, `c1c`, ...) and its entries. */
export interface AuthorText {
  readonly text: string;
  readonly comments: readonly string[];
  readonly entries: readonly WrittenEntry[];
}

/** A key with its value, or an item of a list, and where it stands: from its key or dash to the end of its value. */
export interface WrittenEntry {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

type Path = readonly (string | number)[];

/** Picks one of `options`; the first is the plainest. */
interface Pen {
  readonly pick: <T>(...options: readonly T[]) => T;
  /** A new comment, sometimes; else nothing. */
  readonly comment: () => string;
  readonly comments: string[];
  readonly paths: Path[];
}

type Lines = readonly string[];

/** Writes plain data in the style that the numbers of `tape` choose, with comments at every kind of place. */
export function authorText(data: object, tape: readonly number[]): AuthorText {
  const pen = penOf(tape);
  const starts = pen.pick('', '', '\n', '---', '--- ');
  const start = starts === '' ? [] : [`${starts.trim()}${starts === '--- ' ? ` ${pen.comment()}` : ''}`.trimEnd()];
  const head = [...ownLines(pen, ''), ...start];
  const body = blockMap(pen, data, '', []);
  const foot = [...ownLines(pen, ''), ...pen.pick<Lines>([], [], ['...'])];
  const end = pen.pick('\n', '\n', '', '\r\n');
  const lines = [...head, ...body, ...foot];
  const marked = end === '\r\n' ? lines.map((line) => `${line}\r\n`).join('') : lines.join('\n') + end;
  return { ...unmarked(marked, pen.paths), comments: pen.comments };
}

const START = '\ue000';
const END = '\ue001';

/** The lines of an entry between marks that `unmarked` turns into places. */
function marked(pen: Pen, path: Path, [first = '', ...rest]: Lines, from = 0): string[] {
  if (pen === PLAIN) return [first, ...rest];
  const number = pen.paths.push(path) - 1;
  const lines = [`${first.slice(0, from)}${START}${number}${START}${first.slice(from)}`, ...rest];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${END}${number}${END}`];
}

function unmarked(text: string, paths: readonly Path[]): Pick<AuthorText, 'text' | 'entries'> {
  const starts: number[] = [];
  const ends: number[] = [];
  let plain = '';
  for (const [index, part] of text.split(/([\ue000\ue001]\d+[\ue000\ue001])/).entries()) {
    if (index % 2 === 0) plain += part;
    else (part.startsWith(START) ? starts : ends)[Number(part.slice(1, -1))] = plain.length;
  }
  const entries = paths.map((path, index) => ({ path, start: starts[index] ?? 0, end: ends[index] ?? 0 }));
  return { text: plain, entries };
}

function penOf(tape: readonly number[]): Pen {
  let at = 0;
  const next = (size: number) => (tape[at++ % tape.length] ?? 0) % size;
  const comments: string[] = [];
  const comment = () => {
    const form = next(12);
    if (form < 8) return '';
    const name = `c${comments.length}c`;
    comments.push(name);
    return [`# ${name}`, `#${name}: { x`, `#  ${name} "quoted`, `# ${name} # more`][form - 8] ?? '';
  };
  return { pick: <T>(...options: readonly T[]) => options[next(options.length)] as T, comment, comments, paths: [] };
}

/** Zero to two comments and blank lines, mostly where the indentation says. Not every place bears another one. */
function ownLines(pen: Pen, indent: string, where: 'loose' | 'exact' = 'loose'): string[] {
  const one = () => {
    const comment = pen.comment();
    const pad = where === 'loose' ? pen.pick(indent, indent, indent, '', `${indent}  `, indent.slice(2)) : indent;
    return comment === '' ? pen.pick<Lines>([], [], ['']) : [`${pad}${comment}`];
  };
  return [...one(), ...one()];
}

function blockMap(pen: Pen, data: object, indent: string, path: Path): string[] {
  const entries = Object.entries(data);
  const order = pen.pick(entries, entries, [...entries].reverse());
  return [
    ...order.flatMap(([key, value], index) => [
      ...ownLines(pen, indent, index === 0 ? 'exact' : 'loose'),
      ...entryLines(pen, `${indent}${scalar(key)}:`, value, indent, [...path, key]),
    ]),
    ...ownLines(pen, indent),
  ];
}

function blockSeq(pen: Pen, items: readonly unknown[], indent: string, path: Path): string[] {
  return [
    ...items.flatMap((item, index) => [
      ...ownLines(pen, indent, index === 0 ? 'exact' : 'loose'),
      ...itemLines(pen, item, indent, [...path, index]),
    ]),
    ...ownLines(pen, indent),
  ];
}

function itemLines(pen: Pen, item: unknown, indent: string, path: Path): string[] {
  if (!isMap(item) || pen.pick(false, false, true)) return entryLines(pen, `${indent}-`, item, indent, path);
  const [first = '', ...rest] = blockMap(pen, item, `${indent}  `, path);
  const compact = first.trim() !== '' && !first.trim().startsWith('#');
  if (compact) return ended(pen, path, [`${indent}- ${first.trimStart()}`, ...rest], indent);
  const entry = rest.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const early = [first, ...rest.slice(0, entry)].map((line) => `${indent}  ${line.trim()}`.trimEnd());
  return ended(pen, path, [`${indent}-`, ...early, ...rest.slice(entry)], indent);
}

/** Marks an entry that ends where the last entry in it ends. */
function ended(pen: Pen, path: Path, lines: Lines, indent: string): string[] {
  const last = lines.findLastIndex((line) => line.includes(END));
  const [, inner = '', note = ''] = /^([^]*[\ue000\ue001])([^]*)$/.exec(lines[last] ?? '') ?? [];
  const own = marked(pen, path, [...lines.slice(0, last), inner], indent.length);
  return [...own.slice(0, -1), `${own.at(-1) ?? ''}${note}`, ...lines.slice(last + 1)];
}

/** A key or a dash and what follows it. */
function entryLines(pen: Pen, lead: string, value: unknown, around: string, path: Path): string[] {
  const indent = `${around}  `;
  if (typeof value !== 'object' || value === null) return scalarLines(pen, lead, value, around, path);
  const items = Object.keys(value).length;
  if (items > 0 && pen.pick(true, true, false)) {
    const header = [`${lead} ${pen.comment()}`.trimEnd(), ...ownLines(pen, indent, 'exact')];
    const inside = isMap(value) ? blockMap(pen, value, indent, path) : blockSeq(pen, value as unknown[], indent, path);
    return ended(pen, path, [...header, ...inside], around);
  }
  const [first = '', ...rest] = flow(pen, value, indent, path);
  return withNote(pen, marked(pen, path, [`${lead} ${first}`, ...rest], around.length));
}

function scalarLines(pen: Pen, lead: string, value: unknown, around: string, path: Path): string[] {
  const indent = `${around}  `;
  const text = scalar(value);
  const own = (lines: Lines) => marked(pen, path, lines, around.length);
  const prose = typeof value === 'string' && /^[a-z][^\n]*\S$/i.test(value) && !/[\t\u0080-\uffff]/.test(value);
  const plain = () => withNote(pen, own([`${lead} ${text}`]));
  return pen.pick<() => string[]>(
    plain,
    plain,
    () =>
      withNote(pen, own([`${lead} ${pen.comment()}`.trimEnd(), ...ownLines(pen, indent, 'exact'), `${indent}${text}`])),
    () => (prose ? own([`${lead} |- ${pen.comment()}`.trimEnd(), `${indent}  ${value}`]) : plain()),
  )();
}

function withNote(pen: Pen, lines: readonly string[]): string[] {
  const note = pen.comment();
  return note === '' ? [...lines] : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${note}`];
}

/** A flow collection on one line, or over many with comments between. */
function flow(pen: Pen, value: unknown, indent: string, path: Path): string[] {
  if (typeof value !== 'object' || value === null) return [scalar(value)];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const many = pen.pick(false, true);
  const parts = Object.entries(value).map(([key, inner]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    const [first = '', ...rest] = flow(many ? pen : PLAIN, inner, `${indent}  `, own);
    return marked(pen, own, [Array.isArray(value) ? first : `${scalar(key)}: ${first}`, ...rest]);
  });
  if (!many) return [`${open} ${parts.map((lines) => lines.join(' ')).join(', ')} ${close}`];
  const body = parts.flatMap((lines, index) => {
    const separated = [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${index < parts.length - 1 ? ',' : ''}`];
    return [
      ...ownLines(pen, `${indent}  `, 'exact'),
      ...withNote(pen, [`${indent}  ${separated[0] ?? ''}`, ...separated.slice(1)]),
    ];
  });
  return [`${open} ${pen.comment()}`.trimEnd(), ...body, ...ownLines(pen, `${indent}  `, 'exact'), `${indent}${close}`];
}

/** Writes the plainest form of everything. */
const PLAIN: Pen = {
  pick: (...options) => options[0] as (typeof options)[number],
  comment: () => '',
  comments: [],
  paths: [],
};

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
