import { EVENT } from './events.ts';
import type { Placements } from './placement.ts';

/** Who shares machines with whom. */
export interface Tenants {
  /** Components with a unit on a machine of this one, itself first, each once. */
  readonly beside: (id: string) => readonly string[];
  /** The components of each machine that holds several. */
  readonly crowds: readonly (readonly string[])[];
  /** Machines that nobody drew, one for each unit that is drawn without one. */
  readonly undrawn: number;
}

/** Reads which components stand on which machines. */
export function tenantsOf({ components, events }: Placements): Tenants {
  const onMachine = new Map<number, string[]>();
  let undrawn = 0;
  for (const { id, hosts } of components.values()) {
    for (const host of hosts) {
      if (events.kinds[host] === EVENT.ownMachine) undrawn += 1;
      else if (onMachine.get(host)?.includes(id) !== true) push(onMachine, host, id);
    }
  }
  const beside = (id: string): readonly string[] => {
    const found = new Set([id]);
    for (const host of components.get(id)?.hosts ?? []) for (const other of onMachine.get(host) ?? []) found.add(other);
    return [...found];
  };
  const crowds = [...onMachine.values()].filter((ids) => ids.length > 1);
  return { beside, crowds, undrawn };
}

function push(map: Map<number, string[]>, key: number, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
