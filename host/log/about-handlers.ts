import type { aboutChannels } from '../../shared/ipc/about-channels.ts';
import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import { lookForUpdate } from '../updates/look-for-update.ts';
import type { Policy } from '../updates/policy.ts';
import type { LogFile } from './log-file.ts';

interface AboutDeps {
  readonly version: string;
  readonly platform: string;
  /** More that runs, by name: in the desktop app Electron and Chromium. */
  readonly versions?: Readonly<Record<string, string>>;
  readonly log?: LogFile;
  readonly policy?: Policy;
}

const NO_LOG: Failure = { failed: 'This host keeps no log.', code: 'refused' };
/** The end of the log is what matters; a page need not carry all of it. */
const SHOWN = 100_000;

/** The channels about the program itself. */
export function aboutHandlers(deps: AboutDeps): Pick<Handlers, keyof typeof aboutChannels> {
  const { version, platform, versions = {}, log, policy = {} } = deps;
  return {
    'about:versions': async () => {
      const all = { Corral: version, Node: process.versions.node, ...versions, System: `${platform} ${process.arch}` };
      return { versions: Object.entries(all).map(([name, each]) => ({ name, version: each })) };
    },
    'about:update': () => lookForUpdate(version, policy),
    'about:trouble': async ({ name, message, stack }) => {
      log?.fail('the page', Object.assign(new Error(message), { name, stack }));
      return null;
    },
    'about:log': async () => (log === undefined ? NO_LOG : { text: log.read().slice(-SHOWN), folder: log.folder }),
  };
}
