import { evidenceKey, handle, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { RunReservationV1 } from '@spine-green/evidence-schemas/documents/run_reservation.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { observe, observeFrom } from '../../lib/checks/fact.ts';
import { decidedHandles, resolvedHandles } from '../../lib/run/decided.ts';
import type { LaneContext } from '../../lib/run/lane.ts';
import type { Minted, Reservation, RunIdFacts } from '../lanes/b-run-id.ts';
import { readManifestRule, readRunIdForm } from './run-schemas.ts';

const DECISIONS = ['run_id_format', 'collision_policy', 'canonicalisation_mode', 'scenario_equivalence_fields'];

/** Mints the id of a new run and reserves it; a later attempt of the lane begins another run. */
export async function gatherRunId(context: LaneContext): Promise<RunIdFacts> {
  const minted = await observe(() => mint(context));
  return {
    minted,
    reservation: await observeFrom(minted, ({ final }) => readReservation(context, final)),
    pinned: await observe(() => decidedHandles(context, DECISIONS)),
    schemaForm: await observe(readRunIdForm),
    manifestRule: await observe(readManifestRule),
    registry: resolvedHandles(context, [
      'SCENARIO_EQUIVALENCE_KEY_INPUT',
      'SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS',
      'SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE',
      'SCENARIO_RUN_ID_DERIVATION_MODE',
    ]),
  };
}

/** `platform_<UTC second>`, then `_01` and on while the id is taken, up to the pinned cap. */
async function mint(context: LaneContext): Promise<Minted> {
  const now = nowUtc(context.session.clock);
  const candidate = `platform_${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const cap = handle('PLATFORM_RUN_ID_COLLISION_CAP');
  for (let attempts = 0; attempts <= cap; attempts += 1) {
    const final = attempts === 0 ? candidate : `${candidate}_${String(attempts).padStart(2, '0')}`;
    if (await reserve(context, final, now)) return { candidate, final, attempts };
  }
  throw new PlatformError('E_RUN_ID_EXHAUSTED', `${candidate} and its ${cap} suffixes are taken`);
}

const reservationKey = (id: string): string =>
  evidenceKey({ family: 'run', platform_run_id: id }, 'run_reservation.json');

async function reserve(context: LaneContext, id: string, now: string): Promise<boolean> {
  const { store, bucket } = context.session.evidence;
  const key = reservationKey(id);
  const root = key.slice(0, key.lastIndexOf('/') + 1);
  if ((await store.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
  try {
    await createEvidence(context.session.evidence, key, RunReservationV1, {
      schema: 'fp.run_reservation.v1',
      platform_run_id: id,
      reserved_at_utc: now,
      execution_id: context.executionId,
    });
    return true;
  } catch (error) {
    if (isPlatformError(error, 'E_EVIDENCE_CONFLICT')) return false;
    throw error;
  }
}

async function readReservation({ session }: LaneContext, id: string): Promise<Reservation> {
  const { store, bucket } = session.evidence;
  const key = reservationKey(id);
  const versions = await store.versions(bucket, key);
  const { document } = await readEvidence(session.evidence, key, RunReservationV1.parse);
  return {
    platform_run_id: document.platform_run_id,
    execution_id: document.execution_id,
    versions: versions.length,
    stored_at_utc: versions[0]?.writtenAtUtc ?? '',
  };
}
