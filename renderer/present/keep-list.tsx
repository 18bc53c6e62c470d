import { useMemo, useState } from 'react';
import { ok, type Result } from '../../shared/base/result.ts';
import type { History, Step } from '../../shared/history/history.ts';
import { keepSteps, stepsSince } from '../../shared/journal/keep-steps.ts';
import { useEditor } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { usePresent } from './present-store.ts';

/** Which of the changes made in front of the room are kept, and what that leads to. */
export interface Keeping {
  readonly made: readonly Step[];
  readonly left: ReadonlySet<number>;
  readonly toggle: (index: number) => void;
  /** The history to go on with, or why these changes cannot be kept without the others. */
  readonly result: Result<History, string>;
}

/** All are kept until somebody leaves one out. */
export function useKeeping(): Keeping {
  const end = useEditor((editor) => editor.history);
  const start = usePresent((present) => present.start) ?? end;
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const made = useMemo(() => stepsSince(start, end) ?? [], [start, end]);
  const result = useMemo(() => {
    if (left.size === 0) return ok(end);
    return keepSteps(start, end, new Set([...made.keys()].filter((index) => !left.has(index))));
  }, [start, end, made, left]);
  const toggle = (index: number) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  return { made, left, toggle, result };
}

export function KeepList({ keeping: { made, left, toggle, result } }: { readonly keeping: Keeping }) {
  return (
    <fieldset className="keep-list">
      <legend>{t('present.keep.list')}</legend>
      {made.map(({ label }, index) => (
        // Steps have no ids: their number is what they are called by.
        <label key={index}>
          <input type="checkbox" checked={!left.has(index)} onChange={() => toggle(index)} /> {told(label)}
        </label>
      ))}
      {!result.ok && <p role="alert">{told(result.error)}</p>}
    </fieldset>
  );
}
