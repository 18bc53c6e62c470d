import { serializeDesign } from '../../shared/design/serialize.ts';
import type { FileDeps } from './file-deps.ts';
import { suggestName } from './save-decision.ts';

/** Hands the design to the browser as a file. Whether and where that is kept, no page is told. */
export function downloadDesign({ store }: FileDeps): void {
  const { design } = store.getState().history;
  const address = URL.createObjectURL(new Blob([serializeDesign(design)], { type: 'application/yaml' }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: suggestName(design.name) });
  link.click();
  URL.revokeObjectURL(address);
}
