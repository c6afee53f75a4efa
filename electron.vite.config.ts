import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * The targets are set by hand: electron-vite reads them from the installed electron package, but where
 * the official download is out of reach the app runs on an older runtime (scripts/electron-runtime.mjs).
 */
const node = 'node20.18';
const chrome = 'chrome130';

/**
 * fflate's build for Node declares a `require` of its own; once two chunks share it, that stands beside the one that
 * electron-vite puts there. So the joining of PDFs has the other build, of which it takes only what works anywhere.
 */
const pdfLibUnzips = {
  name: 'pdf-lib-unzips',
  enforce: 'pre',
  resolveId: (id: string, importer = '') =>
    id === 'fflate' && importer.includes('pdf-lib') ? resolve('node_modules/fflate/esm/browser.js') : null,
} as const;

export default defineConfig({
  main: {
    plugins: [pdfLibUnzips],
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
