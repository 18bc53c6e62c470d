import { elementTitle } from '../messages/titles.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { askWhatToAdd } from '../canvas/ask-what-to-add.ts';
import { goToElement } from '../canvas/go-to-element.ts';
import { walk, type Way } from '../canvas/walk.ts';
import { t } from '../messages/t.ts';
import { stageOf } from '../state/hooks.ts';
import { addSomething, announce, openDialog, type Adding } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';
import { noComponentSelected, selectedComponents } from './when.ts';

/** Asked for by keys alone, at a component. */
const ALONG = { keysOnly: true, only: 'elements', onSelection: true, when: noComponentSelected } as const;

export const buildActions = [
  { id: 'build.add', keys: ['n'], run: () => addSomething({}) },
  {
    id: 'build.append',
    keys: ['a'],
    onSelection: true,
    run: (context) => {
      const calledBy = selectedComponents(context).at(-1);
      askWhatToAdd(context.store, calledBy === undefined ? {} : { calledBy });
    },
  },
  {
    id: 'build.replace',
    keys: ['r'],
    onSelection: true,
    when: noComponentSelected,
    run: () => openDialog('replace'),
  },
  beside('build.right', 'mod+arrowright', (id) => ({ calledBy: id, side: [1, 0] })),
  beside('build.left', 'mod+arrowleft', (id) => ({ calls: id, side: [-1, 0] })),
  beside('build.up', 'mod+arrowup', (id) => ({ calledBy: id, side: [0, -1] })),
  beside('build.down', 'mod+arrowdown', (id) => ({ calledBy: id, side: [0, 1] })),
  step('build.to-called', 'alt+arrowright', 'called'),
  step('build.to-caller', 'alt+arrowleft', 'caller'),
  step('build.to-before', 'alt+arrowup', 'before'),
  step('build.to-after', 'alt+arrowdown', 'after'),
] as const satisfies readonly Action[];

function beside<Id extends string>(id: Id, key: string, adding: (component: string) => Adding) {
  const run = (context: ActionContext) => {
    const component = selectedComponents(context).at(-1);
    if (component !== undefined) askWhatToAdd(context.store, adding(component));
  };
  return { id, keys: [key], ...ALONG, run };
}

function step<Id extends string>(id: Id, key: string, way: Way) {
  const run = (context: ActionContext) => goTo(context, way);
  return { id, keys: [key], ...ALONG, run };
}

/** Selects the component one step along the graph, brings it into view, and says where one is. */
function goTo(context: ActionContext, way: Way): void {
  const editor = context.store.getState();
  const stage = stageOf(editor);
  const from = selectedComponents(context).at(-1);
  if (from === undefined) return;
  const to = walk(stage, shownPlaces(stage, editor.history.design.layout[stage.id]), from, way);
  if (to === undefined) {
    announce(t('actions.nothing-that-way', { name: elementTitle(stage, from) }));
    return;
  }
  announce(t('actions.selected', { name: elementTitle(stage, to) }));
  goToElement(context.flow, editor, to);
}
