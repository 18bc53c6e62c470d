import { FlowReader } from './plain-flow.ts';
import { plainLines, type Line } from './plain-lines.ts';
import { notPlain } from './not-plain.ts';
import { plainKey, plainScalar, quotedScalar, setOnce, withoutBlanks } from './plain-scalar.ts';

const DEEPEST = 30;
const KEYED = /^([A-Za-z][\w-]*):(?: +|$)/;

/** Reads maps and lists by indentation. */
export class BlockReader {
  private readonly all: readonly string[];
  private readonly lines: readonly Line[];
  private at = 0;
  /** The line of the entry that is being read. */
  entry: number | undefined;
  sibling: number | undefined;
  readonly places = new Map<object, number[]>();

  constructor(all: readonly string[]) {
    this.all = all;
    this.lines = plainLines(all);
  }

  readAll(): unknown {
    const [first] = this.lines;
    if (first?.indent !== 0) notPlain();
    const data = this.readBlock(0, 0);
    return this.at === this.lines.length ? data : notPlain();
  }

  /** The map or list whose entries stand at `indent`. */
  private readBlock(indent: number, depth: number): unknown {
    if (depth > DEEPEST) notPlain();
    const line = this.lines[this.at];
    return line !== undefined && isItem(line.text) ? this.readList(indent, depth) : this.readMap(indent, depth);
  }

  private readMap(indent: number, depth: number, firstText?: string): unknown {
    const map: Record<string, unknown> = {};
    let text = firstText ?? this.lines[this.at]?.text ?? notPlain();
    for (;;) {
      this.beginEntry(map);
      const [head, key = ''] = KEYED.exec(text) ?? notPlain();
      this.at += 1;
      this.refuseTwice(map, key);
      setOnce(map, plainKey(key), this.readValue(text.slice(head.length), indent, depth, true));
      const next = this.lines[this.at];
      if (next === undefined || next.indent < indent) return map;
      if (next.indent > indent || isItem(next.text)) return next.indent === indent ? map : notPlain();
      text = next.text;
    }
  }

  private readList(indent: number, depth: number): unknown {
    const list: unknown[] = [];
    for (;;) {
      const { text } = this.lines[this.at] ?? notPlain();
      this.beginEntry(list);
      const inner = text.slice(1).replace(/^ +/, '');
      const within = indent + text.length - inner.length;
      if (inner === '' || isItem(inner)) notPlain();
      if (KEYED.test(inner)) list.push(this.readMap(within, depth + 1, inner));
      else {
        this.at += 1;
        list.push(this.readValue(inner, indent, depth, false));
      }
      const next = this.lines[this.at];
      if (next === undefined || next.indent < indent) return list;
      if (next.indent > indent) notPlain();
      if (!isItem(next.text)) return list;
    }
  }

  private refuseTwice(map: object, key: string): void {
    if (!Object.hasOwn(map, key)) return;
    this.sibling = this.places.get(map)?.[Object.keys(map).indexOf(key)];
    notPlain();
  }

  private beginEntry(around: object): void {
    const { number } = this.lines[this.at] ?? notPlain();
    const known = this.places.get(around);
    this.entry = number;
    this.sibling = known?.[0];
    if (known === undefined) this.places.set(around, [number]);
    else known.push(number);
  }

  /** What stands behind a key or a dash: something in the same line, a block of text, or what follows further in. */
  private readValue(text: string, indent: number, depth: number, keyed: boolean): unknown {
    if (text === '' || text.startsWith('#')) return this.readBelow(indent, depth, keyed);
    switch (text[0]) {
      case '{':
      case '[':
        return new FlowReader(text, 0).readAll();
      case '"':
      case "'": {
        const { value, length } = quotedScalar(text);
        return /^ *(?: #.*)?$/.test(text.slice(length)) ? value : notPlain();
      }
      case '|':
      case '>':
        return this.readText(text, indent);
      default:
        return plainScalar(withoutComment(text));
    }
  }

  private readBelow(indent: number, depth: number, keyed: boolean): unknown {
    const next = this.lines[this.at];
    if (next === undefined) return null;
    if (next.indent > indent) return this.readBlock(next.indent, depth + 1);
    // A list may stand right below its key, not further in.
    return keyed && next.indent === indent && isItem(next.text) ? this.readList(indent, depth + 1) : null;
  }

  /** A block of text behind `|` or `>`, without the line break at its end behind `|-` and `>-`. */
  private readText(header: string, indent: number): string {
    const [, style, chomp] = /^([|>])(-?)$/.exec(header) ?? notPlain();
    const { number } = this.lines[this.at - 1] ?? notPlain();
    const start = number + 1;
    const deep = indentOf(this.all[start] ?? '');
    if (deep <= indent) notPlain();
    const end = this.endOfText(start, deep);
    this.skipTo(end);
    const body = this.all.slice(start, end).map((line) => line.slice(deep));
    while (body.at(-1) === '') body.pop();
    return `${style === '|' ? body.join('\n') : folded(body)}${chomp === '-' ? '' : '\n'}`;
  }

  private skipTo(number: number): void {
    for (let line = this.lines[this.at]; line !== undefined && line.number < number; line = this.lines[this.at])
      this.at += 1;
  }

  /** The number of the first line behind a block of text. */
  private endOfText(start: number, deep: number): number {
    let end = start;
    while (end < this.all.length && isInside(this.all[end] ?? '', deep)) end += 1;
    return end;
  }
}

/** Lines make one paragraph; each empty line between two is a line break. Lines further in are left to YAML. */
function folded(lines: readonly string[]): string {
  if (lines.some((line) => /^ | $/.test(line))) notPlain();
  return lines.reduce((text, line) =>
    line === '' || text.endsWith('\n') ? `${text}${line || '\n'}` : `${text} ${line}`,
  );
}

function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}

/** Whether a line belongs to a block of text; one of blanks alone does when it is empty. */
function isInside(line: string, deep: number): boolean {
  if (line === '') return true;
  if (/^ +$/.test(line)) notPlain();
  return indentOf(line) >= deep;
}

function withoutComment(text: string): string {
  const start = text.indexOf(' #');
  return withoutBlanks(start < 0 ? text : text.slice(0, start));
}
