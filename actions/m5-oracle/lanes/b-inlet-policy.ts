import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { defineLane } from '../../lib/run/lane.ts';

/** A job as it will be launched. */
export interface JobLaunch {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface InletFacts {
  readonly inletMode: Fact<string>;
  readonly sourceUri: Fact<string>;
  readonly jobs: Fact<readonly JobLaunch[]>;
  /** Locators of the substrate itself: the same for every task, and no input of the oracle lane. */
  readonly substrate: Readonly<Record<string, string>>;
}

/** A path of this machine, its own address, or a store or service that is not the pinned one. */
const FORBIDDEN =
  /^(?:\/|[A-Za-z]:\\|\.{1,2}\/|~)|^(?:file|dir|gs|az|abfss?|minio|https?):|localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0/;

export const inletPolicy = defineLane({
  id: 'M5.B',
  decide: (facts: InletFacts) => ({
    'M5.B-C01': {
      expected: {
        inlet_mode: { $one_of: ['s3_to_s3_seed', 'external_pre_staged'] },
        source_uri: { $form: 's3_uri' },
        jobs: { $above: 0 },
        forbidden: [],
      },
      observed: mapFact(allReadable(inletReadings(facts)), (read) => ({
        inlet_mode: read.inletMode,
        source_uri: read.sourceUri,
        jobs: read.jobs.length,
        forbidden: forbiddenIn(read.jobs, facts.substrate),
      })),
      fails: areJobsClean(facts) ? 'M5B-B2' : 'M5B-B3',
    },
  }),
  handover: ({ inletMode, sourceUri, jobs }) =>
    isReadable(inletMode) && isReadable(sourceUri) && isReadable(jobs)
      ? { inlet_mode: inletMode.value, source_uri: sourceUri.value, jobs_scanned: jobs.value.length }
      : undefined,
});

const inletReadings = ({ inletMode, sourceUri, jobs }: InletFacts) => ({ inletMode, sourceUri, jobs });

const areJobsClean = ({ jobs, substrate }: InletFacts): boolean =>
  isReadable(jobs) && jobs.value.length > 0 && forbiddenIn(jobs.value, substrate).length === 0;

/** Names of variables and arguments that point where no oracle job may read or write. */
export function forbiddenIn(jobs: readonly JobLaunch[], substrate: InletFacts['substrate']): readonly string[] {
  const hits = jobs.flatMap(({ command, environment }) => [
    ...command.filter((argument) => FORBIDDEN.test(argument)).map(() => 'an argument'),
    ...Object.entries(environment)
      .filter(([name, value]) => substrate[name] !== value && FORBIDDEN.test(value))
      .map(([name]) => name),
  ]);
  return [...new Set(hits)];
}
