import { scalar } from './text/inline.ts';

/** A text as an author might write it, with the comments in it: `c0`, `c1`, ... */
export interface AuthorText {
  readonly text: string;
  readonly comments: readonly string[];
}

/** Picks one of `options`; the first is the plainest. */
interface Pen {
  readonly pick: <T>(...options: readonly T[]) => T;
  /** A new comment, sometimes; else nothing. */
  readonly comment: () => string;
  readonly comments: string[];
}

type Lines = readonly string[];

/** Writes plain data in the style that the numbers of `tape` choose, with comments at every kind of place. */
export function authorText(data: object, tape: readonly number[]): AuthorText {
  const pen = penOf(tape);
  const starts = pen.pick('', '', '\n', '---', '--- ');
  const start = starts === '' ? [] : [`${starts.trim()}${starts === '--- ' ? ` ${pen.comment()}` : ''}`.trimEnd()];
  const head = [...ownLines(pen, ''), ...start];
  const body = blockMap(pen, data, '');
  const foot = [...ownLines(pen, ''), ...pen.pick<Lines>([], [], ['...'])];
  const end = pen.pick('\n', '\n', '', '\r\n');
  const lines = [...head, ...body, ...foot];
  return {
    text: end === '\r\n' ? lines.map((line) => `${line}\r\n`).join('') : lines.join('\n') + end,
    comments: pen.comments,
  };
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
  return { pick: <T>(...options: readonly T[]) => options[next(options.length)] as T, comment, comments };
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

function blockMap(pen: Pen, data: object, indent: string): string[] {
  const entries = Object.entries(data);
  const order = pen.pick(entries, entries, [...entries].reverse());
  return [
    ...order.flatMap(([key, value], index) => [
      ...ownLines(pen, indent, index === 0 ? 'exact' : 'loose'),
      ...valueLines(pen, `${indent}${scalar(key)}:`, value, `${indent}  `),
    ]),
    ...ownLines(pen, indent),
  ];
}

function blockSeq(pen: Pen, items: readonly unknown[], indent: string): string[] {
  return [
    ...items.flatMap((item, index) => [
      ...ownLines(pen, indent, index === 0 ? 'exact' : 'loose'),
      ...itemLines(pen, item, indent),
    ]),
    ...ownLines(pen, indent),
  ];
}

function itemLines(pen: Pen, item: unknown, indent: string): string[] {
  if (!isMap(item) || pen.pick(false, false, true)) return valueLines(pen, `${indent}-`, item, `${indent}  `);
  const [first = '', ...rest] = blockMap(pen, item, `${indent}  `);
  const compact = first.trim() !== '' && !first.trim().startsWith('#');
  if (compact) return [`${indent}- ${first.trimStart()}`, ...rest];
  const entry = rest.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const early = [first, ...rest.slice(0, entry)].map((line) => `${indent}  ${line.trim()}`.trimEnd());
  return [`${indent}-`, ...early, ...rest.slice(entry)];
}

/** What follows a key or a dash. */
function valueLines(pen: Pen, lead: string, value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return scalarLines(pen, lead, value, indent);
  const items = Object.keys(value).length;
  if (items > 0 && pen.pick(true, true, false)) {
    const header = [`${lead} ${pen.comment()}`.trimEnd(), ...ownLines(pen, indent, 'exact')];
    return [...header, ...(isMap(value) ? blockMap(pen, value, indent) : blockSeq(pen, value as unknown[], indent))];
  }
  const [first = '', ...rest] = flow(pen, value, indent);
  return withNote(pen, [`${lead} ${first}`, ...rest]);
}

function scalarLines(pen: Pen, lead: string, value: unknown, indent: string): string[] {
  const text = scalar(value);
  const prose = typeof value === 'string' && /^[a-z][^\n]*\S$/i.test(value) && !/[\t\u0080-\uffff]/.test(value);
  return pen.pick<() => string[]>(
    () => withNote(pen, [`${lead} ${text}`]),
    () => withNote(pen, [`${lead} ${text}`]),
    () => withNote(pen, [`${lead} ${pen.comment()}`.trimEnd(), ...ownLines(pen, indent, 'exact'), `${indent}${text}`]),
    () =>
      prose ? [`${lead} |- ${pen.comment()}`.trimEnd(), `${indent}  ${value}`] : withNote(pen, [`${lead} ${text}`]),
  )();
}

function withNote(pen: Pen, lines: readonly string[]): string[] {
  const note = pen.comment();
  return note === '' ? [...lines] : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${note}`];
}

/** A flow collection on one line, or over many with comments between. */
function flow(pen: Pen, value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return [scalar(value)];
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const many = pen.pick(false, true);
  const parts = Object.entries(value).map(([key, inner]) => {
    const [first = '', ...rest] = flow(many ? pen : PLAIN, inner, `${indent}  `);
    return [Array.isArray(value) ? first : `${scalar(key)}: ${first}`, ...rest];
  });
  if (!many) return [`${open} ${parts.map((lines) => lines.join(' ')).join(', ')} ${close}`];
  const body = parts.flatMap((lines, index) => {
    const ended = [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${index < parts.length - 1 ? ',' : ''}`];
    return [
      ...ownLines(pen, `${indent}  `, 'exact'),
      ...withNote(pen, [`${indent}  ${ended[0] ?? ''}`, ...ended.slice(1)]),
    ];
  });
  return [`${open} ${pen.comment()}`.trimEnd(), ...body, ...ownLines(pen, `${indent}  `, 'exact'), `${indent}${close}`];
}

/** Writes the plainest form of everything. */
const PLAIN: Pen = { pick: (...options) => options[0] as (typeof options)[number], comment: () => '', comments: [] };

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
