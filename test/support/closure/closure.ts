import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { ClosureBlockedV1 } from '@spine-green/evidence-schemas/documents/closure_blocked.v1';
import { EnvironmentConformanceV1 } from '@spine-green/evidence-schemas/documents/environment_conformance.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { createLog } from '@spine-green/runtime/kernel/log';
import { runKey, taskWriter } from '@spine-green/runtime/observability/writer';
import { allowLists } from '@spine-green/runtime/reads/allow-lists';
import { gatePolicyRevision } from '@spine-green/runtime/run-config';
import { summariseCases } from '@spine-green/runtime/services/case-summary/loop';
import { summariseDecisions } from '@spine-green/runtime/services/decision-summary/loop';
import { conformanceLoop } from '@spine-green/runtime/services/env-conformance/loop';
import type {
  CheckContext,
  DecisionReads,
  Gate,
  GatePosture,
} from '@spine-green/runtime/services/env-conformance/types';
import { sampleLag } from '@spine-green/runtime/services/lag-sampler/loop';
import { lockName } from '@spine-green/runtime/services/reporter/lock/lock';
import { type ReporterOptions, type ReporterResult, runReporter } from '@spine-green/runtime/services/reporter/service';
import { ARCHIVE, startWriter, topicSpecs, waitForDone } from '../archive-writer.ts';
import { RUN } from '../bus-records.ts';
import {
  admitEvents,
  CONFIG_DIGEST,
  EVIDENCE,
  IMAGE,
  QUARANTINE,
  type RunWorld,
  writeRunEvidence,
} from './closable-run.ts';

/** Of the daemons that these tests run: the others would lag for ever. */
const streams = consumerStreams('fraud-platform-dev-min-rtdl-core-v0', RUN).filter(
  ({ component }) => component === 'archive-writer',
);
/** How long what will come may take beside other work; twice this is less than a test has, so that it can say why. */
const FACT_SECONDS_MAX = 12;

const log = createLog(
  { component: 'env-conformance', instance_id: 'test', platform_run_id: RUN },
  process.env.TEST_LOG ?? 'silent',
);
const config = () => ({ taskArn: `embedded:task/reporter/${randomBytes(4).toString('hex')}`, imageDigest: IMAGE });

const reporterOptions = (world: RunWorld, changes: Partial<ReporterOptions> = {}): ReporterOptions => {
  const { taskArn } = config();
  return {
    ...world,
    scope: 'closure',
    target: { store: world.store, bucket: EVIDENCE },
    clock: systemClock,
    log: createLog(
      { component: 'reporter', instance_id: taskArn, platform_run_id: RUN },
      process.env.TEST_LOG ?? 'silent',
    ),
    fails: () => {},
    signal: new AbortController().signal,
    platformRunId: RUN,
    environment: 'embedded',
    serviceReleaseId: 'git-test',
    imageDigest: IMAGE,
    runConfigDigest: CONFIG_DIGEST,
    taskArn,
    writer: taskWriter('reporter', { taskArn, imageDigest: IMAGE }),
    streams,
    buckets: { evidence: EVIDENCE, quarantine: QUARANTINE, archive: ARCHIVE },
    lagMax: 10,
    settleSeconds: 0,
    waitSecondsMax: FACT_SECONDS_MAX,
    conformanceWaitSecondsMax: FACT_SECONDS_MAX,
    requiredComponents: ['archive-writer'],
    expectedAnomalies: [],
    degradedShareMax: 0.01,
    lockName: lockName('reporter:{platform_run_id}', RUN),
    holdSeconds: 0,
    ...changes,
  };
};

export const report = (world: RunWorld, changes: Partial<ReporterOptions> = {}): Promise<ReporterResult> =>
  runReporter(reporterOptions(world, changes));

const sample = (world: RunWorld): Promise<boolean> =>
  sampleLag({
    ...world,
    target: { store: world.store, bucket: EVIDENCE },
    platformRunId: RUN,
    streams,
    lagMax: 10,
    intervalSeconds: 0.05,
    waitSecondsMax: FACT_SECONDS_MAX,
    clock: systemClock,
    writer: taskWriter('lag-sampler', config()),
    signal: new AbortController().signal,
  });

/** What a conformance daemon beside this run would compare; `changes` make it disagree. */
export const checkContext = (world: RunWorld, changes: Partial<CheckContext> = {}): CheckContext => ({
  ...world,
  target: { store: world.store, bucket: EVIDENCE },
  clock: systemClock,
  environment: 'dev_min',
  platformRunId: RUN,
  imageDigest: IMAGE,
  runConfigDigest: CONFIG_DIGEST,
  busWrites: { 'archive-writer': [] },
  policy: gatePolicyRevision,
  requiredComponents: ['archive-writer'],
  requiredTopics: topicSpecs(),
  streams,
  migrations: [],
  gate: gateOf(),
  endpoints: { objectStoreScheme: 's3', eventLogScheme: 'kafka', eventLogHosts: ['broker'], databaseHost: 'db' },
  policies: { classes: [], partitionedClasses: [], eventTypes: {}, principals: ['wsp'], revision: 'test' },
  decisions: decisionReads(),
  ...changes,
});

/** What the image reads to decide, with what a test changes of it; the role is the one of the migrations. */
export const decisionReads = (changes: Partial<DecisionReads> = {}): DecisionReads => ({
  ...allowLists,
  declaredRole: async () => allowLists.role,
  ...changes,
});

/** A gate as pinned, with what a test changes of it. */
export const gateOf = (changes: Partial<Gate> & { readonly posture?: Partial<GatePosture> } = {}): Gate => {
  const { posture, ...more } = changes;
  const { content_digest: policyDigest } = gatePolicyRevision;
  return {
    pinnedAuthMode: 'api_key',
    declared: async () => ({
      authMode: 'api_key',
      principals: ['wsp'],
      policyRevision: 'test',
      policyDigest,
      ...posture,
    }),
    probe: async () => ({ anonymous: 401, wrongClass: 403 }),
    ...more,
  };
};

/** Checks whose subjects these tests do not build. */
export const SKIPS = ['C09_schema_version', 'C14_sealed_inputs', 'C15_egress_bypass'];

/**
 * A conformance daemon that answers requests until it is stopped. As the daemon does, it goes on after a fault that may
 * pass; `stop` rejects with whatever ended it before.
 */
export function startConformance(world: RunWorld, changes: Partial<CheckContext> = {}): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loop = conformanceLoop({
    context: checkContext(world, changes),
    identity: {
      platformRunId: RUN,
      scenarioRunId: 'd'.repeat(32),
      environment: 'embedded',
      imageDigest: IMAGE,
      runConfigDigest: CONFIG_DIGEST,
      writer: taskWriter('env-conformance', config()),
    },
    skips: SKIPS,
    pollMs: 60_000,
    owns: () => true,
    onFault: (error) => log.warn({ err: error }, 'fault'),
    onRound: () => undefined,
  });
  const done = loop.run(stopping.signal).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  return {
    stop: async () => {
      stopping.abort();
      const broken = await done;
      if (broken !== undefined) throw broken.error;
    },
  };
}

/**
 * A run that is ready to be closed: admitted, archived, sampled, and all daemons still there.
 * `events` are admitted in one batch. Rejects with what the run is not ready for.
 */
export async function readyToClose(world: RunWorld, events = 12): Promise<{ stop(): Promise<void> }> {
  await world.eventLog.ensureTopics(topicSpecs());
  await writeRunEvidence(world);
  await admitEvents(world, 0, events);
  const writer = await startWriter(world);
  await waitForDone(world.database, events);
  await sampleAgain(world);
  return writer;
}

/** What the lanes before a closure do after anything was admitted: ingest documents, then the sample and the summaries
 * that rest on them. */
export async function sampleAgain(world: RunWorld): Promise<void> {
  assert.equal(await report(world, { scope: 'ingest' }), 'written');
  assert.ok(await sample(world), await textOf(world, 'rtdl_core/caught_up.json'));
  await summariseDecisions({
    database: world.database,
    target: { store: world.store, bucket: EVIDENCE },
    platformRunId: RUN,
    names: [],
    clock: systemClock,
    writer: taskWriter('decision-summary', config()),
  });
  await summariseCases({
    database: world.database,
    target: { store: world.store, bucket: EVIDENCE },
    platformRunId: RUN,
    clock: systemClock,
    writer: taskWriter('case-summary', config()),
  });
}

/** A closure that has to come about; rejects with its blockers, and with the checks of the environment that failed. */
export async function closed(world: RunWorld, changes: Partial<ReporterOptions> = {}): Promise<void> {
  const result = await report(world, changes);
  if (result === 'closed') return;
  const why = result === 'blocked' ? await whyBlocked(world) : '';
  assert.fail(`the run is ${result}, not closed: ${why}`);
}

/** Blockers of the last closure, and what the environment did not conform in. */
export async function whyBlocked(world: RunWorld): Promise<string> {
  const { blockers } = ClosureBlockedV1.parse(JSON.parse(await textOf(world, 'obs/closure_blocked.json')));
  const name = 'obs/environment_conformance.json';
  if ((await world.store.head(EVIDENCE, runKey(RUN, name))) === undefined) return JSON.stringify({ blockers });
  const { checks } = EnvironmentConformanceV1.parse(JSON.parse(await textOf(world, name)));
  return JSON.stringify({ blockers, failing: checks.filter(({ status }) => status === 'FAIL') });
}

async function textOf(world: RunWorld, name: string): Promise<string> {
  const { body } = await world.store.get(EVIDENCE, runKey(RUN, name));
  return Buffer.from(body).toString('utf8');
}
