import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { inPrograms } from './tools/build/in-programs.ts';
import { policyInPage } from './tools/build/policy-in-page.ts';
import { preloadStart } from './tools/build/preload-start.ts';
import { templateFacts } from './tools/build/template-facts.ts';

/** The renderer: one bundle for the desktop app and the browser. Relative paths, because it is served at two origins. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), templateFacts(), policyInPage(), preloadStart()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: inPrograms() } },
  },
  worker: { format: 'es' },
});
