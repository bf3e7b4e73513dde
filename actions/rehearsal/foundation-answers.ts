import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, digestOf, handle, sha256Hex } from '@spine-green/evidence-schemas';
import { MODES } from '@spine-green/runtime/catalog';
import type { SubstrateName } from '../lib/checks/outcome.ts';
import type { Answers } from '../lib/definition/decisions.ts';
import { buildDriverValue } from '../lib/definition/used-values.ts';
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

/** The stop-the-line list and its protocol (02, section 8), as the operator has them before him. */
const DRIFT_PROTOCOL = {
  classes: [
    ...['DS-S1', 'DS-S2', 'DS-S3', 'DS-S4', 'DS-S5', 'DS-S6', 'DS-S7', 'DS-S8', 'DS-S9'],
    ...['DS-M1', 'DS-M2'],
    ...['DS-I1', 'DS-I2', 'DS-I3', 'DS-I4', 'DS-I5', 'DS-I6'],
    ...['DS-B1', 'DS-B2', 'DS-B3', 'DS-B4', 'DS-B5'],
    ...['DS-E1', 'DS-E2', 'DS-E3', 'DS-E4', 'DS-E5'],
  ],
  raised: ['class', 'impact', 'severity', 'evidence', 'compared'],
  resolved: ['class', 'resolution', 'refs', 'stale_lanes', 'approval', 'compared'],
  resolutions: ['REVERTED', 'REPINNED'],
  answers: [
    'a phase with open drift: BLOCKED',
    'a lane over open drift: E_DRIFT_OPEN',
    'a completion over open drift: E_DRIFT_OPEN',
    'an end of drift by automation: E_ACTIVATION_NOT_OPERATOR',
    'a revert without proof: E_DRIFT_NO_EVIDENCE',
    'a drift that shows nothing: E_DRIFT_NOT_SHOWN',
    'a class that no list has: E_DRIFT_CLASS_UNKNOWN',
  ],
};

/** The nine items of the phase evidence (plan, section 6.2), each with the members that carry it. */
const TEMPLATE = {
  phase: ['phase_id', 'plan_phase'],
  run: ['platform_run_id'],
  authority: ['authority_refs'],
  entry_gate: ['entry_gate_results'],
  definition_of_done: ['dod_results'],
  committed_evidence: ['committed_evidence'],
  failure_and_rollback: ['failure_note'],
  verdict: ['verdict'],
  operator_and_time: ['operator', 'written_at_utc'],
};

/** The smallest evidence that gates each phase (01, appendix A); `each` stands for one object per output. */
const FAMILIES = {
  M1: ['packaging_provenance.json'],
  M2: ['handle_resolution_snapshot.json', 'core_apply_snapshot.json', 'demo_apply_snapshot.json'],
  M3: ['run.json'],
  M4: ['operate/daemons_ready.json'],
  M5: ['oracle/checker_pass.json', 'stream_view/ts_utc/output_id=each/_stream_sort_receipt.json'],
  M6: [
    'ingest/ig_ready.json',
    'ingest/receipt_summary.json',
    'ingest/quarantine_summary.json',
    'ingest/kafka_offsets_snapshot.json',
  ],
  M7: ['rtdl_core/caught_up.json', 'decision_lane/audit_summary.json', 'case_labels/label_summary.json'],
  M8: [
    'obs/run_report.json',
    'obs/reconciliation.json',
    'obs/environment_conformance.json',
    'obs/replay_anchors.json',
    'run_completed.json',
  ],
  M9: ['teardown/teardown_proof.json', 'm9_e_post_destroy_residual_snapshot.json'],
  M10: [
    'm10_b_semantic_20_snapshot.json',
    'm10_c_semantic_200_snapshot.json',
    'm10_g_soak_snapshot.json',
    'm10_d_incident_drill_snapshot.json',
    'm10_certification_bundle_index.json',
  ],
};

/** Digest of what the ledger has to answer (02, section 6.1): a law that changes has to be pinned again. */
const TRANSITION_LAW = 'dc661f26dec922c826dd37bdbcb8dfb2627201443c64532316452e983c1b8add';

/** Decisions before anything is built: which law, which scope, who. */
export const authorityAnswers = (operator: string): Answers => ({
  authority_order: by('operator', canonicalJson(AUTHORITIES)),
  scope_lock: by('operator', canonicalJson(SCOPE)),
  spec_version: by('operator', `${SPECIFICATION.version}@${SPECIFICATION.sha256}`),
  drift_protocol: by('operator', canonicalJson(DRIFT_PROTOCOL)),
  evidence_template: by('operator', canonicalJson(TEMPLATE)),
  evidence_families: by('operator', canonicalJson(FAMILIES)),
  transition_law: by('operator', TRANSITION_LAW),
  operator_identity: by('operator', operator),
  operator_key: by('computed', readOperatorKey()),
  expires_at_policy: by('operator', 'every_ephemeral_resource_expires'),
});

/** Decisions before the image is built: what goes into it and how it is entered, by digest. */
export const packagingAnswers = (substrate: SubstrateName): Answers => ({
  build_driver: by('operator', buildDriverValue(substrate)),
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
