import { openDialog } from '../state/ui-store.ts';
import type { Action } from './action.ts';

export const helpActions = [
  {
    id: 'help.commands',
    title: 'Find a command…',
    keys: ['mod+k', 'mod+shift+p'],
    run: () => openDialog('commands'),
  },
  { id: 'help.keys', title: 'Keyboard shortcuts…', keys: ['shift+?', 'f1'], run: () => openDialog('keys') },
] as const satisfies readonly Action[];
