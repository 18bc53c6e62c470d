import { useCallback, useEffect, useState } from 'react';
import { isFailure, type Response } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { useHost } from '../platform/host-client.ts';

export type RecentFile = Response<'recent:list'>['files'][number];

export interface Recent {
  /** Newest first; undefined until the host has answered. */
  readonly files: readonly RecentFile[] | undefined;
  readonly forget: (file: RecentFile) => Promise<void>;
}

/** Designs that were open before on this computer. */
export function useRecent(): Recent {
  const host = useHost();
  const [files, setFiles] = useState<readonly RecentFile[]>();
  const read = useCallback(async () => {
    const listed = await attempt(() => host.invoke('recent:list', {}));
    return isFailure(listed) ? [] : listed.files;
  }, [host]);
  useEffect(() => {
    let shown = true;
    void read().then((found) => shown && setFiles(found));
    return () => {
      shown = false;
    };
  }, [read]);
  const forget = async ({ handle }: RecentFile) => {
    await attempt(() => host.invoke('recent:forget', { handle }));
    setFiles(await read());
  };
  return { files, forget };
}
