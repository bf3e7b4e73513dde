import type { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { type BusDestroyFacts, destroyBus } from '../../../actions/m9-teardown/lanes/c-confluent-destroy.ts';
import destroyed from '../../../evidence-schemas/samples/stack_teardown_snapshot.v1/valid-destroyed.json' with {
  type: 'json',
};
import { HEX, laneRows } from '../../support/decided-lane.ts';

/** A substrate with a managed event log; nothing else has any of these facts. */
const context = { substrate: 'dev_min' } as const;
const CORRELATION = 'm9_20261122T101500Z_1';
const run = {
  id: '42',
  url: 'https://github.com/example/spine-green/actions/runs/42',
  workflow: '.github/workflows/dev-min-down.yml',
  event: 'workflow_dispatch',
  title: `Down confluent ${CORRELATION}`,
};
const ref = {
  key: 'evidence/dev_min/infra_guard/stack_teardown_20261122T101600Z/stack_teardown_snapshot.json',
  version_id: '1',
  sha256: HEX,
};
const snapshot = {
  ...(destroyed as StackTeardownSnapshotV1),
  ...{ stack_target: 'confluent', platform_run_id: null, correlation_id: CORRELATION, stopped: null },
} as const satisfies StackTeardownSnapshotV1;
const facts: BusDestroyFacts = {
  runs: { value: [run] },
  conclusion: { value: 'success' },
  teardown: { value: { ref, snapshot } },
  askedAtUtc: '2026-11-22T10:15:01.000000Z',
  endedAtUtc: '2026-11-22T10:20:01.000000Z',
};
const passes = (given: string, changed: Partial<BusDestroyFacts> = {}) => ({
  ...{ given, context },
  facts: { ...facts, ...changed },
});
const row = (given: string, changed: Partial<BusDestroyFacts>, fails: Readonly<Record<string, string>>) => ({
  ...passes(given, changed),
  fails,
});
const wrote = (changed: Partial<StackTeardownSnapshotV1>): Partial<BusDestroyFacts> => ({
  teardown: { value: { ref, snapshot: { ...snapshot, ...changed } } },
});
const ran = (changed: Partial<typeof run>): Partial<BusDestroyFacts> => ({ runs: { value: [{ ...run, ...changed }] } });
const dispatch = { 'M9.C-C01': 'M9C-B1' };
const outcome = { 'M9.C-C02': 'M9C-B2' };
const emptiness = { 'M9.C-C03': 'M9C-B3' };
const unread = { unreadable: 'E_GITHUB_UNREADABLE' };

export const rows = [
  laneRows(destroyBus, {
    passing: [
      passes('a bus that the workflow took away'),
      passes('a bus that was gone before', wrote({ attempts: [], state_before: 0 })),
    ],
    failing: [
      row(
        'a workflow that nobody could dispatch',
        { runs: unread, conclusion: unread, teardown: unread },
        {
          ...{ ...dispatch, ...outcome, ...emptiness },
        },
      ),
      row('two runs under one name', { runs: { value: [run, { ...run, id: '43' }] } }, dispatch),
      row('a run of another workflow', ran({ workflow: '.github/workflows/dev-min-up.yml' }), dispatch),
      row('a run that a push started', ran({ event: 'push' }), dispatch),
      row('a run of another stack', ran({ title: `Down demo ${CORRELATION}` }), dispatch),
      row('a run that was cancelled', { conclusion: { value: 'cancelled' } }, outcome),
      row('a destroy of another stack', wrote({ stack_target: 'demo' }), outcome),
      row('a destroy of another dispatch', wrote({ correlation_id: 'm9_20261122T101500Z_2' }), outcome),
      row('a destroy that was refused', wrote({ destroy_outcome: 'refused' }), outcome),
      row('a run that did not end in time', { conclusion: unread, teardown: unread }, { ...outcome, ...emptiness }),
      row('a run that wrote nothing down', { teardown: unread }, { ...outcome, ...emptiness }),
      row('a state that still holds something', wrote({ state_after: { exit_code: 0, resources: 1 } }), emptiness),
      row('a list that failed', wrote({ state_after: { exit_code: 1, resources: null } }), emptiness),
      row('a list that was stopped', wrote({ state_after: { exit_code: null, resources: 0 } }), emptiness),
    ],
  }),
];
