import { elementTitle } from '../../shared/catalog/element-title.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { focusNode } from '../canvas/focus-node.ts';
import { walk, type Way } from '../canvas/walk.ts';
import { stageOf } from '../state/hooks.ts';
import { addSomething, announce, openDialog, type Adding } from '../state/ui-store.ts';
import type { Action, ActionContext } from './action.ts';
import { noComponentSelected, selectedComponents } from './when.ts';

export const buildActions = [
  { id: 'build.add', title: 'Add something…', keys: ['n'], run: () => addSomething({}) },
  {
    id: 'build.append',
    title: 'Add something that it calls…',
    keys: ['a'],
    run: (context) => {
      const calledBy = selectedComponents(context).at(-1);
      addSomething(calledBy === undefined ? {} : { calledBy });
    },
  },
  {
    id: 'build.replace',
    title: 'Replace by another type…',
    keys: ['r'],
    when: noComponentSelected,
    run: () => openDialog('replace'),
  },
  beside('build.right', 'Add what it calls, to the right', 'mod+arrowright', (id) => ({ calledBy: id, side: [1, 0] })),
  beside('build.left', 'Add what calls it, to the left', 'mod+arrowleft', (id) => ({ calls: id, side: [-1, 0] })),
  beside('build.up', 'Add what it calls, above', 'mod+arrowup', (id) => ({ calledBy: id, side: [0, -1] })),
  beside('build.down', 'Add what it calls, below', 'mod+arrowdown', (id) => ({ calledBy: id, side: [0, 1] })),
  step('build.to-called', 'Go to what it calls', 'alt+arrowright', 'called'),
  step('build.to-caller', 'Go to what calls it', 'alt+arrowleft', 'caller'),
  step('build.to-before', 'Go to the one before it', 'alt+arrowup', 'before'),
  step('build.to-after', 'Go to the one after it', 'alt+arrowdown', 'after'),
] as const satisfies readonly Action[];

function beside<Id extends string>(id: Id, title: string, key: string, adding: (component: string) => Adding) {
  const run = (context: ActionContext) => {
    const component = selectedComponents(context).at(-1);
    if (component !== undefined) addSomething(adding(component));
  };
  return { id, title, keys: [key], keysOnly: true, only: 'elements' as const, when: noComponentSelected, run };
}

function step<Id extends string>(id: Id, title: string, key: string, way: Way) {
  const run = (context: ActionContext) => goTo(context, way);
  return { id, title, keys: [key], keysOnly: true, only: 'elements' as const, when: noComponentSelected, run };
}

/** Selects the component one step along the graph, brings it into view, and says where one is. */
function goTo(context: ActionContext, way: Way): void {
  const editor = context.store.getState();
  const stage = stageOf(editor);
  const from = selectedComponents(context).at(-1);
  if (from === undefined) return;
  const to = walk(stage, placesOf(stage, editor.history.design.layout[stage.id]), from, way);
  if (to === undefined) {
    announce(`${elementTitle(stage, from)}: there is nothing that way.`);
    return;
  }
  editor.select([to]);
  announce(`${elementTitle(stage, to)} is selected.`);
  focusNode(to);
  void context.flow.fitView({
    nodes: [{ id: to }],
    padding: 0.4,
    maxZoom: context.flow.getZoom(),
    minZoom: context.flow.getZoom(),
  });
}
