import type { Handlers } from '../shared/ipc/contract.ts';
import { judgeFork } from '../shared/fork/judge-fork.ts';
import { readForkFacts } from './fork-facts.ts';
import { GitTrouble } from './git.ts';
import type { HandlerDeps } from './handler-deps.ts';
import { UNKNOWN_HANDLE, type Handles } from './handles.ts';

/** The channel that judges a fork in a chosen folder. */
export function forkHandlers({ today }: HandlerDeps, handles: Handles): Pick<Handlers, 'fork:judge'> {
  return {
    'fork:judge': async ({ folder, upstream }) => {
      const path = handles.pathOf('folder', folder);
      if (path === undefined) return UNKNOWN_HANDLE;
      try {
        const facts = await readForkFacts(path, upstream);
        const findings = judgeFork(facts, today()).map((finding) => ({ ...finding, items: [...finding.items] }));
        return { base: facts.base, findings };
      } catch (error) {
        if (!(error instanceof GitTrouble)) throw error;
        return { failed: `${path}: ${error.message}.`, code: 'refused' };
      }
    },
  };
}
