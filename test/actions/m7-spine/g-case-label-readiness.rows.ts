import { type CaseReadinessFacts, caseReadiness } from '../../../actions/m7-spine/lanes/g-case-label-readiness.ts';
import { type LaneRow, laneRows } from '../../support/decided-lane.ts';

const KEYS = { case: ['platform_run_id', 'event_class', 'event_id'], label: ['platform_run_id', 'event_id'] };
const PINNED = { CASE_SUBJECT_KEY_FIELDS: KEYS.case, LABEL_SUBJECT_KEY_FIELDS: KEYS.label };
const OTHER_CASE = { CASE_SUBJECT_KEY_FIELDS: ['event_id'] };
const OTHER_LABEL = { LABEL_SUBJECT_KEY_FIELDS: ['event_id'] };
const REVISION = 'd'.repeat(64);
const taskOf = (component: string): string => `embedded:task/${component}/1`;
const COMPONENTS = ['case-trigger', 'cm', 'ls'];
const services = COMPONENTS.map((component) => ({
  component,
  task_definition: REVISION,
  running: 1,
  pending: 0,
  restarts: 0,
  task: taskOf(component),
  reported_by: taskOf(component),
  health: 'GREEN',
  reasons: [],
}));
const declared = [
  { component: 'case-trigger', case: KEYS.case },
  { component: 'cm', ...KEYS },
  { component: 'ls', label: KEYS.label },
];
const facts: CaseReadinessFacts = {
  pinned: { value: PINNED },
  manifest: { value: PINNED },
  missing: { value: [] },
  migrated: { value: 'db-1' },
  live: { value: 'db-1' },
  managed: { value: null },
  declared: { value: declared },
  constrained: { value: { component: 'database', ...KEYS } },
  wanted: { value: COMPONENTS.map((component) => ({ component, task_definition: REVISION })) },
  services: { value: services },
};

const failing = (
  given: string,
  changed: Partial<CaseReadinessFacts>,
  fails: Record<string, string>,
): LaneRow<CaseReadinessFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const withService = (component: string, changed: Partial<(typeof services)[number]>): Partial<CaseReadinessFacts> => ({
  services: { value: services.map((one) => (one.component === component ? { ...one, ...changed } : one)) },
});
const ofService = (given: string, managed: CaseReadinessFacts['managed']): LaneRow<CaseReadinessFacts> => ({
  given,
  facts: { ...facts, managed },
  context: { substrate: 'emulated' },
  fails: { 'M7.G-C02a': 'M7G-B2' },
});
const PINS = { 'M7.G-C01': 'M7G-B1' };
const DATABASE = { 'M7.G-C02': 'M7G-B2' };
const CONSTANTS = { 'M7.G-C03': 'M7G-B4' };
const SERVICES = { 'M7.G-C04': 'M7G-B5' };

export const rows = [
  laneRows(caseReadiness, {
    passing: [
      { given: 'three daemons on one database', facts },
      {
        given: 'a daemon that is behind and says so',
        facts: { ...facts, ...withService('cm', { health: 'AMBER' }) },
      },
      {
        given: 'an instance that its service knows',
        facts: { ...facts, managed: { value: { status: 'available', resource_id: 'db-1' } } },
        context: { substrate: 'emulated' },
      },
    ],
    failing: [
      ofService('another instance than was migrated', { value: { status: 'available', resource_id: 'db-0' } }),
      ofService('an instance that is being stopped', { value: { status: 'stopping', resource_id: 'db-1' } }),
      ofService('a database that no service manages', { value: null }),
      ofService('a service that does not answer', { unreadable: 'E_POSTURE_UNREACHABLE' }),
      failing(
        'keys that were pinned otherwise',
        { pinned: { value: { CASE_SUBJECT_KEY_FIELDS: ['event_id'] } } },
        PINS,
      ),
      failing('a case that was pinned to another subject', { pinned: { value: { ...PINNED, ...OTHER_CASE } } }, PINS),
      failing('a label that was pinned to another subject', { pinned: { value: { ...PINNED, ...OTHER_LABEL } } }, PINS),
      failing('a run whose cases have another subject', { manifest: { value: { ...PINNED, ...OTHER_CASE } } }, PINS),
      failing('a run whose labels have another subject', { manifest: { value: { ...PINNED, ...OTHER_LABEL } } }, PINS),
      failing('a manifest that cannot be read', { manifest: { unreadable: 'E_OBJECT_NOT_FOUND' } }, PINS),
      failing('keys that nobody pinned', { pinned: { unreadable: 'E_DECISION_INCOMPLETE' } }, PINS),
      failing('a table that is not there', { missing: { value: ['cases.cm_cases'] } }, DATABASE),
      failing('a receipt of another database', { migrated: { value: 'db-0' } }, DATABASE),
      failing('a receipt that nobody wrote', { migrated: { unreadable: 'E_EVIDENCE_MISSING' } }, DATABASE),
      failing('a database that does not answer', { live: { unreadable: 'E_DATABASE_UNREACHABLE' } }, DATABASE),
      failing('a report of another task', withService('ls', { reported_by: taskOf('older') }), DATABASE),
      failing('a daemon that is silent', withService('cm', { health: 'UNKNOWN' }), { ...DATABASE, ...SERVICES }),
      failing(
        'an image that works with other keys',
        {
          declared: { value: declared.map((one) => (one.component === 'ls' ? { ...one, label: ['event_id'] } : one)) },
        },
        CONSTANTS,
      ),
      failing(
        'an image that declares nothing',
        { declared: { value: declared.map(({ component }) => ({ component })) } },
        CONSTANTS,
      ),
      failing(
        'an index over another subject',
        { constrained: { value: { component: 'database', ...KEYS, case: ['platform_run_id', 'event_id'] } } },
        CONSTANTS,
      ),
      failing(
        'an index that would keep a second label of an event',
        { constrained: { value: { component: 'database', ...KEYS, label: ['label_assertion_id'] } } },
        CONSTANTS,
      ),
      failing('indexes that cannot be read', { constrained: { unreadable: 'E_DATABASE_UNREACHABLE' } }, CONSTANTS),
      failing('a daemon that restarted', withService('cm', { restarts: 1 }), SERVICES),
      failing('a daemon of which none runs', withService('ls', { running: 0 }), SERVICES),
      failing('another daemon on its way', withService('ls', { pending: 1 }), SERVICES),
      failing('a daemon that is RED', withService('case-trigger', { health: 'RED' }), SERVICES),
      failing('a task of another release', withService('cm', { task_definition: 'e'.repeat(64) }), SERVICES),
      failing('a release that cannot be read', { wanted: { unreadable: 'E_EVIDENCE_MISSING' } }, SERVICES),
      failing(
        'a compute that does not answer',
        { services: { unreadable: 'E_COMPUTE_UNREACHABLE' } },
        { ...DATABASE, ...SERVICES },
      ),
    ],
  }),
];
