import { t } from '../messages/t.ts';
import { stageOf } from '../state/hooks.ts';
import type { ActionContext } from './action.ts';

type Place = Pick<ActionContext, 'store'>;

export function nothingSelected({ store }: Place): string | undefined {
  return store.getState().selection.length === 0 ? t('when.nothing-selected') : undefined;
}

export function noElementSelected({ store }: Place): string | undefined {
  return selectedElements({ store }).length === 0 ? t('when.no-element') : undefined;
}

export function noComponentSelected({ store }: Place): string | undefined {
  return selectedComponents({ store }).length === 0 ? t('when.no-component') : undefined;
}

/** The components and zones among what is selected, in the order of selection. */
export function selectedElements({ store }: Place): readonly string[] {
  const editor = store.getState();
  const { components, zones } = stageOf(editor);
  return editor.selection.filter((id) => Object.hasOwn(components, id) || Object.hasOwn(zones, id));
}

/** The components among what is selected, in the order of selection. */
export function selectedComponents({ store }: Place): readonly string[] {
  const editor = store.getState();
  const { components } = stageOf(editor);
  return editor.selection.filter((id) => Object.hasOwn(components, id));
}
