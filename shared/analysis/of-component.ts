import type { PlacedComponent } from './types.ts';

let places = 0;

/**
 * Keeps what `read` says about a component for as long as neither the component nor the zones around it change, edits of
 * everything else included. `read` looks at nothing but what it is given.
 */
export function ofComponent<T>(read: (placed: PlacedComponent) => T): (placed: PlacedComponent) => T {
  const place = places;
  places += 1;
  return (placed) => {
    const known = placed.notes[place];
    if (known !== undefined) return (known === NOTHING ? undefined : known) as T;
    const made = read(placed);
    placed.notes[place] = made === undefined ? NOTHING : made;
    return made;
  };
}

const NOTHING = Symbol('nothing');
