import { heldOver } from './held-over.ts';

/** What is dropped where nothing takes it goes nowhere: a browser would leave the page for it. Returns how to stop. */
export function holdStrayDrops(onDrop: () => void = () => undefined): () => void {
  const hold = (event: DragEvent) => {
    const { dataTransfer, target, defaultPrevented, type } = event;
    if (defaultPrevented || dataTransfer === null) return;
    if (heldOver({ dataTransfer, target }) === undefined) return;
    event.preventDefault();
    if (type === 'drop') onDrop();
  };
  const types = ['dragover', 'drop'] as const;
  for (const type of types) window.addEventListener(type, hold);
  return () => types.forEach((type) => window.removeEventListener(type, hold));
}
