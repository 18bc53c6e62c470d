import { useEffect, useState } from 'react';
import { isFailure } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import { useFileDeps } from '../files/use-file-actions.ts';

const EVERY_MS = 300;

/** How far the writing into a folder has come, in percent; undefined while the host cannot say. `folder`: its handle, while it goes on. */
export function useProgress(folder: string | undefined): number | undefined {
  const { host } = useFileDeps();
  const [percent, setPercent] = useState<number>();
  useEffect(() => {
    if (folder === undefined) return undefined;
    const timer = setInterval(() => {
      void attempt(() => host.invoke('export:progress', { folder })).then((at) =>
        setPercent(at === null || isFailure(at) || at.total === 0 ? undefined : (100 * at.done) / at.total),
      );
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      setPercent(undefined);
    };
  }, [folder, host]);
  return percent;
}
