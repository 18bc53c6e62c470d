import { useState } from 'react';
import type { Export } from '../../shared/export/types.ts';
import { isFailure, type ChangedFile } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { pickFolder } from '../files/pick.ts';
import { useFileDeps } from '../files/use-file-actions.ts';
import { resultSentence } from './changes.ts';

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
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const shown: State = state.of === made ? state : { folder: state.folder };

  const preview = async (folder: Folder) => {
    if (made === undefined) return;
    setState({ folder, of: made, busy: 'preview' });
    setTaken(new Set());
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
    const request = { folder: folder.handle, target: made.target, files: [...made.files], takeNew: [...taken] };
    const answer = await attempt(() => deps.host.invoke('export:write', request));
    if (isFailure(answer)) return setState({ ...shown, of: made, busy: undefined, failed: answer.failed });
    setState({ folder, of: made, changes: answer.changes, done: resultSentence(answer.changes, answer.folder) });
  };
  const take = (path: string, next: boolean) =>
    setTaken((before) => new Set(next ? [...before, path] : [...before].filter((each) => each !== path)));
  return { ...shown, taken, take, preview, choose, write };
}

export type Writing = ReturnType<typeof useWriting>;
