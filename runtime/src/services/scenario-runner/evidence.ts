import { isPlatformError } from '@spine-green/evidence-schemas';
import type { SrRunPlanV1 } from '@spine-green/evidence-schemas/documents/sr_run_plan.v1';
import { parseRunReceipt, RUN_RECEIPT_NAME } from '../../events/engine-run.ts';
import type { GateReceipt, InstanceReceipt, Locator, OraclePackRef } from '../../events/ready.ts';

import { type OracleReader, verifyGate } from './collect-gates.ts';
import { hasSourceFiles, locateView, packRef, type Refusal } from './collect-views.ts';

/** What was found for a plan; a verdict follows from it and the time alone. */
export interface CollectedEvidence {
  readonly engineRunId: string | undefined;
  readonly locators: readonly Locator[];
  readonly gates: readonly GateReceipt[];
  readonly pack: OraclePackRef | undefined;
  /** Outputs and objects that may still appear. */
  readonly missing: readonly string[];
  /** Codes of what is there and wrong. */
  readonly refusals: readonly string[];
}

export type EvidenceVerdict =
  | { readonly kind: 'COMPLETE'; readonly evidence: CompleteEvidence }
  | { readonly kind: 'WAITING' | 'FAILED'; readonly reason: string; readonly missing: readonly string[] }
  | { readonly kind: 'QUARANTINED'; readonly reason: 'EVIDENCE_CONFLICT'; readonly conflicts: readonly GateReceipt[] };

export interface CompleteEvidence {
  readonly engineRunId: string;
  readonly locators: readonly Locator[];
  readonly gates: readonly GateReceipt[];
  readonly instances: readonly InstanceReceipt[];
  readonly pack: OraclePackRef;
}

/**
 * Reads everything a plan needs. `beforeEach` runs before each gate and output, to keep the lease while this takes
 * time.
 */
export async function collectEvidence(
  reader: OracleReader,
  plan: SrRunPlanV1,
  beforeEach: () => Promise<void>,
): Promise<CollectedEvidence> {
  const receipt = await findReceipt(reader);
  const missing: string[] = receipt === undefined ? [RUN_RECEIPT_NAME] : [];
  const refusals: string[] = receipt !== undefined && 'refused' in receipt ? [receipt.refused] : [];
  const gates: GateReceipt[] = [];
  for (const gateId of plan.required_gates) {
    await beforeEach();
    gates.push(await verifyGate(reader, gateId));
  }
  const locators: Locator[] = [];
  for (const outputId of plan.intended_outputs) {
    await beforeEach();
    if (!(await hasSourceFiles(reader, outputId))) {
      missing.push(outputId);
      continue;
    }
    const located = await locateView(reader, outputId);
    if ('refused' in located) refusals.push(located.refused);
    else locators.push(located);
  }
  const pack = await packRef(reader, locators);
  if ('refused' in pack) refusals.push(pack.refused);
  return {
    engineRunId: receipt !== undefined && 'engineRunId' in receipt ? receipt.engineRunId : undefined,
    locators,
    gates,
    pack: 'refused' in pack ? undefined : pack,
    missing: [...missing, ...gates.filter(({ status }) => status === 'MISSING').map(({ gate_id }) => gate_id)],
    refusals,
  };
}

/** Conflict before everything: contradicting evidence must never become a mere wait (11, section 4.4). */
export function verdictOf(found: CollectedEvidence, nowUtc: string, deadlineUtc: string): EvidenceVerdict {
  const conflicts = found.gates.filter(({ status }) => status === 'CONFLICT');
  if (conflicts.length > 0) return { kind: 'QUARANTINED', reason: 'EVIDENCE_CONFLICT', conflicts };
  if (found.gates.some(({ status }) => status === 'FAIL')) return { kind: 'FAILED', reason: 'GATE_FAIL', missing: [] };
  const [refusal] = found.refusals;
  if (refusal !== undefined) return { kind: 'FAILED', reason: refusal, missing: [] };
  const { engineRunId, pack, missing } = found;
  if (missing.length > 0 || engineRunId === undefined || pack === undefined) {
    const late = nowUtc >= deadlineUtc;
    return late
      ? { kind: 'FAILED', reason: 'EVIDENCE_MISSING_DEADLINE', missing }
      : { kind: 'WAITING', reason: 'EVIDENCE_WAITING', missing };
  }
  const { locators, gates } = found;
  return { kind: 'COMPLETE', evidence: { engineRunId, locators, gates, instances: locators.map(instanceOf), pack } };
}

/** Every output of the catalogue is scoped by seed, scenario and parameters, so every one has a proof of its own. */
const instanceOf = ({ output_id, partition_pins, path, content_digest }: Locator): InstanceReceipt => ({
  output_id,
  status: 'PASS',
  scope: { ...partition_pins },
  target_locator: path,
  target_digest: content_digest,
  receipt_kind: 'instance_proof',
});

async function findReceipt({
  store,
  root,
  world,
}: OracleReader): Promise<{ readonly engineRunId: string } | Refusal | undefined> {
  try {
    const { body } = await store.get(root.bucket, `${root.prefix}/${RUN_RECEIPT_NAME}`);
    const receipt = parseRunReceipt(body);
    const same =
      receipt.manifest_fingerprint === world.manifest_fingerprint &&
      receipt.parameter_hash === world.parameter_hash &&
      receipt.seed === world.seed;
    return same ? { engineRunId: receipt.run_id } : { refused: 'ORACLE_PACK_MISMATCH' };
  } catch (error) {
    if (isPlatformError(error, 'E_OBJECT_NOT_FOUND')) return undefined;
    if (isPlatformError(error) && !error.retry) return { refused: 'RECEIPT_SCHEMA_INVALID' };
    throw error;
  }
}
