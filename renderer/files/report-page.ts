import { designPage } from '../../shared/report/page/design-page.ts';
import { priceStore } from '../prices/price-store.ts';
import type { FileDeps } from './file-deps.ts';
import { answerOf } from './host-call.ts';

/** The printable report of every stage, as HTML; where data is, it tells of the stage on screen. Undefined: the host does not answer. */
export async function reportPage({ host, store }: FileDeps): Promise<string | undefined> {
  const info = await answerOf(store, () => host.invoke('app:info', {}));
  if (info === undefined) return undefined;
  const { history, asOf, file, stageId } = store.getState();
  const { design } = history;
  return designPage({
    file: file.name,
    version: info.version,
    asOf,
    failOn: 'high',
    design,
    text: file.text,
    stages: design.stages,
    prices: priceStore().getState().books,
    dataOf: stageId,
  });
}
