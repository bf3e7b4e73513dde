import { defineConfig } from 'vitest/config';
import { PROJECTS, type Project, testFiles } from './test/support/projects.ts';

const files = testFiles();
/** Their files share processes: nothing outlives a test there but what was read of the same bytes. */
const SHARED: ReadonlySet<Project> = new Set(['pure', 'forged']);

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default'],
    projects: PROJECTS.map((name) => ({
      test: {
        name,
        include: [...files[name]],
        ...(SHARED.has(name) ? { isolate: false } : { globalSetup: ['test/support/global-setup.ts'] }),
        testTimeout: 30_000,
        hookTimeout: 120_000,
        teardownTimeout: 30_000,
      },
    })),
  },
});
