import {
  ALIASES_MULTIPLY,
  ENTRY,
  INSIDE_ITSELF,
  LARGEST,
  MOST_NAMED,
  NAMES_NOTHING,
  TOO_MANY_NAMED,
} from '../alias-limits.ts';
import { notPlain } from './not-plain.ts';

const OPEN = Symbol('what an anchor names is being read');
/** YAML ends a name at these signs alone; other blanks, and a bracket that opens at once, are left to it. */
const NAME = /[&*]([^\s,[\]{}]+)(?=[ \t\n,\]}]|$)/y;

/** What anchors name, as far as a text was read. As `aliasTrouble`, for data. */
export class Anchors {
  /** What is wrong with the anchor or alias at which reading stopped. */
  trouble: string | undefined;
  private named = 0;
  /** Characters that aliases stand for. */
  private added = 0;
  private readonly values = new Map<string, unknown>();
  private readonly weights = new Map<unknown, number>();

  /** The value that `read` gives, under a name for what follows. */
  name(name: string, read: () => unknown): unknown {
    this.count();
    this.values.set(name, OPEN);
    const value = read();
    // Something inside may have taken the name.
    if (this.values.get(name) !== OPEN) return value;
    this.values.set(name, value);
    if (typeof value === 'object' && value !== null) this.weights.set(value, this.weigh(value));
    return value;
  }

  /** What an alias stands for. */
  valueOf(name: string): unknown {
    this.count();
    if (!this.values.has(name)) return this.stop(NAMES_NOTHING);
    const value = this.values.get(name);
    if (value === OPEN) return this.stop(INSIDE_ITSELF);
    this.added += this.weigh(value);
    return this.added > LARGEST ? this.stop(ALIASES_MULTIPLY) : value;
  }

  /** All of a text, when its aliases let it be that. */
  whole(data: unknown): unknown {
    return this.added > 0 && this.weigh(data) > LARGEST ? this.stop(ALIASES_MULTIPLY) : data;
  }

  private weigh(value: unknown): number {
    if (typeof value === 'string') return ENTRY + value.length;
    if (typeof value !== 'object' || value === null) return ENTRY;
    const known = this.weights.get(value);
    if (known !== undefined) return known;
    const keys = Array.isArray(value) ? 0 : Object.keys(value).reduce((sum, key) => sum + ENTRY + key.length, 0);
    return Object.values(value).reduce<number>((sum, inner) => sum + this.weigh(inner), ENTRY + keys);
  }

  private count(): void {
    this.named += 1;
    if (this.named > MOST_NAMED) this.stop(TOO_MANY_NAMED);
  }

  private stop(trouble: string): never {
    this.trouble = trouble;
    return notPlain();
  }
}

/** The name behind `&` or `*` at an offset. One that ends with a colon may be meant as a key. */
export function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  const [, name = ''] = NAME.exec(text) ?? notPlain();
  return name.endsWith(':') ? notPlain() : name;
}
