import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import type { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { type ProofFacts, teardownProof } from '../../../actions/m9-teardown/lanes/h-proof.ts';
import opened from '../../../evidence-schemas/samples/demo_session.v1/valid-open.json' with { type: 'json' };
import destroyed from '../../../evidence-schemas/samples/stack_destroy_snapshot.v1/valid-demo.json' with {
  type: 'json',
};
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { sourceOf } from '../../support/shared-rows.ts';

const demo = destroyed as StackDestroySnapshotV1;
const ref = { key: 'evidence/x.json', version_id: '1', sha256: HEX };
const gone = { process: false, port: false, data_folder: false };
const residual = { services: [], tasks: [], database: gone, preserved_buckets: ['archive'] };
const secret = { parameter_name: '/p/dsn', expected_scope: 'demo_secret_target', exists: false as const };

/** Checks of the residual lane as they were recorded: what the substrate never has was not asked for. */
function recorded(outcomes: Readonly<Record<string, 'pass' | 'fail' | 'not_applicable' | 'planned'>>) {
  const { snapshot } = sourceOf('M9.E');
  const [one] = 'value' in snapshot ? snapshot.value.checks : [];
  if (one === undefined) throw new Error('a snapshot without checks');
  return Object.entries(outcomes).map(([id, outcome]) => {
    const rest = { ...one, id, outcome, pass: outcome === 'pass', reason: 'It cannot exist here.' };
    return rest as ProofFacts['residualChecks'] extends { value: readonly (infer C)[] } ? C : never;
  });
}
const unkept = { 'M9.B-C02': 'not_applicable', 'M9.G-C01': 'not_applicable' } as const;
const terraformed = { ...demo, destroy_exit_code: 0, state_list_exit_code: 0, post_destroy_state_resource_count: 0 };
const never = { 'M9.E-C02': 'not_applicable', 'M9.E-C04': 'not_applicable' } as const;

const facts: ProofFacts = {
  demo: { value: demo },
  confluent: { value: null },
  residual: { value: residual },
  residualChecks: { value: recorded(never) },
  keptChecks: { value: recorded(unkept) },
  secrets: { value: { secret_target_matrix: [secret] } },
  cost: null,
  sources: [ref],
  session: { value: DemoSessionV1.parse(opened) },
};
const unproven = (given: string, changed: Partial<ProofFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M9.H-C01': 'M9H-B1' },
});
const residualOf = (changed: Partial<typeof residual> | { services: string[] } | { tasks: string[] }) => ({
  residual: { value: { ...residual, ...changed } },
});

export const rows = [
  laneRows(teardownProof, {
    passing: [
      { given: 'a proof on a substrate without network and organisation', facts },
      {
        given: 'a proof on the cloud substrate',
        facts: {
          ...facts,
          demo: { value: terraformed },
          confluent: { value: { ...terraformed, stack_target: 'confluent' } },
          keptChecks: { value: recorded({ 'M9.B-C02': 'pass', 'M9.G-C01': 'pass' }) },
          residualChecks: { value: recorded({ 'M9.E-C02': 'pass', 'M9.E-C04': 'pass' }) },
          cost: ref,
        },
        context: { substrate: 'dev_min' as const },
      },
      {
        given: 'a proof where nothing is billed',
        facts: {
          ...facts,
          demo: { value: terraformed },
          keptChecks: { value: recorded({ ...unkept, 'M9.B-C02': 'pass' }) },
        },
        context: { substrate: 'emulated' as const },
      },
    ],
    failing: [
      unproven('a destroy that failed', { demo: { value: { ...demo, destroy_outcome: 'failure' } } }),
      unproven('a destroy that left an ambiguous list', { demo: { value: { ...demo, destroy_outcome: 'ambiguous' } } }),
      unproven('a destroy that nobody recorded', { demo: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      unproven('an event log stack that is not destroyed', {
        confluent: { value: { ...demo, stack_target: 'confluent', destroy_outcome: 'failure' } },
      }),
      unproven('a service that is left', residualOf({ services: ['ig'] })),
      unproven('a task that is left', residualOf({ tasks: ['process 1'] })),
      unproven('a database that is left', residualOf({ database: { ...gone, port: true } })),
      unproven('no bucket that answered', residualOf({ preserved_buckets: [] })),
      unproven('residuals that nobody recorded', { residual: { unreadable: 'E_EVIDENCE_MISSING' } }),
      unproven('a secret that is left', {
        secrets: { value: { secret_target_matrix: [{ ...secret, exists: true }] } },
      }),
      unproven('a secret that could not be asked for', {
        secrets: { value: { secret_target_matrix: [{ ...secret, exists: 'unknown' }] } },
      }),
      unproven('a matrix of no secret', { secrets: { value: { secret_target_matrix: [] } } }),
      unproven('a gateway that was found', {
        residualChecks: { value: recorded({ ...never, 'M9.E-C02': 'fail' }) },
      }),
      unproven('a control plane that nobody asked', {
        residualChecks: { value: recorded({ ...never, 'M9.E-C04': 'planned' }) },
      }),
      unproven('residual checks that cannot be read', { residualChecks: { unreadable: 'E_EVIDENCE_DIGEST' } }),
      unproven('a state that was not there', {
        keptChecks: { value: recorded({ ...unkept, 'M9.B-C02': 'fail' }) },
      }),
      unproven('a budget that nobody asked for', { keptChecks: { value: recorded({ 'M9.B-C02': 'pass' }) } }),
      unproven('checks of what is kept that cannot be read', { keptChecks: { unreadable: 'E_EVIDENCE_DIGEST' } }),
      unproven('a session that nobody published', { session: { unreadable: 'E_OBJECT_NOT_FOUND' } }),
      {
        given: 'an end of the session that the store does not keep',
        facts,
        written: { session: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M9.H-C01': 'M9H-B1' },
      },
      {
        given: 'a session that is kept with other bytes',
        facts,
        written: { session: { value: ref } },
        fails: { 'M9.H-C01': 'M9H-B1' },
      },
      {
        given: 'a proof that the store refuses',
        facts,
        written: { proof: { unreadable: 'E_EVIDENCE_CONFLICT' } },
        fails: { 'M9.H-C01': 'M9H-B1' },
      },
    ],
  }),
];
