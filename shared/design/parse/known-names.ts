import { nearest } from '../../base/nearest.ts';
import type { Raw } from './raw.ts';

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

/** Names that may be referred to: the keys of a map, which are only listed when one of them is missing. */
export class KnownNames {
  private readonly named: Raw;
  private readonly patience: Patience;
  private names: readonly string[] | undefined;

  constructor(named: Raw, patience: Patience) {
    this.named = named;
    this.patience = patience;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.named, name);
  }

  /** All of them, where a sentence has room for all. */
  few(): readonly string[] {
    const all = this.all();
    return all.length <= FEW ? all : [];
  }

  /** The one that was most likely meant. */
  guess(name: string): string | undefined {
    const all = this.all();
    const letters = all.length * name.length ** 2;
    if (letters > this.patience.letters) return undefined;
    this.patience.letters -= letters;
    return nearest(name, all);
  }

  private all(): readonly string[] {
    return (this.names ??= Object.keys(this.named));
  }
}
