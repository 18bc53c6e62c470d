/** Runs the work for one key in the order it came. */
export function oneAfterTheOther() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const next = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, next);
    const forget = () => last.get(key) === next && last.delete(key);
    void next.then(forget, forget);
    return next;
  };
}
