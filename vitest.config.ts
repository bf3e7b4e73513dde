import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PROJECTS, type Project, testFiles } from './test/support/projects.ts';

const files = testFiles();
/** Their files share processes: nothing outlives a test there but what was read of the same bytes. */
const SHARED: ReadonlySet<Project> = new Set(['pure', 'forged']);

/** A whole platform that is killed on schedule takes minutes and mostly waits: first it runs beside the others, last alone. */
class SimulationFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSimulation = ({ project }: TestSpecification): boolean => project.name === 'simulation';
    return [...sorted.filter(isSimulation), ...sorted.filter((one) => !isSimulation(one))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SimulationFirst },
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
