import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { MODES } from '@spine-green/runtime/catalog';
import type { Answers } from '../lib/definition/decisions.ts';
import { repositoryRoot } from '../lib/platform/repository.ts';
import { readOperatorKey } from '../lib/signature/operator-key.ts';

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

/** An answer with whose it is. */
export const by = (source: 'operator' | 'computed', value: string): Answers[string] => ({ value, source });

const SCOPE = { in: ['control_ingress', 'rtdl', 'case_labels', 'run_operate_obs_gov'], out: ['learning_registry'] };

/** Decisions before anything is built: which law, which scope, who. */
export const authorityAnswers = (operator: string): Answers => ({
  authority_order: by('operator', canonicalJson(AUTHORITIES)),
  scope_lock: by('operator', canonicalJson(SCOPE)),
  spec_version: by('operator', `${SPECIFICATION.version}@${SPECIFICATION.sha256}`),
  operator_identity: by('operator', operator),
  operator_key: by('computed', readOperatorKey()),
  expires_at_policy: by('operator', 'every_ephemeral_resource_expires'),
});

/** Decisions before the image is built: what goes into it and how it is entered, by digest. */
export const packagingAnswers = (): Answers => ({
  build_driver: by('operator', 'embedded_bundle'),
  include_manifest_digest: by(
    'computed',
    sha256Hex(readFileSync(join(repositoryRoot(), handle('IMAGE_BUILD_PATH'), 'image-include.json'))),
  ),
  entrypoint_matrix_digest: by(
    'computed',
    digestOf(MODES.map(({ mode, kind }) => ({ mode, kind })).toSorted((a, b) => (a.mode < b.mode ? -1 : 1))),
  ),
  convenience_tag: by('operator', 'not_pushed'),
});
