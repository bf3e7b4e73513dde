import { type ScopeFacts, scopeLock } from '../../../actions/m0-authority/lanes/b-scope-lock.ts';
import { laneRows } from '../../support/decided-lane.ts';

const IDS: readonly (readonly [string, string])[] = [
  ['M0', 'pre-P(-1)'],
  ['M1', 'P(-1)'],
  ['M2', 'P0'],
  ['M3', 'P1'],
  ['M4', 'P2'],
  ['M5', 'P3'],
  ['M6', 'P4 P5 P6 P7'],
  ['M7', 'P8 P9 P10'],
  ['M8', 'P11'],
  ['M9', 'P12'],
  ['M10', 'certification'],
];
const status = (phase: string) => (phase === 'M0' ? 'ACTIVE' : 'NOT_STARTED');
const statuses = Object.fromEntries(IDS.map(([phase]) => [phase, status(phase)]));
const roadmap = IDS.map(([phase, ids]) => ({ plan_phase: phase, name: phase, phase_ids: ids.split(' ') }));
const begun = IDS.map(([phase, ids]) => ({ phase, phase_ids: ids.split(' ') }));

const SCOPE = {
  in: ['control_ingress', 'rtdl', 'case_labels', 'run_operate_obs_gov'],
  out: ['learning_registry'],
};
const facts: ScopeFacts = {
  scope: { value: SCOPE },
  roadmap: { value: roadmap },
  begun: { value: begun },
  statusMembers: { value: [] },
  folded: statuses,
  projected: { value: statuses },
};

const failing = (id: 'C01' | 'C02' | 'C03', given: string, changed: Partial<ScopeFacts>) => ({
  given,
  facts: { ...facts, ...changed },
  fails: { [`M0.B-${id}`]: `M0B-B${id.slice(2)}` },
});
const { M10: _last, ...tenPhases } = statuses;

export const rows = [
  laneRows(scopeLock, {
    passing: [{ given: 'the scope and the roadmap of the plan', facts }],
    failing: [
      failing('C01', 'a scope with learning in it', { scope: { value: { in: ['learning_registry'], out: [] } } }),
      failing('C01', 'a scope without the cases', {
        scope: { value: { ...SCOPE, in: ['control_ingress', 'rtdl', 'run_operate_obs_gov'] } },
      }),
      failing('C01', 'a scope that leaves nothing out', { scope: { value: { ...SCOPE, out: [] } } }),
      failing('C01', 'a scope that is text', { scope: { value: 'everything' } }),
      failing('C01', 'a scope that nobody pinned', { scope: { unreadable: 'E_DECISION_INCOMPLETE' } }),
      failing('C02', 'a definition with another phase id', {
        roadmap: { value: roadmap.map((one) => (one.plan_phase === 'M8' ? { ...one, phase_ids: ['P12'] } : one)) },
      }),
      failing('C02', 'a phase without a definition', { roadmap: { value: roadmap.slice(0, -1) } }),
      failing('C02', 'a ledger that was begun with another roadmap', { begun: { value: begun.toReversed() } }),
      failing('C02', 'a projection that lacks a phase', { projected: { value: tenPhases } }),
      failing('C02', 'definitions that cannot be read', { roadmap: { unreadable: 'E_LOCAL_FILE_UNUSABLE' } }),
      failing('C03', 'a status in a definition', {
        statusMembers: { value: ['actions/m4-daemons/phase.json#/lanes/0/status'] },
      }),
      failing('C03', 'a projection that says done', { projected: { value: { ...statuses, M1: 'DONE' } } }),
      failing('C03', 'definitions that cannot be searched', { statusMembers: { unreadable: 'EACCES' } }),
      {
        given: 'a projection that cannot be read',
        facts: { ...facts, projected: { unreadable: 'E_OBJECT_NOT_FOUND' } },
        fails: { 'M0.B-C02': 'M0B-B2', 'M0.B-C03': 'M0B-B3' },
      },
    ],
  }),
];
