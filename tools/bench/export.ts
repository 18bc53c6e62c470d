import { targets } from '../../shared/export/targets.ts';
import { makeDesign } from './make-design.ts';

const SIZES = [100, 1000, 3000];
const DESIGNS = SIZES.map(makeDesign);
const RUNS = 5;

/** Prints, per target and size, the median time of an export, and its time per component against the smallest size: 1 is linear. */
export function benchExport(print: (line: string) => void): void {
  print(`\nexport: ms at ${SIZES.join(' / ')} components, and per component against ${SIZES[0]}`);
  for (const { id, export: make } of targets) {
    const times = DESIGNS.map((design) => timeOf(() => make(design, 'large')));
    const each = times.map((time, index) => time / (SIZES[index] ?? 1));
    const ratios = each.map((time) => `${(time / (each[0] ?? time)).toFixed(1)} x`);
    print(`  ${id.padEnd(24)} ${times.map((time) => time.toFixed(0)).join(' / ')} ms   ${ratios.join(' / ')}`);
  }
}

/** NaN where the target refuses the design: that is no export. */
function timeOf(run: () => object): number {
  return 'refused' in run() ? NaN : median(run);
}

function median(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
