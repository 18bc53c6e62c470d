import { Finder } from '../finder/finder.tsx';
import type { Choice } from '../finder/rank.ts';
import type { Action, ActionContext } from './action.ts';
import { ACTION_GROUPS, ACTIONS } from './index.ts';
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
      label="What do you want to do?"
      none="No command is called that."
      choices={ACTION_GROUPS.flatMap(({ title, actions }) => choicesOf(title, actions, context))}
      onPick={pick}
      onClose={onClose}
    />
  );
}

function choicesOf(group: string, actions: readonly Action[], context: ActionContext): Choice[] {
  return actions
    .filter(({ keysOnly, id }) => keysOnly !== true && id !== 'help.commands')
    .map(({ id, title, keys: [key], when }) => {
      const trouble = when?.(context);
      return {
        id,
        title,
        detail: group,
        ...(key === undefined ? {} : { keyWords: keyWords(key) }),
        ...(trouble === undefined ? {} : { trouble }),
      };
    });
}
