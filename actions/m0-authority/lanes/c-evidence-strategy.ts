import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { byName, handoverOf, list, text } from '../../lib/run/handover.ts';
import { defineLane } from '../../lib/run/lane.ts';

export interface StrategyFacts {
  /** Members of the phase evidence that cannot be left out: the validator of this program refuses it without them. */
  readonly demanded: Fact<readonly string[]>;
  /** Evidence families by phase, as the contracts in the checkout list them. */
  readonly families: Fact<Readonly<Record<string, readonly Family[]>>>;
  /** Schemas in the checkout. */
  readonly schemas: Fact<readonly string[]>;
}

export interface Family {
  readonly key_pattern: string;
  readonly schema: string | null;
}

const TEMPLATE_SCHEMA = 'phase_evidence.v1';

/** The nine items of the template (plan, section 6.2), each with the members that carry it. */
const TEMPLATE: Readonly<Record<string, readonly string[]>> = {
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

/** The smallest evidence that gates each phase (01, appendix A). */
const FIDELITY: Readonly<Record<string, readonly string[]>> = {
  M1: ['packaging_provenance.json'],
  M2: ['handle_resolution_snapshot.json', 'core_apply_snapshot.json', 'demo_apply_snapshot.json'],
  M3: ['run.json'],
  M4: ['operate/daemons_ready.json'],
  M5: ['oracle/checker_pass.json', 'stream_view/ts_utc/output_id=*/_stream_sort_receipt.json'],
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

export const evidenceStrategy = defineLane({
  id: 'M0.C',
  decide: ({ demanded, families, schemas }: StrategyFacts) => ({
    'M0.C-C01': {
      expected: { template: TEMPLATE, schema: [TEMPLATE_SCHEMA] },
      observed: mapFact(allReadable({ demanded, schemas }), (found) => ({
        template: Object.fromEntries(
          Object.entries(TEMPLATE).map(([item, wanted]) => [
            item,
            wanted.filter((name) => found.demanded.includes(name)),
          ]),
        ),
        schema: found.schemas.filter((name) => name === TEMPLATE_SCHEMA),
      })),
      fails: 'M0C-B1',
    },
    'M0.C-C02': {
      expected: { families: FIDELITY, without_schema: [] },
      observed: mapFact(allReadable({ families, schemas }), (found) => ({
        families: kept(found.families),
        without_schema: withoutSchema(found.families, found.schemas),
      })),
      fails: 'M0C-B2',
    },
  }),
  handover: {
    schema: handoverOf('M0.C', { families: byName(list(text)) }),
    of: ({ families }) =>
      isReadable(families)
        ? {
            families: Object.fromEntries(
              Object.entries(families.value).map(([phase, rows]) => [phase, rows.map((row) => row.key_pattern)]),
            ),
          }
        : undefined,
  },
});

/** Of the families that have to be there, those that a contract has. */
const kept = (found: Readonly<Record<string, readonly Family[]>>) =>
  Object.fromEntries(
    Object.entries(FIDELITY).map(([phase, wanted]) => [
      phase,
      wanted.filter((pattern) => found[phase]?.some((row) => row.key_pattern === pattern)),
    ]),
  );

/** A family without a schema of its own is one that holds documents of several; it has none to be missing. */
const withoutSchema = (
  found: Readonly<Record<string, readonly Family[]>>,
  schemas: readonly string[],
): readonly string[] =>
  Object.values(found)
    .flat()
    .filter(({ schema }) => schema !== null && !schemas.includes(schema))
    .map((row) => row.key_pattern);
