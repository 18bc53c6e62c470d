import { nearest } from '../../base/nearest.ts';

/** Letters that are compared for one file: a mistyped word or two are found among ten thousand names, a mistyped file is not. */
const LETTERS = 20_000_000;

const FEW = 8;

/** What may still be compared while one file is read. */
export interface Patience {
  letters: number;
}

export function fullPatience(): Patience {
  return { letters: LETTERS };
}

/** Names that may be referred to: a set, because a large design refers to its names ten thousands of times. */
export class KnownNames {
  private readonly names: ReadonlySet<string>;
  private readonly patience: Patience;

  constructor(names: Iterable<string>, patience: Patience) {
    this.names = new Set(names);
    this.patience = patience;
  }

  has(name: string): boolean {
    return this.names.has(name);
  }

  /** All of them, where a sentence has room for all. */
  few(): readonly string[] {
    return this.names.size <= FEW ? [...this.names] : [];
  }

  /** The one that was most likely meant. */
  guess(name: string): string | undefined {
    const letters = this.names.size * name.length ** 2;
    if (letters > this.patience.letters) return undefined;
    this.patience.letters -= letters;
    return nearest(name, this.names);
  }
}
