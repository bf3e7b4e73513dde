import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { type DestroyFacts, destroyDemo } from '../../../actions/m9-teardown/lanes/d-destroy.ts';
import told from '../../../evidence-schemas/samples/stack_teardown_snapshot.v1/valid-destroyed.json' with {
  type: 'json',
};
import { HEX, laneRows } from '../../support/decided-lane.ts';
import { driftedSets, preservedAfter, preserveSet } from './frozen.ts';

const nothing = { tasks: [], database: [], supervisor: [], secrets: [], 'temporary data': [] };
const facts: DestroyFacts = {
  begun: { value: 'stopped_now' },
  ended: { value: true },
  removed: { value: [] },
  leftovers: { value: nothing },
  teardown: undefined,
  pinnedKinds: { value: ['tasks', 'database', 'supervisor', 'secrets', 'temporary data'] },
  before: preserveSet,
  after: { value: preservedAfter },
  askedAtUtc: '2026-11-22T10:15:01.000000Z',
  endedAtUtc: '2026-11-22T10:15:02.000000Z',
};
const destroy = (code: string) => (given: string, changed: Partial<DestroyFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { 'M9.D-C01': code },
});
const gone = { tasks: [], database: [], secrets: [], 'terraform state': [] };
const snapshot = StackTeardownSnapshotV1.parse(told);
const teardown = { ref: { key: 'evidence/x.json', version_id: '1', sha256: HEX }, snapshot, conclusion: 'success' };
const managed: DestroyFacts = {
  ...facts,
  removed: { value: ['parameter /fraud-platform/dev_min/demo/heartbeat'] },
  leftovers: { value: gone },
  teardown: { value: teardown },
  pinnedKinds: { value: ['tasks', 'database', 'secrets', 'terraform state'] },
};
const [refused, failed, ambiguous] = [destroy('M9D-B1'), destroy('M9D-B2'), destroy('M9D-B3')];

export const rows = [
  laneRows(destroyDemo, {
    passing: [
      { given: 'a stack that ended when it was asked to', facts },
      { given: 'a stack that was gone before', facts: { ...facts, begun: { value: 'gone_before' } } },
      { given: 'a stack of Terraform', facts: managed, context: { substrate: 'emulated' } },
      {
        given: 'a stack of Terraform that was gone before',
        facts: { ...managed, begun: { value: 'gone_before' }, removed: { value: [] } },
        context: { substrate: 'emulated' },
      },
      {
        given: 'a stack that died half-way, whose remains were removed',
        facts: { ...facts, begun: { value: 'gone_before' }, removed: { value: ['folder /tmp/scratch'] } },
      },
    ],
    failing: [
      refused('a stack that may not be signalled', { begun: { unreadable: 'E_STACK_NOT_STOPPED' } }),
      failed('a stack that did not end in time', { ended: { value: false } }),
      failed('a parameter that is left', {
        leftovers: { value: { ...nothing, secrets: ['parameter /fraud-platform/dev_min/db/dsn'] } },
      }),
      failed('remains that could not be removed', {
        removed: { unreadable: 'E_PARAMETERS_UNREADABLE' },
        leftovers: { value: { ...nothing, 'temporary data': ['folder /tmp/scratch'] } },
      }),
      failed('a kind that was decided and that nobody looked for', {
        pinnedKinds: { value: ['tasks', 'database', 'supervisor', 'secrets', 'temporary data', 'volumes'] },
      }),
      failed('a kind that nobody decided to destroy', {
        pinnedKinds: { value: ['tasks', 'database', 'supervisor', 'temporary data'] },
      }),
      failed('a state that still holds something', {
        ...managed,
        leftovers: { value: { ...gone, 'terraform state': ['3 resources of the state'] } },
      }),
      failed('a stack of Terraform whose tasks nobody looked for', {
        ...managed,
        leftovers: { value: { database: [], secrets: [], 'terraform state': [] } },
      }),
      ambiguous('leftovers that cannot be listed', { leftovers: { unreadable: 'E_PROCESSES_UNREADABLE' } }),
      ambiguous('an end that cannot be watched', { ended: { unreadable: 'E_PROCESSES_UNREADABLE' } }),
      ...driftedSets.map(([given, drifted]) => ({
        given,
        facts: { ...facts, after: { value: drifted } },
        fails: { 'M9.D-C02': 'M9D-B6' },
      })),
      {
        given: 'a bucket that does not answer any more',
        facts: { ...facts, after: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        fails: { 'M9.D-C02': 'M9D-B6' },
      },
    ],
  }),
];
