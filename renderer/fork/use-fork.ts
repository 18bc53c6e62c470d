import { useState } from 'react';
import { isFailure, type Response } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { pickFolder } from '../files/pick.ts';
import { useFileDeps } from '../files/use-file-actions.ts';

export type Judged = Extract<Response<'fork:judge'>, { readonly findings: unknown }>;

interface State {
  readonly folder?: { readonly handle: string; readonly folder: string };
  readonly busy?: boolean;
  readonly judged?: Judged;
  readonly failed?: string;
}

/** Choosing the checkout of a fork, and having it judged against a branch or tag of its upstream. */
export function useFork() {
  const deps = useFileDeps();
  const [state, setState] = useState<State>({});
  const choose = async () => {
    const folder = await pickFolder(deps);
    if (folder !== undefined) setState({ folder });
  };
  const judge = async (upstream: string) => {
    const { folder } = state;
    if (folder === undefined) return;
    setState({ folder, busy: true });
    const answer = await attempt(() => deps.host.invoke('fork:judge', { folder: folder.handle, upstream }));
    setState(isFailure(answer) ? { folder, failed: answer.failed } : { folder, judged: answer });
  };
  return { ...state, choose, judge };
}
