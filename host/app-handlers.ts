import { isFailure, type Handlers } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import type { HandlerDeps } from './handler-deps.ts';
import type { Handles } from './handles.ts';
import { openAt } from './open-at.ts';
import { readBefore } from './reading/read-before.ts';

/** What a page asks first: whose page it is, and what it begins with. */
export function appHandlers(deps: HandlerDeps, handles: Handles, fs: FileSystem) {
  const { openFirst, given, readBeside, keeping } = deps;
  const first = given ?? openFirst;
  const before = first === undefined || readBeside === undefined ? undefined : readBefore(first, fs, readBeside);
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
      if (!(await before?.has(opened.revision))) return { ...about, opened };
      // A page asks this before it loads anything else: megabytes are told behind it.
      const { text: _, ...reading } = opened;
      return { ...about, reading };
    },
    'settings:keep': async ({ name, text }) => {
      const kept = await keeping?.settings.keep(name, text);
      return kept === undefined || kept.ok ? null : kept.error;
    },
    'app:read': async () => (await before?.read()) ?? { failed: 'Nothing was read.', code: 'not-found' as const },
  } satisfies Partial<Handlers>;
}
