import type { EntryByYaml } from '../excerpt.ts';
import { nameAt, type Anchors } from './anchors.ts';
import { FlowReader } from './plain-flow.ts';
import { plainLines, type Line } from './plain-lines.ts';
import { NotPlain, notPlain } from './not-plain.ts';
import { plainKey, plainScalar, quotedScalar, setOnce, withoutBlanks } from './plain-scalar.ts';

const DEEPEST = 30;
const KEYED = /^(<<|[A-Za-z][\w-]*):(?: +|$)/;

/** A map or list that is being read. */
export interface OpenBlock {
  readonly list: boolean;
  /** The line of its last entry. */
  entry: number;
}

/** Reads an entry that is not plain, the last of what is open. */
export type BlockEntryReader = (open: readonly OpenBlock[]) => EntryByYaml | undefined;

export interface BlockOptions {
  readonly anchors: Anchors;
  readonly byYaml?: BlockEntryReader | undefined;
  /** Lines that are not plain, whatever is in them. */
  readonly strange: readonly number[];
}

interface Item {
  readonly key?: string;
  readonly value: unknown;
}

/** Reads maps and lists by indentation. */
export class BlockReader {
  private readonly all: readonly string[];
  private readonly lines: readonly Line[];
  private readonly options: BlockOptions;
  private at = 0;
  /** How many strange lines are behind. */
  private passed = 0;
  /** Reading stopped at a key that its map has already. */
  twice = false;
  /** Nothing can be done about the entry that is being read. */
  private stopped = false;
  private readonly open: OpenBlock[] = [];
  /** The line of the entry that is being read. */
  entry: number | undefined;
  sibling: number | undefined;
  /** Lines of the entries around it, outermost first. */
  readonly around: number[] = [];
  /** Lines of entries that YAML read: they may go over more than one. */
  private readonly byYaml = new Set<number>();
  readonly places = new Map<object, number[]>();

  constructor(all: readonly string[], options: BlockOptions) {
    this.all = all;
    this.lines = plainLines(all);
    this.options = options;
  }

  readAll(): unknown {
    const [first] = this.lines;
    if (first?.indent !== 0 || (this.options.strange[0] ?? Infinity) < first.number) notPlain();
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
    const level = this.begin(false);
    let text = firstText ?? this.lines[this.at]?.text ?? notPlain();
    for (;;) {
      this.beginEntry(map, level);
      const { key = '', value } = this.readEntry(indent, () => this.readPair(map, text, indent, depth));
      this.refuseTwice(map, key);
      setOnce(map, key, value);
      const next = this.lines[this.at];
      if (next === undefined || next.indent < indent || isItem(next.text)) return this.end(map);
      text = next.text;
    }
  }

  private readPair(map: object, text: string, indent: number, depth: number): Item {
    const [head, key = ''] = KEYED.exec(text) ?? notPlain();
    this.at += 1;
    this.refuseTwice(map, plainKey(key));
    return { key, value: this.readValue(text.slice(head.length), indent, depth, true) };
  }

  private readList(indent: number, depth: number): unknown {
    const list: unknown[] = [];
    const level = this.begin(true);
    for (;;) {
      this.beginEntry(list, level);
      list.push(this.readEntry(indent, () => ({ value: this.readItem(indent, depth) })).value);
      const next = this.lines[this.at];
      if (next === undefined || next.indent < indent || !isItem(next.text)) return this.end(list);
    }
  }

  private readItem(indent: number, depth: number): unknown {
    const { text } = this.lines[this.at] ?? notPlain();
    const inner = text.slice(1).replace(/^ +/, '');
    const within = indent + text.length - inner.length;
    if (inner === '' || isItem(inner)) notPlain();
    if (KEYED.test(inner)) return this.readMap(within, depth + 1, inner);
    this.at += 1;
    return this.readValue(inner, indent, depth, false);
  }

  /** An entry up to what stands behind it, which is no further in; by YAML when it is not plain. */
  private readEntry(indent: number, read: () => Item): Item {
    const { byYaml, anchors, strange } = this.options;
    const from = this.at;
    try {
      const item = read();
      this.refuseFurtherIn(indent);
      if ((strange[this.passed] ?? Infinity) < this.number) notPlain();
      return item;
    } catch (error) {
      const item = error instanceof NotPlain && !this.stopped ? byYaml?.(this.open) : undefined;
      this.stopped = true;
      if (item === undefined) throw error;
      this.byYaml.add(this.open.at(-1)?.entry ?? 0);
      this.at = from;
      this.skipTo(item.end);
      while ((strange[this.passed] ?? Infinity) < item.end) this.passed += 1;
      this.refuseFurtherIn(indent);
      anchors.trouble = undefined;
      this.stopped = false;
      return item;
    }
  }

  /** The number of the line that is read next. */
  private get number(): number {
    return this.lines[this.at]?.number ?? this.all.length;
  }

  private refuseFurtherIn(indent: number): void {
    if ((this.lines[this.at]?.indent ?? 0) > indent) notPlain();
  }

  private refuseTwice(map: object, key: string): void {
    if (!Object.hasOwn(map, key)) return;
    const line = this.places.get(map)?.[Object.keys(map).indexOf(key)];
    this.sibling = line === undefined || this.byYaml.has(line) ? undefined : line;
    this.stopped = true;
    this.twice = true;
    notPlain();
  }

  private begin(list: boolean): OpenBlock {
    const level = { list, entry: 0 };
    this.open.push(level);
    return level;
  }

  private end<T>(made: T): T {
    this.open.pop();
    return made;
  }

  private beginEntry(around: object, level: OpenBlock): void {
    const { number } = this.lines[this.at] ?? notPlain();
    const known = this.places.get(around);
    level.entry = number;
    this.around.length = this.open.length - 1;
    this.around.push(number);
    this.entry = number;
    this.sibling = known?.find((line) => !this.byYaml.has(line));
    if (known === undefined) this.places.set(around, [number]);
    else known.push(number);
  }

  /** What stands behind a key or a dash: something in the same line, a block of text, or what follows further in. */
  private readValue(text: string, indent: number, depth: number, keyed: boolean): unknown {
    if (text === '' || text.startsWith('#')) return this.readBelow(indent, depth, keyed);
    switch (text[0]) {
      case '{':
      case '[':
        return new FlowReader(text, 0, { anchors: this.options.anchors }).readAll();
      case '"':
      case "'":
        return this.readQuoted(text);
      case '&':
        return this.readNamed(text, indent, depth, keyed);
      case '*':
        return this.readAlias(text);
      case '|':
      case '>':
        return this.readText(text, indent);
      default:
        return plainScalar(withoutComment(text));
    }
  }

  private readQuoted(text: string): string {
    const { value, length } = quotedScalar(text);
    return /^ *(?: #.*)?$/.test(text.slice(length)) ? value : notPlain();
  }

  private readAlias(text: string): unknown {
    const name = nameAt(text, 0);
    return /^ *(?: #.*)?$/.test(text.slice(name.length + 1)) ? this.options.anchors.valueOf(name) : notPlain();
  }

  private readNamed(text: string, indent: number, depth: number, keyed: boolean): unknown {
    const name = nameAt(text, 0);
    const named = text.slice(name.length + 1).replace(/^ +/, '');
    // A second name, a tag, or nothing at all: YAML says what that is.
    if (/^[&*!]/.test(named)) notPlain();
    const value = this.options.anchors.name(name, () => this.readValue(named, indent, depth, keyed));
    return value === null ? notPlain() : value;
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
  return text === '-' || text.startsWith('- ') || text.startsWith('-\t');
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
