import { useState } from 'react';
import type { Export } from '../../shared/export/types.ts';
import { isFailure, type ChangedFile } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { pickFolder } from '../files/pick.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { resultSentence, type Choice } from './changes.ts';
import { useProgress } from './use-progress.ts';

export interface Folder {
  readonly handle: string;
  readonly folder: string;
}

interface State {
  readonly folder?: Folder;
  /** What writing would change, or what it changed. */
  readonly changes?: readonly ChangedFile[];
  /** The export that `changes` is about; another one makes it stale. */
  readonly of?: Export;
  readonly busy?: 'preview' | 'write';
  readonly done?: string;
  readonly failed?: string;
}

/** Choosing a folder, seeing what would change, and writing. */
export function useWriting(made: Export | undefined) {
  const deps = useFileDeps();
  const [state, setState] = useState<State>({});
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const shown: State = state.of === made ? state : { folder: state.folder };

  const preview = async (folder: Folder) => {
    if (made === undefined) return;
    setState({ folder, of: made, busy: 'preview' });
    setChoices(new Map());
    const request = { folder: folder.handle, target: made.target, files: [...made.files] };
    const answer = await attempt(() => deps.host.invoke('export:preview', request));
    setState(
      isFailure(answer) ? { folder, of: made, failed: answer.failed } : { folder, of: made, changes: answer.changes },
    );
  };
  const choose = async () => {
    const folder = await pickFolder(deps);
    if (folder !== undefined) await preview(folder);
  };
  const write = async () => {
    const { folder } = shown;
    if (made === undefined || folder === undefined) return;
    setState({ ...shown, of: made, busy: 'write', failed: undefined, done: undefined });
    const decided = [...choices].filter((entry): entry is [string, 'new' | 'merged'] => entry[1] !== 'mine');
    const files = [...made.files];
    const request = { folder: folder.handle, target: made.target, files, choices: Object.fromEntries(decided) };
    const answer = await attempt(() => deps.host.invoke('export:write', request));
    if (isFailure(answer)) return setState({ ...shown, of: made, busy: undefined, failed: answer.failed });
    setState({ folder, of: made, changes: answer.changes, done: resultSentence(answer.changes, answer.folder) });
  };
  const decide = (path: string, choice: Choice) => setChoices((before) => new Map([...before, [path, choice]]));
  const progress = useProgress(shown.busy === 'write' ? shown.folder?.handle : undefined);
  return { ...shown, choices, decide, progress, preview, choose, write };
}

export type Writing = ReturnType<typeof useWriting>;
