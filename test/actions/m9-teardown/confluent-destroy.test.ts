import { handle } from '@spine-green/evidence-schemas';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { createEvidence } from '@spine-green/runtime/evidence/write';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkOf } from '../../../actions/lib/checks/check.ts';
import { isReadable } from '../../../actions/lib/checks/fact.ts';
import { hasNoBusStack } from '../../../actions/lib/rules/bus-stack.ts';
import type { LaneContext } from '../../../actions/lib/run/lane.ts';
import { gatherBusDestroy } from '../../../actions/m9-teardown/facts/c-confluent-destroy.ts';
import { type BusDestroyFacts, destroyBus } from '../../../actions/m9-teardown/lanes/c-confluent-destroy.ts';
import destroyed from '../../../evidence-schemas/samples/stack_teardown_snapshot.v1/valid-destroyed.json' with {
  type: 'json',
};
import { keptDocuments, momentOf } from '../../support/decided-lane.ts';
import { memoryObjectStore } from '../../support/ledger/memory-store.ts';
import { type DispatchRequest, type GitHubApi, serveGitHub } from '../../support/servers/github-api.ts';

const BUCKET = handle('S3_EVIDENCE_BUCKET');
const FILE = 'dev-min-down.yml';
const WAITS = { listedMsMax: 200, endedMsMax: 200, pollMs: 1 };
const moment = { ...momentOf('M9.C'), substrate: 'dev_min' as const };
const CORRELATION = 'm9_20261122T101500Z_1';

let api: GitHubApi;
let requests: DispatchRequest[];
let runs: Record<string, unknown>[];
/** What becomes of a dispatch: nothing, or a run as GitHub lists it. */
let starts: (request: DispatchRequest) => void;
let context: Pick<LaneContext, 'session' | 'executionId' | 'attempt' | 'report'>;

const runOf = (id: number, title: string): Record<string, unknown> => ({
  ...{ id, display_title: title, event: 'workflow_dispatch', path: `.github/workflows/${FILE}@refs/heads/trunk` },
  html_url: `https://github.com/octo/spine/actions/runs/${id}`,
});

/** The run, and how it stands when it is asked for. */
function start(id: number, title: string, ends: { readonly status: string; readonly conclusion: string | null }): void {
  runs.unshift(runOf(id, title));
  api.state.runs[id] = ends;
}

async function wrote(correlation_id: string, second: string, changed: object = {}): Promise<void> {
  const document = StackTeardownSnapshotV1.parse({
    ...{ ...destroyed, stack_target: 'confluent', platform_run_id: null, correlation_id },
    ...changed,
  });
  const key = `evidence/dev_min/infra_guard/stack_teardown_20261122T${second}Z/stack_teardown_snapshot.json`;
  await createEvidence(context.session.evidence, key, StackTeardownSnapshotV1, document);
}

beforeEach(async () => {
  requests = [];
  runs = [];
  starts = () => undefined;
  const store = memoryObjectStore(BUCKET);
  const session = {
    ...{ config: { approvals_url: 'github:', substrate: 'dev_min' }, clock: systemClock, store },
    ...{ ci: { ...moment.ci, repository: 'octo/spine' }, evidence: { store, bucket: BUCKET } },
  } as unknown as LaneContext['session'];
  context = { session, executionId: moment.executionId, attempt: 1, report: () => undefined };
  api = await serveGitHub({
    ...{ runs: {}, reviews: {}, environments: {}, broken: {}, token: 'job-token' },
    settings: { 'repos/get': { default_branch: 'trunk' } },
    workflows: {
      [FILE]: {
        runs,
        dispatched: (request) => {
          requests.push(request);
          starts(request);
        },
      },
    },
  });
  vi.stubEnv('GITHUB_API_URL', api.url);
  vi.stubEnv('GITHUB_TOKEN', 'job-token');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await api.close();
});

const failing = (facts: BusDestroyFacts): readonly string[] => {
  const written = keptDocuments(destroyBus.documents(facts, moment), moment);
  return Object.entries(destroyBus.decide(facts, written, moment)).flatMap(([id, one]) =>
    checkOf(id, one).pass ? [] : [id],
  );
};
const gather = () => gatherBusDestroy(context, WAITS);
const completed = { status: 'completed', conclusion: 'success' };

test('the workflow of the default branch is dispatched under the name of the attempt, and what it wrote is read', async () => {
  start(1, 'Down confluent somebody-else', completed);
  await wrote('somebody-else', '235959', { destroy_outcome: 'failed' });
  await wrote(CORRELATION, '101600');
  starts = ({ inputs }) => start(2, `Down ${inputs?.stack_target} ${inputs?.correlation_id}`, completed);
  const facts = await gather();
  expect(failing(facts)).toEqual([]);
  expect(requests).toEqual([
    { ref: 'trunk', inputs: { stack_target: 'confluent', correlation_id: CORRELATION, confirm: 'confluent' } },
  ]);
  const [document] = Object.values(destroyBus.documents(facts, moment)).flatMap((one) =>
    isReadable(one) ? [one.value] : [],
  );
  expect(document?.name).toBe('confluent_destroy_snapshot.json');
  expect(JSON.parse(document?.text() ?? 'null')).toMatchObject({
    ...{ stack_target: 'confluent', correlation_id: CORRELATION, destroy_outcome: 'success' },
    ...{ destroy_exit_code: 0, state_list_exit_code: 0, post_destroy_state_resource_count: 0 },
  });
  expect(destroyBus.handover(facts, {}, { ...moment, passes: true })).toMatchObject({
    ...{ destroy_outcome: 'success', workflow_run_id: '2', workflow_conclusion: 'success' },
    teardown_snapshot: { key: expect.stringMatching(/101600Z/) },
  });
});

test('a run that the attempt had already is waited for, and none is started beside it', async () => {
  start(7, `Down confluent ${CORRELATION}`, { status: 'in_progress', conclusion: null });
  await wrote(CORRELATION, '101600');
  setTimeout(() => Object.assign(api.state.runs, { 7: completed }), 20);
  expect(failing(await gather())).toEqual([]);
  expect(requests).toEqual([]);
});

test('of several that it wrote, as when its job ran again, the last one counts', async () => {
  start(7, `Down confluent ${CORRELATION}`, completed);
  await wrote(CORRELATION, '101600', { destroy_outcome: 'failed', state_after: { exit_code: 0, resources: 3 } });
  await wrote(CORRELATION, '101700');
  expect(failing(await gather())).toEqual([]);
});

test('a proof asks for the destroy of a bus unless nothing of that could be asked', () => {
  const asked = (outcome: string) => [
    { id: 'U-ENTRY', outcome: 'pass' },
    { id: 'M9.C-C01', outcome: 'not_applicable' },
    { id: 'M9.C-C02', outcome },
  ];
  expect(hasNoBusStack(asked('not_applicable'))).toBe(true);
  expect(hasNoBusStack(asked('fail'))).toBe(false);
});

test.each<{ given: string; prepare: () => void | Promise<void>; fails: readonly string[] }>([
  {
    given: 'a dispatch of which no run comes',
    prepare: () => undefined,
    fails: ['M9.C-C01', 'M9.C-C02', 'M9.C-C03'],
  },
  {
    given: 'a token that may not dispatch',
    prepare: () => void Object.assign(api.state.broken, { '/dispatches': { status: 403, body: '{}' } }),
    fails: ['M9.C-C01', 'M9.C-C02', 'M9.C-C03'],
  },
  {
    given: 'a substrate that no repository takes away',
    prepare: () => void Object.assign(context.session.config, { approvals_url: 'file:answers.json' }),
    fails: ['M9.C-C01', 'M9.C-C02', 'M9.C-C03'],
  },
  {
    given: 'a reviewer who does not answer',
    prepare: () => start(7, `Down confluent ${CORRELATION}`, { status: 'waiting', conclusion: null }),
    fails: ['M9.C-C02', 'M9.C-C03'],
  },
  {
    given: 'a run that wrote nothing down',
    prepare: async () => {
      start(7, `Down confluent ${CORRELATION}`, completed);
      await wrote('m9_20261122T101500Z_11', '101600');
    },
    fails: ['M9.C-C02', 'M9.C-C03'],
  },
  {
    given: 'a destroy that left something',
    prepare: async () => {
      start(7, `Down confluent ${CORRELATION}`, { status: 'completed', conclusion: 'failure' });
      const left = { exit_code: 0, resources: 2 };
      await wrote(CORRELATION, '101600', { destroy_outcome: 'failed', state_after: left });
    },
    fails: ['M9.C-C02', 'M9.C-C03'],
  },
])('$given passes for no destroy: $fails', async ({ prepare, fails }) => {
  await prepare();
  expect(failing(await gather())).toEqual(fails);
});
