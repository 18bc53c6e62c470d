import type { Document } from 'yaml';

/**
 * One step of the format: changes the document of version `from` into one of `from + 1`, in place. It works on the YAML
 * document so that comments and unknown keys survive the upgrade too.
 */
export interface Migration {
  readonly from: number;
  readonly apply: (document: Document) => void;
}

/** Every step since version 1, in order. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];
