import type { LoadedVersions } from '@spine-green/runtime/substrate/parameters/port';
import { allReadable, type Check, check } from '../../lib/checks/check.ts';
import { isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import { type HeartbeatRow, isSteady, taskDefinitionSetSha256 } from '../../lib/platform/service-state.ts';
import { PACKS } from '../../lib/platform/services.ts';
import { plainLane } from '../../lib/run/lane.ts';
import { bringUp, type Sample, type StartFacts } from '../bring-up.ts';

export const daemonStart = plainLane<StartFacts>({
  id: 'M4.F',
  gather: bringUp,
  decide: (facts) => [
    check('M4.F-C01', {
      expected: { order: facts.map.map((row) => row.service), refused: [] },
      observed: { of: { order: facts.accepted, refused: facts.refused } },
      passes: ({ order, refused }) =>
        refused.length === 0 && order.length > 0 && inPackOrder(facts) && isSame(order, facts.map),
      fails: 'M4F-B1',
    }),
    check('M4.F-C02', { expected: [], observed: mapFact(facts.samples, unsteady), fails: 'M4F-B2' }),
    check('M4.F-C03', {
      expected: [],
      observed: mapFact(facts.samples, ([, last]) => crashes(last, facts.startedAtUtc)),
      fails: 'M4F-B3',
    }),
    heartbeatCheck(facts),
    check('M4.F-C05', {
      expected: { services: facts.map.map((row) => row.service).sort(), set_as_in_e: true },
      observed: mapFact(allReadable({ running: facts.running, set: facts.contractSha256 }), ({ running, set }) => ({
        services: running.map((row) => row.service).sort(),
        set_as_in_e: taskDefinitionSetSha256(running) === set,
      })),
      fails: 'M4F-B6',
    }),
  ],
  payload: ({ samples, startedAtUtc, contractSha256, heartbeats, currentVersions }) => ({
    started_at_utc: startedAtUtc,
    task_definition_set_sha256: isReadable(contractSha256) ? contractSha256.value : null,
    services: isReadable(samples) ? samples.value[1].map(serviceRow) : [],
    heartbeats: isReadable(heartbeats) ? heartbeats.value.length : 0,
    loaded_versions: isReadable(heartbeats)
      ? heartbeats.value.flatMap((row) => loadedRows(row, valueOr(currentVersions, {})))
      : [],
  }),
});

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

const isSame = (order: readonly string[], map: StartFacts['map']): boolean =>
  order.length === map.length && order.every((service, index) => service === map[index]?.service);

function inPackOrder({ map }: StartFacts): boolean {
  const ranks = map.map(({ pack }) => PACKS.indexOf(pack));
  return ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0));
}

/** Services that were not steady in both samples, or whose task changed between them. */
export function unsteady([first, second]: readonly [Sample, Sample]): readonly string[] {
  if (first.length === 0) return ['no service'];
  const names = new Set([...first, ...second].map((row) => row.service));
  return [...names].filter((name) => {
    const rows = [first, second].map((sample) => sample.find((row) => row.service === name));
    const [before, after] = rows.map((row) => row?.tasks[0]?.taskArn);
    return !rows.every((row) => row !== undefined && isSteady(row)) || before !== after;
  });
}

/** Tasks that ended by themselves since the bring-up started; times have one form, so their texts compare. */
export const crashes = (sample: Sample, startedAtUtc: string): readonly string[] =>
  sample.flatMap(({ service, restartCount, lastStopped }) => {
    const ended = lastStopped !== undefined && lastStopped.stoppedAtUtc >= startedAtUtc ? lastStopped : undefined;
    const asked = ended?.stopReason === 'stopped';
    if (restartCount === 0 && (ended === undefined || asked)) return [];
    return [`${service}: ${restartCount} restarts, last exit ${ended?.exitCode ?? 'unknown'}`];
  });

function heartbeatCheck(facts: StartFacts): Check {
  const missing = mapFact(facts.heartbeats, (rows) => withoutHeartbeat(facts, rows));
  const someMissing = isReadable(missing) && missing.value.length > 0;
  const { heartbeats, expected, currentVersions } = facts;
  return check('M4.F-C04', {
    expected: { missing: [], different: [] },
    observed: mapFact(allReadable({ heartbeats, expected, currentVersions }), (read) => ({
      missing: withoutHeartbeat(facts, read.heartbeats),
      different: read.heartbeats.flatMap((row) => [
        ...heartbeatFaults(row, read.expected),
        ...versionFaults(row, read.currentVersions),
      ]),
    })),
    // A running task without a heartbeat is a placeholder, and counts as one that crashed (01, M4.F-C04).
    fails: someMissing ? 'M4F-B3' : 'M4F-B5',
  });
}

const withoutHeartbeat = ({ map }: StartFacts, rows: readonly HeartbeatRow[]): readonly string[] =>
  map.filter(({ mode }) => rows.filter((row) => row.component === mode).length !== 1).map(({ service }) => service);

interface Expected {
  readonly platformRunId: string;
  readonly imageDigest: string;
  readonly runConfigDigest: string;
}

/** What a daemon declares otherwise than it was pinned; connected means that it is neither RED nor ended. */
export function heartbeatFaults(row: HeartbeatRow, expected: Expected): readonly string[] {
  const members: readonly (readonly [string, boolean])[] = [
    ['platform_run_id', row.platformRunId === expected.platformRunId],
    ['image_digest', row.imageDigest === expected.imageDigest],
    ['run_config_digest', row.runConfigDigest === expected.runConfigDigest],
    ['policy_revisions', row.policyRevisions > 0],
    ['health_state', row.healthState === 'GREEN' || row.healthState === 'AMBER'],
  ];
  return members.filter(([, same]) => !same).map(([name]) => `${row.component}: ${name}`);
}

/** Parameters of which the daemon works with another version than the current one; every daemon works with some. */
export function versionFaults({ component, loadedVersions }: HeartbeatRow, current: LoadedVersions): readonly string[] {
  const loaded = Object.entries(loadedVersions);
  if (loaded.length === 0) return [`${component}: loaded_versions`];
  return loaded
    .filter(([path, version]) => current[path] !== version)
    .map(([path, version]) => `${component}: ${path} version ${version}, current ${current[path] ?? 'none'}`);
}
