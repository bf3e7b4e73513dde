import { handle } from '@spine-green/evidence-schemas';
import { RunHeaderSeedV1 } from '@spine-green/evidence-schemas/documents/run_header_seed.v1';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { attemptDocument, attemptKey } from '../../lib/run/documents.ts';
import { count, flag, handoverOf, record, text } from '../../lib/run/handover.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

export interface Minted {
  readonly candidate: string;
  readonly final: string;
  readonly attempts: number;
}

export interface RunIdFacts {
  readonly minted: Fact<Minted>;
  /** Who holds the reservation of the final id, as it reads back from the store. */
  readonly reservation: Fact<{ readonly platform_run_id: string; readonly execution_id: string }>;
  readonly rule: Fact<Readonly<Record<'input' | 'fields' | 'canonicalization' | 'derivation', string>>>;
}

export const runIdHandover = handoverOf('M3.B', {
  candidate_platform_run_id: text,
  final_platform_run_id: text,
  collision_attempts: count,
  collision_detected: flag,
  scenario_equivalence: record({ input: text, fields: text, canonicalization: text, derivation: text }),
});

const SEED = 'm3_b_run_header_seed.json';

/** Minted once, probed and reserved by a create-only put, so that two runs can never share an id (01, M3.B). */
export const runId = defineLane({
  id: 'M3.B',
  documents: ({ minted }: RunIdFacts, context) => ({
    seed: mapFact(minted, (one) => attemptDocument(SEED, RunHeaderSeedV1, headerSeed(one, context))),
  }),
  decide: ({ minted, reservation, rule }: RunIdFacts, written, context) => ({
    'M3.B-C01': {
      expected: { pattern: handle('PLATFORM_RUN_ID_REGEX'), matches: true },
      observed: mapFact(minted, ({ candidate }) => ({
        pattern: handle('PLATFORM_RUN_ID_REGEX'),
        matches: new RegExp(handle('PLATFORM_RUN_ID_REGEX')).test(candidate),
      })),
      fails: 'M3B-B1',
    },
    'M3.B-C02': {
      expected: { platform_run_id: isReadable(minted) ? minted.value.final : null, execution_id: context.executionId },
      observed: reservation,
      fails: 'M3B-B2',
    },
    'M3.B-C03': {
      expected: [],
      observed: mapFact(rule, (parts) =>
        Object.entries(parts)
          .filter(([, value]) => value === '')
          .map(([name]) => name),
      ),
      fails: 'M3B-B3',
    },
    'M3.B-C04': {
      expected: attemptKey(context, SEED),
      observed: mapFact(written.seed, ({ key }) => key),
      fails: 'M3B-B4',
    },
    'M3.B-C05': {
      expected: { version_id: { $non_empty: true }, sha256: { $form: 'hex64' } },
      observed: mapFact(written.seed, ({ version_id, sha256 }) => ({ version_id, sha256 })),
      fails: 'M3B-B5',
    },
  }),
  handover: {
    schema: runIdHandover,
    of: ({ minted, rule }) =>
      isReadable(minted) && isReadable(rule)
        ? {
            candidate_platform_run_id: minted.value.candidate,
            final_platform_run_id: minted.value.final,
            collision_attempts: minted.value.attempts,
            collision_detected: minted.value.attempts > 0,
            scenario_equivalence: rule.value,
          }
        : undefined,
  },
});

const headerSeed = (
  { candidate, final, attempts }: Minted,
  { substrate, executionId, startedAtUtc }: DecideContext,
): RunHeaderSeedV1 => ({
  schema: 'fp.run_header_seed.v1',
  substrate,
  execution_id: executionId,
  written_at_utc: startedAtUtc,
  candidate_platform_run_id: candidate,
  final_platform_run_id: final,
  collision_attempts: attempts,
  collision_detected: attempts > 0,
});
