import { Finder } from '../finder/finder.tsx';
import { focusNode } from '../canvas/focus-node.ts';
import { groupKinds, groupSelection } from '../canvas/group.ts';
import { t } from '../messages/t.ts';
import { useEditorStore } from '../state/hooks.ts';
import { entryOf } from './palette-items.ts';

/** Puts what is selected into a new zone; only kinds are offered that may stand there and hold all of it. */
export function GroupDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const kinds = groupKinds(store);
  const pick = (picked: string) => {
    const kind = kinds.find((each) => each === picked);
    const zone = kind === undefined ? undefined : groupSelection(store, kind);
    if (zone !== undefined) focusNode(zone);
  };
  return (
    <Finder
      label={t('group.which')}
      none={t('group.none')}
      choices={kinds.map((zone) => {
        const title = t(`palette.zone.${zone}`);
        const { icon, summary, words } = entryOf({ kind: 'zone', zone, title });
        return { id: zone, title, detail: summary, icon, words };
      })}
      onPick={pick}
      onClose={onClose}
    />
  );
}
