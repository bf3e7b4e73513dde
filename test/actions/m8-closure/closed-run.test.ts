import { nowUtc, systemClock } from '@spine-green/runtime/kernel/clock';
import { taskWriter } from '@spine-green/runtime/observability/writer';
import type { ReporterResult } from '@spine-green/runtime/services/reporter/service';
import type { StoppedTask } from '@spine-green/runtime/substrate/compute/port';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkOf } from '../../../actions/lib/checks/check.ts';
import type { Lane } from '../../../actions/lib/run/lane.ts';
import { listSegments, readSegmentRows } from '../../../actions/lib/truth/archive-segments.ts';
import { readDecisionLaneTruth } from '../../../actions/lib/truth/decision-lane.ts';
import { spotsOf } from '../../../actions/m8-closure/anchors.ts';
import type { WrittenVersion } from '../../../actions/m8-closure/bundle.ts';
import { holdTwice } from '../../../actions/m8-closure/facts/b-reporter-readiness.ts';
import { readCaseAnomalies, readCaseTruth, readDegraded } from '../../../actions/m8-closure/facts/case-truth.ts';
import { readClosureSet } from '../../../actions/m8-closure/facts/closure-set.ts';
import {
  gainedSince,
  readClosureHistory,
  readClosureVersions,
} from '../../../actions/m8-closure/facts/closure-versions.ts';
import { readConformanceAnswer } from '../../../actions/m8-closure/facts/conformance-answer.ts';
import { archivedSets, findAt } from '../../../actions/m8-closure/facts/g-replay-reconciliation.ts';
import { readFacts, resolveRefs } from '../../../actions/m8-closure/facts/h-obs-gov-closure.ts';
import { readAcquisitions, readLockEvents, readLockList } from '../../../actions/m8-closure/facts/lock-evidence.ts';
import { readArchiveTruth, readIngressTruth, readLivePartitions } from '../../../actions/m8-closure/facts/truth.ts';
import { singleWriterProbe } from '../../../actions/m8-closure/lanes/d-single-writer-probe.ts';
import { reporterExecution } from '../../../actions/m8-closure/lanes/e-reporter-execution.ts';
import { replayReconciliation } from '../../../actions/m8-closure/lanes/g-replay-reconciliation.ts';
import { obsGovClosure } from '../../../actions/m8-closure/lanes/h-obs-gov-closure.ts';
import { ARCHIVE } from '../../support/archive-writer.ts';
import { RUN, TRAFFIC } from '../../support/bus-records.ts';
import { CONFIG_DIGEST, EVIDENCE, IMAGE } from '../../support/closure/closable-run.ts';
import { readyToClose, report, SKIPS, startConformance, whyBlocked } from '../../support/closure/closure.ts';
import { momentOf } from '../../support/decided-lane.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

/**
 * The lanes of the closure over a run that real reporters closed three times: once against each other, and once more
 * over the marker that was there. What they judge is read from database, log and store.
 */
let world: FreshWorld;
let daemons: { stop(): Promise<void> }[] = [];
let tasks: readonly StoppedTask[];
let rerun: StoppedTask;
let gained: readonly WrittenVersion[];
const place = () => ({ evidence: { store: world.store, bucket: EVIDENCE }, platformRunId: RUN });

const EXITS: Readonly<Record<Exclude<ReporterResult, 'blocked'>, number>> = { closed: 0, written: 0, contended: 75 };

async function runTask(name: string, holdSeconds = 0): Promise<StoppedTask> {
  const taskArn = `embedded:task/reporter/${name}`;
  const startedAtUtc = nowUtc(systemClock);
  const writer = taskWriter('reporter', { taskArn, imageDigest: IMAGE });
  const result = await report(world, { taskArn, writer, holdSeconds });
  const stoppedAtUtc = nowUtc(systemClock);
  if (result === 'blocked') throw new Error(`${name} is blocked: ${await whyBlocked(world)}`);
  const exitCode = EXITS[result];
  return {
    taskArn,
    family: 'reporter',
    imageDigest: IMAGE,
    exitCode,
    stopReason: 'exited',
    startedAtUtc,
    stoppedAtUtc,
  };
}

/** Until the first one has written itself down as holder of the lock. */
const waitForHolder = () =>
  vi.waitFor(
    async () => {
      const holders = (await readAcquisitions(world.database, RUN)).map(({ instance }) => instance);
      expect(holders).toContain('embedded:task/reporter/first');
    },
    { timeout: 60_000 },
  );

beforeAll(async () => {
  world = await freshWorld();
  daemons = [await readyToClose(world), startConformance(world)];
  const before = await readClosureVersions(place());
  const holder = runTask('first', 2);
  const second = waitForHolder().then(() => runTask('second'));
  tasks = await Promise.all([holder, second]);
  gained = await gainedSince(place(), before);
  rerun = await runTask('rerun');
});

afterAll(async () => {
  for (const daemon of daemons) await daemon.stop();
  await world.drop();
});

/** Checks that fail, with what was observed. */
function failing<F>(lane: Lane<F>, facts: F): readonly unknown[] {
  const decided = lane.decide(facts, {}, { ...momentOf(lane.id), platformRunId: RUN });
  return Object.entries(decided)
    .map(([id, judgement]) => checkOf(id, judgement))
    .filter((check) => !check.pass)
    .map(({ id, observed }) => ({ id, observed }));
}

describe('the probe', () => {
  const probe = async () => ({
    tasks: { value: tasks },
    events: {
      value: await readLockEvents(
        place(),
        tasks.map(({ taskArn }) => taskArn),
      ),
    },
    acquisitions: { value: await readAcquisitions(world.database, RUN) },
    gained: { value: gained },
    holdMs: 1000,
    deniedExitCode: 75,
  });

  test('finds one that held the lock and one that was denied it', async () => {
    expect(failing(singleWriterProbe, await probe())).toEqual([]);
    expect(tasks.map(({ exitCode }) => exitCode)).toEqual([0, 75]);
  });

  test('the same lock excludes a second session of the database', async () => {
    expect(await holdTwice(world.database, '4711')).toEqual({ free: true, exclusive: true });
    const held = await world.database.session();
    await held.tryAdvisoryLock('4711');
    expect(await holdTwice(world.database, '4711')).toEqual({ free: false, exclusive: true });
    await held.close();
  });
});

describe('the execution over a closed run', () => {
  const execution = async () => ({
    task: { value: rerun },
    events: { value: await readLockEvents(place(), [rerun.taskArn]) },
    list: { value: await readLockList(place()) },
    acquisitions: { value: await readAcquisitions(world.database, RUN) },
  });

  test('holds the lock and supersedes the marker', async () => {
    expect(failing(reporterExecution, await execution())).toEqual([]);
    const set = await readClosureSet(place());
    expect(set.markers).toMatchObject({
      value: [
        { key: `evidence/runs/${RUN}/run_completed.json`, versions: 1, document: { supersedes: null } },
        { key: `evidence/runs/${RUN}/run_completed.supersede-1.json`, versions: 1 },
      ],
    });
  });

  test('is not the newest any more when somebody takes the lock after it', async () => {
    const { acquisitions, ...facts } = await execution();
    const intruder = { fence: '999', instance: 'manual', acquiredAtUtc: rerun.stoppedAtUtc, releasedAtUtc: undefined };
    const taken = { value: [...acquisitions.value, intruder] };
    expect(failing(reporterExecution, { ...facts, acquisitions: taken })).toMatchObject([{ id: 'M8.E-C02' }]);
  });
});

describe('anchors and figures', () => {
  const replay = async () => {
    const set = await readClosureSet(place());
    if (!('value' in set.replay_anchors)) throw new Error(set.replay_anchors.unreadable);
    const { document } = set.replay_anchors.value;
    const spots = [];
    for (const spot of spotsOf(document)) spots.push({ ...spot, found: await findAt(world.eventLog, spot, RUN) });
    const rows = await readSegmentRows(world.database, RUN);
    const { ingest_offsets_ref: ingest, rtdl_offsets_ref: rtdl } = document.source_refs;
    return {
      set,
      judged: { value: { ingest, rtdl } },
      truth: { value: await readIngressTruth(world.database, RUN) },
      archive: { value: await readArchiveTruth(world.database, RUN) },
      lane: { value: await readDecisionLaneTruth(world.database, RUN) },
      cases: { value: await readCaseTruth(world.database, RUN) },
      archived: {
        value: archivedSets(rows, await listSegments({ store: world.store, bucket: ARCHIVE, platformRunId: RUN })),
      },
      objects: {
        value: {
          ...{ receipts: 12, byDecision: { ADMIT: 12 }, admittedByTopic: { [TRAFFIC]: 12 }, quarantineRecords: 0 },
          ...{ quarantineReasons: [], copies: 0, unreceipted: 0 },
        },
      },
      emitted: { value: 12 },
      spots: { value: spots },
      live: { value: await readLivePartitions(world.eventLog, [TRAFFIC]) },
      clusterId: { value: (await world.eventLog.describe()).clusterId },
      sources: {
        value: {
          ingest: JSON.parse(await textOf(ingest.key, ingest.version_id)),
          rtdl: JSON.parse(await textOf(rtdl.key, rtdl.version_id)),
        },
      },
    };
  };
  const textOf = async (key: string, version: string): Promise<string> =>
    Buffer.from((await world.store.get(EVIDENCE, key, version)).body).toString('utf8');

  test('of a closed run hold against gate, log and archive', async () => {
    expect(failing(replayReconciliation, await replay())).toEqual([]);
  });

  test('do not hold when the archive lacks what its ledger has', async () => {
    const facts = await replay();
    const rows = await readSegmentRows(world.database, RUN);
    const archived = { value: archivedSets(rows, new Map()) };
    expect(failing(replayReconciliation, { ...facts, archived })).toMatchObject([{ id: 'M8.G-C01' }]);
  });

  test('do not hold for a row that the gate wrote after the closure', async () => {
    const facts = await replay();
    const receipts = [...facts.truth.value.receipts, { principal: 'ops', decision: 'ADMIT', count: 1 }];
    const truth = { value: { ...facts.truth.value, receipts } };
    expect(failing(replayReconciliation, { ...facts, truth })).toMatchObject([{ id: 'M8.G-C02' }]);
  });
});

describe('marker and observability', () => {
  const closed = async () => {
    const set = await readClosureSet(place());
    const marker = 'value' in set.markers ? set.markers.value.at(-1) : undefined;
    if (!('value' in set.governance_events)) throw new Error(set.governance_events.unreadable);
    return {
      set,
      resolved: { value: await resolveRefs(place(), marker) },
      fence: { value: (await readAcquisitions(world.database, RUN)).at(-1)?.fence ?? '' },
      conformance: {
        value: {
          ...{ imageDigest: IMAGE, runConfigDigest: CONFIG_DIGEST, scenarioRunId: 'd'.repeat(32) },
          ...{ environment: 'embedded' as const, permitted: SKIPS },
          answer: await readConformanceAnswer(world.database, RUN, rerun.taskArn),
        },
      },
      anomalies: {
        value: {
          ...(await readIngressTruth(world.database, RUN)),
          ofCases: await readCaseAnomalies(world.database, RUN),
          degraded: { ...(await readDegraded(world.database, RUN)), shareMax: 0.01 },
          declared: {},
        },
      },
      facts: { value: await readFacts(place(), set.governance_events.value.writtenAtUtc) },
    };
  };

  test('of a closed run are what database and store say', async () => {
    expect(failing(obsGovClosure, await closed())).toEqual([]);
  });

  test('every version was written by a task that held the lock', async () => {
    const holders = (await readAcquisitions(world.database, RUN)).map(({ instance }) => instance);
    const writers = (await readClosureHistory(place())).flatMap(({ writer }) => writer ?? []);
    expect(writers.length).toBeGreaterThan(8);
    expect(writers.filter((writer) => !holders.includes(writer))).toEqual([]);
  });

  test('a conformance that no reporter asked for answers nobody', async () => {
    await expect(readConformanceAnswer(world.database, RUN, 'embedded:task/reporter/second')).rejects.toThrow(
      'E_EVIDENCE_MISSING',
    );
  });

  // The last one: it takes a fact away.
  test('a governance fact that is gone leaves a row without its object', async () => {
    const facts = await closed();
    const [fact] = facts.facts.value;
    await world.store.delete(EVIDENCE, `evidence/runs/${RUN}/obs/governance/events/${fact?.eventId}.json`);
    expect(failing(obsGovClosure, await closed())).toMatchObject([
      {
        id: 'M8.H-C02',
        observed: { governance: [expect.stringContaining('not what its object says'), expect.anything()] },
      },
    ]);
  });
});
