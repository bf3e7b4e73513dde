import { SecretSurfaceCheckV1 } from '@spine-green/evidence-schemas/documents/secret_surface_check.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, mapFact } from '../../lib/checks/fact.ts';
import { attemptDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

/** What is known of one mandatory parameter; its value was looked at where it was read and went nowhere. */
export interface ParameterFact {
  readonly path: string;
  readonly state: 'usable' | 'absent' | 'empty' | 'placeholder';
  readonly version: number | null;
  readonly last_modified_utc: string | null;
}

/** What one running task declares to work with. */
export interface LoadedFact {
  readonly component: string;
  readonly versions: Readonly<Record<string, number>>;
}

export interface SecretSurfaceFacts {
  readonly parameters: Fact<readonly ParameterFact[]>;
  /** Current version of every parameter in the store. */
  readonly current: Fact<Readonly<Record<string, number>>>;
  /** One entry for each task that runs; a task that declares nothing is there without a version. */
  readonly running: Fact<readonly LoadedFact[]>;
}

/** Metadata and version numbers only (01, M2.E). */
export const secretSurface = defineLane({
  id: 'M2.E',
  documents: (facts: SecretSurfaceFacts, context) => ({
    surface: mapFact(allReadable({ parameters: facts.parameters, running: facts.running }), (read) =>
      attemptDocument('secret_surface_check.json', SecretSurfaceCheckV1, surfaceOf(read, context)),
    ),
  }),
  decide: ({ parameters, current, running }: SecretSurfaceFacts) => ({
    'M2.E-C01': {
      expected: { absent: [], empty: [], placeholder: [] },
      observed: mapFact(parameters, (rows) => ({
        absent: pathsIn(rows, 'absent'),
        empty: pathsIn(rows, 'empty'),
        placeholder: pathsIn(rows, 'placeholder'),
      })),
      fails: 'M2E-B1',
    },
    'M2.E-C03': {
      expected: { loaded: { $one_of: ['current', 'by_no_task'] }, stale: [] },
      observed: mapFact(allReadable({ current, running }), (read) => {
        const stale = read.running.flatMap((task) => staleVersions(task, read.current));
        const loaded = stale.length > 0 ? 'stale' : 'current';
        return { loaded: read.running.length === 0 ? 'by_no_task' : loaded, stale };
      }),
      fails: 'M2E-B3',
    },
  }),
  handover: ({ parameters }) => ('value' in parameters ? { paths: parameters.value.map(rowOf) } : undefined),
});

const pathsIn = (rows: readonly ParameterFact[], state: ParameterFact['state']): readonly string[] =>
  rows.filter((one) => one.state === state).map(({ path }) => path);

/** A task that declares no version cannot be known to work with the current one. */
function staleVersions({ component, versions }: LoadedFact, current: Readonly<Record<string, number>>): string[] {
  const loaded = Object.entries(versions);
  if (loaded.length === 0) return [`${component} declares no version`];
  return loaded
    .filter(([path, version]) => current[path] !== version)
    .map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? 'none'}`);
}

const rowOf = ({ path, state, version, last_modified_utc }: ParameterFact) => ({
  path,
  present: state === 'usable',
  version,
  last_modified_utc,
});

const surfaceOf = (
  { parameters, running }: { parameters: readonly ParameterFact[]; running: readonly LoadedFact[] },
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): SecretSurfaceCheckV1 => ({
  schema: 'fp.secret_surface_check.v1',
  substrate,
  execution_id: executionId,
  captured_at_utc: gatheredAtUtc,
  paths: parameters.map(rowOf) as SecretSurfaceCheckV1['paths'],
  loaded_versions: running.flatMap(({ component, versions }) =>
    Object.entries(versions).map(([path, version]) => ({ service_name: component, path, version })),
  ),
});
