import { expect, it, vi } from 'vitest';
import { moveElements } from '../../shared/commands/move-elements.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { createEditorStore } from './editor-store.ts';
import { patientStore } from './patient-store.ts';

it('tells panels of a drag when it pauses or ends, and of everything else at once', () => {
  vi.useFakeTimers();
  const parsed = parseDesign('corral: 1\nstages:\n  - id: one\n    components: { lms: { type: lms } }\n');
  if (!parsed.ok) throw new Error('the test design is wrong');
  const store = createEditorStore(parsed.value.design, { name: 'x.corral', text: '', revision: null }, '2026-11-23');
  const heard = vi.fn();
  const stop = patientStore(store).subscribe(heard);
  const drag = (x: number) => {
    const { dispatch, history } = store.getState();
    dispatch(moveElements(history.design, 'one', { lms: [x, 0] }, 'drag'));
  };
  [10, 20, 30].forEach(drag);
  expect(heard).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(heard).toHaveBeenCalledTimes(1);
  drag(40);
  store.getState().endGesture();
  expect(heard).toHaveBeenCalledTimes(2);
  store.getState().select(['lms']);
  expect(heard).toHaveBeenCalledTimes(3);
  drag(50);
  stop();
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledTimes(3);
  vi.useRealTimers();
});
