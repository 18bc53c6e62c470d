import { elementTitle, valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { whyNotInto } from '../../shared/commands/move-into-zone.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { movable } from '../canvas/arrange.ts';
import { moveInto } from '../canvas/move-into.ts';
import { Finder } from '../finder/finder.tsx';
import { t } from '../messages/t.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';

/** The bare canvas, among zones by id; no id has this form. */
const OUTSIDE = '(canvas)';

/** Moves what is selected into another zone, for those who do not drag; a zone that may not hold it says why. */
export function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const stage = useStage();
  const ids = movable(store);
  const why = (zone: string | undefined) =>
    ids.map((id) => whyNotInto(stage, id, zone)).find((reason) => reason !== undefined);
  const pick = (choice: string) => {
    const zone = choice === OUTSIDE ? undefined : choice;
    const { dispatch, history } = store.getState();
    dispatch(moveInto(history.design, stage, ids, zone));
  };
  const choice = (id: string, title: string, detail: string, zone: string | undefined) => {
    const reason = why(zone);
    return { id, title, detail, ...(reason === undefined ? {} : { trouble: told(`${reason}.`) }) };
  };
  return (
    <Finder
      label={t('move.which')}
      none={t('move.none')}
      choices={[
        ...sortedEntries(stage.zones).map(([id, { kind }]) =>
          choice(id, elementTitle(stage, id), valueWords(kind), id),
        ),
        choice(OUTSIDE, t('move.outside'), '', undefined),
      ]}
      onPick={pick}
      onClose={onClose}
    />
  );
}
