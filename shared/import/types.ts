import type { Result } from '../base/result.ts';
import type { DrawingRecord } from '../design/record.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';

/** Something of a file that became nothing in the design. */
export interface Unrecognised {
  /** As the file names it: a logical id, an address, a host. */
  readonly name: string;
  /** What the file says that it is. */
  readonly what: string;
  /** A sentence. */
  readonly why: string;
}

/** A design read from a file of another tool, and what of that file it does not say. */
export interface Imported {
  readonly design: Design;
  /** How much of each kind was understood, for people, in the plural, which ends in s: `scaling groups` → 7. */
  readonly understood: Readonly<Record<string, number>>;
  readonly unrecognised: readonly Unrecognised[];
}

/** One thing that a file has, and the elements that show it. */
export interface Sighting {
  /** What the file calls it, the most telling name first; an export of Corral names elements here. */
  readonly names: readonly string[];
  /** Of machines: how many there are. */
  readonly count?: number;
  readonly zone?: string;
  readonly components: readonly string[];
}

export type Drawn = Pick<Stage, 'zones' | 'components' | 'connections'>;

/** The drawing that an export was made from, with its labels. */
export interface DrawnBefore
  extends Drawn, Pick<Stage, 'entryPoints'>, Pick<DrawingRecord, 'stage' | 'made' | 'partly'> {
  readonly vendors: Design['vendors'];
  readonly name?: string | undefined;
  readonly stageName?: string | undefined;
}

/** What a source finds, in the words of designs: the same for every source. */
export interface Found extends Omit<Imported, 'design'> {
  readonly title?: string;
  readonly vendors: Design['vendors'];
  /** All of it, as it is drawn when nothing else says how. */
  readonly drawn: Drawn;
  readonly sightings: readonly Sighting[];
  /** What an export of Corral says of its drawing. */
  readonly record?: DrawnBefore;
}

/** Plain data of a file, or the text of one that is neither JSON nor YAML. */
export type Source =
  { readonly kind: 'data'; readonly data: unknown } | { readonly kind: 'ini'; readonly text: string };

/** A kind of file: a pure function from what it says to what was found in it. */
export interface Importer {
  readonly id: string;
  /** With its article: `a CloudFormation template`. */
  readonly title: string;
  /** Whether a file is of this kind; a broken one may be too, and is then refused by `find`. */
  readonly recognises: (source: Source) => boolean;
  /** What is in it, or a sentence: what is wrong, and what to do. */
  readonly find: (source: Source) => Result<Found, string>;
}
