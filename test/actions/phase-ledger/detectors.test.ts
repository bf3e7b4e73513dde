import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import type { ReceiptSummaryV1 } from '@spine-green/evidence-schemas/documents/receipt_summary.v1';
import type { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import type { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { ConsumerPlace } from '@spine-green/runtime/truth/consumer-places';
import type { Guards } from '@spine-green/runtime/truth/guards';
import { describe, expect, it } from 'vitest';
import { APPEND_ONLY_GUARDS } from '../../../actions/lib/drift/append-only-tables.ts';
import { DETECTORS } from '../../../actions/lib/drift/detectors.ts';
import type {
  DatabaseFacts,
  DriftFacts,
  RunFacts,
  StackFacts,
  Started,
  StreamFacts,
} from '../../../actions/lib/drift/facts.ts';
import { DRIFT_CLASSES, DRIFT_ROWS } from '../../../actions/lib/ledger/drift.ts';
import { project } from '../../../actions/lib/ledger/projection.ts';
import type { LedgerState } from '../../../actions/lib/ledger/state.ts';
import { findDrift } from '../../../actions/phase-ledger/sentinel/watch.ts';
import { bothPassed, stateAfter } from '../ledger/builder.ts';
import { drafts, HEX } from '../ledger/drafts.ts';

const RUN = 'platform_20261122T101500Z';
const IMAGE = `sha256:${'b'.repeat(64)}`;
const TASK = 'embedded:task/spine-sr/1db0f82a';
const NOW = '2026-11-22T10:30:00.000000Z';

const ready = {
  topic: 'control',
  partition: 0,
  offset: 3,
  message_id: HEX,
  broker_time_utc: '2026-11-22T10:20:00.000000Z',
};
const wspStart = { source_prefixes: ['s3://oracle/run/stream_view/output_id=a'], ready_ref: ready, task_arn: TASK };
const receipts = (counts: Partial<ReceiptSummaryV1['counts_by_decision']>) =>
  ({
    counts_by_decision: { ADMIT: 10, DUPLICATE: 0, QUARANTINE: 0, ANOMALY: 0, PUBLISH_AMBIGUOUS: 0, ...counts },
    counts_by_topic: { t: 10 },
  }) as unknown as ReceiptSummaryV1;
const { counts_by_topic: _topics, ...withoutTopics } = receipts({});
const anchor = (count: number, end_offset = count) => ({
  topic: 't',
  partition: 0,
  start_offset: 1,
  end_offset,
  count,
});
const anchors = (...ingest: readonly object[]) =>
  ({ anchors: { ingest, rtdl_core: [] } }) as unknown as ReplayAnchorsV1;
const lock = (event: string, task: string, second: number, fence: string | null = null) =>
  ({
    event,
    task_arn: task,
    fence,
    ts_utc: `2026-11-22T10:20:${String(second).padStart(2, '0')}.000000Z`,
  }) as ReporterLockEventV1;

const run: RunFacts = {
  viewPrefix: 's3://oracle/run/stream_view/',
  wspStart: wspStart as never,
  wspSummary: { ready_ref: ready } as never,
  readyReceipt: { ...ready, platform_run_id: RUN } as never,
  receiptSummary: receipts({}),
  anchors: anchors(anchor(10)),
  lockEvents: [lock('ACQUIRED', 'a', 1, '1'), lock('RELEASED', 'a', 2, '1'), lock('ACQUIRED', 'b', 3, '2')],
  markers: [{ fence: '1' }, { fence: '2' }] as never,
  daemons: { services: [{ service_name: 'ig', task_arns: [TASK], desired_count: 1 }] } as never,
  tasksOf: { 'wsp/wsp_start.json': [TASK] },
};

/** The body of the function that refuses, as the newest migration has it. */
const refusal = (() => {
  const text = readFileSync(join(import.meta.dirname, '../../../runtime/migrations/000017_retention.sql'), 'utf8');
  return /AS \$\$([^$]*)\$\$/.exec(text)?.[1];
})();
const migrated: Guards = { byTable: APPEND_ONLY_GUARDS, refusal };
const awake = (table: string, guards: readonly string[]): Guards => ({
  ...migrated,
  byTable: { ...migrated.byTable, [table]: guards },
});
const SETTLED = APPEND_ONLY_GUARDS['ig.admission_rows']?.[1] ?? '';
const sleeps = 'settled refuses each row of UPDATE where (false)';

const database: DatabaseFacts = {
  uniqueColumns: [['dedupe_key']],
  foreignKeys: 0,
  guards: migrated,
  changedTables: [],
  ambiguous: 0,
};

const consumer: ConsumerPlace = {
  ...{ component: 'archive-writer', topic: 't', partition: 0 },
  ...{ committed: 4, durable: 5, end: 6 },
};
const stream: StreamFacts = {
  consumers: [consumer],
  clusterId: 'cluster',
  admitted: [{ topic: 't', partition: 0, last: 5, end: 6 }],
  guards: migrated,
  acceptedPayloads: 0,
  misses: [{ status: 'CONTEXT_MISSING', kept: 2, told: 2 }],
};

/** The ledger with phases as far as a class needs them. */
function ledger(change: (phases: LedgerState['phases']) => Partial<LedgerState['phases']> = () => ({})): LedgerState {
  const state = stateAfter(...bothPassed, drafts.hold());
  const phases = {
    ...state.phases,
    M5: { ...state.phases.M5, completedSeq: 5 },
    M6: { ...state.phases.M6, completedSeq: 6 },
  };
  return { ...state, phases: { ...phases, ...change(phases) } };
}

const snapshot = (change: Partial<LaneSnapshotV1> = {}): LaneSnapshotV1 =>
  ({
    overall_pass: true,
    checks: [{ id: 'M0.A-C01', evidence: ['evidence/x.json'] }],
    source_refs: [],
    epoch,
    ...change,
  }) as unknown as LaneSnapshotV1;
const epoch = { kafka_cluster_id: 'cluster', db_resource_id: 'database', image_digest: IMAGE };

const up: StackFacts = {
  expiresAt: '2026-11-22',
  demoEndUtc: null,
  sessionEndsOn: '2026-11-22',
  heartbeatEndUtc: undefined,
};
const started = (family: string, ...command: string[]) => ({ family, imageDigest: IMAGE, command });
const service = (desiredCount: number, one: Started) => ({ ...one, service: 'gate', desiredCount });
const OTHER_IMAGE = `sha256:${'c'.repeat(64)}`;
const ARN = 'arn:aws:ecs:eu-west-2:123456789012:task/cluster/1db0';

const calm: DriftFacts = {
  phase: 'M0',
  nowUtc: NOW,
  state: ledger(),
  platformRunId: RUN,
  definitionSha256: HEX,
  required: ['ig', 'archive-writer', 'reporter'],
  handlesDiffering: [],
  epoch,
  stack: up,
  substrate: 'embedded',
  tasks: [{ family: 'spine-ig', imageDigest: IMAGE, command: ['ig'] }],
  definitions: [],
  modeOf: {
    'spine-ig': 'ig',
    'spine-rtdl-core-archive-writer': 'archive-writer',
    'spine-reporter': 'reporter',
    'spine-runtime-probe': 'runtime-probe',
  },
  probeFamily: 'spine-runtime-probe',
  entering: undefined,
  run,
  recorded: { snapshot: snapshot(), secrets: [], uris: [{ key: 'evidence/x.json', bucket: 'evidence' }] },
  pinnedBuckets: ['evidence', 'archive'],
  closing: true,
  rewritten: [],
  absentEvidence: [],
  database,
  stream,
};

const scopeLocked = ledger(({ M0 }) => {
  const value = '{"in":["rtdl"],"out":["learning_registry"]}';
  const pinned = {
    ...M0.pinned,
    scope_lock: {
      digest: HEX,
      registry_sha256: HEX,
      value,
      locator: null,
      not_applicable: null,
      source: 'operator' as const,
      seq: 4,
    },
  };
  return { M0: { ...M0, pinned } };
});
const laneOn = (cluster: string) =>
  ledger(({ M0 }) => {
    const lane = M0.lanes['M0.A'];
    if (lane === undefined) throw new Error('M0.A is in every ledger of this test');
    return {
      M0: { ...M0, lanes: { ...M0.lanes, 'M0.A': { ...lane, epoch: { ...epoch, kafka_cluster_id: cluster } } } },
    };
  });
const busOn = (cluster: string) =>
  ledger(({ M0, M2 }) => {
    const lane = M0.lanes['M0.A'];
    if (lane === undefined) throw new Error('M0.A is in every ledger of this test');
    return {
      M2: { ...M2, lanes: { ...M2.lanes, 'M2.F': { ...lane, epoch: { ...epoch, kafka_cluster_id: cluster } } } },
    };
  });
const torn = ledger(({ M9 }) => ({ M9: { ...M9, status: 'DONE' } }));
const tearing = ledger(({ M9 }) => ({ M9: { ...M9, status: 'ACTIVE' } }));
/** No phase is open. */
const closed = ledger(({ M0 }) => ({ M0: { ...M0, status: 'DONE' } }));

const ofRecorded = (change: Partial<LaneSnapshotV1> = {}): Partial<DriftFacts> => ({
  recorded: { snapshot: snapshot(change), secrets: [], uris: [] },
});
const ofRun = (change: Partial<RunFacts>): Partial<DriftFacts> => ({ run: { ...run, ...change } });
const ofStream = (change: Partial<StreamFacts>): Partial<DriftFacts> => ({ stream: { ...stream, ...change } });
const ofDatabase = (change: Partial<DatabaseFacts>): Partial<DriftFacts> => ({ database: { ...database, ...change } });

/** For every class that is detected: facts in which it fires, and facts close by in which it does not. */
const ROWS: Readonly<
  Record<string, { fires: readonly Partial<DriftFacts>[]; quiet?: readonly Partial<DriftFacts>[] }>
> = {
  'DS-S1': {
    fires: [
      ofDatabase({ uniqueColumns: [['dedupe_key'], ['event_id']] }),
      ofDatabase({ uniqueColumns: [] }),
      ofDatabase({ foreignKeys: 1 }),
    ],
    quiet: [{ database: undefined }],
  },
  'DS-S3': {
    fires: [
      { rewritten: ['evidence/x.json'] },
      ofDatabase({ guards: awake('ig.receipt_rows', []) }),
      ofDatabase({ guards: awake('ig.receipt_rows', ['append_only refuses each statement of TRUNCATE']) }),
      ofDatabase({ guards: awake('ig.admission_rows', [SETTLED]) }),
      ofDatabase({ guards: { ...migrated, byTable: {} } }),
      ofDatabase({ guards: { ...migrated, refusal: 'BEGIN RETURN NEW; END' } }),
      ofDatabase({ guards: { ...migrated, refusal: undefined } }),
      ofDatabase({ changedTables: ['ig.receipt_rows'] }),
    ],
    quiet: [{ database: undefined }],
  },
  'DS-S4': {
    fires: [
      ofRun({ wspStart: { ...wspStart, source_prefixes: ['s3://oracle/run/raw/a'] } as never }),
      ofRun({ viewPrefix: undefined }),
      { state: ledger(({ M5 }) => ({ M5: { ...M5, completedSeq: 0 } })) },
    ],
    quiet: [ofRun({ wspStart: undefined, viewPrefix: undefined })],
  },
  'DS-S5': {
    fires: [
      ofRun({ readyReceipt: undefined }),
      ofRun({ wspStart: { ...wspStart, ready_ref: { ...ready, offset: 4 } } as never }),
      { platformRunId: 'platform_20261122T101600Z' },
      ofRun({ wspSummary: { ready_ref: { ...ready, offset: 4 } } as never }),
    ],
    quiet: [ofRun({ wspStart: undefined, readyReceipt: undefined }), ofRun({ wspSummary: undefined })],
  },
  'DS-S8': {
    fires: [
      ofRun({ lockEvents: [lock('ACQUIRED', 'a', 1, '2'), lock('ACQUIRED', 'b', 2, '2')] }),
      ofRun({ lockEvents: [lock('ACQUIRED', 'a', 1), lock('ACQUIRED', 'b', 2, '2')] }),
      ofRun({ markers: [{ fence: '3' }] as never }),
      // One that supersedes a lawful one.
      ofRun({ markers: [{ fence: '2' }, { fence: '3' }] as never }),
      ofRun({ lockEvents: [] }),
    ],
    quiet: [
      ofRun({ lockEvents: [lock('ACQUIRED', 'a', 1, '1'), lock('LOST', 'a', 2, '1'), lock('ACQUIRED', 'b', 3, '2')] }),
      // A holder that was killed gave nothing back.
      ofRun({ lockEvents: [lock('ACQUIRED', 'a', 1, '1'), lock('ACQUIRED', 'b', 2, '2')] }),
      // Clocks that differ say nothing.
      ofRun({
        lockEvents: [lock('ACQUIRED', 'b', 1, '2'), lock('ACQUIRED', 'a', 3, '1'), lock('RELEASED', 'a', 2, '1')],
      }),
      ofRun({ lockEvents: [], markers: [] }),
    ],
  },
  'DS-S9': {
    fires: [ofRun({ receiptSummary: receipts({ PUBLISH_AMBIGUOUS: 1 }) }), ofDatabase({ ambiguous: 2 })],
    quiet: [
      // While the stream runs an outcome may be unknown for a moment.
      { ...ofDatabase({ ambiguous: 2 }), state: ledger(({ M6 }) => ({ M6: { ...M6, completedSeq: 0 } })) },
      ofRun({ receiptSummary: undefined }),
    ],
  },
  'DS-M1': {
    fires: [
      { state: scopeLocked, required: ['model-registry'] },
      { state: scopeLocked, required: ['learning/summary.json'] },
    ],
    quiet: [{ state: scopeLocked }, { required: ['model-registry'] }, { state: scopeLocked, required: ['relearning'] }],
  },
  'DS-M2': {
    fires: [{ definitionSha256: 'f'.repeat(64) }],
    quiet: [{ definitionSha256: 'f'.repeat(64), phase: 'M1' }],
  },
  'DS-I1': {
    fires: [
      ofRun({ tasksOf: { 'wsp/wsp_start.json': [null] } }),
      ofRun({ tasksOf: { 'wsp/wsp_start.json': [] } }),
      ofRun({ tasksOf: { 'wsp/wsp_start.json': [TASK], 'obs/run_report.json': ['my laptop'] } }),
      ofRun({ tasksOf: { 'oracle/stream_sort_summary.json': [TASK, 'my laptop'] } }),
      ofRun({ daemons: { services: [{ service_name: 'ig', task_arns: [], desired_count: 1 }] } as never }),
      ofRun({ daemons: { services: [{ service_name: 'ig', task_arns: ['pid 77'], desired_count: 1 }] } as never }),
      // A task of one substrate is none of another.
      { ...ofRun({ tasksOf: { 'wsp/wsp_start.json': [ARN] } }), substrate: 'embedded' },
      { ...ofRun({ tasksOf: { 'wsp/wsp_start.json': [TASK] }, daemons: undefined }), substrate: 'dev_min' },
    ],
    quiet: [
      { ...ofRun({ tasksOf: { 'wsp/wsp_start.json': [ARN] }, daemons: undefined }), substrate: 'dev_min' },
      ofRun({ daemons: { services: [{ service_name: 'ig', task_arns: [], desired_count: 0 }] } as never }),
    ],
  },
  'DS-I4': { fires: [{ handlesDiffering: ['region'] }] },
  'DS-I5': {
    fires: [
      { tasks: [{ ...started('spine-ig', 'ig'), imageDigest: OTHER_IMAGE }] },
      { tasks: [started('spine-sleep', 'sleep')] },
      { tasks: [started('foreign-ig', 'ig')] },
      { tasks: [started('spine-ig', 'sh', '-c', 'echo ready && exit 0')] },
      { tasks: [started('spine-ig', 'ig', '--help')] },
      { tasks: [started('spine-ig', 'reporter')] },
      { tasks: [started('spine-ig')] },
      { tasks: [started('spine-runtime-probe', 'sh', '-c', '--help')] },
      { definitions: [service(0, started('spine-ig', 'sh', '-c', 'while sleep 60; do :; done'))] },
      { definitions: [service(1, { ...started('spine-ig', 'ig'), imageDigest: OTHER_IMAGE })] },
    ],
    quiet: [
      { tasks: [] },
      { tasks: [started('spine-rtdl-core-archive-writer', 'archive-writer')] },
      { tasks: [started('spine-runtime-probe', 'runtime-probe')] },
      { tasks: [started('spine-runtime-probe', '--help'), started('spine-runtime-probe', 'ig', '--help')] },
      { definitions: [service(1, started('spine-ig', 'ig'))] },
      // What a stack declared before this image was pinned, and nothing starts.
      { definitions: [service(0, { ...started('spine-ig', 'ig'), imageDigest: OTHER_IMAGE })] },
      { epoch: { ...epoch, image_digest: null }, closing: false },
    ],
  },
  'DS-B3': {
    fires: [{ stack: { ...up, expiresAt: '2026-11-21' } }],
    quiet: [{ stack: undefined }, { stack: { ...up, expiresAt: undefined } }],
  },
  'DS-B4': {
    fires: [
      { state: torn },
      { stack: { ...up, demoEndUtc: NOW } },
      { stack: { ...up, sessionEndsOn: '2026-11-21' } },
      { stack: { ...up, heartbeatEndUtc: '2026-11-22T00:00:00.000000Z' }, state: closed },
    ],
    quiet: [
      { state: torn, stack: undefined },
      { stack: { ...up, sessionEndsOn: undefined } },
      { stack: { ...up, heartbeatEndUtc: '2026-11-23T00:00:00.000000Z' }, state: closed },
      // Whoever opened a phase wants the substrate, and only waits for a new go.
      { stack: { ...up, heartbeatEndUtc: '2026-11-22T00:00:00.000000Z' } },
      { stack: { ...up, sessionEndsOn: '2026-11-21' }, state: tearing },
      { stack: { ...up, sessionEndsOn: '2026-11-21' }, entering: 'M9' },
    ],
  },
  'DS-S2': {
    fires: [
      ofStream({ guards: awake('ig.admission_rows', []) }),
      ofStream({
        guards: awake('ig.admission_rows', [sleeps, 'append_only refuses each statement of DELETE, TRUNCATE']),
      }),
      ofStream({ guards: { ...migrated, refusal: 'BEGIN RETURN NEW; END' } }),
      ofStream({ acceptedPayloads: 1 }),
    ],
    quiet: [{ stream: undefined }],
  },
  'DS-S6': {
    fires: [
      ofStream({ consumers: [consumer, { ...consumer, committed: 6 }] }),
      ofStream({ consumers: [{ ...consumer, end: 4 }] }),
    ],
    quiet: [
      { stream: undefined },
      ofStream({ consumers: [{ ...consumer, committed: undefined }] }),
      ofStream({ consumers: [{ ...consumer, committed: 6, durable: 6 }] }),
    ],
  },
  'DS-S7': {
    fires: [ofStream({ misses: [{ status: 'CONTEXT_MISSING', kept: 2, told: 1 }] })],
    quiet: [
      { stream: undefined },
      ofStream({ misses: [] }),
      ofStream({ misses: [{ status: 'CONTEXT_MISSING', kept: 2, told: 3 }] }),
    ],
  },
  'DS-I2': {
    fires: [
      { ...ofStream({ clusterId: 'another' }), state: busOn('cluster') },
      ofStream({ admitted: [{ topic: 't', partition: 0, last: 6, end: 6 }] }),
      ofStream({ admitted: [{ topic: 'u', partition: 0, last: 0, end: undefined }] }),
    ],
    quiet: [{ stream: undefined }, ofStream({ clusterId: 'another' }), { state: busOn('cluster') }],
  },
  'DS-I3': {
    fires: [
      { recorded: { snapshot: snapshot(), secrets: [], uris: [{ key: 'evidence/x.json', bucket: 'elsewhere' }] } },
    ],
    quiet: [{ recorded: undefined }],
  },
  'DS-E1': { fires: [{ absentEvidence: ['evidence/x.json'] }] },
  'DS-E2': {
    fires: [
      ofRecorded({ checks: [{ id: 'M0.A-C01', evidence: ['https://logs.internal/1'] }] as never }),
      ofRecorded({ checks: [{ id: 'M0.A-C01', evidence: ['/tmp/ig.log'] }] as never }),
    ],
    quiet: [
      ofRecorded({
        checks: [{ id: 'M0.A-C01', evidence: ['https://logs.internal/1', 'evidence/x.json'] }] as never,
      }),
      ofRecorded({ checks: [{ id: 'M0.A-C01', evidence: [] }] as never }),
      { recorded: undefined },
    ],
  },
  'DS-E3': {
    fires: [
      ofRun({ anchors: anchors() }),
      ofRun({ anchors: anchors(anchor(9)) }),
      ofRun({ anchors: anchors(anchor(10, 0)) }),
      // As many as were admitted, and none of one topic.
      ofRun({ anchors: anchors(anchor(10)), receiptSummary: { ...receipts({}), counts_by_topic: { t: 4, u: 6 } } }),
      ofRun({ anchors: anchors(anchor(9)), receiptSummary: withoutTopics }),
    ],
    quiet: [
      ofRun({ anchors: undefined }),
      ofRun({ anchors: anchors(anchor(4), anchor(6)) }),
      ofRun({ receiptSummary: withoutTopics }),
    ],
  },
  'DS-E4': {
    fires: [
      { state: laneOn('another') },
      {
        state: laneOn('another'),
        closing: false,
        recorded: { snapshot: snapshot({ source_refs: [{ lane: 'M0.A' }] as never }), secrets: [], uris: [] },
      },
    ],
    quiet: [
      { state: laneOn('cluster') },
      { state: laneOn('another'), closing: false },
      // A lane that failed consumed nothing.
      {
        state: laneOn('another'),
        closing: false,
        recorded: {
          snapshot: snapshot({ overall_pass: false, source_refs: [{ lane: 'M0.A' }] as never }),
          secrets: [],
          uris: [],
        },
      },
    ],
  },
  'DS-E5': { fires: [{ recorded: { snapshot: snapshot(), secrets: ['evidence/x.json: jwt at $.a'], uris: [] } }] },
};

const names = (facts: DriftFacts): readonly string[] => findDrift(facts).map((one) => one.class);

describe('the drift sentinel', () => {
  it('finds nothing in a run where nothing drifted', () => expect(findDrift(calm)).toEqual([]));

  it('has a row here for every class that it detects', () => {
    expect(Object.keys(ROWS).sort()).toEqual(Object.keys(DETECTORS).sort());
  });

  it('names all 27 classes of the list, each detected or waiting for an issue', () => {
    expect(DRIFT_CLASSES).toHaveLength(27);
    expect(new Set(DRIFT_CLASSES).size).toBe(27);
    const detected = DRIFT_ROWS.filter(({ state }) => state === 'detected').map((row) => row.class);
    expect(detected.sort()).toEqual(Object.keys(DETECTORS).sort());
  });

  it('says in the readable copy of the ledger what nothing looks for yet, and what each waits for', () => {
    const planned = project(calm.state, 'embedded').planned_drift;
    expect(planned.map((row) => row.class)).toEqual(['DS-I6', 'DS-B1', 'DS-B2', 'DS-B5']);
    expect(planned.every(({ waits_for }) => waits_for === 11)).toBe(true);
  });

  describe.each(Object.entries(ROWS))('%s', (name, { fires, quiet = [] }) => {
    it.each(fires.map((facts, index) => ({ index, facts })))('fires, and nothing else does ($index)', ({ facts }) => {
      expect(names({ ...calm, ...facts })).toEqual([name]);
    });

    it.each([{ index: -1, facts: {} }, ...quiet.map((facts, index) => ({ index, facts }))])(
      'is quiet close by ($index)',
      ({ facts }) => {
        expect(names({ ...calm, ...facts })).not.toContain(name);
      },
    );
  });
});
