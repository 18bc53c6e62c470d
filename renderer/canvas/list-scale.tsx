import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';

/** Milliseconds without a change of zoom: letters that change with every step of it would have all be looked at anew. */
const SETTLED = 120;

/** Lists that open on the drawing are as large as other text, however small the drawing is: their letters divide by `--zoom`. */
export function ListScale() {
  const store = useStoreApi();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = NaN;
    const follow = () => {
      const { domNode, transform } = store.getState();
      if (transform[2] === known || domNode === null) return;
      known = transform[2];
      clearTimeout(timer);
      timer = setTimeout(() => domNode.style.setProperty('--zoom', String(known)), SETTLED);
    };
    follow();
    const stop = store.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
  return null;
}
