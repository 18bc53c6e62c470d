import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Pages that stand alone: one script and one style each, which the host puts into a page with their hashes. Pick one
 * with `--mode handout|follow`.
 */
export default defineConfig(({ mode }) => ({
  plugins: [react()],
  build: {
    outDir: `dist/pages/${mode}`,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // Fonts and all: the page fetches nothing.
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    chunkSizeWarningLimit: 1500,
    cssCodeSplit: false,
    rolldownOptions: {
      input: `renderer/${mode}/main.tsx`,
      output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      // What would load later is in the script, too, which has no address that it could load from.
      transform: { define: { 'import.meta': '{}' } },
    },
  },
}));
