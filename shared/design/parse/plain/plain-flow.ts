import { MAX_QUOTED } from '../max-quoted.ts';
import type { EntryByYaml } from '../excerpt.ts';
import type { Anchors } from './anchors.ts';
import { nameAt } from './anchors.ts';
import { NotPlain, notPlain } from './not-plain.ts';
import { isBlank, joinedLines, withoutBlanks } from './joined-text.ts';
import { isWord, plainScalar, quotedKey, quotedScalar } from './plain-scalar.ts';
import { tagAt, tagged, taggedText } from './tags.ts';

const DEEPEST = 30;
/** A key without quotes: its colon, and one in it, are told apart by what is behind. */
const KEY = /(<<|[A-Za-z](?:[^\s,[\]{}:#]|:(?![\s,[\]{}]|$)){0,999}) *(?:(:)(?=[ \t\n[{])|(?=[,}]))/y;
const SCALAR_END = /[,[\]{}]|[ \t\n]#/g;
// eslint-disable-next-line no-control-regex -- neither JSON nor YAML has them in texts
const UNUSUAL = /[\\\0-\x08\v-\x1f]/;

/** A map or list that is being read: offsets in the text. */
export interface OpenFlow {
  /** Its bracket; none of the text itself, whose only entry the outermost map is. */
  readonly bracket: number | undefined;
  /** Where its entries begin, the last of them the one that is being read. */
  readonly entries: number[];
  /** The brackets of the value of the last entry, when that is a map or list that was read to its end. */
  value?: readonly [from: number, to: number] | undefined;
  /** Where the last entry begins whose key is the same as that of the one that is being read. */
  sameKey?: number | undefined;
}

interface Item {
  readonly key?: string;
  readonly value: unknown;
}

interface Items {
  readonly read: (level: OpenFlow) => Item;
  readonly add: (item: Item, level: OpenFlow) => void;
}

/** Reads an entry that is not plain, the last of what is open. */
export type FlowEntryReader = (open: readonly OpenFlow[]) => EntryByYaml | undefined;

export interface FlowOptions {
  readonly anchors: Anchors;
  readonly byYaml?: FlowEntryReader | undefined;
  /** Signs that no entry may have that is plain. */
  readonly strange?: RegExp;
}

/** Reads one flow map, list or scalar, on one line or on many: `{ type: lms, n: 2 }`, JSON, and what lies between. */
export class FlowReader {
  private readonly text: string;
  private at: number;
  private readonly anchors: Anchors;
  private readonly byYaml: FlowEntryReader | undefined;
  private readonly strange: RegExp | undefined;
  /** The first strange sign that is not behind. */
  private nextStrange = -1;
  /** Reading stopped at a key that its map has already. */
  twice = false;
  /** Where entries begin that YAML read. */
  private readonly readByYaml = new Set<number>();
  /** Nothing can be done about the entry that is being read. */
  private stopped = false;
  /** What is open where reading stops, outermost first. */
  readonly open: OpenFlow[];
  /** Offsets of the entries of each map and list. */
  readonly places = new Map<object, readonly number[]>();

  constructor(text: string, at: number, { anchors, byYaml, strange }: FlowOptions) {
    this.text = text;
    this.at = at;
    this.anchors = anchors;
    this.byYaml = byYaml;
    this.strange = strange === undefined ? undefined : new RegExp(strange, 'g');
    this.open = [{ bracket: undefined, entries: [at] }];
    this.lookForStrange();
  }

  /** Where reading stopped. */
  get stop(): number {
    return this.at;
  }

  /** The value, after which only comments may follow. */
  readAll(): unknown {
    const value = this.read();
    this.skip();
    return this.at === this.text.length && this.nextStrange === Infinity ? value : notPlain();
  }

  private read(): unknown {
    switch (this.text[this.at]) {
      case '&':
        return this.readNamed();
      case '*':
        return this.anchors.valueOf(this.readName());
      case '!':
        return this.readTagged();
      case '{':
        return this.readMap();
      case '[':
        return this.readList();
      case '"':
      case "'":
        return this.readQuoted();
      default:
        return plainScalar(this.untilEnd());
    }
  }

  private readQuoted(): string {
    const end = this.text.indexOf('"', this.at + 1);
    const short = this.text.slice(this.at + 1, end);
    if (this.text[this.at] === '"' && end > 0 && short.length < MAX_QUOTED - 1 && !UNUSUAL.test(short)) {
      this.at = end + 1;
      return joinedLines(short);
    }
    const { value, length } = quotedScalar(this.text.slice(this.at));
    this.at += length;
    return value;
  }

  private readNamed(): unknown {
    const name = this.readName();
    this.skip();
    // A second name, a tag, or nothing at all: YAML says what that is.
    return /[&*!,\]}]/.test(this.text[this.at] ?? ',') ? notPlain() : this.anchors.name(name, () => this.read());
  }

  private readTagged(): unknown {
    const { tag, length } = tagAt(this.text, this.at);
    this.at += length;
    this.skip();
    const sign = this.text[this.at] ?? notPlain();
    if (/[&*!,\]}]/.test(sign)) notPlain();
    return /[{["']/.test(sign) ? tagged(tag, this.read()) : taggedText(tag, this.untilEnd());
  }

  private readName(): string {
    const name = nameAt(this.text, this.at);
    this.at += name.length + 1;
    return name;
  }

  private readMap(): unknown {
    const map: Record<string, unknown> = {};
    this.readItems('}', map, {
      read: (level) => {
        const { key, alone } = this.readKey();
        this.refuseTwice(map, key, level);
        return { key, value: alone ? null : this.read() };
      },
      add: ({ key = '', value }, level) => {
        this.refuseTwice(map, key, level);
        map[key] = value;
      },
    });
    return map;
  }

  private refuseTwice(map: object, key: string, level: OpenFlow): void {
    if (!Object.hasOwn(map, key)) return;
    const entry = level.entries[Object.keys(map).indexOf(key)];
    level.sameKey = entry === undefined || this.readByYaml.has(entry) ? undefined : entry;
    this.stopped = true;
    this.twice = true;
    notPlain();
  }

  /** A key, and whether it stands there without a value; up to where the value begins. */
  private readKey(): { readonly key: string; readonly alone: boolean } {
    const first = this.text[this.at];
    if (first === '"' || first === "'") return { key: this.readQuotedKey(), alone: false };
    KEY.lastIndex = this.at;
    const [head, key = '', colon] = KEY.exec(this.text) ?? notPlain();
    if (isWord(key)) notPlain();
    this.at += head.length;
    this.skip();
    return { key, alone: colon === undefined };
  }

  private readQuotedKey(): string {
    const start = this.at;
    const key = this.readQuoted();
    if (this.text.slice(start, this.at).includes('\n')) notPlain();
    quotedKey(key);
    while (this.text[this.at] === ' ') this.at += 1;
    if (this.text[this.at] !== ':') notPlain();
    this.at += 1;
    this.skip();
    return key;
  }

  private readList(): unknown {
    const list: unknown[] = [];
    this.readItems(']', list, { read: () => ({ value: this.readListed() }), add: ({ value }) => list.push(value) });
    return list;
  }

  /** What stands in a list; a quoted text with a colon behind it is the key of a map of its own. */
  private readListed(): unknown {
    const [start, first] = [this.at, this.text[this.at]];
    const value = this.read();
    if ((first !== '"' && first !== "'") || this.text[this.at] !== ':') return value;
    this.at = start;
    const key = this.readQuotedKey();
    return { [key]: this.read() };
  }

  /** Reads items with commas between them until `end`; one may stand behind the last. */
  private readItems(end: string, made: object, items: Items): void {
    if (this.open.length > DEEPEST) notPlain();
    const bracket = this.at;
    const level: OpenFlow = { bracket, entries: [] };
    this.open.push(level);
    this.at += 1;
    this.skip();
    while (this.text[this.at] !== end) {
      level.value = undefined;
      level.entries.push(this.at);
      items.add(this.readItem(end, level, items), level);
      if (this.text[this.at] === ',') this.at += 1;
      this.skip();
    }
    this.places.set(made, level.entries);
    this.open.pop();
    const around = this.open.at(-1);
    if (around !== undefined) around.value = [bracket, this.at];
    this.at += 1;
  }

  /** An item up to the comma or bracket behind it; by YAML when it is not plain. */
  private readItem(end: string, level: OpenFlow, items: Items): Item {
    try {
      const item = items.read(level);
      this.skip(false);
      const sign = this.text[this.at];
      if ((sign !== ',' && sign !== end) || this.nextStrange < this.at) notPlain();
      return item;
    } catch (error) {
      const read = error instanceof NotPlain && !this.stopped ? this.byYaml?.(this.open) : undefined;
      this.stopped = true;
      if (read === undefined || (this.text[read.end] !== ',' && this.text[read.end] !== end)) throw error;
      this.stopped = false;
      this.readByYaml.add(level.entries.at(-1) ?? 0);
      this.at = read.end;
      this.anchors.trouble = undefined;
      this.lookForStrange();
      level.value = undefined;
      return read;
    }
  }

  private lookForStrange(): void {
    // Most texts have none, and looking is not done again for each entry.
    if (this.nextStrange >= this.at) return;
    if (this.strange === undefined) this.nextStrange = Infinity;
    else {
      this.strange.lastIndex = this.at;
      this.nextStrange = this.strange.exec(this.text)?.index ?? Infinity;
    }
  }

  private untilEnd(): string {
    // The end of a document, maybe.
    if (this.text[this.at - 1] === '\n' && /[-.]/.test(this.text[this.at] ?? '')) notPlain();
    SCALAR_END.lastIndex = this.at;
    const end = SCALAR_END.exec(this.text)?.index ?? notPlain();
    const found = withoutBlanks(this.text.slice(this.at, end));
    this.at = end;
    return joinedLines(found);
  }

  /** Blanks, ends of lines, and comments behind one of them; YAML refuses one at the very beginning of a line where a comma may follow. */
  private skip(fromLineStart = true): void {
    for (;;) {
      const sign = this.text[this.at];
      if (sign === '#' && isBlank(this.text[this.at - 1])) {
        if (!fromLineStart && this.text[this.at - 1] === '\n') notPlain();
        const end = this.text.indexOf('\n', this.at);
        this.at = end < 0 ? this.text.length : end;
      } else if (isBlank(sign)) this.at += 1;
      else return;
    }
  }
}
