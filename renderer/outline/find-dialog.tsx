import { useFocusElements } from '../canvas/focus-elements.ts';
import { focusNode } from '../canvas/focus-node.ts';
import { Finder } from '../finder/finder.tsx';
import { t } from '../messages/t.ts';
import { useStage } from '../state/hooks.ts';
import { outlineRows, rowWords } from './outline-rows.ts';
import { elementTitle } from '../messages/titles.ts';

/** Finds an element of the stage by name, type or id, selects it and shows it. */
export function FindDialog({ onClose }: { readonly onClose: () => void }) {
  const stage = useStage();
  const show = useFocusElements();
  const pick = (id: string) => {
    show([id]);
    focusNode(id);
  };
  return (
    <Finder
      label={t('find.label')}
      none={t('find.none')}
      choices={outlineRows(stage, new Set()).map(({ id, parent }) => {
        const { kind, title, detail, icon } = rowWords(stage, id);
        const around = parent === undefined ? '' : elementTitle(stage, parent);
        const called = kind === 'connection' ? `${around} ${title}` : title;
        const where =
          kind === 'connection' || around === '' ? detail : [detail, t('find.in', { zone: around })].join(' ').trim();
        return { id, title: called, detail: where, words: id, ...(icon === '' ? {} : { icon }) };
      })}
      onPick={pick}
      onClose={onClose}
    />
  );
}
