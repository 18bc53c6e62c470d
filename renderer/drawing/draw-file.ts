import { isFailure, type Request } from '../../shared/ipc/contract.ts';
import { serializeDesign } from '../../shared/design/serialize.ts';
import type { FileDeps } from '../files/file-deps.ts';
import { attempt } from '../files/host-call.ts';
import { pickPlace } from '../files/pick.ts';
import { suggestName } from '../files/save-decision.ts';
import { priceStore } from '../prices/price-store.ts';
import { t } from '../messages/t.ts';

/** What a person chooses about a picture or a hand-out; the rest is what is on screen. */
export type Wish = Pick<
  Request<'drawing:write'>,
  'format' | 'scheme' | 'transparent' | 'findings' | 'scale' | 'notes' | 'failing' | 'against'
>;

/** Asks where, then lets the host draw; `drawing` is told when that begins. Resolves to whether it was written. */
export async function drawFile(deps: FileDeps, wish: Wish, drawing: () => void): Promise<boolean> {
  const { history, stageId, asOf, notify } = deps.store.getState();
  const { design } = history;
  const { format } = wish;
  const what = format === 'svg' || format === 'png' ? stageId : 'story';
  const place = await pickPlace(deps, suggestName(`${design.name ?? 'design'} ${what}`, format), format);
  if (place === undefined) return false;
  drawing();
  const prices = [...priceStore().getState().books];
  const written = await attempt(() => {
    const text = serializeDesign(design);
    return deps.host.invoke('drawing:write', { ...wish, handle: place.handle, text, stage: stageId, asOf, prices });
  });
  notify(
    isFailure(written)
      ? t('files.not-saved', { why: written.failed })
      : t('files.saved-in', { name: written.name, folder: place.folder }),
  );
  return !isFailure(written);
}
