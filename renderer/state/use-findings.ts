import { useSyncExternalStore } from 'react';
import type { Finding } from '../../shared/rules/types.ts';
import { finderOf } from './finder.ts';
import { NONE } from './findings.ts';
import { useEditor, useEditorStore } from './hooks.ts';

/** The findings of the stage on screen, every verdict among them; see `createFinder` for how late they may be. */
export function useFindings(): readonly Finding[] {
  return useFindingsWhen(true);
}

/** None, and no rule is asked, until it is time to. */
export function useFindingsWhen(time: boolean): readonly Finding[] {
  const finder = finderOf(useEditorStore());
  return useFinder(() => (time ? finder.findings() : NONE));
}

/** Whether the findings of the last edit are still looked for. */
export function useLooking(): boolean {
  const finder = finderOf(useEditorStore());
  return useFinder(finder.isLooking);
}

/** There are two ways to hear of it: what the editor says, when it says so, and what took longer. */
function useFinder<T>(ask: () => T): T {
  const finder = finderOf(useEditorStore());
  useEditor(ask);
  return useSyncExternalStore(finder.subscribe, ask);
}
