import { fingerprint } from '../../shared/base/fingerprint.ts';
import { isChannel, type HostBridge } from '../../shared/ipc/contract.ts';

type Answer = (request: Record<string, unknown>) => unknown;

/** A host that keeps designs in memory: for development without a server, and for tests. Nothing outlives the page. */
export function createMemoryBridge(today: string): HostBridge {
  const files = new Map<string, { name: string; text: string }>();
  const folder = { handle: 'memory-root', folder: 'In memory' };
  const answers: Record<string, Answer> = {
    'app:info': () => ({ version: '0.0.0', platform: 'memory', dialogs: 'in-app', today, lasting: false }),
    'files:list': () => ({ ...folder, entries: entriesOf(files) }),
    'files:name': ({ name }) => nameFile(files, String(name)),
    'file:open': ({ handle }) => openFrom(files, String(handle)),
    'file:save': ({ handle, text }) => saveTo(files, String(handle), String(text)),
    'file:look': () => ({ found: 'same' }),
    'journal:begin': () => NOTHING_KEPT,
    'journal:list': () => ({ journals: [] }),
    'snapshots:list': () => ({ snapshots: [] }),
    'recent:list': () => ({ files: [] }),
    'export:preview': ({ files: made }) => ({ changes: added(made) }),
    'export:write': ({ files: made }) => ({ changes: added(made), folder: folder.folder }),
    'about:versions': () => ({ versions: [] }),
    'about:update': () => ({ found: 'no-address' }),
    'about:log': () => NOTHING_KEPT,
    'window:new': () => ({ opened: false }),
    'drawing:write': () => NOTHING_DRAWN,
    'follow:addresses': () => ({ addresses: [] }),
    'fork:judge': () => ({ failed: 'A folder in memory is no checkout.', code: 'refused' }),
  };
  return {
    invoke: (channel, request) => {
      if (!isChannel(channel)) return Promise.reject(new Error(`no channel ${channel}`));
      return Promise.resolve(answers[channel]?.(Object(request) as Record<string, unknown>) ?? null);
    },
    on: () => () => undefined,
  };
}

const NOTHING_KEPT = { failed: 'Nothing outlives this page; download what you want to keep.', code: 'refused' };

const NOTHING_DRAWN = { failed: 'This page alone cannot draw files; start Corral to.', code: 'refused' };

type Files = Map<string, { name: string; text: string }>;

function entriesOf(files: Files): unknown[] {
  return [...files].map(([handle, { name }]) => ({ handle, name, kind: 'design' }));
}

function nameFile(files: Files, name: string): unknown {
  const handle = `memory-file-${name}`;
  const exists = files.has(handle);
  if (!exists) files.set(handle, { name, text: '' });
  return { handle, name, folder: 'In memory', exists };
}

function openFrom(files: Files, handle: string): unknown {
  const file = files.get(handle);
  if (file === undefined) return { failed: 'There is no such file.', code: 'not-found' };
  return { handle, ...file, folder: 'In memory', revision: fingerprint([file.text]) };
}

function saveTo(files: Files, handle: string, text: string): unknown {
  const file = files.get(handle);
  if (file === undefined) return { failed: 'There is no such file.', code: 'not-found' };
  files.set(handle, { ...file, text });
  return { revision: fingerprint([text]), name: file.name };
}

function added(made: unknown): unknown[] {
  return Array.isArray(made) ? made.map(({ path }: { path: string }) => ({ path, change: 'add' })) : [];
}
