import { componentTypes } from '../../shared/catalog/index.ts';
import { replaceType, whyNotType } from '../../shared/commands/replace-type.ts';
import { selectedComponents } from '../actions/when.ts';
import { Finder } from '../finder/finder.tsx';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';

/** Makes the selected components another type; those that do not fit say why. */
export function ReplaceDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const stage = useStage();
  const ids = selectedComponents({ store });
  const pick = (type: string) => {
    const { dispatch, history, stageId } = store.getState();
    dispatch(replaceType(history.design, stageId, ids, type));
  };
  return (
    <Finder
      label={t('replace.which')}
      none={t('replace.none')}
      choices={componentTypes.map(({ id, title, summary, icon, aliases }) => {
        const why = ids.map((each) => whyNotType(stage, each, id)).find((reason) => reason !== undefined);
        const trouble = why === undefined ? {} : { trouble: told(`${why}.`) };
        const words = [title, ...aliases].join(' ');
        return { id, title: told(title), detail: told(summary), icon, words, ...trouble };
      })}
      onPick={pick}
      onClose={onClose}
    />
  );
}
