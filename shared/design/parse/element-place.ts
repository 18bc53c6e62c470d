import { connectionKey } from '../connection-key.ts';
import type { Design } from '../schema/design.ts';
import { locate } from './locate.ts';
import { readDocument } from './read-document.ts';

/** Line and column from 1, of a key in the text of a design. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly (string | number)[];

/**
 * Where an element of a stage is written in the document: its keys from the root. A unit (`mysql#2`) is where its
 * component or zone is; what the stage does not know is a vendor, else the stage itself.
 */
export function elementPath(design: Design, stageId: string, element?: string): Path {
  const index = design.stages.findIndex(({ id }) => id === stageId);
  const stage = design.stages[index];
  if (stage === undefined) return [];
  const id = element?.replace(/#\d+$/, '');
  if (id === undefined) return ['stages', index];
  const section = (['components', 'zones', 'entryPoints'] as const).find((each) => Object.hasOwn(stage[each], id));
  if (section !== undefined) return ['stages', index, section, id];
  const connection = stage.connections.findIndex((each) => connectionKey(each) === id);
  if (connection >= 0) return ['stages', index, 'connections', connection];
  return Object.hasOwn(design.vendors, id) ? ['vendors', id] : ['stages', index];
}

/** Reads the text once; the function it gives back finds the line and column of any path, or of what is around it. */
export function placesIn(text: string): (path: Path) => TextPlace {
  const read = readDocument(text);
  if (!read.ok) return () => ({ line: 1, column: 1 });
  const { document, lines } = read.value;
  return (path) => {
    const [found] = locate([{ path, at: 'key', message: '', fix: '' }], document, lines);
    return { line: found?.line ?? 1, column: found?.column ?? 1 };
  };
}
