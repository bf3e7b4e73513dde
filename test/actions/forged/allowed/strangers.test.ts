import { beforeAll, describe, test } from 'vitest';
import { forgerOf } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { copyOf, type Json, textOf, within, withText } from '../../../support/forger/objects.ts';
import { beside, type Change, RUN_INDEX } from './beside.ts';

const FOREIGN = 'platform_20200101T000000Z';
/** After everything that the passing example wrote. */
const LATE = { writtenAtUtc: '2026-11-29T21:34:59.000000Z' };

const snapshot = (lane: string): RegExp => new RegExp(`evidence/embedded/.*/${lane}_[^/]*snapshot\\.json$`);
const renamed = (from: string | RegExp, to: string) => (key: string) => key.replace(from, to);
const add =
  (part: string | RegExp, change: Change): Forgery['forge'] =>
  (forger) =>
    void beside(forger, part, change);
const untold = (name: string): RegExp =>
  new RegExp(`${name}\\.json .*: is nothing that an event of the ledger tells of`);

const WAIVER = { event: 'WAIVER_RECORDED', item: 'any', elapsed_seconds: 1, reason: 'any', residual_risk: 'any' };

const ofSecondAttempt = (document: Json): void => {
  document.attempt = 2;
};

const IN_A_PASSING_RUN: readonly Forgery[] = [
  {
    what: 'a second attempt that passed, after the end',
    forge: add(snapshot('m6_b'), {
      to: renamed('snapshot.json', 'snapshot_attempt2.json'),
      document: ofSecondAttempt,
      ...LATE,
    }),
    found: untold('m6_b_ig_readiness_snapshot_attempt2'),
  },
  {
    what: 'a second attempt that failed, after the end',
    forge: add(snapshot('m6_b'), {
      to: renamed('snapshot.json', 'snapshot_attempt2_fail.json'),
      document: ofSecondAttempt,
      ...LATE,
    }),
    found: untold('m6_b_ig_readiness_snapshot_attempt2_fail'),
  },
  {
    what: 'a waiver that nobody gave, after the end',
    forge: add(/m6_2.*\/approval_execution_go_/, {
      to: renamed(/approval_execution_go_[^.]*/, 'approval_waiver_bbbbbbbb'),
      document: (document) => void Object.assign(document, { purpose: 'waiver', subject: WAIVER }),
      ...LATE,
    }),
    found: untold('approval_waiver_bbbbbbbb'),
  },
  {
    what: 'a record that a lane which passed broke',
    forge: add(/m6_2.*\/phase_evidence\.json$/, {
      to: renamed('phase_evidence', 'failure_record_m6_b_1'),
      document: (document) => broken(document, 'M6.B'),
      ...LATE,
    }),
    found: untold('failure_record_m6_b_1'),
  },
  {
    what: 'a second log of decisions, after the end',
    forge: add(/m6_2.*\/decision_log\.json$/, { to: renamed('decision_log', 'decision_log_attempt2'), ...LATE }),
    found: /decision_log_attempt2\.json .*: is in no index/,
  },
  {
    what: 'a second envelope that says another operator',
    forge: add(/m6_2.*\/phase_evidence\.json$/, {
      to: renamed('phase_evidence', 'phase_evidence_attempt2'),
      document: (document) => {
        within(document, 'operator').id = 'operator:mallory';
      },
    }),
    found: /phase_evidence_attempt2\.json .*: is an envelope of a phase that was completed with an earlier one/,
  },
  {
    what: 'an envelope of a phase that never ran, at the root of the run',
    forge: add(/P12\/phase_evidence_m9/, { to: renamed('phase_evidence_m9', 'phase_evidence_m10') }),
    found: /P12\/phase_evidence_m10\.json .*: is no copy of what an execution wrote there/,
  },
  {
    what: 'an envelope as if it certified',
    forge: add(/P12\/phase_evidence_m9/, {
      to: renamed('P12/phase_evidence_m9', 'certification/phase_evidence_m10'),
    }),
    found: /certification\/phase_evidence_m10\.json .*: is no copy of what an execution wrote there/,
  },
  {
    what: 'an envelope in the folder of another phase',
    forge: add(/P12\/phase_evidence_m9/, { to: renamed('P12/', 'P11/') }),
    found: /P11\/phase_evidence_m9\.json .*: is no copy of what an execution wrote there/,
  },
  {
    what: 'the copy of an envelope twice',
    forge: add(/P7\/phase_evidence_m6\.json$/, { to: renamed('phase_evidence_m6', 'phase_evidence_m6_attempt2') }),
    found: /phase_evidence_m6_attempt2\.json .*: is no copy of what an execution wrote there/,
  },
  {
    what: 'a pack of M6 among the packaging of the run',
    forge: (forger) => forger.copy('m7_handoff_pack.json', `evidence/runs/${forger.run}/P(-1)/m7_handoff_pack.json`),
    found: /P\(-1\)\/m7_handoff_pack\.json .*: is no copy of what an execution wrote there/,
  },
  ...['obs/run_report', 'ingest/receipt_summary', 'teardown/teardown_proof', 'case_labels/label_summary'].map(
    (name): Forgery => ({
      what: `${name} of a run that the payload of the mint names`,
      forge: (forger) => {
        const { run } = forger;
        forger.edit(snapshot('m3_b'), (document) => {
          within(document, 'payload').replaced_platform_run_id = FOREIGN;
        });
        beside(forger, `${name}.json`, {
          to: (key) => key.replace(run, FOREIGN),
          document: (document) => {
            document.platform_run_id = FOREIGN;
          },
        });
      },
      found: new RegExp(`${FOREIGN}/${name}\\.json .*: is of run ${FOREIGN}, which this bundle is not of`),
    }),
  ),
];

function broken(document: Json, lane: string): void {
  const { ci, execution_id, platform_run_id, plan_phase, substrate } = document;
  for (const name of Object.keys(document)) delete document[name];
  Object.assign(document, {
    schema: 'fp.failure_record.v1',
    ...{ ci, execution_id, platform_run_id, plan_phase, substrate },
    ...{ attempt: 1, error_class: 'E_LANE_LOST', lane, partials: [] },
    ...{ phase_id: 'P4', reason: 'the process was killed', offsets_so_far: null, logs_ref: null },
    ...{ rollback_level: 'L0', stage: lane },
    written_at_utc: '2026-11-29T21:32:31.000000Z',
  });
}

const IN_A_HELD_RUN: readonly Forgery[] = [
  {
    what: 'an attempt that passed beside the one that failed',
    forge: add('m1_d_security_snapshot_attempt1_fail.json', {
      to: renamed('_attempt1_fail', '_attempt2'),
      document: ofSecondAttempt,
    }),
    found: untold('m1_d_security_snapshot_attempt2'),
  },
  {
    what: 'a snapshot of a lane that never ran',
    forge: add('m1_b_entrypoint_matrix_snapshot.json', {
      to: renamed('m1_b_entrypoint_matrix', 'm1_c_provenance'),
      document: (document) => void Object.assign(document, { lane: 'M1.C', phase: 'M1.C' }),
    }),
    found: untold('m1_c_provenance_snapshot'),
  },
  {
    what: 'a go that nobody gave',
    forge: add(/P\(-1\)\/approval_activation/, {
      to: renamed(/approval_activation_[^.]*/, 'approval_execution_go_cccccccc'),
      document: (document) => void Object.assign(document, { purpose: 'execution_go', nonce: 'c' }),
    }),
    found: untold('approval_execution_go_cccccccc'),
  },
  {
    what: 'a failed attempt of a lane that passed',
    forge: add('m0_e_exit_readiness_snapshot.json', {
      to: renamed('snapshot.json', 'snapshot_attempt2_fail.json'),
      document: ofSecondAttempt,
      ...LATE,
    }),
    found: untold('m0_e_exit_readiness_snapshot_attempt2_fail'),
  },
  {
    what: 'an older version of a snapshot',
    forge: (forger) => {
      const { entry, bytes } = forger.held('m1_b_entrypoint_matrix_snapshot.json');
      const path = `versions/${entry.bucket}/${entry.key}/00000000`;
      forger.put({ entry: { ...entry, path, version_id: '00000000' }, bytes });
    },
    found: /m1_b_entrypoint_matrix_snapshot\.json .*: is written once and has 2 versions/,
  },
];

beforeAll(() => {
  for (const name of ['passing', 'held'] as const) heldExample(name);
}, EXAMPLE_MS_MAX);

describe('what no event tells of is found, whatever its time and name', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(IN_A_PASSING_RUN)('in a run that passed: $what', (forgery) => expectFound(heldExample('passing'), forgery));
  test.each(IN_A_HELD_RUN)('in a run that was held: $what', (forgery) => expectFound(heldExample('held'), forgery));

  test('in a run that passed: the envelope of M9 as that of the packaging of the run', () => {
    const bundle = copyOf(heldExample('passing'));
    const mirrored = /runs\/.*P\(-1\)\/phase_evidence\.json$/;
    const envelope = forgerOf(bundle).held(/m9_2.*\/phase_evidence\.json$/);
    const { path } = forgerOf(bundle).held(mirrored).entry;
    const old = bundle.objects.get(path);
    if (old === undefined) throw new Error(`${path} is missing`);
    bundle.objects.set(path, withText(old, textOf(envelope)));
    const relisted = (index: Json): void => {
      const { sha256, size } = envelope.entry;
      for (const entry of index.entries as Json[])
        if (mirrored.test(String(entry.key))) Object.assign(entry, { sha256, size });
    };
    expectFound(bundle, {
      what: 'the envelope of another phase',
      forge: (forger) => {
        for (const version of forger.olderVersions(RUN_INDEX)) forger.editVersion(RUN_INDEX, version, relisted);
        forger.edit(RUN_INDEX, relisted);
      },
      found: /P\(-1\)\/phase_evidence\.json .*: is no copy of what an execution wrote there/,
    });
  });
});
