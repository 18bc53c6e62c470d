import { basename, dirname, join } from 'node:path';
import type { Ending, Failure, Handlers } from '../shared/ipc/contract.ts';
import { hasEnding } from './design-name.ts';
import type { FileSystem } from './file-system.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { UNKNOWN_HANDLE, type Handles } from './handles.ts';
import { saveKeeping } from './keeping/save-keeping.ts';
import { listFolder } from './list-folder.ts';
import { createLookAt } from './look-at.ts';
import { openAt } from './open-at.ts';
import { giveFile } from './same-file.ts';
import { nameProblem } from './safe-name.ts';

type FileChannel =
  | 'dialog:open'
  | 'dialog:save'
  | 'dialog:folder'
  | 'files:list'
  | 'files:name'
  | 'file:open'
  | 'file:save'
  | 'file:look';

const NO_DIALOGS: Failure = { failed: 'This host has no dialogs of its own.', code: 'refused' };

/** The channels that choose, open and save designs. */
export function fileHandlers(deps: HandlerDeps, handles: Handles, fs: FileSystem): Pick<Handlers, FileChannel> {
  return { ...dialogHandlers(deps, handles, fs), ...placeHandlers(deps, handles, fs) };
}

function dialogHandlers(
  { dialogs }: HandlerDeps,
  handles: Handles,
  fs: FileSystem,
): Pick<Handlers, FileChannel & `dialog:${string}`> {
  return {
    'dialog:open': async () => {
      if (dialogs === undefined) return NO_DIALOGS;
      const path = await dialogs.openDesign();
      return path === undefined ? null : openAt(handles, path, fs);
    },
    'dialog:save': async ({ suggestedName, ending = 'corral' }) => {
      if (dialogs === undefined) return NO_DIALOGS;
      const path = await dialogs.saveFile(plainName(suggestedName, ending), ending);
      return path === undefined ? null : filePlace(handles, path, fs);
    },
    'dialog:folder': async () => {
      if (dialogs === undefined) return NO_DIALOGS;
      const path = await dialogs.chooseFolder();
      return path === undefined ? null : { handle: handles.give('folder', path), folder: path };
    },
  };
}

function placeHandlers(
  deps: HandlerDeps,
  handles: Handles,
  fs: FileSystem,
): Pick<Handlers, FileChannel & `file${string}`> {
  const lookAt = createLookAt(fs);
  return {
    'files:list': async ({ folder }) => {
      const path = folder === undefined ? deps.startFolder : handles.pathOf('folder', folder);
      return path === undefined ? UNKNOWN_HANDLE : listFolder(handles, path, fs);
    },
    'files:name': async ({ folder, name, ending = 'corral' }) => {
      const path = handles.pathOf('folder', folder);
      if (path === undefined) return UNKNOWN_HANDLE;
      const full = hasEnding(name, ending) ? name : `${name}.${ending}`;
      const problem = nameProblem(full);
      if (problem !== undefined) return { failed: `This name cannot be used: ${problem}.`, code: 'refused' };
      const file = join(path, full);
      return { ...(await filePlace(handles, file, fs)), exists: await exists(fs, file) };
    },
    'file:open': async ({ handle }) => {
      const path = handles.pathOf('file', handle);
      return path === undefined ? UNKNOWN_HANDLE : openAt(handles, path, fs);
    },
    'file:save': async ({ handle, text, revision, auto }) => {
      const path = handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      const saved = await saveKeeping(deps.keeping?.snapshots, { path, text, revision }, auto === true, fs);
      return saved.ok ? { revision: saved.value.revision, name: basename(path) } : saved.error;
    },
    'file:look': async ({ handle, revision }) => {
      const path = handles.pathOf('file', handle);
      return path === undefined ? UNKNOWN_HANDLE : lookAt(path, revision);
    },
  };
}

async function filePlace(
  handles: Handles,
  given: string,
  fs: FileSystem,
): Promise<{ handle: string; name: string; folder: string }> {
  const { handle, path } = await giveFile(handles, given, fs);
  return { handle, name: basename(path), folder: dirname(path) };
}

/** A suggestion goes into a native dialog, which would follow a path in it. */
function plainName(suggested: string, ending: Ending): string {
  return nameProblem(suggested) === undefined ? suggested : `design.${ending}`;
}

async function exists(fs: FileSystem, path: string): Promise<boolean> {
  return fs.access(path).then(
    () => true,
    () => false,
  );
}
