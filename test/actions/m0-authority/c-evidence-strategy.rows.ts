import { evidenceStrategy, type StrategyFacts } from '../../../actions/m0-authority/lanes/c-evidence-strategy.ts';
import { laneRows } from '../../support/decided-lane.ts';

/** Members of the nine items of the plan's template. */
const DEMANDED = [
  ...['plan_phase', 'phase_id', 'platform_run_id', 'authority_refs', 'entry_gate_results', 'dod_results'],
  ...['committed_evidence', 'failure_note', 'verdict', 'operator', 'written_at_utc', 'something_more'],
];
/** What 01, appendix A, asks of each phase. */
const FAMILIES: Readonly<Record<string, string>> = {
  M1: 'packaging_provenance.json',
  M2: 'handle_resolution_snapshot.json core_apply_snapshot.json demo_apply_snapshot.json',
  M3: 'run.json',
  M4: 'operate/daemons_ready.json',
  M5: 'oracle/checker_pass.json stream_view/ts_utc/output_id=*/_stream_sort_receipt.json',
  M6: 'ingest/ig_ready.json ingest/receipt_summary.json ingest/quarantine_summary.json ingest/kafka_offsets_snapshot.json',
  M7: 'rtdl_core/caught_up.json decision_lane/audit_summary.json case_labels/label_summary.json',
  M8:
    'obs/run_report.json obs/reconciliation.json obs/environment_conformance.json obs/replay_anchors.json ' +
    'run_completed.json',
  M9: 'teardown/teardown_proof.json m9_e_post_destroy_residual_snapshot.json',
  M10:
    'm10_b_semantic_20_snapshot.json m10_c_semantic_200_snapshot.json m10_g_soak_snapshot.json ' +
    'm10_d_incident_drill_snapshot.json m10_certification_bundle_index.json',
};
const families = Object.fromEntries(
  Object.entries(FAMILIES).map(([phase, keys]) => [
    phase,
    keys.split(' ').map((key_pattern) => ({ key_pattern, schema: 'some.v1' })),
  ]),
);
const TEMPLATE = { phase: ['phase_id', 'plan_phase'], failure: ['failure_note'], end: ['operator', 'written_at_utc'] };
/** A pin holds no wildcard: what there is one of for each output is called so. */
const PINNED = Object.fromEntries(
  Object.entries(FAMILIES).map(([phase, keys]) => [phase, keys.replace('=*', '=each').split(' ')]),
);
const facts: StrategyFacts = {
  pinnedTemplate: { value: TEMPLATE },
  pinnedFamilies: { value: PINNED },
  demanded: { value: DEMANDED },
  families: { value: families },
  schemas: { value: ['phase_evidence.v1', 'some.v1'] },
};
const without = (phase: string) => ({ ...families, [phase]: families[phase]?.slice(1) ?? [] });

const template = (given: string, changed: Partial<StrategyFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M0.C-C01': 'M0C-B1' },
});
const map = (given: string, changed: Partial<StrategyFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M0.C-C02': 'M0C-B2' },
});

export const rows = [
  laneRows(evidenceStrategy, {
    passing: [
      { given: 'the nine items and every family', facts },
      {
        given: 'a planned family, which has no schema yet',
        facts: { ...facts, families: { value: { ...families, M0: [{ key_pattern: 'later.json', schema: null }] } } },
      },
    ],
    failing: [
      ...['failure_note', 'operator', 'written_at_utc', 'phase_id'].map((member) =>
        template(`a template without ${member}`, { demanded: { value: DEMANDED.filter((one) => one !== member) } }),
      ),
      template('a template with an item that nothing carries', {
        pinnedTemplate: { value: { ...TEMPLATE, rollback: ['rollback_note'] } },
      }),
      template('a template that nobody pinned', { pinnedTemplate: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      template('a template that is not in the checkout', { schemas: { value: ['some.v1'] } }),
      template('a template that the validator does not take', { demanded: { unreadable: 'E_SCHEMA_INVALID' } }),
      ...Object.keys(FAMILIES).map((phase) =>
        map(`${phase} without one of its families`, { families: { value: without(phase) } }),
      ),
      map('a family that was pinned and that no contract has', {
        pinnedFamilies: { value: { ...PINNED, M3: ['run.json', 'run_sealed.json'] } },
      }),
      map('families that nobody pinned', { pinnedFamilies: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      map('a family whose schema is gone', { schemas: { value: ['phase_evidence.v1'] } }),
      map('contracts that cannot be read', { families: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } }),
    ],
  }),
];
