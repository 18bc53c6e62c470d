import type { Design } from '../design/schema/design.ts';
import { become } from './support/become.ts';
import type { Command } from './types.ts';

/** Makes a design what it is with the changes that another program wrote to its file; undo brings back what was. */
export function takeChanges(changed: Design): Command {
  return { label: 'Take changes from the file', apply: (draft) => void become(draft, changed) };
}
