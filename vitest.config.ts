import { defineConfig } from 'vitest/config';

/** No limit on speed: it only ends what hangs. Benchmarks measure speed. */
const HANGS = 60_000;
const LIMITS = ['tools/test/property-limits.ts'];

/** Projects by what they need: `core` nothing, `host` Node and the built CLI, `tools` real checkers, `meta` the whole tree. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          setupFiles: LIMITS,
          testTimeout: HANGS,
          include: ['shared/**/*.test.ts', 'renderer/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'host',
          environment: 'node',
          setupFiles: LIMITS,
          testTimeout: HANGS,
          include: ['host/**/*.test.ts', 'cli/**/*.test.ts', 'electron/**/*.test.ts'],
        },
      },
      { test: { name: 'meta', environment: 'node', include: ['tools/**/*.test.ts'], testTimeout: HANGS } },
      { test: { name: 'tools', environment: 'node', include: ['e2e/tools/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
