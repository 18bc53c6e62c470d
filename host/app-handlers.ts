import { isFailure, type Handlers } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import type { HandlerDeps } from './handler-deps.ts';
import type { Handles } from './handles.ts';
import { openAt } from './open-at.ts';
import { readBefore } from './reading/read-before.ts';

/** What a page asks first: whose page it is, and what it begins with. */
export function appHandlers(deps: HandlerDeps, handles: Handles, fs: FileSystem) {
  const { openFirst, readBeside, keeping } = deps;
  const before =
    openFirst === undefined || readBeside === undefined ? undefined : readBefore(openFirst, fs, readBeside);
  return {
    'app:info': async () => {
      const opened = openFirst === undefined ? undefined : await openAt(handles, openFirst, fs);
      const about = {
        version: deps.version,
        platform: deps.platform,
        dialogs: deps.dialogs === undefined ? ('in-app' as const) : ('native' as const),
        today: deps.today(),
        ...(keeping === undefined ? {} : { settings: await keeping.settings.read() }),
      };
      if (opened === undefined) return about;
      if (isFailure(opened)) return { ...about, notOpened: opened.failed };
      return { ...about, opened, ...((await before?.has(opened.revision)) ? { reading: true as const } : {}) };
    },
    'settings:keep': async ({ name, text }) => {
      const kept = await keeping?.settings.keep(name, text);
      return kept === undefined || kept.ok ? null : kept.error;
    },
    'app:read': async () => {
      const read = await before?.read();
      return read === undefined ? { failed: 'Nothing was read.', code: 'not-found' as const } : { read };
    },
  } satisfies Partial<Handlers>;
}
