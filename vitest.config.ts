import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** One end-to-end suite, run once per browser. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    provide: { browser },
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // two browsers, two cores: once more is said in the report; tests of loss forbid it to themselves
    retry: 1,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          environment: 'node',
          // a machine under load is slow, not wrong
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'component',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/support/every-word.ts'],
          testTimeout: 30_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}
