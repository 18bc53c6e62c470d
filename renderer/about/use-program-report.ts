import { useEffect, useState } from 'react';
import { useHost } from '../platform/host-client.ts';
import { programReport, type ProgramReport } from './program-report.ts';

/** What the host says about itself; undefined until it has answered. */
export function useProgramReport(): ProgramReport | undefined {
  const host = useHost();
  const [report, setReport] = useState<ProgramReport>();
  useEffect(() => {
    let shown = true;
    void programReport(host).then((made) => shown && setReport(made));
    return () => {
      shown = false;
    };
  }, [host]);
  return report;
}
