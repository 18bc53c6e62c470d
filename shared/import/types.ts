import type { Design } from '../design/schema/design.ts';

/** A design read from a file of another tool, and what of that file it does not say. */
export interface Imported {
  readonly design: Design;
  /** How much of each kind was understood, for people: `scaling groups` → 7. */
  readonly understood: Readonly<Record<string, number>>;
  /** Everything that became nothing in the design, as the file names it. */
  readonly unrecognised: readonly { readonly name: string; readonly what: string }[];
}
