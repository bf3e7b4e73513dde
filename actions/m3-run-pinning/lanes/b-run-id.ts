import { RunHeaderSeedV1 } from '@spine-green/evidence-schemas/documents/run_header_seed.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact, valueOr } from '../../lib/checks/fact.ts';
import type { HandleTexts } from '../../lib/run/decided.ts';
import { attemptDocument, attemptKey, localDigest, type PlannedDocument } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';

export interface Minted {
  readonly candidate: string;
  readonly final: string;
  readonly attempts: number;
}

export interface Reservation {
  readonly platform_run_id: string;
  readonly execution_id: string;
  /** How often the object was ever written; a reservation that moved reserved nothing. */
  readonly versions: number;
  /** By the clock of the store. */
  readonly stored_at_utc: string;
}

export interface RunIdFacts {
  readonly minted: Fact<Minted>;
  /** Who holds the final id, as the store says it. */
  readonly reservation: Fact<Reservation>;
  /** Format, cap and equivalence rule as the ledger pins them for this phase. */
  readonly pinned: Fact<HandleTexts>;
  /** The rule as the registry holds it now: what the run is going to use. */
  readonly registry: HandleTexts;
  /** Form in which the schemas hold every document of a run to name it. */
  readonly schemaForm: Fact<string>;
  readonly manifestRule: Fact<ManifestRule>;
}

/** What the schema of `run.json` lets a run say of its equivalence; the fields are canonical JSON. */
export interface ManifestRule {
  readonly fields: string;
  readonly canonicalization: string;
  readonly derivation: string;
}

const SEED = 'm3_b_run_header_seed.json';
/** A runner whose clock is further away would mint ids of another time. */
const CLOCK_SECONDS_MAX = 60;

/** Minted once, probed and reserved by a create-only put, so that two runs can never share an id (01, M3.B). */
export const runId = defineLane({
  id: 'M3.B',
  documents: (facts: RunIdFacts, context) => ({ seed: plannedSeed(facts, context) }),
  decide: (facts: RunIdFacts, written, context) => {
    const { minted, reservation, pinned, registry, schemaForm, manifestRule } = facts;
    const cap = valueOr(pinned, {}).PLATFORM_RUN_ID_COLLISION_CAP;
    return {
      'M3.B-C01': {
        expected: {
          format: valueOr(pinned, {}).PLATFORM_RUN_ID_REGEX ?? null,
          candidate: { $form: 'platform_run_id' },
          matches: true,
          seconds_from_store_clock: { $at_most: CLOCK_SECONDS_MAX },
        },
        // The id is the one that the store holds, and the form the one that documents of the run are held to.
        observed: mapFact(allReadable({ reservation, pinned, schemaForm }), (found) => ({
          format: found.schemaForm,
          candidate: candidateIn(found.reservation.platform_run_id),
          matches: hasForm(found.reservation.platform_run_id, found.pinned.PLATFORM_RUN_ID_REGEX),
          seconds_from_store_clock: secondsBetween(
            candidateIn(found.reservation.platform_run_id),
            found.reservation.stored_at_utc,
          ),
        })),
        fails: 'M3B-B1',
      },
      'M3.B-C02': {
        expected: {
          platform_run_id: isReadable(minted) ? minted.value.final : null,
          execution_id: context.executionId,
          versions: 1,
          collision_attempts: { $at_most: Number(cap ?? Number.MIN_SAFE_INTEGER) },
        },
        observed: mapFact(allReadable({ minted, reservation }), (found) => ({
          platform_run_id: found.reservation.platform_run_id,
          execution_id: found.reservation.execution_id,
          versions: found.reservation.versions,
          collision_attempts: found.minted.attempts,
        })),
        fails: 'M3B-B2',
      },
      'M3.B-C03': {
        expected: {
          input: 'sha256(canonical_json_v1)',
          fields: valueOr(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? null,
          canonicalization: valueOr(pinned, {}).SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? null,
          derivation: 'deterministic_hash_v1',
        },
        observed: mapFact(allReadable({ pinned, manifestRule }), (found) => ({
          input: registry.SCENARIO_EQUIVALENCE_KEY_INPUT ?? '',
          ...found.manifestRule,
        })),
        fails: 'M3B-B3',
      },
      'M3.B-C04': {
        expected: valueOr(localDigest(plannedSeed(facts, context)), null),
        observed: mapFact(written.seed, ({ sha256 }) => sha256),
        fails: 'M3B-B4',
      },
      'M3.B-C05': {
        expected: { key: attemptKey(context, SEED), version_id: { $non_empty: true } },
        observed: mapFact(written.seed, ({ key, version_id }) => ({ key, version_id })),
        fails: 'M3B-B5',
      },
    };
  },
  handover: ({ minted, registry }) =>
    isReadable(minted) && Object.values(ruleOf(registry)).every((value) => value !== '')
      ? {
          candidate_platform_run_id: minted.value.candidate,
          final_platform_run_id: minted.value.final,
          collision_attempts: minted.value.attempts,
          collision_detected: minted.value.attempts > 0,
          scenario_equivalence: ruleOf(registry),
        }
      : undefined,
});

const plannedSeed = ({ minted }: RunIdFacts, context: DecideContext): Fact<PlannedDocument> =>
  mapFact(minted, (one) => attemptDocument(SEED, RunHeaderSeedV1, headerSeed(one, context)));

const ruleOf = (registry: HandleTexts) => ({
  input: registry.SCENARIO_EQUIVALENCE_KEY_INPUT ?? '',
  fields: registry.SCENARIO_EQUIVALENCE_KEY_CANONICAL_FIELDS ?? '',
  canonicalization: registry.SCENARIO_EQUIVALENCE_KEY_CANONICALIZATION_MODE ?? '',
  derivation: registry.SCENARIO_RUN_ID_DERIVATION_MODE ?? '',
});

/** The id without the suffix that tells it from others of its second. */
const candidateIn = (id: string): string => id.replace(/_[0-9]{2}$/, '');

/** A text that is no pattern is the form of nothing. */
function hasForm(id: string, pattern: string | undefined): boolean {
  try {
    return pattern !== undefined && new RegExp(pattern).test(id);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Null for a candidate that names no second. */
function secondsBetween(candidate: string, storedAtUtc: string): number | null {
  const [, date, time] = /^platform_(\d{8})T(\d{6})Z$/.exec(candidate) ?? [];
  if (date === undefined || time === undefined) return null;
  const named = `${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`;
  const seconds = Math.abs(Date.parse(storedAtUtc) - Date.parse(named)) / 1000;
  return Number.isFinite(seconds) ? Math.floor(seconds) : null;
}

const headerSeed = (
  { candidate, final, attempts }: Minted,
  { substrate, executionId, gatheredAtUtc }: DecideContext,
): RunHeaderSeedV1 => ({
  schema: 'fp.run_header_seed.v1',
  substrate,
  execution_id: executionId,
  written_at_utc: gatheredAtUtc,
  candidate_platform_run_id: candidate,
  final_platform_run_id: final,
  collision_attempts: attempts,
  collision_detected: attempts > 0,
});
