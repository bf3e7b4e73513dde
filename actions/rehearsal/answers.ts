import { canonicalJson, closureSet, digestOf, type HandleInputs } from '@spine-green/evidence-schemas';
import type { SubstrateName } from '../lib/checks/outcome.ts';
import type { Answers } from '../lib/definition/decisions.ts';
import { authorityAnswers, by, packagingAnswers } from './foundation-answers.ts';
import type { World } from './world.ts';

/** The operator inputs that a rehearsal is dispatched with. */
export interface Dispatch {
  readonly operator: string;
  readonly expiresAt: string;
  readonly sourceBucket: string;
  readonly profile: string;
  readonly days: number | undefined;
  /** Events a second; 0 for as many as the gate takes; undefined for what its stream needs. */
  readonly rate: number | undefined;
}

/** Values of operator-input handles on this substrate; the world's are known once it is in the source bucket. */
export const operatorInputs = (dispatch: Dispatch, world: World | undefined): HandleInputs =>
  ({
    TAG_OWNER_VALUE: dispatch.operator.replace('operator:', ''),
    TAG_EXPIRES_AT_VALUE: dispatch.expiresAt,
    ALERT_CHANNEL_MODE: 'email',
    M5_LANE_MODE: 'functional_green',
    M5_WORKLOAD_PROFILE_ID: dispatch.days === undefined ? 'whole_world_v1' : `first_${dispatch.days}_days_v1`,
    ...(world === undefined
      ? {}
      : {
          ORACLE_SOURCE_NAMESPACE: world.namespace,
          ORACLE_ENGINE_RUN_ID: world.engineRunId,
          ORACLE_SCENARIO_ID: world.scenarioId,
          ORACLE_SEED_SOURCE_URI: `s3://${dispatch.sourceBucket}/${world.sourcePrefix}`,
          SR_MANIFEST_FINGERPRINT: world.manifestFingerprint,
          SR_PARAMETER_HASH: world.parameterHash,
          SR_SEED: world.seed,
        }),
  }) as HandleInputs;

export interface AnswerFacts {
  readonly dispatch: Dispatch;
  readonly world: World | undefined;
  /** The digest that M1.C proved; undefined before. */
  readonly imageDigest: string | undefined;
  readonly substrate: SubstrateName;
  /** Events a second that the sorted stream needs; undefined before it is sorted. */
  readonly rateNeeded?: number | undefined;
}

/**
 * Answers by phase, each a value of the decision's type: what the operator chose, or what a file, the plan or an earlier
 * lane already says. One whose fact does not exist yet is absent, and stops the phase.
 */
export function answersFor(phase: string, facts: AnswerFacts): Answers {
  const { dispatch, world, imageDigest, substrate, rateNeeded } = facts;
  const rate = dispatch.rate ?? rateNeeded;
  const profile = { profile: by('operator', dispatch.profile) };
  const image = imageDigest === undefined ? {} : { image_digest: by('computed', imageDigest) };
  const table: Readonly<Record<string, () => Answers>> = {
    M0: () => authorityAnswers(dispatch.operator),
    M1: () => packagingAnswers(substrate),
    M2: () => ({ p0_closure_set: by('computed', digestOf(closureSet('M2.A', substrate))) }),
    M3: () => ({
      ...image,
      ...profile,
      ...(world === undefined ? {} : { oracle_input_manifest_sha256: by('computed', world.receiptSha256) }),
    }),
    M4: () => ({ ...image, ...profile }),
    M5: () => ({
      ...profile,
      workload_days: by('operator', dispatch.days === undefined ? 'all' : String(dispatch.days)),
    }),
    M6: () => ({ ...profile, ...(rate === undefined ? {} : { stream_rate: by('operator', String(rate)) }) }),
    M9: () => ({
      ...profile,
      destroy_set: by('operator', canonicalJson(goesWith(substrate))),
      residual_scope: by('operator', canonicalJson(residualScope(substrate))),
    }),
  };
  return table[phase]?.() ?? profile;
}

/** Kinds of what a stack takes with it: one of this machine ends itself, any other goes by its state. */
const goesWith = (substrate: SubstrateName): readonly string[] =>
  substrate === 'embedded'
    ? ['tasks', 'database', 'supervisor', 'secrets', 'temporary data']
    : ['tasks', 'database', 'secrets', 'terraform state'];

/** Where somebody looks for what is left. */
const residualScope = (substrate: SubstrateName): readonly string[] => [
  ...['services and tasks', 'database', 'processes', 'ports', 'temporary data'],
  ...(substrate === 'embedded' ? [] : ['network', 'paid leftovers']),
];
