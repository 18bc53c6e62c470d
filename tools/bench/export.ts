import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serializeDesign } from '../../shared/design/serialize.ts';
import { targets } from '../../shared/export/targets.ts';
import { makeDesign } from './make-design.ts';

const SIZES = [100, 1000, 3000];
const DESIGNS = SIZES.map(makeDesign);
const RUNS = 5;
const COLD_RUNS = 20;

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

/**
 * Prints, per target, how long the command line takes to export 1,000 components into a new folder, with all that starting it
 * takes, and the most memory that it had. Folders go at the end: a disk that still forgets a thousand files writes the next ones slowly.
 */
export function benchColdExport(print: (line: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'corral-bench-export-'));
  writeFileSync(join(folder, 'design.corral'), serializeDesign(makeDesign(1000)));
  writeFileSync(join(folder, 'peak.cjs'), SAYS_PEAK);
  print(`\nexport from a cold start, 1,000 components: ms, median of ${COLD_RUNS} (least to most), and MB`);
  for (const { id } of targets) {
    const runs = Array.from({ length: COLD_RUNS }, (_, run) => coldExport(folder, id, `${run}`));
    const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
    const [middle, least, most] = [Math.floor(COLD_RUNS / 2), 0, COLD_RUNS - 1].map((at) => times[at]?.toFixed(0));
    const memory = Math.max(...runs.map(({ mb }) => mb));
    print(`  ${id.padEnd(24)} ${middle} (${least} to ${most}) ms   ${memory.toFixed(0)} MB`);
  }
  rmSync(folder, { recursive: true });
}

/** The program says its own peak when it ends. What the system counts for it begins with what the bench had when it started it. */
const SAYS_PEAK = `process.on('exit', () => {
  const [, peak] = /VmHWM:\\s+(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'));
  process.stderr.write('peak ' + peak);
});
`;

function coldExport(folder: string, target: string, run: string): { readonly ms: number; readonly mb: number } {
  const [preload, file, out] = [
    join(folder, 'peak.cjs'),
    join(folder, 'design.corral'),
    join(folder, run, target.replace('/', '-')),
  ];
  const args = ['-r', preload, 'dist/cli/corral.js', 'export', file, '--target', target, '--out', out];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`${target}: ${stderr}`);
  return { ms, mb: Number(/peak (\d+)$/.exec(stderr)?.[1]) / 1024 };
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
