import type { Stage } from '../../design/schema/stage.ts';
import { rosterOf, type Roster } from './roster.ts';

/** Keeps what `make` says of a stage while its connections and the types of its components stay: it reads nothing else. */
export function perWiring<T extends object>(make: (stage: Stage) => T): (stage: Stage) => T {
  const made = new WeakMap<Stage['connections'], { readonly types: Roster['types']; readonly of: T }>();
  return (stage) => {
    const { types } = rosterOf(stage);
    const known = made.get(stage.connections);
    if (known?.types === types) return known.of;
    const of = make(stage);
    made.set(stage.connections, { types, of });
    return of;
  };
}
