import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { MODES } from '@spine-green/runtime/catalog';
import { repositoryRoot } from '../lib/platform/repository.ts';
import { type Answers, NOT_ON_EMBEDDED } from './decisions.ts';

/** What settles a conflict, the highest first; M0.A holds the list in the checkout against this. */
const AUTHORITIES = [
  'migration-build-plan',
  '00-decisions',
  '01-phases',
  '02-phase-ledger',
  '03-handles',
  '04-evidence',
  '05-infra',
  '10-runtime-overview',
  '11-oracle-sr-wsp',
  '12-ingestion-gate',
  '13-rtdl',
  '14-decision-lane',
  '15-case-labels',
  '16-obs-gov',
  '17-bad-input',
];

/** Digest of the authority list that the operator has before him; a list that changes has to be pinned again. */
const SPECIFICATION = {
  version: 'spine-green-v0',
  sha256: '8adfcddfe44e390d7bad74c6f8a477ad742bc1bcecfce7cdd06426c42b35b1c8',
};

/** Decisions before anything is built: which law, which scope, who. */
export const authorityAnswers = (operator: string): Answers => ({
  authority_order: canonicalJson(AUTHORITIES),
  scope_lock: canonicalJson({
    in: ['control_ingress', 'rtdl', 'case_labels', 'run_operate_obs_gov'],
    out: ['learning_registry'],
  }),
  spec_version: canonicalJson(SPECIFICATION),
  operator_identity: operator,
  expires_at_policy: 'every ephemeral resource carries a future expires_at',
  'pin:TAG_OWNER_VALUE': '',
});

/** Decisions before the image is built: what goes into it and how it is entered, by digest. */
export const packagingAnswers = (): Answers => ({
  build_driver: 'embedded_bundle',
  include_manifest_digest: sha256Hex(
    readFileSync(join(repositoryRoot(), handle('IMAGE_BUILD_PATH'), 'image-include.json')),
  ),
  ecr_repo: NOT_ON_EMBEDDED,
  oidc_role_arn: NOT_ON_EMBEDDED,
  entrypoint_matrix_digest: digestOf(
    MODES.map(({ mode, kind }) => ({ mode, kind })).toSorted((a, b) => (a.mode < b.mode ? -1 : 1)),
  ),
  convenience_tag: 'not pushed',
});
