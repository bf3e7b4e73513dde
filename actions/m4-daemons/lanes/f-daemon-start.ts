import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import type { LoadedVersions } from '@spine-green/runtime/substrate/parameters/port';
import { allReadable, type Judgement } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { isSteady, taskDefinitionSetSha256 } from '../../lib/checks/steady.ts';
import type { HeartbeatRow } from '../../lib/platform/service-state.ts';
import { defineLane } from '../../lib/run/lane.ts';

export type Sample = readonly ServiceDescription[];

/** The services of the map twice, with the time that lay between by the clock of the runner. */
export interface Samples {
  readonly first: Sample;
  readonly second: Sample;
  readonly distanceMs: number;
}

interface Pinned {
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
}

export interface StartFacts {
  readonly startedAtUtc: string;
  /** Packs in the order of their start. */
  readonly packOrder: readonly string[];
  /** The map as it was recorded. */
  readonly map: Fact<readonly { readonly service: string; readonly mode: string; readonly pack: string }[]>;
  /** Services whose update was accepted, in that order, and the first one that was refused. */
  readonly updates: Fact<{ readonly accepted: readonly string[]; readonly refused: readonly string[] }>;
  /** Least time between the samples. */
  readonly intervalMs: number;
  readonly samples: Fact<Samples>;
  readonly heartbeats: Fact<readonly HeartbeatRow[]>;
  /** Versions that the parameters have now, by path. */
  readonly currentVersions: Fact<LoadedVersions>;
  readonly pinned: Fact<Pinned>;
  /** Every service that is wanted at all, whether it is in the map or not. */
  readonly running: Fact<Sample>;
  readonly contractSha256: Fact<string>;
}

export const daemonStart = defineLane({
  id: 'M4.F',
  decide: (facts: StartFacts) => ({
    'M4.F-C01': {
      expected: { order: startOrder(facts), refused: [] },
      observed: mapFact(allReadable({ map: facts.map, updates: facts.updates }), ({ updates }) => ({
        order: updates.accepted,
        refused: updates.refused,
      })),
      fails: 'M4F-B1',
    },
    'M4.F-C02': {
      expected: { unsteady: [], distance_ms: { $at_least: facts.intervalMs } },
      observed: mapFact(allReadable({ map: facts.map, samples: facts.samples }), ({ map, samples }) => ({
        unsteady: unsteady(map, samples),
        distance_ms: samples.distanceMs,
      })),
      fails: 'M4F-B2',
    },
    'M4.F-C03': {
      expected: [],
      observed: mapFact(facts.samples, ({ second }) => crashes(second, facts.startedAtUtc)),
      fails: 'M4F-B3',
    },
    'M4.F-C04': heartbeatJudgement(facts),
    'M4.F-C05': {
      expected: {
        services: valueOr(facts.map, [])
          .map((row) => row.service)
          .sort(),
        task_definition_set_sha256: valueOr(facts.contractSha256, null),
      },
      observed: mapFact(allReadable({ running: facts.running, contract: facts.contractSha256 }), ({ running }) => ({
        services: running.map((row) => row.service).sort(),
        task_definition_set_sha256: taskDefinitionSetSha256(running),
      })),
      fails: 'M4F-B6',
    },
  }),
  handover: ({ samples, startedAtUtc, heartbeats, currentVersions }) =>
    isReadable(samples)
      ? {
          started_at_utc: startedAtUtc,
          services: samples.value.second.map(serviceRow),
          heartbeats: valueOr(heartbeats, []).length,
          loaded_versions: valueOr(heartbeats, []).flatMap((row) => loadedRows(row, valueOr(currentVersions, {}))),
        }
      : undefined,
});

/** The recorded services, pack after pack; a map without services could not be started in any order. */
function startOrder({ map, packOrder }: StartFacts): readonly string[] {
  const rows = valueOr(map, []);
  if (rows.length === 0) return ['no service'];
  const known = packOrder.flatMap((pack) => rows.filter((row) => row.pack === pack));
  const unknown = rows.filter((row) => !packOrder.includes(row.pack));
  return [...known, ...unknown].map(({ service }) => service);
}

const serviceRow = (row: Sample[number]) => ({
  service: row.service,
  task_definition: row.taskDefinition,
  task_arns: row.tasks.map((task) => task.taskArn),
  image_digest: row.imageDigest,
});

/** What the task works with beside what it would read now; null when the parameter is gone or cannot be read. */
const loadedRows = ({ component, loadedVersions }: HeartbeatRow, current: LoadedVersions) =>
  Object.entries(loadedVersions).map(([path, version]) => ({
    component,
    path,
    version,
    current_version: current[path] ?? null,
  }));

/** Services of the map that were not steady in both samples, or whose task changed between them. */
function unsteady(map: readonly { readonly service: string }[], { first, second }: Samples): readonly string[] {
  if (map.length === 0) return ['no service'];
  return map
    .map(({ service }) => service)
    .filter((name) => {
      const rows = [first, second].map((sample) => sample.find((row) => row.service === name));
      const [before, after] = rows.map((row) => row?.tasks[0]?.taskArn);
      return !rows.every((row) => row !== undefined && isSteady(row)) || before !== after;
    });
}

/** Tasks that ended by themselves since the bring-up started; times have one form, so their texts compare. */
const crashes = (sample: Sample, startedAtUtc: string): readonly string[] =>
  sample.flatMap(({ service, restartCount, lastStopped }) => {
    const ended = lastStopped !== undefined && lastStopped.stoppedAtUtc >= startedAtUtc ? lastStopped : undefined;
    const asked = ended?.stopReason === 'stopped';
    if (restartCount === 0 && (ended === undefined || asked)) return [];
    return [`${service}: ${restartCount} restarts, last exit ${ended?.exitCode ?? 'unknown'}`];
  });

function heartbeatJudgement({ map, heartbeats, pinned, currentVersions }: StartFacts): Judgement<'M4F-B3' | 'M4F-B5'> {
  const missing = mapFact(allReadable({ map, heartbeats }), (found) => withoutHeartbeat(found.map, found.heartbeats));
  return {
    expected: { missing: [], different: [] },
    observed: mapFact(allReadable({ missing, heartbeats, pinned, currentVersions }), (found) => ({
      missing: found.missing,
      different: found.heartbeats.flatMap((row) => [
        ...heartbeatFaults(row, found.pinned),
        ...loadedVersionFaults(row, found.currentVersions),
      ]),
    })),
    // A running task without a heartbeat is a placeholder, and counts as one that crashed (01, M4.F-C04).
    fails: isReadable(missing) && missing.value.length > 0 ? 'M4F-B3' : 'M4F-B5',
  };
}

const withoutHeartbeat = (
  map: readonly { readonly service: string; readonly mode: string }[],
  rows: readonly HeartbeatRow[],
): readonly string[] =>
  map.filter(({ mode }) => rows.filter((row) => row.component === mode).length !== 1).map(({ service }) => service);

/** What a daemon declares otherwise than it was pinned; connected means that it is neither RED nor ended. */
function heartbeatFaults(row: HeartbeatRow, pinned: Pinned): readonly string[] {
  const members: readonly (readonly [string, boolean])[] = [
    ['platform_run_id', row.platformRunId === pinned.platformRunId],
    ['image_digest', row.imageDigest === pinned.imageDigest],
    ['run_config_digest', row.runConfigDigest === pinned.runConfigDigest],
    ['policy_revisions', row.policyRevisions > 0],
    ['health_state', row.healthState === 'GREEN' || row.healthState === 'AMBER'],
  ];
  return members.filter(([, same]) => !same).map(([name]) => `${row.component}: ${name}`);
}

/** Parameters of which the daemon works with another version than the current one; every daemon works with some. */
export function loadedVersionFaults(
  { component, loadedVersions }: HeartbeatRow,
  current: LoadedVersions,
): readonly string[] {
  const loaded = Object.entries(loadedVersions);
  if (loaded.length === 0) return [`${component}: loaded_versions`];
  return loaded
    .filter(([path, version]) => current[path] !== version)
    .map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? 'none'}`);
}
