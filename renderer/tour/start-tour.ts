import type { useFileActions } from '../files/use-file-actions.ts';
import { uiStore } from '../state/ui-store.ts';

/** Opens the sandbox template, as a design of its own, and begins the tour on it. */
export async function startTour(files: Pick<ReturnType<typeof useFileActions>, 'newFromTemplate'>): Promise<void> {
  const { default: text } = await import('../../assets/templates/bare-minimum.corral?raw');
  if (await files.newFromTemplate('tour.corral', text)) uiStore.setState({ starting: false, touring: 0 });
}
