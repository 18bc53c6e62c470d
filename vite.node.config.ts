import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Whatever serves pages reads large designs in a thread, which begins with a file of its own. */
const THREAD = { 'read-thread': 'host/reading/read-thread.ts' };

/**
 * The Node side: the command line and Electron's main process as ES modules, and the preload script as one CommonJS
 * file, because a sandboxed preload can be nothing else. Pick one with `--mode cli|main|preload`.
 */
const ENTRIES = {
  cli: { input: { corral: 'cli/corral.ts', ...THREAD }, outDir: 'dist/cli', ending: 'js', format: 'cjs' },
  main: { input: { main: 'electron/main.ts', ...THREAD }, outDir: 'dist/electron', ending: 'js', format: 'es' },
  preload: { input: { preload: 'electron/preload.ts' }, outDir: 'dist/preload', ending: 'cjs', format: 'cjs' },
} as const;

export default defineConfig(({ mode }) => {
  const target = ENTRIES[mode as keyof typeof ENTRIES];
  return {
    build: {
      outDir: target.outDir,
      emptyOutDir: true,
      target: 'node20',
      ssr: true,
      minify: false,
      rolldownOptions: {
        input: target.input,
        external: ['electron', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
        output: {
          format: target.format,
          entryFileNames: `[name].${target.ending}`,
          chunkFileNames: '[name]-[hash].js',
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
    ssr: { noExternal: true, target: 'node' },
  };
});
