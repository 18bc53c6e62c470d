import { useMemo } from 'react';
import type { Design } from '../../shared/design/schema/design.ts';
import { darkColours, lightColours } from '../../shared/picture/colours.ts';
import { stagePicture } from '../../shared/picture/stage-picture.ts';
import { told } from '../messages/told.ts';
import { useScheme } from '../present/use-on-screen.ts';
import { PictureView } from '../slide/picture-view.tsx';
import { stageOf, useEditorStore } from '../state/hooks.ts';

/** More would be dots, and take seconds to draw. */
const MOST = 1_000;
const ALL = { findings: [], failing: [], focus: [], transparent: true, legend: false } as const;
const STILL = () => 0;

/**
 * The stage on screen as it was in an earlier version, laid over what it is now: what restoring brings back and takes away is marked. Without the
 * stage, the first one. It says nothing that the words beside it do not say.
 */
export function VersionPicture({ design }: { readonly design: Design }) {
  const store = useEditorStore();
  const colours = useScheme() === 'dark' ? darkColours : lightColours;
  const picture = useMemo(() => {
    const now = stageOf(store.getState());
    const same = design.stages.find(({ id }) => id === now.id);
    const stage = same ?? design.stages[0];
    if (stage === undefined || Object.keys(stage.components).length > MOST) return undefined;
    const against = same && { design: store.getState().history.design, stage: now };
    return stagePicture({ design, stage, against, colours, say: told, ...ALL });
  }, [design, store, colours]);
  if (picture === undefined) return null;
  return (
    <figure className="version-picture" aria-hidden="true">
      <PictureView picture={picture} waveOf={STILL} chosen={undefined} />
    </figure>
  );
}
