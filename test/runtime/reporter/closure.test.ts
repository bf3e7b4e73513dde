import { appendFile, chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { ClosureBlockedV1 } from '@spine-green/evidence-schemas/documents/closure_blocked.v1';
import { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { ReconciliationV1 } from '@spine-green/evidence-schemas/documents/reconciliation.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { listAll } from '@spine-green/runtime/substrate/object-store/port';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForDone } from '../../support/archive-writer.ts';
import { envelope, OTHER_RUN, RUN } from '../../support/bus-records.ts';
import { copyOnLog, EVIDENCE } from '../../support/closure/closable-run.ts';
import { closed, readyToClose, report, sampleAgain, startConformance } from '../../support/closure/closure.ts';
import { repeat, resolveUnknown } from '../../support/closure/gate-rows.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

let world: FreshWorld;
let daemons: { stop(): Promise<void> }[] = [];

beforeEach(async () => {
  world = await freshWorld();
  daemons = [await readyToClose(world)];
});

afterEach(async () => {
  for (const daemon of daemons) await daemon.stop();
  await world.drop();
});

const key = (name: string): string => `evidence/runs/${RUN}/${name}`;
const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T> =>
  (await readEvidence({ store: world.store, bucket: EVIDENCE }, key(name), parse)).document;
const exists = async (name: string): Promise<boolean> => (await world.store.head(EVIDENCE, key(name))) !== undefined;
const blockedBy = async (): Promise<readonly string[]> =>
  (await read('obs/closure_blocked.json', ClosureBlockedV1.parse)).blockers.map(({ code }) => code);
const execute = (text: string, ...values: readonly unknown[]) => world.database.execute({ text, values });
const beside = async <T>(work: () => Promise<T>): Promise<T> => {
  const conformance = startConformance(world);
  try {
    return await work();
  } finally {
    await conformance.stop();
  }
};
const close = (changes: Parameters<typeof report>[1] = {}) => beside(() => report(world, changes));
const closes = (changes: Parameters<typeof report>[1] = {}) => beside(() => closed(world, changes));
/** A run that does not come to rest is waited for in vain. */
const RESTLESS = { waitSecondsMax: 1 };

it('a run whose stages agree is closed: documents, projection, and the marker last', async () => {
  await closes();
  const runReport = await read('obs/run_report.json', RunReportV1.parse);
  expect(runReport.ingress).toMatchObject({ sent: 12, received: 12, admit: 12, duplicate: 0, quarantine: 0 });
  expect(runReport.archive.summary).toMatchObject({ seen_total: 12, archived_total: 12 });
  expect(runReport.case_labels).toMatchObject({
    summary: { triggers_seen: 0, triggers_taken_in: 0, cases_created: 0, labels_accepted: 0, anomalies_total: 0 },
    health_states: { 'case-trigger': 'UNKNOWN', cm: 'UNKNOWN', ls: 'UNKNOWN' },
  });
  expect(runReport.rtdl).toMatchObject({ traffic: 12, decision: 0, rejected: 12, outcome: 0, audit_append: 0 });
  const reconciliation = await read('obs/reconciliation.json', ReconciliationV1.parse);
  expect(reconciliation).toMatchObject({ status: 'PASS', explanations: [] });
  expect(Object.keys(reconciliation.checks).sort()).toEqual([
    'R1',
    'R10',
    'R11',
    'R12',
    'R13',
    'R14',
    'R2',
    'R3',
    'R4',
    'R5',
    'R7',
    'R8',
    'R9',
    'archive_seen_ge_archived',
    'decision_ge_outcome',
    'received_ge_admit',
    'sent_ge_received',
  ]);
  const anchors = await read('obs/replay_anchors.json', ReplayAnchorsV1.parse);
  expect(anchors.anchors.ingest.reduce((sum, { count }) => sum + count, 0)).toBe(12);
  expect(anchors.archive.reduce((sum, { records }) => sum + records, 0)).toBe(12);
  expect(await read('obs/anomaly_summary.json', AnomalySummaryV1.parse)).toMatchObject({ status: 'PASS' });
  const marker = await read('run_completed.json', RunCompletedV1.parse);
  for (const ref of Object.values(marker.closure_refs)) {
    const object = await world.store.get(EVIDENCE, ref.key, ref.version_id);
    expect(object.sha256).toBe(ref.sha256);
  }
});

it('latencies are those of all lives of the gate in this run', async () => {
  const life = (name: string, run: string, metrics: object) =>
    execute(
      `INSERT INTO obs.component_heartbeats SELECT 'ig', $1, $2, scenario_run_id, image_digest, run_config_digest,
        policy_revs_json, 'STOPPED', '{}', $3, '{}', started_at, reported_at, clock_timestamp()
      FROM obs.component_heartbeats WHERE component = 'archive-writer'`,
      name,
      run,
      JSON.stringify(metrics),
    );
  await life('first', RUN, { inflight: 0, 'latency_ms/admission/20': 90, 'latency_ms/commit/5': 1 });
  await life('second', RUN, {
    inflight: 0,
    'latency_ms/admission/50': 8,
    'latency_ms/admission/beyond_last_bucket': 2,
  });
  await life('foreign', OTHER_RUN, { 'latency_ms/admission/1': 1_000_000 });
  await closes();
  const { latency } = (await read('obs/run_report.json', RunReportV1.parse)).ingress;
  expect(latency).toMatchObject({
    admission: { measured: 100, p50_ms: 20, p95_ms: 50, p99_ms: 'beyond_last_bucket' },
    commit: { measured: 1, p50_ms: 5, p95_ms: 5, p99_ms: 5 },
    publish: { measured: 0, p50_ms: null, p95_ms: null, p99_ms: null },
  });
});

it('the projection holds every fact, sorted, and equals the objects', async () => {
  await close();
  const { body } = await world.store.get(EVIDENCE, key('obs/governance/events.jsonl'));
  const rows = Buffer.from(body)
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => GovernanceEventV1.parse(JSON.parse(line)));
  let objects = 0;
  for await (const _ of listAll(world.store, EVIDENCE, key('obs/governance/events/'))) objects += 1;
  expect(rows).toHaveLength(objects);
  const order = rows.map(({ ts_utc, event_id }) => `${ts_utc} ${event_id}`);
  expect(order).toEqual([...order].sort());
  expect(rows.map(({ event_family }) => event_family)).toEqual(
    expect.arrayContaining(['RUN_REPORT_GENERATED', 'EVIDENCE_REF_RESOLVED', 'REPORTER_LOCK', 'RUN_CLOSED']),
  );
});

it('a second closure leaves the marker and supersedes it with a reference', async () => {
  await close();
  const first = await world.store.get(EVIDENCE, key('run_completed.json'));
  await closes();
  expect(await world.store.versions(EVIDENCE, key('run_completed.json'))).toHaveLength(1);
  const second = await read('run_completed.supersede-1.json', RunCompletedV1.parse);
  expect(second.supersedes).toMatchObject({ key: key('run_completed.json'), sha256: first.sha256 });
});

it('a duplicate receipt explains a resend and does not block', async () => {
  await repeat(world, envelope(1));
  await sampleAgain(world);
  await closes();
  const reconciliation = await read('obs/reconciliation.json', ReconciliationV1.parse);
  expect(reconciliation.explanations).toMatchObject([{ check: 'R1', left: 13, right: 12 }]);
});

it('an unknown outcome that was resolved explains a receipt beside the answer', async () => {
  await resolveUnknown(world, envelope(1));
  await sampleAgain(world);
  await closes();
  const reconciliation = await read('obs/reconciliation.json', ReconciliationV1.parse);
  expect(reconciliation.explanations).toMatchObject([{ check: 'R1', left: 13, right: 12 }]);
});

it('copies on the log that the gate found explain what the archive has more, and the run closes', async () => {
  await copyOnLog(world, 3, 'recorded');
  await waitForDone(world.database, 13);
  await sampleAgain(world);
  await closes();
  const reconciliation = await read('obs/reconciliation.json', ReconciliationV1.parse);
  expect(reconciliation.explanations).toEqual(
    ['R4', 'R5'].map((check) => ({
      check,
      left: 13,
      right: 12,
      explained_by: 'reconciliations that found DUPLICATE_PUBLISH',
    })),
  );
  expect(await read('obs/anomaly_summary.json', AnomalySummaryV1.parse)).toMatchObject({
    status: 'PASS',
    expected: [{ reason: 'DUPLICATE_PUBLISH', count: 1, ref: key('ig/reconciliation/') }],
    top_reasons: [{ reason: 'DUPLICATE_PUBLISH', count: 1 }],
  });
});

describe('a run is not closed and has no marker', () => {
  afterEach(async () => {
    expect(await exists('run_completed.json')).toBe(false);
  });

  it('when the gate admitted an event that is not archived', async () => {
    await execute(
      `INSERT INTO ig.admission_rows SELECT ts_us, batch_id, reserved_at, admitted_at, 999, eb_published_ms,
        eb_partition, context_id, attempt, state, '\\xff', payload_hash, partition_key, 'lost'
      FROM ig.admission_rows LIMIT 1`,
    );
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toContain('RECONCILIATION_FAILED');
    const { checks } = await read('obs/reconciliation.json', ReconciliationV1.parse);
    expect(checks).toMatchObject({ R2: false, R4: false, R5: false, R7: false });
  });

  const ID = 'a'.repeat(32);
  it.each<{ given: string; row: string; fails: readonly string[] }>([
    {
      given: 'a decision is about no admitted event',
      row: `INSERT INTO rtdl.df_decisions (decision_id, platform_run_id, source_event_id, decision_scope,
          source_payload_hash, flow_id, payload_hash, payload_json, action_kind, ruled_action, score_source,
          context_status, posture_mode)
        VALUES ('${ID}', '${RUN}', 'e', 'fraud.primary', 'h', '1', 'h', '{}', 'ALLOW', 'ALLOW', 'none', 'CONTEXT_READY',
          'NORMAL')`,
      fails: ['R7', 'R8', 'R10'],
    },
    {
      given: 'an action had an effect that nobody asked for',
      row: `INSERT INTO rtdl.al_effects (token, platform_run_id, action_id, action_kind, provider_ref)
        VALUES ('t', '${RUN}', 'a', 'ALLOW', 'p')`,
      fails: ['R9'],
    },
    {
      given: 'an outcome has no decision',
      row: `INSERT INTO rtdl.al_outcomes_append (outcome_id, platform_run_id, semantic_key, decision_id, action_id,
          action_kind, status, reason, attempts, payload_hash)
        VALUES ('${ID}', '${RUN}', 's', 'd', 'a', 'ALLOW', 'FAILED', 'x', 1, 'h')`,
      fails: ['decision_ge_outcome', 'R9'],
    },
    {
      given: 'the audit holds a record of no decision',
      row: `INSERT INTO rtdl.dla_audit_index (audit_id, platform_run_id, scenario_run_id, decision_id, decision_event_id,
          kind, recorded_at_utc, record_digest, object_ref, line)
        VALUES ('${ID}', '${RUN}', 's', 'd', 'e', 'DECISION', 'now', '${'b'.repeat(64)}', 'o', 1)`,
      fails: ['R10'],
    },
    {
      given: 'an event of the decision lane waits for the gate',
      row: `INSERT INTO rtdl.df_outbox (platform_run_id, event_id, envelope) VALUES ('${RUN}', 'e', '{}')`,
      fails: ['R13'],
    },
    {
      given: 'a fact called for a case and the gate was not told',
      row: `INSERT INTO cases.case_trigger_replay_ledger (case_trigger_id, platform_run_id, case_id, trigger_type,
          source_ref_id, source_class, rule, payload_hash, payload_json)
        VALUES ('${ID}', '${RUN}', 'c', 'DECISION_ESCALATION', 'decision:d', 'DF_DECISION', 'ACTION_ESCALATES', 'h', '{}')`,
      fails: ['R11'],
    },
    {
      given: 'case management took in a trigger that the gate never admitted',
      row: `INSERT INTO cases.cm_case_trigger_intake (case_trigger_id, case_id, platform_run_id, trigger_type,
          source_ref_id, document_hash, payload_hash, trigger_json, observed_time)
        VALUES ('${ID}', 'c', '${RUN}', 'DECISION_ESCALATION', 'decision:d', 'h', 'h', '{}', 'now')`,
      fails: ['R11'],
    },
    {
      given: 'a case calls a label accepted that the store does not hold',
      row: `INSERT INTO cases.cm_label_emissions (label_assertion_id, platform_run_id, case_id, source_case_event_id,
          label_type, payload_hash, assertion_json, observed_at, requested_time, status)
        VALUES ('${ID}', '${RUN}', 'c', 'e', 'fraud_disposition', 'h', '{}', now(), 'now', 'ACCEPTED')`,
      fails: ['R12'],
    },
    {
      given: 'the store holds a label of which nobody was told',
      row: `INSERT INTO labels.ls_label_assertions (label_assertion_id, platform_run_id, scenario_run_id, event_id,
          label_type, principal, payload_hash, assertion_json, assertion_ref)
        VALUES ('${ID}', '${RUN}', 's', 'e', 'chargeback_status', 'truth_writer', '${'b'.repeat(64)}', '{}', 'r')`,
      fails: ['R12'],
    },
  ])('when $given: $fails', async ({ row, fails }) => {
    await execute(row);
    expect(await close(RESTLESS)).toBe('blocked');
    expect(await blockedBy()).toContain('RECONCILIATION_FAILED');
    const { checks } = await read('obs/reconciliation.json', ReconciliationV1.parse);
    expect(
      Object.entries(checks)
        .filter(([, holds]) => !holds)
        .map(([name]) => name)
        .sort(),
    ).toEqual(fails.toSorted());
  });

  it.each([
    { given: 'and more is degraded than the profile bears', share: 0.01, blocks: true, status: 'FAIL' },
    { given: 'but not for what the profile bears', share: 1, blocks: false, status: 'PASS' },
  ])('when a decision is about nothing, $given', async ({ share, blocks, status }) => {
    await execute(
      `INSERT INTO rtdl.df_decisions (decision_id, platform_run_id, source_event_id, decision_scope,
          source_payload_hash, flow_id, payload_hash, payload_json, action_kind, ruled_action, score_source,
          context_status, posture_mode)
        VALUES ($1, $2, 'e', 'fraud.primary', 'h', '1', 'h', '{}', 'ALLOW', 'ALLOW', 'none', 'CONTEXT_READY',
          'DEGRADED_2')`,
      ID,
      RUN,
    );
    expect(await close({ degradedShareMax: share })).toBe('blocked');
    expect((await blockedBy()).includes('DEGRADED_ABOVE_BUDGET')).toBe(blocks);
    expect(await read('obs/anomaly_summary.json', AnomalySummaryV1.parse)).toMatchObject({
      status,
      anomaly_counts: { rtdl_degraded: 1 },
      degraded_budget: { decisions: 1, share_max: share },
    });
  });

  it('when an assertion came again with other content', async () => {
    await execute(
      `INSERT INTO labels.ls_label_assertion_mismatches (label_assertion_id, platform_run_id, event_id, label_type,
          stored_hash, observed_hash, assertion_json)
        VALUES ($1, $2, 'e', 'fraud_disposition', 'h', 'i', '{}')`,
      ID,
      RUN,
    );
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toEqual(['ANOMALIES_UNDECLARED']);
    expect(await read('obs/anomaly_summary.json', AnomalySummaryV1.parse)).toMatchObject({
      status: 'WARN',
      anomaly_counts: { case_labels_anomalies_total: 1 },
    });
  });

  it('when a summary of the decision lane was written before the lane came to rest', async () => {
    await execute(
      `INSERT INTO rtdl.dla_audit_index (audit_id, platform_run_id, scenario_run_id, decision_id, decision_event_id,
          kind, recorded_at_utc, record_digest, object_ref, line)
        VALUES ($1, $2, 's', 'd', 'e', 'CHAIN', 'now', $3, 'o', 1)`,
      ID,
      RUN,
      'b'.repeat(64),
    );
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toContain('CLOSURE_INPUT_STALE');
  });

  it.each([
    {
      given: 'cases',
      row: `INSERT INTO cases.cm_cases (case_id, case_subject_hash, case_subject_key_json, pins_json, platform_run_id,
          scenario_run_id, event_class, event_id, first_observed_time, last_observed_time, trigger_count)
        VALUES ('${ID}', 'h', '{}', '{}', '${RUN}', 's', 'traffic_fraud', 'e', 'now', 'now', 1)`,
    },
    {
      given: 'timelines',
      row: `INSERT INTO cases.cm_case_timeline (case_timeline_event_id, case_id, platform_run_id, timeline_event_type,
          source_ref_id, payload_hash, document_hash, event_json, observed_at, observed_time)
        VALUES ('${ID}', 'c', '${RUN}', 'INVESTIGATOR_ASSERTION', 's', 'h', 'h', '{}', now(), 'now')`,
    },
  ])('when the summary of $given was written before they came to rest', async ({ row }) => {
    await execute(row);
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toContain('CLOSURE_INPUT_STALE');
  });

  it('when there is no summary of cases', async () => {
    await world.store.delete(EVIDENCE, `evidence/runs/${RUN}/case_labels/case_summary.json`);
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toContain('CLOSURE_INPUT_MISSING');
  });

  it('when the log has a copy that nobody found', async () => {
    await copyOnLog(world, 3, 'unknown');
    await waitForDone(world.database, 13);
    await sampleAgain(world);
    expect(await close()).toBe('blocked');
    const { checks } = await read('obs/reconciliation.json', ReconciliationV1.parse);
    expect(checks).toMatchObject({ R4: false, R5: false });
  });

  it('when the producer sent more than the gate answered', async () => {
    await execute("UPDATE obs.run_counters SET value = value + 1 WHERE counter = 'wsp_sent'");
    expect(await close()).toBe('blocked');
    const { checks } = await read('obs/reconciliation.json', ReconciliationV1.parse);
    expect(checks).toMatchObject({ R1: false, sent_ge_received: true });
  });

  it('when receipts are not exported', async () => {
    await execute("INSERT INTO ig.segments (platform_run_id, kind, opened_minute) VALUES ($1, 'receipts', 'm')", RUN);
    expect(await close(RESTLESS)).toBe('blocked');
    expect(await blockedBy()).toContain('NOT_QUIESCENT');
  });

  it('when the exported lines are fewer than the receipts', async () => {
    await execute('UPDATE ig.segments SET lines = lines - 1');
    expect(await close()).toBe('blocked');
    const { checks } = await read('obs/reconciliation.json', ReconciliationV1.parse);
    expect(checks).toMatchObject({ R3: false });
  });

  it('when an admission is open', async () => {
    await execute('INSERT INTO ig.open_batches VALUES (77, $1, now())', RUN);
    await execute(
      `INSERT INTO ig.admission_rows SELECT ts_us, 77, reserved_at, NULL, NULL, NULL, NULL, context_id, attempt,
        'PUBLISH_AMBIGUOUS', '\\xfe', payload_hash, partition_key, 'open' FROM ig.admission_rows LIMIT 1`,
    );
    expect(await close(RESTLESS)).toBe('blocked');
    expect(await blockedBy()).toEqual(
      expect.arrayContaining(['NOT_QUIESCENT', 'PUBLISH_AMBIGUOUS_OPEN', 'RECONCILIATION_FAILED']),
    );
  });

  it('when a required component never reported', async () => {
    expect(await close({ requiredComponents: ['archive-writer', 'ig'] })).toBe('blocked');
    expect(await blockedBy()).toEqual(['COMPONENT_UNHEALTHY']);
  });

  it('when nobody answers for the environment', async () => {
    expect(await report(world, { conformanceWaitSecondsMax: 0 })).toBe('blocked');
    expect(await blockedBy()).toEqual(['CONFORMANCE_UNAVAILABLE']);
  });

  it('when an upstream object is missing', async () => {
    await world.store.delete(EVIDENCE, key('rtdl_core/caught_up.json'));
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toEqual(['CLOSURE_INPUT_MISSING']);
  });

  it('when an upstream object was edited by hand', async () => {
    const folder = join(world.root, EVIDENCE, `${key('rtdl_core/caught_up.json')}@`);
    const bytes = (await readdir(folder)).find((name) => name.length === 64) ?? '';
    await chmod(join(folder, bytes), 0o644);
    await appendFile(join(folder, bytes), ' ');
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toEqual(['EVIDENCE_DIGEST_MISMATCH']);
  });

  it('when an upstream object is of another run', async () => {
    const place = { store: world.store, bucket: EVIDENCE };
    const { document, versionId } = await readEvidence(place, key('rtdl_core/caught_up.json'), CaughtUpV1.parse);
    const body = JSON.stringify({ ...document, platform_run_id: OTHER_RUN });
    await world.store.put(EVIDENCE, key('rtdl_core/caught_up.json'), body, { kind: 'replace', versionId });
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toEqual(['RUN_SCOPE_MISMATCH']);
  });

  it.each([
    { source: 'whether the run stands still', sql: 'ALTER VIEW ig.open_admissions RENAME TO gone' },
    { source: 'the receipts', sql: 'ALTER VIEW ig.receipts RENAME TO gone' },
    { source: 'the failures of the archive', sql: 'ALTER TABLE rtdl.archive_failures RENAME TO gone' },
  ])('when $source cannot be read: it counts as unread and never as zero', async ({ sql }) => {
    await execute(sql);
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toContain('SOURCE_UNREADABLE');
  });

  it('when the producer has no summary', async () => {
    await world.store.delete(EVIDENCE, key('wsp/wsp_summary.json'));
    expect(await close(RESTLESS)).toBe('blocked');
    expect(await blockedBy()).toEqual(['NOT_QUIESCENT']);
  });

  it('when one of two lanes of the producer has no summary', async () => {
    const { body } = await world.store.get(EVIDENCE, key('wsp/wsp_summary.json'));
    await world.store.delete(EVIDENCE, key('wsp/wsp_summary.json'));
    await world.store.put(EVIDENCE, key('wsp/lane=0-of-2/wsp_summary.json'), body, { kind: 'create' });
    expect(await close(RESTLESS)).toBe('blocked');
    expect(await blockedBy()).toEqual(['NOT_QUIESCENT']);
  });

  it('when an archive failure was not declared', async () => {
    await execute(
      `INSERT INTO rtdl.archive_failures VALUES ('f0000000000000000000000000000000', 's', $1, 't', 0, 1,
        'UNATTESTED_RECORD', 'b', true)`,
      RUN,
    );
    expect(await close()).toBe('blocked');
    expect(await blockedBy()).toEqual(['ANOMALIES_UNDECLARED']);
  });
});

it('every lane of the producer has ended', async () => {
  const { body } = await world.store.get(EVIDENCE, key('wsp/wsp_summary.json'));
  await world.store.delete(EVIDENCE, key('wsp/wsp_summary.json'));
  for (const lane of ['0-of-2', '1-of-2'])
    await world.store.put(EVIDENCE, key(`wsp/lane=${lane}/wsp_summary.json`), body, { kind: 'create' });
  await closes({});
});

it('a declared injection does not block', async () => {
  await execute(
    `INSERT INTO rtdl.archive_failures VALUES ('f0000000000000000000000000000000', 's', $1, 't', 0, 1,
      'UNATTESTED_RECORD', 'b', true)`,
    RUN,
  );
  await closes({ expectedAnomalies: [{ reason: 'UNATTESTED_RECORD', count: 1, ref: 'operate/drill.json' }] });
  expect(await read('obs/anomaly_summary.json', AnomalySummaryV1.parse)).toMatchObject({
    status: 'PASS',
    anomaly_total: 1,
    anomaly_counts: { payload_hash_mismatch: 1 },
  });
});
