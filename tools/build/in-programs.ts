import { resolve } from 'node:path';
import { normalizePath } from 'vite';

interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const PAGE = 'renderer/main.tsx';
/** What loads after the page's own script, one after the other. What loads later than these is split by what needs it. */
export const PROGRAMS = [
  { name: 'start', entry: 'renderer/app/show-app.tsx' },
  { name: 'designer', entry: 'renderer/app/designer.tsx' },
] as const;

const [{ name: FIRST }] = PROGRAMS;
/** The first program is two files: browsers read each on a processor of its own, before anything in them runs. */
const LIBRARIES = 'libraries';

/**
 * How the bundler splits: each program is one file with all it needs that did not load before it. A hundred
 * small files are a hundred requests, and those take longer than what is in them.
 */
export function inPrograms() {
  let programs: ReadonlyMap<string, string | null> | undefined;
  const name = (id: string, modules: Modules) => {
    programs ??= programsOf(modules);
    const program = programs.get(id) ?? null;
    return program === FIRST && id.includes('/node_modules/') ? LIBRARIES : program;
  };
  // What a program needs is in it, or in one before it: nothing else is to be taken along.
  return { includeDependenciesRecursively: false, groups: [{ debugName: 'programs', name }] };
}

/** Module → the first program that has it. The page's own script is none, and what it imports is one. */
function programsOf(modules: Modules): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { name, entry } of [{ name: 'page', entry: PAGE }, ...PROGRAMS]) {
    const open = [normalizePath(resolve(entry))];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.set(id, name);
      open.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
    }
  }
  found.set(normalizePath(resolve(PAGE)), null);
  return found;
}
