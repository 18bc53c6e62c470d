import { componentTypes } from '../catalog/index.ts';

/** Names that teams give to machines of Open edX, where they are not those of the catalogue. */
const USUAL: Readonly<Record<string, string>> = {
  app: 'lms',
  edxapp: 'lms',
  cms: 'studio',
  mongo: 'mongodb',
  rabbit: 'rabbitmq',
  workers: 'worker',
  xserver: 'grader',
  xqwatcher: 'grader',
  cache: 'memcached',
  db: 'mysql',
};
/** What nobody can tell: a service of its own. */
export const UNKNOWN_TYPE = 'service';

/** What a type is called stands before what others are called too. */
const known = new Map<string, string>([
  ...componentTypes.flatMap(({ id, aliases }) => aliases.map((name) => [squeezed(name), id] as const)),
  ...componentTypes.map(({ id }) => [squeezed(id), id] as const),
  ...Object.entries(USUAL),
]);
const MOST_WORDS = 4;

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** The type that the first telling name speaks of, as a whole or in its first words: `LmsMachinesGroup` → `lms`. */
export function guessType(...names: readonly (string | undefined)[]): string | undefined {
  for (const name of names) {
    const words = (name ?? '')
      .slice(0, 300)
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== '');
    for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
      const found = known.get(squeezed(words.slice(0, count).join('')));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
