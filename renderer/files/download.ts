import type { FileDeps } from './file-deps.ts';
import { authorsText } from '../state/saved-texts.ts';
import { suggestName } from './save-decision.ts';
import { textToSave } from './text-to-save.ts';

/** Hands the design to the browser as a file, comments and all. */
export async function downloadDesign({ store }: FileDeps): Promise<void> {
  const { file, history } = store.getState();
  downloadText(suggestName(history.design.name), await textToSave(authorsText(file, history), history.design));
}

/** Hands a text to the browser as a file. Whether and where that is kept, no page is told. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
