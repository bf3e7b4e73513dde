import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, closureSet, digestOf, type HandleInputs, sha256Hex } from '@spine-green/evidence-schemas';
import { MODES } from '@spine-green/runtime/catalog';
import { phaseDefinitions } from '../lib/definition/phase-definition.ts';
import { repositoryRoot } from '../lib/platform/repository.ts';
import type { Answers } from './decisions.ts';
import type { World } from './world.ts';

/** The operator inputs that a rehearsal is dispatched with. */
export interface Dispatch {
  readonly operator: string;
  readonly expiresAt: string;
  readonly sourceBucket: string;
  readonly profile: string;
  readonly days: number | undefined;
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

const WORLD_HANDLES = [
  'ORACLE_SOURCE_NAMESPACE',
  'ORACLE_ENGINE_RUN_ID',
  'ORACLE_SCENARIO_ID',
  'ORACLE_SEED_SOURCE_URI',
  'SR_MANIFEST_FINGERPRINT',
  'SR_PARAMETER_HASH',
  'SR_SEED',
];

/** Operator inputs of the registry that a phase pins, so that no later phase can use another value. */
export const HANDLES_PINNED: Readonly<Record<string, readonly string[]>> = {
  M0: ['TAG_OWNER_VALUE'],
  M2: ['TAG_EXPIRES_AT_VALUE', 'ALERT_CHANNEL_MODE'],
  M3: WORLD_HANDLES,
  M5: [...WORLD_HANDLES, 'M5_LANE_MODE', 'M5_WORKLOAD_PROFILE_ID'],
};

export interface AnswerFacts {
  readonly dispatch: Dispatch;
  readonly world: World | undefined;
  /** The digest that M1.C proved; undefined before. */
  readonly imageDigest: string | undefined;
}

const by = (source: 'operator' | 'computed', value: string): Answers[string] => ({ value, source });

/**
 * Answers by phase, each a value of the decision's type: what the operator chose, or what a file, the plan or an earlier
 * lane already says. One whose fact does not exist yet is absent, and stops the phase.
 */
export function answersFor(phase: string, { dispatch, world, imageDigest }: AnswerFacts): Answers {
  const profile = { profile: by('operator', dispatch.profile) };
  const image = imageDigest === undefined ? {} : { image_digest: by('computed', imageDigest) };
  const table: Readonly<Record<string, () => Answers>> = {
    M0: () => ({
      authority_order: by(
        'operator',
        canonicalJson(['migration-build-plan', '00-decisions', '01-phases', '02-phase-ledger']),
      ),
      scope_lock: by('operator', canonicalJson(SCOPE)),
      spec_version: by('computed', `spine-green-v0@${digestOf(phaseDefinitions())}`),
      operator_identity: by('operator', dispatch.operator),
      expires_at_policy: by('operator', 'every_ephemeral_resource_expires'),
    }),
    M1: () => ({
      build_driver: by('operator', 'embedded_bundle'),
      include_manifest_digest: by('computed', sha256Hex(readFileSync(join(repositoryRoot(), INCLUDE_MANIFEST)))),
      entrypoint_matrix_digest: by('computed', digestOf(MODES)),
      convenience_tag: by('operator', 'not_pushed'),
    }),
    M2: () => ({ p0_closure_set: by('computed', digestOf(closureSet('M2.A', 'embedded'))) }),
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
    M9: () => ({
      ...profile,
      destroy_set: by(
        'operator',
        canonicalJson(['tasks', 'database', 'bus', 'supervisor', 'secrets', 'temporary data']),
      ),
      residual_scope: by('operator', canonicalJson(['processes', 'ports', 'database', 'secrets', 'temporary data'])),
    }),
  };
  return table[phase]?.() ?? profile;
}

const SCOPE = { in: ['control_ingress', 'rtdl', 'case_labels', 'run_operate_obs_gov'], out: ['learning_registry'] };
const INCLUDE_MANIFEST = 'runtime/image-include.json';
