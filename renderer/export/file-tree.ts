import { sortBy } from '../../shared/base/sort.ts';

/** One line of the tree: a folder, or a file with its whole path. */
export interface TreeRow {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  readonly kind: 'folder' | 'file';
}

/** The lines of a tree of files, folders before files, each level sorted by name. */
export function fileTree(paths: readonly string[]): TreeRow[] {
  return level(
    paths.map((path) => path.split('/')),
    [],
    0,
  );
}

function level(paths: readonly (readonly string[])[], above: readonly string[], depth: number): TreeRow[] {
  const full = (name: string) => [...above, name].join('/');
  const files = sortBy(
    paths.filter((path) => path.length === 1).map(([name = '']) => name),
    (name) => name,
  );
  const folders = sortBy(new Set(paths.filter((path) => path.length > 1).map(([name = '']) => name)), (name) => name);
  const inside = (name: string) =>
    paths.filter((path) => path.length > 1 && path[0] === name).map((path) => path.slice(1));
  return [
    ...folders.flatMap((name) => [
      { path: full(name), name, depth, kind: 'folder' as const },
      ...level(inside(name), [...above, name], depth + 1),
    ]),
    ...files.map((name) => ({ path: full(name), name, depth, kind: 'file' as const })),
  ];
}

/** The file to show first: the README, else the first of the tree. */
export function firstFile(paths: readonly string[]): string | undefined {
  return paths.find((path) => /^readme\.md$/i.test(path)) ?? fileTree(paths).find(({ kind }) => kind === 'file')?.path;
}
