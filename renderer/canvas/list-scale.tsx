import { useStore } from '@xyflow/react';
import { useEffect } from 'react';

/** Lists that open on the drawing are as large as other text, however small the drawing is: their letters divide by `--zoom`. */
export function ListScale() {
  const frame = useStore(({ domNode }) => domNode);
  const zoom = useStore(({ transform }) => transform[2]);
  useEffect(() => {
    frame?.style.setProperty('--zoom', String(zoom));
    return () => void frame?.style.removeProperty('--zoom');
  }, [frame, zoom]);
  return null;
}
