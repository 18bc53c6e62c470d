import type { AuthorText, WrittenEntry } from './author-text.test-support.ts';

type Path = WrittenEntry['path'];

/** What an edit of plain data may do to the text of it. */
export interface Fate {
  /** Entries that are gone, with everything in them. */
  readonly removed: readonly Path[];
  /** Values that are others: their lines may differ. */
  readonly changed: readonly Path[];
  /** Collections that got or lost entries: between brackets their lines may differ, else only their first one. */
  readonly grown: readonly Path[];
}

const NOTHING: Fate = { removed: [], changed: [], grown: [] };
const SECTIONS = [
  'context',
  'vendors',
  'layout',
  'story',
  'waivers',
  'zones',
  'components',
  'connections',
  'entryPoints',
];

/** Maps of entries under ids. All of `layout` is. */
const RECORDS = ['vendors', 'zones', 'components', 'entryPoints'];

/** Compares what a file said (with keys of somebody else's, `x-...`) with what it shall say. */
export function fateOf(old: unknown, next: unknown, path: Path = []): Fate {
  if (JSON.stringify(old) === JSON.stringify(next)) return NOTHING;
  if (Array.isArray(old) && Array.isArray(next)) return fateOfList(old, next, path);
  if (!isMap(old) || !isMap(next)) {
    const inside = typeof old === 'object' && old !== null ? Object.keys(old) : [];
    return {
      ...NOTHING,
      removed: inside.map((key) => [...path, Array.isArray(old) ? Number(key) : key]),
      changed: [path],
    };
  }
  const keys = Object.keys(old).filter((key) => !key.startsWith('x-'));
  const added = Object.keys(next).some((key) => !Object.hasOwn(old, key));
  const gone = keys.some((key) => next[key] === undefined);
  const own: Fate = { ...NOTHING, grown: added || gone ? [path] : [] };
  const moved = movedKeys(old, next, path);
  const fate = (key: string, at: Path) =>
    moved.has(key) ? { ...NOTHING, changed: [at] } : fateOfKey(old[key], next[key], at, SECTIONS.includes(key));
  return merged([own].concat(keys.map((key) => fate(key, [...path, key]))));
}

/** Ids that are gone where what they stood for has a new one, and nothing else that is gone was the same: the stage that a copy of it replaces. */
function movedKeys(old: Readonly<Record<string, unknown>>, next: Readonly<Record<string, unknown>>, path: Path) {
  const moved = new Set<string>();
  if (path[0] !== 'layout' && !RECORDS.includes(String(path.at(-1)))) return moved;
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(next, key));
  for (const came of Object.keys(next).filter((key) => !Object.hasOwn(old, key))) {
    const from = gone.filter((key) => !moved.has(key) && JSON.stringify(old[key]) === JSON.stringify(next[came]));
    if (from.length === 1 && from[0] !== undefined) moved.add(from[0]);
  }
  return moved;
}

function fateOfKey(old: unknown, next: unknown, path: Path, section: boolean): Fate {
  if (next !== undefined) return fateOf(old, next, path);
  if (!section) return { ...NOTHING, removed: [path] };
  // An empty section goes, with the blank lines in it; comments in it would keep it, and are asked for by name.
  return merged([fateOf(old, Array.isArray(old) ? [] : {}, path), { ...NOTHING, changed: [path] }]);
}

function fateOfList(old: readonly unknown[], next: readonly unknown[], path: Path): Fate {
  const names = [namesOf(old), namesOf(next)] as const;
  return merged([
    { ...NOTHING, grown: names[0].join() === names[1].join() ? [] : [path] },
    ...old.map((item, index) => {
      const place = names[1].indexOf(names[0][index] ?? '');
      return place < 0 ? { ...NOTHING, removed: [[...path, index]] } : fateOf(item, next[place], [...path, index]);
    }),
  ]);
}

function namesOf(items: readonly unknown[]): string[] {
  return items.map((item, index) => (typeof item === 'number' ? String(index) : nameOfItem(item)));
}

/** What tells entries of a list apart: an id, the two ends, or what a decision is about. */
export function nameOfItem(item: unknown): string {
  if (!isMap(item)) return String(item);
  const { id, from, to, notes } = item;
  return String(id ?? (from === undefined ? notes : `${String(from)}->${String(to)}`));
}

function merged(fates: readonly Fate[]): Fate {
  return {
    removed: fates.flatMap(({ removed }) => removed),
    changed: fates.flatMap(({ changed }) => changed),
    grown: fates.flatMap(({ grown }) => grown),
  };
}

/** The comments that go with what is removed: beside it, between its lines, or right above it, indented as it is. */
export function commentsOf({ text, comments, entries }: AuthorText, removed: readonly Path[]): Set<string> {
  const gone = entries.filter((entry) => removed.some((path) => startsWith(entry.path, path)));
  return new Set(
    comments.filter((comment) => {
      const at = text.lastIndexOf('#', text.indexOf(comment));
      return gone.some((entry) => isInside(at, entry) || isBeside(text, at, entry) || isAbove(text, at, entry));
    }),
  );
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}

function isInside(at: number, { start, end }: WrittenEntry): boolean {
  return at > start && at < end;
}

function isBeside(text: string, at: number, { end }: WrittenEntry): boolean {
  return at >= end && /^[ \t]*,?[ \t]*$/.test(text.slice(end, at));
}

function isAbove(text: string, at: number, { start }: WrittenEntry): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(line, start);
  if (at >= line || indent.trim() !== '') return false;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  return text
    .slice(from, line)
    .split('\n')
    .slice(0, -1)
    .every((each) => each.startsWith(`${indent}#`));
}

/** The lines that nothing touched, in their order. */
export function untouchedLines(author: AuthorText, fate: Fate): string[] {
  const gone = [...commentsOf(author, fate.removed)];
  const places = touchedPlaces(author, fate);
  let at = 0;
  return author.text.split('\n').filter((line) => {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    return !places.some(([from, to]) => from <= end && to >= start) && !gone.some((each) => line.includes(each));
  });
}

function touchedPlaces(author: AuthorText, { removed, changed, grown }: Fate): [number, number][] {
  const whole = ({ start, end }: WrittenEntry): [number, number] => [start, end];
  return [
    ...[...removed, ...changed].flatMap((path) => around(author, path).map(whole)),
    ...removed.flatMap((path) => (isBehindDash(author, path) ? around(author, path.slice(0, -1)).map(whole) : [])),
    ...grown.flatMap((path) => around(author, path).map((entry) => growth(author, entry, path))),
  ];
}

/** The entry with this path, or where it shares a line with more, the entry that holds it. */
function around({ entries }: AuthorText, path: Path): WrittenEntry[] {
  const holding = entries.filter((entry) => startsWith(path, entry.path));
  const longest = Math.max(...holding.map((entry) => entry.path.length));
  return holding.filter((entry) => entry.path.length === longest);
}

/** The first key of a list entry stands behind the dash: without it the next one may move there. */
function isBehindDash(author: AuthorText, path: Path): boolean {
  return around(author, path).some(({ start }) => /-[ \t]+$/.test(author.text.slice(0, start)));
}

function growth({ text, entries }: AuthorText, entry: WrittenEntry, path: Path): [number, number] {
  const inside = entries.filter((each) => each.path.length > entry.path.length && startsWith(each.path, entry.path));
  const first = Math.min(entry.end, ...inside.map(({ start }) => start));
  const flow = entry.path.length < path.length || /[[{]/.test(text.slice(entry.start, first));
  return flow ? [entry.start, entry.end] : [entry.start, entry.start];
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
