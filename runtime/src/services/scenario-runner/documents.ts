import assert from 'node:assert';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import type { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import type { SrRunPlanV1 } from '@spine-green/evidence-schemas/documents/sr_run_plan.v1';
import { getOutput } from '../../events/outputs.ts';
import { bundleHashOf, readyMessageId, sortedBy } from '../../events/ready.ts';
import type { CompleteEvidence } from './evidence.ts';
import type { LedgerRefs } from './ledger.ts';

/** Who runs, for provenance. */
export interface RunnerIdentity {
  readonly platformRunId: string;
  readonly environment: 'embedded' | 'emulated' | 'dev_min';
  readonly serviceReleaseId: string;
  readonly runConfigDigest: string;
  readonly imageDigest: string;
  readonly taskArn: string;
}

const provenanceOf = ({ serviceReleaseId, environment, runConfigDigest }: RunnerIdentity) => ({
  service_release_id: serviceReleaseId,
  environment,
  run_config_digest: runConfigDigest,
});

export const runnerWriter = ({ taskArn, imageDigest }: RunnerIdentity) => ({
  identity: 'sr',
  task_arn: taskArn,
  image_digest: imageDigest,
});

export interface ViewBasis {
  readonly plan: SrRunPlanV1;
  readonly evidence: CompleteEvidence;
  readonly refs: LedgerRefs;
}

export function factsView(identity: RunnerIdentity, { plan, evidence, refs }: ViewBasis, now: string): RunFactsViewV1 {
  const bundle = {
    locators: [...sortedBy(evidence.locators, ({ output_id }) => output_id)],
    gate_receipts: [...sortedBy(evidence.gates, ({ gate_id }) => gate_id)],
    instance_receipts: [...sortedBy(evidence.instances, ({ output_id }) => output_id)],
    policy_rev: plan.policy_rev,
  };
  const world = bundle.locators[0]?.partition_pins;
  assert(world !== undefined, 'a plan has at least one output');
  const { platformRunId, environment, serviceReleaseId, runConfigDigest } = identity;
  return {
    run_id: plan.run_id,
    platform_run_id: platformRunId,
    scenario_run_id: plan.run_id,
    pins: {
      platform_run_id: platformRunId,
      scenario_run_id: plan.run_id,
      ...world,
      run_id: evidence.engineRunId,
    },
    ...bundle,
    output_roles: Object.fromEntries(plan.intended_outputs.map((id) => [id, getOutput(id).role])),
    intended_outputs: plan.intended_outputs,
    bundle_hash: bundleHashOf(bundle),
    run_config_digest: runConfigDigest,
    service_release_id: serviceReleaseId,
    environment,
    provenance: provenanceOf(identity),
    plan_ref: refs.plan,
    record_ref: refs.record,
    status_ref: refs.status,
    oracle_pack_ref: evidence.pack,
    written_at_utc: now,
  };
}

/** READY follows from the facts view; only its time is its own. */
export function readySignal(
  facts: RunFactsViewV1,
  { factsRef, planHash }: { readonly factsRef: string; readonly planHash: string },
  now: string,
): ReadySignalV1 {
  const { platform_run_id, scenario_run_id, bundle_hash, oracle_pack_ref } = facts;
  return {
    run_id: facts.run_id,
    platform_run_id,
    scenario_run_id,
    facts_view_ref: factsRef,
    bundle_hash,
    message_id: readyMessageId(platform_run_id, scenario_run_id, bundle_hash),
    run_config_digest: facts.run_config_digest,
    manifest_fingerprint: facts.pins.manifest_fingerprint,
    parameter_hash: facts.pins.parameter_hash,
    scenario_id: facts.pins.scenario_id,
    plan_hash: planHash,
    service_release_id: facts.service_release_id,
    environment: facts.environment,
    provenance: facts.provenance,
    emitted_at_utc: now,
    ...(oracle_pack_ref === undefined ? {} : { oracle_pack_ref }),
  };
}
