import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // A law is many runs, and a busy machine is slow; what hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
