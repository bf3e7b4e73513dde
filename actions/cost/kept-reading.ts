import { appendFileSync } from 'node:fs';
import { PlatformError, parseJson } from '@spine-green/evidence-schemas';
import { CostGuardrailSnapshotV1 } from '@spine-green/evidence-schemas/documents/cost_guardrail_snapshot.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import type { EvidenceTarget } from '@spine-green/runtime/evidence/write';
import type { SnapshotRef } from '../lib/ledger/state.ts';
import type { CostReading } from './reading.ts';

/** Says in a file, as an output of a step, where a reading lies, so that a job under another role can settle it. */
export const keepReading = (file: string, { key, cost }: Pick<CostReading, 'key' | 'cost'>): void =>
  appendFileSync(file, `reading=${JSON.stringify({ key, cost: cost ?? null })}\n`);

/** The reading that such an output names, from the store. Throws E_SCHEMA_INVALID and what `readEvidence` throws. */
export async function keptReading(output: string, evidence: EvidenceTarget): Promise<CostReading> {
  const kept = parseJson(output, 'E_SCHEMA_INVALID', 'the kept reading');
  if (!isKept(kept)) throw new PlatformError('E_SCHEMA_INVALID', 'the kept reading names no snapshot');
  const { document: snapshot } = await readEvidence(evidence, kept.key, CostGuardrailSnapshotV1.parse);
  return { snapshot, cost: kept.cost ?? undefined, key: kept.key };
}

const isKept = (value: unknown): value is { readonly key: string; readonly cost: SnapshotRef | null } => {
  const { key, cost } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof key === 'string' && (cost === null || isRef(cost));
};

const isRef = (value: unknown): boolean => {
  const { key, version_id, sha256 } = Object(value) as Readonly<Record<string, unknown>>;
  return [key, version_id, sha256].every((member) => typeof member === 'string');
};
