import type { EntryByYaml } from '../excerpt.ts';
import { nameAt, type Anchors } from './anchors.ts';
import { blockText } from './block-text.ts';
import { joinedLines, withoutBlanks } from './joined-text.ts';
import { NotPlain, notPlain } from './not-plain.ts';
import { FlowReader } from './plain-flow.ts';
import { plainLines, type Line } from './plain-lines.ts';
import { positionsIn } from './plain-position.ts';
import { plainKey, plainScalar, quotedScalar } from './plain-scalar.ts';
import { tagAt, tagged, taggedText } from './tags.ts';

const DEEPEST = 30;
const KEYED = /^(<<|[A-Za-z][\w-]*|"[^"\\]*"|'[^']*'):(?:[ \t]+|$)/;
/** A text, or a map or list in brackets, that may stand below its key. */
const VALUE_BELOW = /^["'{[\w(]/;
/** What may stand behind a value on its line. */
const NOTHING = /^[ \t]*(?:[ \t]#.*)?$/;
/** The end of a map or list in brackets, no further in than its key. */
const CLOSED = /^[}\]][ \t]*(?:[ \t]#.*)?$/;

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
      map[key] = value;
      const next = this.lines[this.at];
      if (next === undefined || next.indent < indent || isItem(next.text)) return this.end(map);
      text = next.text;
    }
  }

  private readPair(map: object, text: string, indent: number, depth: number): Item {
    const [head, written = ''] = KEYED.exec(text) ?? notPlain();
    this.at += 1;
    const key = plainKey(written);
    this.refuseTwice(map, key);
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
    if (isItem(inner)) notPlain();
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

  /** The number of the line that was read last. */
  private get lineBefore(): number {
    return this.lines[this.at - 1]?.number ?? 0;
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
        return this.readFlow(text, indent);
      case '"':
      case "'":
        return this.readQuoted(this.withLinesBelow(text, indent));
      case '&':
        return this.readNamed(text, indent, depth, keyed);
      case '*':
        return this.readAlias(text);
      case '!':
        return this.readTagged(text, indent, depth, keyed);
      case '|':
      case '>':
        return this.readText(text, indent);
      default:
        return plainScalar(this.withoutQuotes(text, indent));
    }
  }

  private withoutQuotes(text: string, indent: number): string {
    return joinedLines(withoutComment(this.withLinesBelow(text, indent)));
  }

  private readTagged(text: string, indent: number, depth: number, keyed: boolean): unknown {
    const { tag, length } = tagAt(text, 0);
    const behind = text.slice(length);
    if (/^[&*!]/.test(behind)) notPlain();
    if (/^[^#{["'|>]/.test(behind)) return taggedText(tag, this.withoutQuotes(behind, indent));
    const value = this.readValue(behind, indent, depth, keyed);
    // A text below, or nothing: YAML says what that is.
    return /^(?:#|$)/.test(behind) && typeof value !== 'object' ? notPlain() : tagged(tag, value);
  }

  /** What stands behind a key or dash, with the lines below that are further in: they all belong to it. */
  private withLinesBelow(text: string, indent: number, closed = false): string {
    const first = this.lineBefore + 1;
    while ((this.lines[this.at]?.indent ?? 0) > indent) this.at += 1;
    const last = this.lines[this.at];
    const isClosed = closed && last?.indent === indent && CLOSED.test(last.text);
    const end = isClosed ? last.number : this.lineBefore + 1;
    // In between there may be less: a comment, or a tab in place of blanks.
    const below = this.all.slice(first, end);
    if (below.some((line) => !isFurtherIn(line, indent))) notPlain();
    if (isClosed) this.at += 1;
    return [text, ...below, ...(isClosed ? [last.text] : [])].join('\n');
  }

  private readFlow(text: string, indent: number): unknown {
    const line = this.lineBefore;
    const whole = this.withLinesBelow(text, indent, true);
    const reader = new FlowReader(whole, 0, { anchors: this.options.anchors });
    const value = reader.readAll();
    if (whole === text) return value;
    const position = positionsIn(whole, 0);
    for (const [made, entries] of reader.places)
      this.places.set(
        made,
        entries.map((at) => line + position(at).line - 1),
      );
    return value;
  }

  private readQuoted(text: string): string {
    const { value, length } = quotedScalar(text);
    return NOTHING.test(text.slice(length)) ? value : notPlain();
  }

  private readAlias(text: string): unknown {
    const name = nameAt(text, 0);
    return NOTHING.test(text.slice(name.length + 1)) ? this.options.anchors.valueOf(name) : notPlain();
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
    if (next.indent > indent) {
      if (KEYED.test(next.text) || !VALUE_BELOW.test(next.text)) return this.readBlock(next.indent, depth + 1);
      this.at += 1;
      return this.readValue(next.text, indent, depth, false);
    }
    // A list may stand right below its key, not further in.
    return keyed && next.indent === indent && isItem(next.text) ? this.readList(indent, depth + 1) : null;
  }

  private readText(header: string, indent: number): string {
    const { value, end } = blockText(header, this.all, this.lineBefore + 1, indent);
    this.skipTo(end);
    return value;
  }

  private skipTo(number: number): void {
    for (let line = this.lines[this.at]; line !== undefined && line.number < number; line = this.lines[this.at])
      this.at += 1;
  }
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ') || text.startsWith('-\t');
}

/** Whether a line belongs to an entry at an indentation, whatever is on it; an empty one does. */
function isFurtherIn(line: string, indent: number): boolean {
  const start = line.search(/[^ ]|$/);
  return start === line.length || start > indent;
}

/** Behind a comment a text does not go on. */
function withoutComment(text: string): string {
  // Most texts have no such sign, and looking for it alone is faster.
  const start = text.includes('#') ? text.search(/[ \t]#|$/) : text.length;
  return text.includes('\n', start) ? notPlain() : withoutBlanks(text.slice(0, start));
}
