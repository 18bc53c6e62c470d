import { nextIndex } from '../problems/roving.ts';
import type { OutlineRow } from './outline-rows.ts';

/** What a key does in a tree: moves the focus, opens a line or closes it. */
export type TreeStep = { readonly to: string } | { readonly open: string } | { readonly close: string };

/** The step that a key asks for at a line, as trees do it everywhere; undefined: the key is not one of a tree. */
export function treeStep(rows: readonly OutlineRow[], id: string, key: string): TreeStep | undefined {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined) return undefined;
  if (key === 'ArrowRight') return inwards(rows, index, row);
  if (key === 'ArrowLeft') return outwards(row);
  const to = rows[nextIndex(key, index, rows.length) ?? -1];
  return to === undefined ? undefined : { to: to.id };
}

function inwards(rows: readonly OutlineRow[], index: number, row: OutlineRow): TreeStep | undefined {
  if (row.open === false) return { open: row.id };
  const first = row.open === true ? rows[index + 1] : undefined;
  return first === undefined ? undefined : { to: first.id };
}

function outwards({ id, open, parent }: OutlineRow): TreeStep | undefined {
  if (open === true) return { close: id };
  return parent === undefined ? undefined : { to: parent };
}
