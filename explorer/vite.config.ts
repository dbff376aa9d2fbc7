/** Builds the explorer into dist/explorer: hashed names, no inline code, and a first view that stays small. */

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstViewBudget } from './first-view-budget.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), firstViewBudget(100_000)],
  build: {
    outDir: '../dist/explorer',
    emptyOutDir: true,
    target: 'es2023',
    // The server's content security policy takes files of its own only: no data: addresses, no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/graphql': `http://127.0.0.1:${process.env['PORT'] ?? 4000}` } },
});
