import { notPlain } from './not-plain.ts';
import { plainKey, plainScalar, quotedScalar, setOnce, withoutBlanks } from './plain-scalar.ts';

const DEEPEST = 20;
const SPACE = ' ';

/** Reads one flow map, list or scalar that stands on one line: `{ type: lms, n: 2 }`. */
export class FlowReader {
  private readonly text: string;
  private at: number;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  /** The value, after which only a comment may follow. */
  readAll(): unknown {
    const value = this.read(0);
    const rest = this.text.slice(this.at);
    if (!/^ *(?: #.*)?$/.test(rest)) notPlain();
    return value;
  }

  private read(depth: number): unknown {
    if (depth > DEEPEST) notPlain();
    switch (this.text[this.at]) {
      case '{':
        return this.readMap(depth);
      case '[':
        return this.readList(depth);
      case '"':
      case "'": {
        const { value, length } = quotedScalar(this.text.slice(this.at));
        this.at += length;
        return value;
      }
      default:
        return plainScalar(this.until(/[,[\]{}]/g));
    }
  }

  private readMap(depth: number): unknown {
    const map: Record<string, unknown> = {};
    this.readItems('}', () => {
      const colon = this.text.indexOf(': ', this.at);
      if (colon < 0) notPlain();
      const key = plainKey(this.text.slice(this.at, colon));
      this.at = colon + 1;
      this.skip();
      setOnce(map, key, this.read(depth + 1));
    });
    return map;
  }

  private readList(depth: number): unknown {
    const list: unknown[] = [];
    this.readItems(']', () => list.push(this.read(depth + 1)));
    return list;
  }

  /** Reads items with commas between them until `end`. */
  private readItems(end: string, readItem: () => void): void {
    this.at += 1;
    this.skip();
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      readItem();
      this.skip();
      const next = this.text[this.at];
      if (next !== ',' && next !== end) notPlain();
      this.at += 1;
      if (next === end) return;
      this.skip();
    }
  }

  private until(stop: RegExp): string {
    stop.lastIndex = this.at;
    const end = stop.exec(this.text)?.index ?? notPlain();
    const found = withoutBlanks(this.text.slice(this.at, end));
    this.at = end;
    return found;
  }

  private skip(): void {
    while (this.text[this.at] === SPACE) this.at += 1;
  }
}
