import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * The targets are set by hand: electron-vite reads them from the installed electron package, but where
 * the official download is out of reach the app runs on an older runtime (scripts/electron-runtime.mjs).
 */
const node = 'node20.18';
const chrome = 'chrome130';

export default defineConfig({
  main: {
    build: {
      target: node,
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve('src/main/index.ts'),
          books: resolve('src/main/books.ts'),
          'sheet-worker': resolve('src/main/files/sheet-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: node,
      externalizeDeps: false,
      // A sandboxed preload has to be one CommonJS file.
      rollupOptions: {
        input: resolve('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { target: chrome, minify: true, rollupOptions: { input: resolve('src/renderer/index.html') } },
  },
});
