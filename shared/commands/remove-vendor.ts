import type { Design } from '../design/schema/design.ts';
import { removeKey } from './support/remove-key.ts';
import { refuse, type Command } from './types.ts';

/** Removes a vendor, and the zones and components forget that it was theirs. */
export function removeVendor(design: Design, id: string): Command {
  return {
    label: `Remove vendor ${design.vendors[id]?.name ?? id}`,
    apply: (draft) => {
      if (!Object.hasOwn(draft.vendors, id)) return refuse(`There is no vendor "${id}".`);
      removeKey(draft.vendors, id);
      for (const { zones, components } of draft.stages) {
        for (const zone of Object.values(zones)) if (zone.vendor === id) delete zone.vendor;
        for (const component of Object.values(components)) if (component.managedBy === id) delete component.managedBy;
      }
      return undefined;
    },
  };
}
