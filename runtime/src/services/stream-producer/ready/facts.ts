import { evidenceKey, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import type { ReadySignalV1 } from '@spine-green/evidence-schemas/documents/ready_signal.v1';
import { RunFactsViewV1 } from '@spine-green/evidence-schemas/documents/run_facts_view.v1';
import { findObjectRef } from '../../../events/object-ref.ts';
import { bundleHashOf } from '../../../events/ready.ts';
import { readEvidence } from '../../../evidence/read.ts';
import type { EvidenceTarget } from '../../../evidence/write.ts';

/**
 * Loads the facts view that READY points to and proves that it is the announced one. The reference is checked before
 * anything is read: it may name only the facts view of this run in the evidence bucket.
 * Throws RUN_FACTS_INVALID, PLATFORM_RUN_ID_MISSING or _MISMATCH, SCENARIO_RUN_ID_MISSING or _MISMATCH, and
 * E_OBJECT_STORE_UNREACHABLE.
 */
export async function loadFacts(target: EvidenceTarget, ready: ReadySignalV1): Promise<RunFactsViewV1> {
  const place = { family: 'run', platform_run_id: ready.platform_run_id } as const;
  const key = evidenceKey(place, `sr/run_facts_view/${ready.run_id}.json`);
  const ref = findObjectRef(ready.facts_view_ref);
  if (ref?.bucket !== target.bucket || ref.key !== key) {
    throw new PlatformError('RUN_FACTS_INVALID', 'the facts reference leaves the run');
  }
  const facts = await readFacts(target, key);
  assertPins(ready, facts);
  assertBundle(ready, facts);
  return facts;
}

async function readFacts(target: EvidenceTarget, key: string): Promise<RunFactsViewV1> {
  try {
    const { document } = await readEvidence(target, key, parseFacts);
    return document;
  } catch (cause) {
    if (isPlatformError(cause, 'PLATFORM_RUN_ID_MISSING', 'SCENARIO_RUN_ID_MISSING')) throw cause;
    if (!isPlatformError(cause) || cause.retry) throw cause;
    throw new PlatformError('RUN_FACTS_INVALID', cause.message, { cause });
  }
}

/** An absent pin has a code of its own, so it is looked for before the schema refuses the document. */
function parseFacts(value: unknown): RunFactsViewV1 {
  const pinned = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (isAbsent(pinned.platform_run_id)) throw new PlatformError('PLATFORM_RUN_ID_MISSING', 'facts view');
  if (isAbsent(pinned.scenario_run_id)) throw new PlatformError('SCENARIO_RUN_ID_MISSING', 'facts view');
  return RunFactsViewV1.parse(value);
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

function assertPins(ready: ReadySignalV1, facts: RunFactsViewV1): void {
  if (facts.platform_run_id !== ready.platform_run_id || facts.pins.platform_run_id !== ready.platform_run_id) {
    throw new PlatformError(
      'PLATFORM_RUN_ID_MISMATCH',
      `READY ${ready.platform_run_id}, facts ${facts.platform_run_id}`,
    );
  }
  if (facts.scenario_run_id !== ready.scenario_run_id || facts.pins.scenario_run_id !== ready.scenario_run_id) {
    throw new PlatformError(
      'SCENARIO_RUN_ID_MISMATCH',
      `READY ${ready.scenario_run_id}, facts ${facts.scenario_run_id}`,
    );
  }
  const same =
    facts.pins.manifest_fingerprint === ready.manifest_fingerprint &&
    facts.pins.parameter_hash === ready.parameter_hash &&
    facts.pins.scenario_id === ready.scenario_id &&
    facts.run_config_digest === ready.run_config_digest;
  if (!same)
    throw new PlatformError('RUN_FACTS_INVALID', 'READY and facts view differ in their world or configuration');
}

function assertBundle(ready: ReadySignalV1, facts: RunFactsViewV1): void {
  const computed = bundleHashOf(facts);
  if (computed === facts.bundle_hash && computed === ready.bundle_hash) return;
  const hashes = `computed ${computed}, facts ${facts.bundle_hash}, READY ${ready.bundle_hash}`;
  throw new PlatformError('RUN_FACTS_INVALID', `bundle hash: ${hashes}`);
}
