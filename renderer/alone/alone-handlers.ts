import { version } from '../../package.json';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { fileHandlers } from './file-handlers.ts';
import { endJournal, journalHandlers } from './journal-handlers.ts';
import { createKept, type Kept } from './kept.ts';
import { findPickers, type Pickers } from './pickers.ts';
import { createPlaces } from './places.ts';
import { recentHandlers } from './recent-handlers.ts';
import { refused } from './trouble.ts';

interface AloneDeps {
  readonly kept?: Kept;
  readonly pickers?: Pickers;
}

/** The contract without any program behind the page: files as the browser lets it, journals in the browser's database. */
export function createAloneHandlers({
  kept = createKept('corral'),
  pickers = findPickers(),
}: AloneDeps = {}): Handlers {
  const places = createPlaces();
  const mine = new Set<string>();
  return {
    'app:info': async () => ({
      ...{ version, platform: 'browser', dialogs: 'native', today: new Date().toISOString().slice(0, 10) },
      keeping: await kept.all('recent').then(
        () => 'browser' as const,
        () => 'page' as const,
      ),
      ...(pickers.downloads ? { downloads: true as const } : {}),
    }),
    ...fileHandlers(places, pickers),
    ...journalHandlers(kept, places, mine),
    ...recentHandlers(kept, places),
    ...absent(),
    ...aboutHandlers(),
    // The browser keeps them itself: a page alone comes from the same address every time.
    'settings:keep': async () => null,
    'window:dirty': async () => null,
    'window:stay': async () => null,
    'window:front': async () => null,
    'window:menu': async () => null,
    'window:new': async () => ({ opened: false }),
    'window:close': async () => {
      for (const journal of mine) await endJournal(kept, journal).catch(() => undefined);
      return null;
    },
  };
}

/** What needs a program: each says so. */
function absent() {
  const needsCorral = async () => refused(t('alone.needs-corral'));
  return {
    'app:read': needsCorral,
    'snapshots:list': needsCorral,
    'snapshots:read': needsCorral,
    'drawing:write': needsCorral,
    'export:preview': needsCorral,
    'export:write': needsCorral,
    'export:progress': async () => null,
    'fork:judge': needsCorral,
    'follow:addresses': async () => ({ addresses: [] }),
    'follow:start': needsCorral,
    'follow:show': needsCorral,
    'follow:stop': async () => null,
    'window:reveal': needsCorral,
  } satisfies Partial<Handlers>;
}

function aboutHandlers() {
  const versions = [
    { name: 'Corral', version },
    { name: 'Browser', version: navigator.userAgent },
  ];
  return {
    'about:versions': async () => ({ versions }),
    'about:update': async () => ({ found: 'no-address' }),
    'about:trouble': async () => null,
    'about:log': async () => refused(t('alone.no-log')),
  } satisfies Partial<Handlers>;
}
