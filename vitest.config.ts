import { defineConfig } from 'vitest/config';
import { PROJECTS, testFiles } from './test/support/projects.ts';

const files = testFiles();

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
    projects: PROJECTS.map((name) => ({
      test: {
        name,
        include: [...files[name]],
        ...(name === 'pure' ? { isolate: false } : { globalSetup: ['test/support/global-setup.ts'] }),
        testTimeout: 30_000,
        hookTimeout: 120_000,
        teardownTimeout: 30_000,
      },
    })),
  },
});
