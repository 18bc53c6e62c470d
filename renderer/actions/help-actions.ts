import { startTour } from '../tour/start-tour.ts';
import { openDialog } from '../state/ui-store.ts';
import type { Action } from './action.ts';

export const helpActions = [
  {
    id: 'help.commands',
    keys: ['mod+k', 'mod+shift+p'],
    run: () => openDialog('commands'),
  },
  { id: 'help.keys', keys: ['shift+?', 'f1'], run: () => openDialog('keys') },
  { id: 'help.tour', keys: [], run: ({ files }) => void startTour(files) },
] as const satisfies readonly Action[];
