/** Milliseconds of this process's processor time: what others do on the machine counts less than on the clock. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median milliseconds of `runs` runs, after enough runs for the compiler to settle. What `prepare` makes is not timed. */
export function median<T>(runs: number, run: (made: T) => unknown, prepare: () => T = () => undefined as T): number {
  for (let warm = 0; warm < 3; warm += 1) run(prepare());
  const times = Array.from({ length: runs }, () => {
    const made = prepare();
    const start = clock();
    run(made);
    return clock() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Bytes that what `make` gives keeps alive; only where the garbage can be collected by hand (`node --expose-gc`). */
export function heapOf(make: () => unknown): number {
  const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  const bytes = process.memoryUsage().heapUsed - before;
  return made === undefined ? 0 : bytes;
}
