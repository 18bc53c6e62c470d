import { arrangeActions } from './arrange-actions.ts';
import { buildActions } from './build-actions.ts';
import { editActions } from './edit-actions.ts';
import type { Action } from './action.ts';
import { fileActions } from './file-actions.ts';
import { helpActions } from './help-actions.ts';
import { keyWords } from './key-words.ts';
import { stageActions } from './stage-actions.ts';
import { t } from '../messages/t.ts';
import { storyActions } from './story-actions.ts';
import { viewActions } from './view-actions.ts';

/**
 * Everything that can be asked for, once: menus, keys, the help sheet, the command palette and the desktop menu all
 * come from here. One entry in one of the groups adds an action.
 */
export const ACTION_GROUPS = [
  { title: 'File', actions: fileActions },
  { title: 'Edit', actions: editActions },
  { title: 'Build', actions: buildActions },
  { title: 'Arrange', actions: arrangeActions },
  { title: 'View', actions: viewActions },
  { title: 'Stage', actions: stageActions },
  { title: 'Story', actions: storyActions },
  { title: 'Help', actions: helpActions },
] as const satisfies readonly { readonly title: string; readonly actions: readonly Action[] }[];

export const ACTIONS = ACTION_GROUPS.flatMap(({ actions }) => [...actions]);
export type ActionId = (typeof ACTION_GROUPS)[number]['actions'][number]['id'];
export type GroupTitle = (typeof ACTION_GROUPS)[number]['title'];

/** The action of an id. */
export function actionOf(id: ActionId): Action {
  const action = ACTIONS.find((each) => each.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  return action;
}

/** The key of an action, in words. */
export function keyOfAction(id: ActionId): string {
  return keyWords(actionOf(id).keys[0] ?? '');
}

/** What an action is called, with what exactly it would do now. */
export function exactTitle(
  action: Pick<Action, 'id' | 'about'>,
  place: Parameters<NonNullable<Action['about']>>[0],
): string {
  const about = action.about?.(place);
  return about === undefined ? titleOf(action) : `${titleOf(action)}: ${about}`;
}

/** What an action is called. */
export function titleOf({ id }: Pick<Action, 'id'>): string {
  return t(`action.${id as ActionId}`);
}
