import { isFailure, type Response } from '../../shared/ipc/contract.ts';
import { attempt } from '../files/host-call.ts';
import type { HostClient } from '../platform/host-client.ts';

export type Versions = Response<'about:versions'>['versions'];

export interface ProgramReport {
  readonly versions: Versions;
  /** What a person may read and pass on: versions and the log. Nothing of a design is in it. */
  readonly text: string;
  /** Where the log is; undefined: the host keeps none. */
  readonly folder: string | undefined;
}

/** Asks the host for everything that it says about itself. */
export async function programReport(host: HostClient): Promise<ProgramReport> {
  const [about, log] = await Promise.all([
    attempt(() => host.invoke('about:versions', {})),
    attempt(() => host.invoke('about:log', {})),
  ]);
  const versions = isFailure(about) ? [] : about.versions;
  const lines = versions.map(({ name, version }) => `${name} ${version}`);
  const noted = isFailure(log) ? log.failed : log.text;
  return { versions, text: [...lines, '', noted].join('\n'), folder: isFailure(log) ? undefined : log.folder };
}
