import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/** Each test starts an app of its own (test/support/app.ts), so they can run side by side. */
export default defineConfig({
  testDir: '.',
  outputDir: fileURLToPath(new URL('../../test-results', import.meta.url)),
  reporter: 'list',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  preserveOutput: 'failures-only',
  use: { actionTimeout: 10_000, trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  timeout: 60_000,
  projects: [
    { name: 'e2e', testIgnore: 'tour.spec.ts' },
    { name: 'tour', testMatch: 'tour.spec.ts' },
  ],
});
