import { designPage } from '../../shared/report/page/design-page.ts';
import { priceStore } from '../prices/price-store.ts';
import type { FileDeps } from './file-deps.ts';
import { answerOf } from './host-call.ts';
import { saveText } from './save-text.ts';

/** Writes the printable report of every stage where a person says; where data is, it tells of the stage on screen. */
export async function saveReport(deps: FileDeps): Promise<void> {
  const info = await answerOf(deps.store, () => deps.host.invoke('app:info', {}));
  if (info === undefined) return;
  const { history, asOf, file, stageId } = deps.store.getState();
  const { design } = history;
  const { version } = info;
  const page = designPage({
    file: file.name,
    version,
    asOf,
    failOn: 'high',
    design,
    text: file.text,
    stages: design.stages,
    prices: priceStore.getState().books,
    dataOf: stageId,
  });
  await saveText(deps, 'report', 'html', page);
}
