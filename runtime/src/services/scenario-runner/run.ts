import { isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { SrPassV1 } from '@spine-green/evidence-schemas/documents/sr_pass.v1';
import { SrQuarantineV1 } from '@spine-green/evidence-schemas/documents/sr_quarantine.v1';
import type { SrRunPlanV1 } from '@spine-green/evidence-schemas/documents/sr_run_plan.v1';
import type { SrRunStatusV1 } from '@spine-green/evidence-schemas/documents/sr_run_status.v1';
import { type Clock, nowUtc, textOfMicros } from '../../kernel/clock.ts';
import type { Log } from '../../kernel/log.ts';
import type { EventLog } from '../../substrate/event-log/port.ts';
import type { ObjectStore } from '../../substrate/object-store/port.ts';
import { factsView, type RunnerIdentity, readySignal, runnerWriter } from './documents.ts';
import { type CompleteEvidence, collectEvidence, type EvidenceVerdict, verdictOf } from './evidence.ts';
import { RUN_LEASE_SECONDS } from './leases.ts';
import type { RunLedger } from './ledger.ts';
import type { RunnerMetrics } from './metrics.ts';
import { planOf } from './plan.ts';
import { policy, policyRevision } from './policy.ts';
import type { Lease, Leases, Registry } from './ports.ts';
import { type Published, publish, readyAnnouncement } from './publish.ts';
import type { AcceptedRequest } from './request.ts';
import { findScopeRejection, type OracleScope } from './settlement.ts';
import { isTerminal } from './states.ts';

export interface Runner {
  readonly identity: RunnerIdentity;
  readonly scope: OracleScope;
  readonly store: ObjectStore;
  readonly registry: Registry;
  readonly leases: Leases;
  readonly ledger: RunLedger;
  readonly eventLog: EventLog;
  readonly controlTopic: string;
  readonly clock: Clock;
  readonly metrics: RunnerMetrics;
  readonly log: Log;
}

export type RunOutcome =
  | { readonly kind: 'READY'; readonly messageId: string; readonly offset: number }
  | { readonly kind: 'BUSY'; readonly status: SrRunStatusV1 | undefined }
  | { readonly kind: 'WAITING_EVIDENCE' | 'FAILED' | 'QUARANTINED'; readonly reason: string };

/**
 * Announces one scenario run (11, section 4). Every refusal is recorded under its code before it is thrown.
 * I1: each commit step renews the lease first; without it nothing more is written.
 * I2: what makes READY true is stored before READY is published; a rerun publishes the same message id again.
 */
export async function runScenario(runner: Runner, accepted: AcceptedRequest): Promise<RunOutcome> {
  const { ledger, leases, registry, metrics } = runner;
  metrics.count('requests');
  const { request, runId, intentFingerprint, world } = accepted;
  const rejected = findScopeRejection(runner.scope, request, world.scenario_id);
  if (rejected !== undefined) {
    await ledger.record('ORACLE_SCOPE_REJECTED', { code: rejected });
    throw new PlatformError(rejected, `run ${runId}`);
  }
  return recorded(ledger, async () => {
    await registry.register(request.run_equivalence_key, runId, intentFingerprint);
    const lease = await leases.acquire(runId, RUN_LEASE_SECONDS);
    if (lease === undefined) {
      metrics.count('leases_busy');
      await ledger.record('LEASE_BUSY', { owner: runner.identity.taskArn });
      return { kind: 'BUSY', status: await ledger.status() };
    }
    metrics.count('leases_acquired');
    return underLease(runner, accepted, lease);
  });
}

/** A refusal is part of the run record, under its code. */
async function recorded<T>(ledger: RunLedger, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isPlatformError(error) && !error.retry) {
      await ledger.record(error.code, { detail: error.message.slice(0, 512) });
    }
    throw error;
  }
}

async function underLease(runner: Runner, accepted: AcceptedRequest, lease: Lease): Promise<RunOutcome> {
  let released: string | undefined;
  const release = async (): Promise<string> => {
    released ??= await lease.release();
    return released;
  };
  try {
    const { ledger } = runner;
    if ((await ledger.status()) === undefined) await ledger.move('OPEN', null, null);
    const plan = await committedPlan(runner, accepted, lease);
    const present = await ledger.facts();
    if (present !== undefined) return await announce(runner, { accepted, plan, facts: present }, { lease, release });
    const before = await ledger.status();
    if (before !== undefined && isTerminal(before.state)) return ended(before);
    const verdict = await collected(runner, { world: accepted.world, plan }, lease);
    if (verdict.kind !== 'COMPLETE') return await notReady(runner, { plan, verdict }, lease);
    const facts = await committedFacts(runner, { plan, evidence: verdict.evidence }, lease);
    return await announce(runner, { accepted, plan, facts }, { lease, release });
  } finally {
    await release();
  }
}

const ended = ({ state, reason_code }: SrRunStatusV1): RunOutcome => ({
  kind: state === 'QUARANTINED' ? 'QUARANTINED' : 'FAILED',
  reason: reason_code ?? state,
});

async function committedPlan(runner: Runner, accepted: AcceptedRequest, lease: Lease): Promise<SrRunPlanV1> {
  const { ledger, clock, identity, metrics } = runner;
  const startedAt = clock.elapsedMs();
  const { platformRunId } = identity;
  const nowMicros = clock.wallMicros();
  const derived = planOf({ accepted, platformRunId, policy, policyRevision, nowMicros });
  await lease.renew();
  const plan = await ledger.plan(derived);
  const state = (await ledger.status())?.state;
  if (state === 'OPEN') await ledger.move('PLANNED', null, null);
  await ledger.record('PLAN_COMMITTED', {
    plan_hash: plan.plan_hash,
    policy_rev: { ...plan.policy_rev },
    intent_fingerprint: plan.intent_fingerprint,
    identity_sources: { run_id: 'run_equivalence_key', world: 'run_request' },
  });
  metrics.observe('plan_ms', clock.elapsedMs() - startedAt);
  return plan;
}

async function collected(
  { store, scope, clock, metrics }: Runner,
  { world, plan }: Pick<AcceptedRequest, 'world'> & { readonly plan: SrRunPlanV1 },
  lease: Lease,
): Promise<EvidenceVerdict> {
  const startedAt = clock.elapsedMs();
  const found = await collectEvidence({ store, root: scope.root, world }, plan, () => lease.renew());
  metrics.observe('evidence_ms', clock.elapsedMs() - startedAt);
  for (const { status } of found.gates) {
    metrics.count(status === 'PASS' ? 'gates_passed' : status === 'MISSING' ? 'gates_missing' : 'gates_failed');
  }
  return verdictOf(found, textOfMicros(clock.wallMicros()), plan.evidence_deadline_utc);
}

async function notReady(
  { ledger, identity, clock }: Runner,
  { plan, verdict }: { readonly plan: SrRunPlanV1; readonly verdict: Exclude<EvidenceVerdict, { kind: 'COMPLETE' }> },
  lease: Lease,
): Promise<RunOutcome> {
  await lease.renew();
  if (verdict.kind === 'QUARANTINED') {
    await ledger.put(`quarantine/${plan.run_id}.json`, SrQuarantineV1, {
      run_id: plan.run_id,
      platform_run_id: identity.platformRunId,
      reason_code: verdict.reason,
      conflicts: verdict.conflicts,
      written_at_utc: nowUtc(clock),
    });
  }
  const details = 'conflicts' in verdict ? verdict.conflicts.map(({ gate_id }) => gate_id) : verdict.missing;
  await ledger.record(verdict.reason.split(':')[0] ?? verdict.reason, {
    reason: verdict.reason,
    subjects: details.slice(0, 20),
  });
  const state = verdict.kind === 'WAITING' ? 'WAITING_EVIDENCE' : verdict.kind;
  await ledger.move(state, verdict.reason, null);
  return { kind: state, reason: verdict.reason };
}

async function committedFacts(
  { ledger, identity, clock, metrics }: Runner,
  { plan, evidence }: { readonly plan: SrRunPlanV1; readonly evidence: CompleteEvidence },
  lease: Lease,
): Promise<RunFactsViewV1> {
  await lease.renew();
  for (const receipt of evidence.instances) await ledger.putInstanceReceipt(receipt);
  await lease.renew();
  const facts = await ledger.putFacts(factsView(identity, { plan, evidence, refs: ledger.refs }, nowUtc(clock)));
  metrics.count('ready_committed');
  return facts;
}

interface ReadyRun {
  readonly accepted: AcceptedRequest;
  readonly plan: SrRunPlanV1;
  readonly facts: RunFactsViewV1;
}

/** Facts view -> status READY -> record -> READY -> publish -> record (11, section 4.5). */
async function announce(
  runner: Runner,
  { accepted, plan, facts }: ReadyRun,
  { lease, release }: { readonly lease: Lease; readonly release: () => Promise<string> },
): Promise<RunOutcome> {
  const { ledger, clock, metrics } = runner;
  await lease.renew();
  await ledger.move('READY', null, ledger.refs.facts);
  await ledger.record('READY_COMMITTED', { bundle_hash: facts.bundle_hash, facts_view_ref: ledger.refs.facts });
  await lease.renew();
  const basis = { factsRef: ledger.refs.facts, planHash: plan.plan_hash };
  const ready = await ledger.putReady(readySignal(facts, basis, nowUtc(clock)));
  await lease.renew();
  let published: Published;
  try {
    published = await publish(runner, readyAnnouncement('READY', ready));
  } catch (error) {
    metrics.count('ready_publish_failed');
    const detail = error instanceof Error ? error.message.slice(0, 512) : 'unknown';
    await ledger.record('READY_PUBLISH_FAILED', { message_id: ready.message_id, detail });
    throw error;
  }
  metrics.count('ready_published');
  const { topic, partition, offset } = published.position;
  await ledger.record('READY_PUBLISHED', { message_id: ready.message_id, topic, partition, offset });
  const announced = { accepted, facts, messageId: ready.message_id, published };
  await certify(runner, announced, { lease, releasedAtUtc: await release() });
  return { kind: 'READY', messageId: ready.message_id, offset };
}

interface AnnouncedRun extends Omit<ReadyRun, 'plan'> {
  readonly messageId: string;
  readonly published: Published;
}

/** The two documents that the gate reads. A rerun that publishes again leaves the first ones as they are. */
async function certify(
  { ledger, identity, clock, controlTopic }: Runner,
  { accepted, facts, messageId, published }: AnnouncedRun,
  { lease, releasedAtUtc }: { readonly lease: Lease; readonly releasedAtUtc: string },
): Promise<void> {
  const { request, runId } = accepted;
  const { position, payloadSha256, recordSha256 } = published;
  const common = {
    platform_run_id: identity.platformRunId,
    scenario_run_id: runId,
    phase_id: 'P5' as const,
    message_id: messageId,
    written_at_utc: nowUtc(clock),
    writer: runnerWriter(identity),
  };
  if (!(await ledger.has('ready_publish_receipt.json'))) {
    await ledger.put('ready_publish_receipt.json', ReadyPublishReceiptV1, {
      ...common,
      topic: controlTopic,
      partition: position.partition,
      offset: position.offset,
      payload_sha256: payloadSha256,
      record_sha256: recordSha256,
      broker_time_utc: textOfMicros(position.timestampMs * 1000),
    });
  }
  if (await ledger.has('sr_pass.json')) return;
  await ledger.put('sr_pass.json', SrPassV1, {
    ...common,
    run_id: runId,
    verdict: 'PASS',
    equivalence_key: request.run_equivalence_key,
    lease: { owner: lease.owner, acquired_at: lease.acquiredAtUtc, released_at: releasedAtUtc },
    gates: facts.gate_receipts,
    output_ids: facts.intended_outputs,
    facts_view_ref: ledger.refs.facts,
    bundle_hash: facts.bundle_hash,
    run_config_digest: facts.run_config_digest,
  });
}
