import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/**
 * The Node side: the command line and Electron's main process as ES modules, and the preload script as one CommonJS
 * file, because a sandboxed preload can be nothing else. Pick one with `--mode cli|main|preload`.
 */
const ENTRIES = {
  cli: { entry: 'cli/corral.ts', outDir: 'dist/cli', file: 'corral.js', format: 'cjs' },
  main: { entry: 'electron/main.ts', outDir: 'dist/electron', file: 'main.js', format: 'es' },
  preload: { entry: 'electron/preload.ts', outDir: 'dist/preload', file: 'preload.cjs', format: 'cjs' },
} as const;

export default defineConfig(({ mode }) => {
  const target = ENTRIES[mode as keyof typeof ENTRIES];
  return {
    build: {
      outDir: target.outDir,
      emptyOutDir: true,
      target: 'node20',
      ssr: target.entry,
      minify: false,
      rolldownOptions: {
        external: ['electron', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
        output: {
          format: target.format,
          entryFileNames: target.file,
          chunkFileNames: '[name]-[hash].js',
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  };
});
