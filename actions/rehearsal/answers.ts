import { canonicalJson, type HandleInputs } from '@spine-green/evidence-schemas';
import { type Answers, NOT_ON_EMBEDDED } from './decisions.ts';
import { authorityAnswers, packagingAnswers } from './foundation-answers.ts';
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

/** Answers by phase; a key `pin:<HANDLE>` pins that operator input beside the decisions of the phase. */
export function answersFor(phase: string, dispatch: Dispatch, world: World | undefined): Answers {
  const worldPins = {
    'pin:ORACLE_SOURCE_NAMESPACE': '',
    'pin:ORACLE_ENGINE_RUN_ID': '',
    'pin:ORACLE_SCENARIO_ID': '',
    'pin:ORACLE_SEED_SOURCE_URI': '',
    'pin:SR_MANIFEST_FINGERPRINT': '',
    'pin:SR_PARAMETER_HASH': '',
    'pin:SR_SEED': '',
  };
  const table: Readonly<Record<string, Answers>> = {
    M0: authorityAnswers(dispatch.operator),
    M1: packagingAnswers(),
    M2: {
      p0_closure_set: 'handles_registry closure set M2.A',
      confluent_management_credentials: NOT_ON_EMBEDDED,
      alert_channel: NOT_ON_EMBEDDED,
      terraform_versions: NOT_ON_EMBEDDED,
      state_bucket_bootstrap_mode: NOT_ON_EMBEDDED,
      'pin:TAG_EXPIRES_AT_VALUE': '',
    },
    M3: {
      image_digest: 'the digest that M1.C proved',
      profile: dispatch.profile,
      oracle_input_manifest_sha256: world?.receiptSha256 ?? '',
      ...worldPins,
    },
    M4: { image_digest: 'the digest that M1.C proved', profile: dispatch.profile },
    M5: {
      profile: dispatch.profile,
      workload_days: dispatch.days === undefined ? 'all' : String(dispatch.days),
      'pin:M5_LANE_MODE': '',
      'pin:M5_WORKLOAD_PROFILE_ID': '',
      ...worldPins,
    },
    M6: {
      profile: dispatch.profile,
      ig_base_url: 'discovered from the running stack',
      checkpoint_dsn: 'locator SSM_DB_DSN_PATH',
    },
    M7: { profile: dispatch.profile },
    M8: { profile: dispatch.profile },
    M9: {
      profile: dispatch.profile,
      destroy_set: canonicalJson(['embedded stack: tasks, database, bus, supervisor, secrets, temporary data']),
      residual_scope: canonicalJson(['processes', 'ports', 'database', 'secrets', 'temporary data']),
    },
  };
  return table[phase] ?? {};
}
