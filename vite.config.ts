import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The renderer: one bundle for the desktop app and the browser. Relative paths, because it is served at two origins. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
});
