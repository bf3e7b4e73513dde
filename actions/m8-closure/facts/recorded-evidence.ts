import { digestOf, evidenceKey, PlatformError, sha256Hex } from '@spine-green/evidence-schemas';
import { BundleIndexV1 } from '@spine-green/evidence-schemas/documents/bundle_index.v1';
import { PhaseEvidenceV1 } from '@spine-green/evidence-schemas/documents/phase_evidence.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import { isReadable, observe } from '../../lib/checks/fact.ts';
import type { SubstrateName } from '../../lib/checks/outcome.ts';
import { PLAN_PHASES, type PlanPhase } from '../../lib/ledger/events.ts';
import type { LedgerState } from '../../lib/ledger/state.ts';
import { executionPlace } from '../../lib/run/execution.ts';
import { readDocument } from '../../lib/run/sources.ts';
import type { RecordedEvidence } from '../lanes/f-bundle-completeness.ts';

/** Where the completed phases left their evidence, and what the ledger recorded about it. */
export interface RecordedPhases {
  readonly evidence: EvidenceTarget;
  readonly ledger: LedgerState;
  readonly substrate: SubstrateName;
}

/**
 * Reads back everything that the indexes of the completed phases list, by exact version, against the digests that stand
 * there, and the indexes against the roots that the ledger recorded (04, section 6.4). This is the one place where a
 * lane of the closure asks about the bundle as a whole.
 */
export async function readRecordedEvidence(record: RecordedPhases, before: PlanPhase): Promise<RecordedEvidence> {
  const earlier = PLAN_PHASES.slice(0, PLAN_PHASES.indexOf(before));
  const phases: PlanPhase[] = [];
  const faults: string[] = [];
  let objects = 0;
  for (const phase of earlier.filter((one) => record.ledger.phases[one].completed !== undefined)) {
    const index = await observe(() => readIndex(record, phase));
    if (!isReadable(index)) {
      faults.push(`${phase}: ${index.unreadable}`);
      continue;
    }
    phases.push(phase);
    for (const { key, version_id, sha256 } of index.value.entries) {
      const read = await observe(() => readDigest(record, { key, version_id }));
      objects += 1;
      if (!isReadable(read)) faults.push(`${key}: ${read.unreadable}`);
      else if (read.value !== sha256) faults.push(`${key}: another digest`);
    }
  }
  return { phases, objects, faults };
}

/** The index of the execution that completed the phase. Throws E_EVIDENCE_DIGEST when its root is not the recorded one. */
async function readIndex({ evidence, ledger, substrate }: RecordedPhases, phase: PlanPhase): Promise<BundleIndexV1> {
  const { completed } = ledger.phases[phase];
  if (completed === undefined) throw new PlatformError('E_PHASE_ENVELOPE_MISSING', phase);
  const envelope = await readDocument(evidence, completed.envelope, PhaseEvidenceV1.parse);
  const key = evidenceKey(executionPlace(substrate, phase, envelope.execution_id), 'bundle_index.json');
  const { document } = await readEvidence(evidence, key, BundleIndexV1.parse);
  const { entries, append_only_sets, root_sha256: root } = document;
  const found = digestOf({ entries, append_only_sets });
  if (root === completed.bundle_root_sha256 && found === root) return document;
  throw new PlatformError('E_EVIDENCE_DIGEST', `${key} has root ${found}, the ledger ${completed.bundle_root_sha256}`);
}

/** Digest of the bytes, which the store has to give out by this very version. */
async function readDigest(
  { evidence: { store, bucket } }: RecordedPhases,
  { key, version_id }: { readonly key: string; readonly version_id: string },
): Promise<string> {
  return sha256Hex((await store.get(bucket, key, version_id)).body);
}
