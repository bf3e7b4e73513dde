import { evidenceKey, handle, isPlatformError, PlatformError } from '@spine-green/evidence-schemas';
import { RunHeaderSeedV1 } from '@spine-green/evidence-schemas/documents/run_header_seed.v1';
import { RunReservationV1 } from '@spine-green/evidence-schemas/documents/run_reservation.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { nowUtc } from '@spine-green/runtime/kernel/clock';
import { check } from '../../lib/checks/check.ts';
import { type Fact, fact, isReadable, mapFact, observe } from '../../lib/checks/fact.ts';
import { createAt, type EvidenceRef, executionKey, readAt } from '../../lib/run/evidence.ts';
import { defineLane, type LaneContext } from '../../lib/run/lane.ts';

interface Minted {
  readonly candidate: string;
  readonly final: string;
  readonly attempts: number;
}

interface RunIdFacts {
  readonly minted: Fact<Minted>;
  readonly rule: Readonly<Record<string, string>>;
  readonly seed: Fact<EvidenceRef>;
  readonly readBack: Fact<string>;
}

/** Minted once, probed and reserved by a create-only put, so that two runs can never share an id (01, M3.B). */
export const runId = defineLane<RunIdFacts>({
  id: 'M3.B',
  gather: async (context) => {
    const minted = await observe(() => mint(context));
    const seed = await observe(() => writeSeed(context, minted));
    const readBack = await observe(async () => {
      if (!isReadable(seed)) throw new Error(seed.unreadable);
      return (await readAt(context, seed.value.key, (value) => value)).sha256;
    });
    return { minted, rule: equivalenceRule(), seed, readBack };
  },
  decide: ({ minted, rule, seed, readBack }) => [
    check('M3.B-C01', {
      expected: handle('PLATFORM_RUN_ID_REGEX'),
      observed: mapFact(minted, ({ candidate }) => candidate),
      passes: (candidate) => new RegExp(handle('PLATFORM_RUN_ID_REGEX')).test(candidate),
      fails: 'M3B-B1',
    }),
    check('M3.B-C02', {
      expected: { reserved: true },
      observed: mapFact(minted, ({ final, attempts }) => ({ reserved: final !== '', attempts })),
      passes: ({ reserved }) => reserved,
      fails: 'M3B-B2',
    }),
    check('M3.B-C03', {
      expected: ['canonicalization', 'derivation', 'fields', 'input'],
      observed: fact(
        Object.keys(rule)
          .filter((name) => rule[name] !== '')
          .sort(),
      ),
      fails: 'M3B-B3',
    }),
    check('M3.B-C04', { expected: true, observed: mapFact(seed, ({ key }) => key !== ''), fails: 'M3B-B4' }),
    check('M3.B-C05', {
      expected: isReadable(seed) ? seed.value.sha256 : null,
      observed: readBack,
      fails: 'M3B-B5',
    }),
  ],
  payload: ({ minted, rule }) =>
    isReadable(minted)
      ? {
          candidate_platform_run_id: minted.value.candidate,
          final_platform_run_id: minted.value.final,
          collision_attempts: minted.value.attempts,
          collision_detected: minted.value.attempts > 0,
          scenario_equivalence: rule,
        }
      : {},
});

/** `platform_<UTC second>`, then `_01` and on while the id is taken, up to the pinned cap. */
async function mint(context: LaneContext): Promise<Minted> {
  const now = nowUtc(context.session.clock);
  const candidate = `platform_${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const cap = Number(String(handle('PLATFORM_RUN_ID_COLLISION_CAP')).match(/\d+/)?.[0] ?? '0');
  for (let attempts = 0; attempts <= cap; attempts += 1) {
    const final = attempts === 0 ? candidate : `${candidate}_${String(attempts).padStart(2, '0')}`;
    if (await reserve(context, final, now)) return { candidate, final, attempts };
  }
  throw new PlatformError('E_RUN_ID_EXHAUSTED', `${candidate} and its ${cap} suffixes are taken`);
}

async function reserve(context: LaneContext, id: string, now: string): Promise<boolean> {
  const { store, bucket } = context.session.evidence;
  const key = evidenceKey({ family: 'run', platform_run_id: id }, 'run_reservation.json');
  const root = key.slice(0, key.lastIndexOf('/') + 1);
  if ((await store.list(bucket, root, { limit: 1 })).objects.length > 0) return false;
  const reservation = {
    schema: 'fp.run_reservation.v1' as const,
    platform_run_id: id,
    reserved_at_utc: now,
    execution_id: context.executionId,
  };
  try {
    await createEvidence(context.session.evidence, key, RunReservationV1, reservation);
    return true;
  } catch (error) {
    if (isPlatformError(error, 'E_EVIDENCE_CONFLICT')) return false;
    throw error;
  }
}

const equivalenceRule = (): Readonly<Record<string, string>> => ({
  input: String(handle('SCENARIO_EQUIVALENCE_KEY_INPUT')),
  fields: String(handle('SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS')),
  canonicalization: String(handle('SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE')),
  derivation: String(handle('SCENARIO_RUN_ID_DERIVATION_MODE')),
});

function writeSeed(context: LaneContext, minted: Fact<Minted>): Promise<EvidenceRef> {
  if (!isReadable(minted)) throw new Error(minted.unreadable);
  const { candidate, final, attempts } = minted.value;
  return createAt(context, executionKey(context, 'm3_b_run_header_seed.json'), RunHeaderSeedV1, {
    schema: 'fp.run_header_seed.v1',
    substrate: context.substrate,
    execution_id: context.executionId,
    written_at_utc: context.startedAtUtc,
    candidate_platform_run_id: candidate,
    final_platform_run_id: final,
    collision_attempts: attempts,
    collision_detected: attempts > 0,
  });
}
