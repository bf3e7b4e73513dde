import { PlatformError } from '@spine-green/evidence-schemas';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { allowLists } from '@spine-green/runtime/reads/allow-lists';
import { httpGate } from '@spine-green/runtime/services/env-conformance/http-gate';
import { allResults } from '@spine-green/runtime/services/env-conformance/loop';
import { skipFaults, statusOf, withPermissions } from '@spine-green/runtime/services/env-conformance/step';
import type { CheckContext } from '@spine-green/runtime/services/env-conformance/types';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startWriter, topicSpecs } from '../../support/archive-writer.ts';
import { OTHER_RUN, RUN } from '../../support/bus-records.ts';
import { EVIDENCE, writeRunEvidence } from '../../support/closure/closable-run.ts';
import { checkContext, decisionReads, gateOf, SKIPS, startConformance } from '../../support/closure/closure.ts';
import { type FreshWorld, freshWorld } from '../../support/world.ts';

let world: FreshWorld;
let writer: { stop(): Promise<void> };

beforeAll(async () => {
  world = await freshWorld();
  await world.eventLog.ensureTopics(topicSpecs());
  await writeRunEvidence(world);
  writer = await startWriter(world);
  await vi.waitFor(async () => {
    expect(await world.database.query({ text: 'SELECT * FROM obs.component_heartbeats' })).toHaveLength(1);
  });
});
afterAll(async () => {
  await writer.stop();
  await world.drop();
});

const failing = async (changes: Partial<CheckContext> = {}): Promise<readonly string[]> =>
  withPermissions(await allResults(checkContext(world, changes)), SKIPS)
    .filter(({ status }) => status === 'FAIL')
    .map(({ check_id }) => check_id);

it('an environment as pinned conforms, and what is skipped is permitted and never a pass', async () => {
  const results = withPermissions(await allResults(checkContext(world)), SKIPS);
  expect(results.filter(({ status }) => status === 'FAIL')).toEqual([]);
  expect(results.filter(({ status }) => status === 'SKIPPED').map(({ check_id }) => check_id)).toEqual(SKIPS);
  expect(results).toHaveLength(19);
  expect(statusOf(results)).toBe('PASS');
});

it('without permission the same environment fails', async () => {
  const results = withPermissions(await allResults(checkContext(world)), []);
  expect(statusOf(results)).toBe('FAIL');
});

it.each<{ given: string; changes: Partial<CheckContext>; fails: readonly string[] }>([
  { given: 'another image', changes: { imageDigest: `sha256:${'9'.repeat(64)}` }, fails: ['C02_image_digest'] },
  {
    given: 'another configuration',
    changes: { runConfigDigest: '9'.repeat(64) },
    fails: ['C01_run_pins', 'C03_config_digest'],
  },
  {
    given: 'a daemon that is missing',
    changes: { requiredComponents: ['archive-writer', 'ig'] },
    fails: ['C04_run_scope'],
  },
  {
    given: 'a topic that is missing',
    changes: { requiredTopics: [...topicSpecs(), { topic: 'fp.bus.absent.v1', partitions: 1, retentionMs: 1 }] },
    // The broker's clock is read from the same topics, so it cannot be read either.
    fails: ['C06_topics', 'C13_clock_skew'],
  },
  { given: 'other partitions', changes: { requiredTopics: topicSpecs(2) }, fails: ['C06_topics'] },
  {
    given: 'a gate that lets strangers in',
    changes: { gate: gateOf({ probe: async () => ({ anonymous: 200, wrongClass: 403 }) }) },
    fails: ['C07_auth_posture'],
  },
  {
    given: 'authentication switched off',
    changes: { gate: gateOf({ posture: { authMode: 'disabled' } }) },
    fails: ['C07_auth_posture', 'C18_security_corridor_posture'],
  },
  {
    given: 'authentication switched off, and pinned so',
    changes: { gate: gateOf({ pinnedAuthMode: 'disabled', posture: { authMode: 'disabled' } }) },
    fails: ['C07_auth_posture', 'C18_security_corridor_posture'],
  },
  {
    given: 'a running gate that knows other principals',
    changes: { gate: gateOf({ posture: { principals: ['wsp', 'stranger'] } }) },
    fails: ['C18_security_corridor_posture'],
  },
  {
    given: 'a running gate of another policy revision',
    changes: { gate: gateOf({ posture: { policyRevision: 'older' } }) },
    fails: ['C17_policy_revision_presence'],
  },
  {
    given: 'a running gate of another policy content',
    changes: { gate: gateOf({ posture: { policyDigest: '9'.repeat(64) } }) },
    fails: ['C17_policy_revision_presence'],
  },
  {
    given: 'a gate that declares nothing',
    changes: {
      gate: httpGate({
        baseUrl: 'http://127.0.0.1:9',
        pinnedAuthMode: 'api_key',
        heartbeat: async () => undefined,
        opsKey: async () => '',
      }),
    },
    fails: ['C07_auth_posture', 'C17_policy_revision_presence', 'C18_security_corridor_posture'],
  },
  {
    given: 'a local disk as object store',
    changes: {
      endpoints: { objectStoreScheme: 'dir', eventLogScheme: 'kafka', eventLogHosts: ['b'], databaseHost: 'db' },
    },
    fails: ['C08_no_local_fallback'],
  },
  {
    given: 'a local disk where nothing is managed',
    changes: {
      environment: 'emulated',
      endpoints: {
        ...{ objectStoreScheme: 'dir', eventLogScheme: 'kafka' },
        ...{ eventLogHosts: ['127.0.0.1'], databaseHost: '127.0.0.1' },
      },
    },
    fails: ['C08_no_local_fallback'],
  },
  {
    given: 'another bus than Kafka where nothing is managed',
    changes: {
      environment: 'emulated',
      endpoints: {
        ...{ objectStoreScheme: 's3', eventLogScheme: 'postgres' },
        ...{ eventLogHosts: ['127.0.0.1'], databaseHost: '127.0.0.1' },
      },
    },
    fails: ['C08_no_local_fallback'],
  },
  {
    given: 'this machine where nothing is managed',
    changes: {
      environment: 'emulated',
      endpoints: {
        ...{ objectStoreScheme: 's3', eventLogScheme: 'kafka' },
        ...{ eventLogHosts: ['127.0.0.1'], databaseHost: '127.0.0.1' },
      },
    },
    fails: [],
  },
  {
    given: 'a database on this machine',
    changes: {
      endpoints: { objectStoreScheme: 's3', eventLogScheme: 'kafka', eventLogHosts: ['b'], databaseHost: '127.0.0.1' },
    },
    fails: ['C08_no_local_fallback'],
  },
  {
    given: 'another policy',
    changes: { policy: { policy_id: 'ig_policy', content_digest: '9'.repeat(64) } },
    fails: ['C05_policy_revisions', 'C17_policy_revision_presence'],
  },
])('$given fails $fails', async ({ changes, fails }) => {
  expect(await failing(changes)).toEqual(fails);
});

const { lists, role: decisionRole } = allowLists;
const declared = (role: string | undefined): Partial<CheckContext> => ({
  decisions: decisionReads({ declaredRole: async () => role }),
});
const reading = (changes: Readonly<Record<string, readonly string[]>>): Partial<CheckContext> => ({
  decisions: decisionReads({ lists: { ...lists, ...changes } }),
});

it.each<{ given: string; changes: Partial<CheckContext> }>([
  {
    given: 'a rule that reads a truth column',
    changes: reading({ rules: [...lists.rules, 'anchor.flow.fraud_flag'] }),
  },
  { given: 'a bundle that reads one', changes: reading({ features: [...lists.features, 'entity_graph.campaign_id'] }) },
  { given: 'a candidate that reads a truth surface', changes: reading({ candidate: ['s4_event_truth.label'] }) },
  {
    given: 'a truth column of another engine',
    changes: { decisions: decisionReads({ truthColumns: ['component_size'] }) },
  },
  { given: 'rules that read nothing', changes: reading({ rules: [] }) },
  { given: 'a decision fabric that declares no role', changes: declared(undefined) },
  { given: 'a decision fabric that asks as the reader of all schemas', changes: declared('fp_reader') },
  { given: 'a role that there is not', changes: declared('fp_nobody') },
])('$given fails C12_truth_leak_guard', async ({ changes }) => {
  expect(await failing(changes)).toEqual(['C12_truth_leak_guard']);
});

it.each([
  { given: 'a table of labels', right: 'SELECT ON labels.ls_label_timeline', reads: 'labels.ls_label_timeline' },
  {
    given: 'one column of such a table',
    right: 'SELECT (label_value) ON labels.ls_label_timeline',
    reads: 'labels.ls_label_timeline',
  },
  {
    given: 'what a case says of a label',
    right: 'SELECT ON cases.cm_label_emissions',
    reads: 'cases.cm_label_emissions',
  },
  { given: 'the label of a flow', right: 'SELECT (label) ON rtdl.ofp_flow_keys', reads: 'rtdl.ofp_flow_keys.label' },
])('a decision fabric that may read $given fails C12_truth_leak_guard, and is told of it', async ({ right, reads }) => {
  await world.database.execute({ text: `GRANT ${right} TO ${decisionRole}` });
  try {
    const results = withPermissions(await allResults(checkContext(world)), SKIPS);
    expect(results.filter(({ status }) => status === 'FAIL')).toMatchObject([
      { check_id: 'C12_truth_leak_guard', observed: { role: decisionRole, truth_read: [], label_reads: [reads] } },
    ]);
  } finally {
    await world.database.execute({ text: `REVOKE ${right} FROM ${decisionRole}` });
  }
  expect(await failing()).toEqual([]);
});

it.each([
  {
    given: 'what one substrate lacks',
    skips: ['C08_no_local_fallback', 'C15_egress_bypass'],
    on: 'embedded',
    faults: 0,
  },
  { given: 'a broker without access rules', skips: ['C15_egress_bypass'], on: 'dev_min', faults: 0 },
  { given: 'a local fallback where there may be none', skips: ['C08_no_local_fallback'], on: 'dev_min', faults: 1 },
  { given: 'the posture of the gate', skips: ['C07_auth_posture', 'C15_egress_bypass'], on: 'embedded', faults: 1 },
  { given: 'a check that does not exist', skips: ['toString'], on: 'embedded', faults: 1 },
] as const)('a profile that permits to skip $given on $on has $faults faults', ({ skips, on, faults }) => {
  expect(skipFaults(skips, on)).toHaveLength(faults);
});

it('what cannot be read is never skipped, whatever is permitted', async () => {
  const gate = gateOf({ declared: () => Promise.reject(new PlatformError('CONFORMANCE_PROBE_FAILED', 'x')) });
  const results = withPermissions(await allResults(checkContext(world, { gate })), [...SKIPS, 'C07_auth_posture']);
  expect(results.find(({ check_id }) => check_id === 'C07_auth_posture')?.status).toBe('FAIL');
});

it('a daemon that works for another run fails the run scope', async () => {
  await world.database.execute({
    text: `INSERT INTO obs.component_heartbeats SELECT component, 'foreign', $1, scenario_run_id, image_digest,
      run_config_digest, policy_revs_json, health_state, health_reasons, metrics_json, lag_json, started_at,
      reported_at, clock_timestamp() FROM obs.component_heartbeats LIMIT 1`,
    values: [OTHER_RUN],
  });
  expect(await failing()).toEqual(['C04_run_scope']);
  await world.database.execute({ text: "DELETE FROM obs.component_heartbeats WHERE instance_id = 'foreign'" });
});

it('a manifest that cannot be read fails every check that needs it', async () => {
  expect(await failing({ platformRunId: OTHER_RUN })).toEqual(
    expect.arrayContaining(['C01_run_pins', 'C02_image_digest', 'C04_run_scope']),
  );
});

it('a request is answered with the exact version of the document', async () => {
  const daemon = startConformance(world);
  await world.database.execute({
    text: "INSERT INTO obs.conformance_requests (platform_run_id, requested_by) VALUES ($1, 'test')",
    values: [RUN],
  });
  const answer = async () =>
    (
      await world.database.query<{ document_key: string; document_version_id: string; document_sha256: string }>({
        text: 'SELECT * FROM obs.conformance_requests WHERE answered_at IS NOT NULL',
      })
    )[0];
  await expect.poll(answer, { timeout: 10_000 }).toBeDefined();
  await daemon.stop();
  const found = await answer();
  const target = { store: world.store, bucket: EVIDENCE };
  const evidence = await readEvidence(
    target,
    found?.document_key ?? '',
    EnvironmentConformanceV1.parse,
    found?.document_version_id,
  );
  expect(evidence.sha256).toBe(found?.document_sha256);
  expect(evidence.document).toMatchObject({ status: 'PASS', platform_run_id: RUN });
});
