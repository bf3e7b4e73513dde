import { commandSurface, type SurfaceFacts } from '../../../actions/m1-packaging/lanes/e-command-surface.ts';
import { ciGate, type GateFacts } from '../../../actions/m1-packaging/lanes/h-ci-gate.ts';
import { buildReadiness, type ReadinessFacts } from '../../../actions/m1-packaging/lanes/i-readiness.ts';
import { HEX, IMAGE, laneRows } from '../../support/decided-lane.ts';

const OTHER = `sha256:${'e'.repeat(64)}`;
const SHA = 'd'.repeat(40);

const second = (n: number): string => `2026-11-22T10:15:0${n}.000000Z`;
const ORDER = [
  ...(['validate_inputs', 'context_scan', 'build', 'push_immutable_tag', 'resolve_digest'] as const),
  'write_evidence' as const,
];
const steps = ORDER.map((step, n) => ({
  step,
  outcome: 'ok' as const,
  started_at_utc: second(n),
  ended_at_utc: second(n + 1),
  exit_code: null,
  retries: 0,
}));
type Step = (typeof steps)[number];
const withStep = (step: string, change: object): Partial<SurfaceFacts> => ({
  steps: { value: steps.map((one): Step => (one.step === step ? { ...one, ...change } : one)) },
});
const surface: SurfaceFacts = {
  steps: { value: steps },
  tools: { node: '24.21.0' },
  pushed: IMAGE,
  registered: { value: IMAGE },
  described: { value: IMAGE },
};
const surfaceFails = (id: string, given: string, changed: Partial<SurfaceFacts>) => ({
  given,
  facts: { ...surface, ...changed },
  fails: { [`M1.E-${id}`]: `M1E-B${id.charAt(2)}` },
});

const gate: GateFacts = {
  positive: { value: [] },
  negative: {
    value: [
      { planted: 'static credentials supplied', refused_by: ['static_credentials'] },
      { planted: 'Dockerfile missing', refused_by: ['recipe'] },
      { planted: 'digest missing', refused_by: ['provenance'] },
      { planted: 'digest malformed', refused_by: ['provenance'] },
      { planted: 'provenance field missing', refused_by: ['provenance'] },
      { planted: 'secret planted in the context', refused_by: ['context_secret'] },
    ],
  },
};
const refused = 'value' in gate.negative ? gate.negative.value : undefined;
if (refused === undefined) throw new Error('the passing facts are readable');

const unseen = (one: (typeof refused)[number]) => ({ ...one, refused_by: [] });

const ready: ReadinessFacts = {
  lanes: { 'M1.A': 'PASS', 'M1.B': 'PASS', 'M1.D': 'PASS', 'M1.F': 'PASS', 'M1.H': 'PASS' },
  candidate: { image_tag: `git-${SHA}`, sources: 'commit', git_sha: SHA },
  checkout: { value: { kind: 'commit', git_sha: SHA } },
  history: { value: { buildWaitsOn: 'E_NO_EXECUTION_GO', goes: 0 } },
  tagged: { value: null },
};
const readyFails = (id: number, given: string, changed: Partial<ReadinessFacts>) => ({
  given,
  facts: { ...ready, ...changed },
  fails: { [`M1.I-C0${id}`]: `M1I-B${id}` },
});

export const rows = [
  laneRows(commandSurface, {
    passing: [
      { given: 'every step once, in order', facts: surface },
      {
        given: 'a push that was tried once more',
        facts: { ...surface, ...withStep('push_immutable_tag', { retries: 1 }) },
      },
      {
        given: 'a resolution that was tried once more',
        facts: { ...surface, ...withStep('resolve_digest', { retries: 1 }) },
      },
      { given: 'steps that were listed in another order', facts: { ...surface, steps: { value: steps.toReversed() } } },
    ],
    failing: [
      surfaceFails(
        'C01a',
        'a push before the build',
        withStep('build', { started_at_utc: second(4), ended_at_utc: second(4) }),
      ),
      surfaceFails('C01a', 'a push that began before the build ended', withStep('build', { ended_at_utc: second(4) })),
      surfaceFails('C01a', 'a scan that did not run', {
        steps: { value: steps.filter(({ step }) => step !== 'context_scan') },
      }),
      surfaceFails('C01a', 'a build that ran twice', { steps: { value: [...steps, { ...(steps[2] as Step) }] } }),
      surfaceFails('C01a', 'a step that failed', withStep('resolve_digest', { outcome: 'failed' })),
      surfaceFails('C02', 'a push that was tried a third time', withStep('push_immutable_tag', { retries: 2 })),
      surfaceFails('C02', 'a digest that was asked for a third time', withStep('resolve_digest', { retries: 2 })),
      surfaceFails('C02', 'a build that was tried again', withStep('build', { retries: 1 })),
      surfaceFails('C02', 'evidence that was written twice', withStep('write_evidence', { retries: 1 })),
      surfaceFails('C03', 'a tag that names another image now', { registered: { value: OTHER } }),
      surfaceFails('C03', 'a tag that is gone', { registered: { value: null } }),
      surfaceFails('C03', 'a provenance of another image', { described: { value: OTHER } }),
      {
        given: 'a journal that cannot be read',
        facts: { ...surface, steps: { unreadable: 'E_OBJECT_NOT_FOUND' } },
        fails: { 'M1.E-C01a': 'M1E-B1', 'M1.E-C02': 'M1E-B2' },
      },
    ],
  }),
  laneRows(ciGate, {
    passing: [{ given: 'a good contract and six refused faults', facts: gate }],
    failing: [
      {
        given: 'a contract with a fault',
        facts: { ...gate, positive: { value: [{ rule: 'recipe', detail: 'copies .' }] } },
        fails: { 'M1.H-C01': 'M1H-B1' },
      },
      {
        given: 'a contract that cannot be read',
        facts: { ...gate, positive: { unreadable: 'ENOENT' } },
        fails: { 'M1.H-C01': 'M1H-B1' },
      },
      ...refused.map(({ planted }) => ({
        given: `${planted}, and nobody objects`,
        facts: { ...gate, negative: { value: refused.map((one) => (one.planted === planted ? unseen(one) : one)) } },
        fails: { 'M1.H-C02': 'M1H-B2' },
      })),
      {
        given: 'a fault that another rule stumbles over',
        facts: {
          ...gate,
          negative: { value: refused.map((one) => ({ ...one, refused_by: ['provenance' as const] })) },
        },
        fails: { 'M1.H-C02': 'M1H-B2' },
      },
      {
        given: 'a fault that was not planted',
        facts: { ...gate, negative: { value: refused.slice(1) } },
        fails: { 'M1.H-C02': 'M1H-B2' },
      },
    ],
  }),
  laneRows(buildReadiness, {
    passing: [
      { given: 'every lane passed and nobody asked yet', facts: ready },
      {
        given: 'a second look after the build-go',
        facts: { ...ready, history: { value: { buildWaitsOn: 'a go over PASS', goes: 1 } }, tagged: { value: IMAGE } },
      },
      {
        given: 'sources that are no commit',
        facts: {
          ...ready,
          candidate: { image_tag: `src-${HEX}`, sources: 'changed', git_sha: null },
          checkout: { value: { kind: 'changed', git_sha: SHA, changes: 2 } },
        },
      },
    ],
    failing: [
      readyFails(1, 'a lane that failed', { lanes: { ...ready.lanes, 'M1.D': 'FAIL' } }),
      readyFails(1, 'a lane that is stale', { lanes: { ...ready.lanes, 'M1.A': 'STALE' } }),
      readyFails(1, 'a lane that did not run', { lanes: { ...ready.lanes, 'M1.H': 'NOT_RUN' } }),
      readyFails(1, 'another commit than the candidate was built from', {
        checkout: { value: { kind: 'commit', git_sha: 'e'.repeat(40) } },
      }),
      readyFails(1, 'a tree that was changed since', {
        checkout: { value: { kind: 'changed', git_sha: SHA, changes: 1 } },
      }),
      {
        given: 'a repository that is gone since its changed tree was bundled',
        facts: {
          ...ready,
          candidate: { image_tag: `src-${HEX}`, sources: 'changed', git_sha: null },
          checkout: { value: { kind: 'no_repository' } },
        },
        fails: { 'M1.I-C01': 'M1I-B1' },
      },
      readyFails(1, 'a repository that git does not read', { checkout: { unreadable: 'E_GIT_UNREADABLE' } }),
      readyFails(2, 'a build that the ledger would start without a go', {
        history: { value: { buildWaitsOn: 'a go over no go', goes: 0 } },
      }),
      readyFails(2, 'a go that was there before', {
        history: { value: { buildWaitsOn: 'a go over NOT_RUN', goes: 1 } },
      }),
      readyFails(2, 'a go that was given while readiness was stale', {
        history: { value: { buildWaitsOn: 'a go over STALE', goes: 2 } },
      }),
      readyFails(2, 'an image that was pushed without a go', { tagged: { value: IMAGE } }),
      readyFails(2, 'a registry that does not answer', { tagged: { unreadable: 'E_IMAGE_REGISTRY_UNREACHABLE' } }),
      readyFails(2, 'a ledger that cannot be read', { history: { unreadable: 'E_LEDGER_CHAIN_BROKEN' } }),
    ],
  }),
];
