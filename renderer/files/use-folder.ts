import { useEffect, useState } from 'react';
import { isFailure } from '../../shared/ipc/contract.ts';
import type { Listed } from './folder-list.tsx';
import { useHost } from '../platform/host-client.ts';
import { attempt } from './host-call.ts';

export interface FolderView {
  readonly listed?: Listed;
  readonly failed?: string;
  readonly go: (handle: string | undefined) => void;
}

/** A folder's sub-folders and designs, and a way to go to another. A folder that cannot be read leaves the last one. */
export function useFolder(): FolderView {
  const host = useHost();
  const [wanted, go] = useState<string>();
  const [listed, setListed] = useState<Listed>();
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    let current = true;
    void attempt(() => host.invoke('files:list', { folder: wanted })).then((answer) => {
      if (!current) return;
      setFailed(isFailure(answer) ? answer.failed : undefined);
      if (!isFailure(answer)) setListed(answer);
    });
    return () => {
      current = false;
    };
  }, [host, wanted]);
  return { listed, failed, go };
}
