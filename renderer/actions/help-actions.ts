import { startTour } from '../tour/start-tour.ts';
import { openDialog } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';

/** What the start page knows, too. */
export const programActions = [
  { id: 'help.updates', keys: [], run: ({ files }) => void files.lookForUpdates() },
  { id: 'help.log', keys: [], run: () => openDialog('log') },
  { id: 'help.about', keys: [], run: () => openDialog('about') },
] as const satisfies readonly Action<Pick<ActionContext, 'files'>>[];

export const helpActions = [
  {
    id: 'help.commands',
    keys: ['mod+k', 'mod+shift+p', 'mod+/'],
    whileTyping: true,
    run: () => openDialog('commands'),
  },
  { id: 'help.keys', keys: ['shift+?', 'f1'], run: () => openDialog('keys') },
  { id: 'help.tour', keys: [], run: ({ files }) => void startTour(files) },
  ...programActions,
] as const satisfies readonly Action[];
