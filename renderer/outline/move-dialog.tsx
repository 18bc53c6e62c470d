import { elementTitle, valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { moveIntoZone, whyNotInto } from '../../shared/commands/move-into-zone.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { freeSpot } from '../../shared/layout/free-spot.ts';
import { CARD, ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';
import { selectedElements } from '../actions/when.ts';
import { Finder } from '../finder/finder.tsx';
import { t } from '../messages/t.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';

/** The bare canvas, among zones by id; no id has this form. */
const OUTSIDE = '(canvas)';

/** Moves what is selected into another zone, for those who do not drag; a zone that may not hold it says why. */
export function MoveDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const stage = useStage();
  const ids = selectedElements({ store });
  const why = (zone: string | undefined) =>
    ids.map((id) => whyNotInto(stage, id, zone)).find((reason) => reason !== undefined);
  const pick = (choice: string) => {
    const zone = choice === OUTSIDE ? undefined : choice;
    const { dispatch, history, stageId } = store.getState();
    const places = placesOf(stage, history.design.layout[stageId]);
    const moves = ids.map((id) => {
      const size = places.get(id) ?? CARD;
      const { x, y } = freeSpot(stage, places, zone, size, { x: ZONE_PADDING, y: ZONE_HEADER });
      return [id, [x, y] as const] as const;
    });
    dispatch(moveIntoZone(history.design, stageId, ids, zone, Object.fromEntries(moves)));
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
