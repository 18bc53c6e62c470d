import type { Alignment, Axis } from '../../shared/layout/align.ts';
import { alignSelection, distributeSelection, movable } from '../canvas/arrange.ts';
import { openDialog } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';
import { noElementSelected } from './when.ts';

export const arrangeActions = [
  aligned('left', 'Align left', 'mod+shift+arrowleft'),
  aligned('centre', 'Align centres'),
  aligned('right', 'Align right', 'mod+shift+arrowright'),
  aligned('top', 'Align top', 'mod+shift+arrowup'),
  aligned('middle', 'Align middles'),
  aligned('bottom', 'Align bottom', 'mod+shift+arrowdown'),
  spread('across', 'Distribute across'),
  spread('down', 'Distribute down'),
  {
    id: 'arrange.move',
    title: 'Move into a zone…',
    keys: ['m'],
    when: noElementSelected,
    run: () => openDialog('move'),
  },
] as const satisfies readonly Action[];

function aligned<To extends Alignment>(to: To, title: string, key?: string) {
  return {
    id: `arrange.${to}` as const,
    title,
    keys: key === undefined ? [] : [key],
    only: 'elements' as const,
    when: fewerThan(2),
    run: ({ store }: ActionContext) => alignSelection(store, to),
  };
}

function spread<To extends Axis>(axis: To, title: string) {
  const run = ({ store }: ActionContext) => distributeSelection(store, axis);
  return { id: `arrange.${axis}` as const, title, keys: [], when: fewerThan(3), run };
}

function fewerThan(count: 2 | 3) {
  const words = { 2: 'two', 3: 'three' }[count];
  return ({ store }: Pick<ActionContext, 'store'>) =>
    movable(store).length < count ? `Select at least ${words} elements first.` : undefined;
}
