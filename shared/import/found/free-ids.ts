/** Ids have at most 63 characters; room is left for a number and `-machines`. */
const LONGEST = 48;

/** Gives each name an id that no other has: `EdxappServerAsGroup` → `edxapp-server-as-group`, then `…-2`. */
export function freeIds(taken: Iterable<string> = []): (name: string, ending?: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (name, ending = '') => {
    const base = plainId(name);
    let number = next.get(base + ending) ?? 1;
    const made = () => `${base}${number === 1 ? '' : `-${String(number)}`}${ending}`;
    while (used.has(made())) number += 1;
    next.set(base + ending, number + 1);
    used.add(made());
    return made();
  };
}

function plainId(name: string): string {
  const words = name
    .slice(0, 300)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .replace(/^(?=[0-9])/, 'x');
  return words.slice(0, LONGEST).replace(/-+$/, '') || 'element';
}
