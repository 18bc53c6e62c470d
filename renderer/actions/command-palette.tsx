import { Finder } from '../finder/finder.tsx';
import type { Choice } from '../finder/rank.ts';
import type { Action, ActionContext } from './action.ts';
import { ACTION_GROUPS, ACTIONS, titleOf } from './index.ts';
import { searchWordsOf } from '../messages/search-words-of.ts';
import { t } from '../messages/t.ts';
import { keyWords } from './key-words.ts';
import { start } from './start.ts';
import { useActionContext } from './use-actions.ts';

/** Every action by name. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const context = useActionContext();
  const pick = (id: string) => {
    const action: Action | undefined = ACTIONS.find((each) => each.id === id);
    if (action !== undefined) start(action, context);
  };
  return (
    <Finder
      label={t('commands.title')}
      none={t('commands.none')}
      choices={ACTION_GROUPS.flatMap(({ title, actions }) => choicesOf(t(`group.${title}`), actions, context))}
      onPick={pick}
      onClose={onClose}
    />
  );
}

function choicesOf(group: string, actions: readonly Action[], context: ActionContext): Choice[] {
  return actions
    .filter(({ keysOnly, id }) => keysOnly !== true && id !== 'help.commands')
    .map(({ id, keys: [key], when, about }) => {
      const trouble = when?.(context);
      const words = searchWordsOf(id);
      const exactly = trouble === undefined ? about?.(context) : undefined;
      return {
        id,
        title: titleOf({ id }),
        detail: exactly ?? group,
        ...(key === undefined ? {} : { keyWords: keyWords(key) }),
        ...(words === undefined ? {} : { words }),
        ...(trouble === undefined ? {} : { trouble }),
      };
    });
}
