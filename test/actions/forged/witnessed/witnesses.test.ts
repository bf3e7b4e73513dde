import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { type Json, within } from '../../../support/forger/objects.ts';

const OF_RUN = (name: string) => new RegExp(`/runs/[^/]+/${name}$`);

/** Objects that other evidence tells of (`joins/witnessed/owed.ts`). */
const OWED: readonly Forgery[] = (
  [
    ['the plan of the scenario runner', OF_RUN('sr/run_plan/[^/]+\\.json'), /sr\/run_plan\/.*: is missing/],
    ['the status of its run', OF_RUN('sr/run_status/[^/]+\\.json'), /sr\/run_status\/.*: is missing/],
    [
      'its last step',
      OF_RUN('sr/run_record/[^/]+/000003-[^/]+\\.json'),
      /sr\/run_record\/.*: is missing, of its READY_PUBLISHED/,
    ],
    [
      'the proof of an output',
      OF_RUN('sr/instance_receipts/output_id=arrival_events_5B/.*\\.json'),
      /instance_receipts\/output_id=arrival_events_5B\/.*: is missing/,
    ],
    ['the health of a daemon', OF_RUN('df/health/last_health\\.json'), /df\/health\/last_health\.json.*: is missing/],
    ['the probe of the gate', OF_RUN('ig/health/last_probe\\.json'), /ig\/health\/last_probe\.json.*: is missing/],
    [
      'the probe of conformance',
      OF_RUN('obs/conformance_probe\\.json'),
      /environment_conformance\.json.*: says the probe of C10/,
    ],
    ['the receipt of the engine', /\/run_receipt\.json$/, /run_receipt\.json.*: is not there as it was seeded/],
  ] as const
).map(([what, part, found]) => ({ what: `${what} is gone`, forge: (forger) => forger.drop(part), found }));

const FIRST_RELEASE: Forgery = {
  what: 'the end of the reporter of P7 is gone',
  forge: (forger) => {
    const { task_arn: task } = within(forger.read(OF_RUN('ingest/receipt_summary\\.json')), 'writer');
    const name = String(task).replaceAll(/[^A-Za-z0-9]+/g, '-');
    forger.drop(new RegExp(`obs/reporter_lock/.*${name.slice(-32)}_RELEASED\\.json$`));
  },
  found: /obs\/reporter_lock\/.*: is missing, of RELEASED by .*, which M6\.G saw end well/,
};

const PROBE_RELEASE: Forgery = {
  what: 'the end of the reporter that won the probe is gone',
  forge: (forger) => {
    const [denied = ''] = forger.keys('_DENIED.json');
    const { holder } = forger.read(denied) as { holder: Json };
    const name = String(holder.instance).slice(-32);
    forger.drop(new RegExp(`obs/reporter_lock/.*${name}_RELEASED\\.json$`));
  },
  found: /m8_d_.*: says how its tasks ended/,
};

/** The count of facts by the lane that saw them last, as somebody would write it who took one away. */
function countAnew(forger: Forger, gone: number): void {
  forger.edit(/m8_h_[^/]*snapshot\.json$/, (snapshot) => {
    const payload = within(snapshot, 'payload');
    payload.governance_facts = (payload.governance_facts as number) - gone;
  });
}

const dropFacts = (isMeant: (fact: Json) => boolean, all: boolean) => (forger: Forger) => {
  const keys = forger.keys('/obs/governance/events/').filter((key) => isMeant(forger.read(key)));
  const gone = all ? keys : keys.slice(0, 1);
  if (gone.length === 0) throw new Error('the example has no such fact');
  for (const key of gone) forger.drop(key);
  countAnew(forger, gone.length);
};
const family =
  (name: string, component?: string) =>
  ({ event_family, actor }: Json): boolean =>
    event_family === name && (component === undefined || (actor as Json).source_component === component);

/** Facts that other evidence tells of (`data/told.ts`), with the count of them made to fit. */
const TOLD: readonly Forgery[] = (
  [
    ['RUN_STARTED', /lacks RUN_STARTED started:/],
    ['RUN_READY_SEEN', /lacks RUN_READY_SEEN ready_seen:/],
    ['RUN_ENDED', /lacks RUN_ENDED ended:/],
    ['POLICY_REV_CHANGED', /lacks POLICY_REV_CHANGED ig_policy_activation:/],
    ['REPORTER_LOCK', /lacks REPORTER_LOCK .*:(?:ATTEMPT|ACQUIRED)/],
    ['RUN_CLOSED', /lacks RUN_CLOSED/],
    ['RUN_REPORT_GENERATED', /lacks RUN_REPORT_GENERATED/],
    ['EVIDENCE_REF_RESOLVED', /lacks the resolution of 1 of/],
    ['BUNDLE_RESOLVED', /lacks what the registry gave to the decisions/],
  ] as const
).map(([name, found]) => ({ what: `a ${name} is gone`, forge: dropFacts(family(name), false), found }));
const LABELS: readonly Forgery[] = [
  ['cm', /(?:case|label)_summary\.json .*: says (?:by_event_kind|handshake)/] as const,
  ['ls', /label_summary\.json .*: says the labels that the store told of/] as const,
].map(([component, found]) => ({
  what: `a fact of a label by ${component} is gone`,
  forge: dropFacts(family('LABEL_LIFECYCLE', component), false),
  found,
}));

/** Times by one clock (`joins/witnessed/own-times.ts`). */
const LONG_AGO = '2020-01-01T00:00:00.000000Z';
const ONE_DAY = '2099-01-01T00:00:00.000000Z';
const timed = (part: RegExp, name: string, of: string): readonly Forgery[] =>
  [LONG_AGO, ONE_DAY].map((at) => ({
    what: `${name} of ${part.source} is ${at}`,
    forge: edit(part, (document) => {
      document[name] = at;
    }),
    found: new RegExp(`says ${name} ${RegExp.escape(at)}, outside of start and end of ${of}`),
  }));

const TIMES: readonly Forgery[] = [
  ...timed(/teardown\/teardown_proof\.json$/, 'written_at_utc', 'M9\\.H'),
  ...timed(/oracle\/stream_sort_summary\.json$/, 'written_at_utc', 'M5\\.E'),
  ...timed(/\/topic_readiness_snapshot\.json$/, 'captured_at_utc', 'M2\\.F'),
  ...timed(OF_RUN('obs/run_report\\.json'), 'generated_at_utc', 'its reporter'),
  ...timed(OF_RUN('ingest/receipt_summary\\.json'), 'written_at_utc', 'its reporter'),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, what has a second witness is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each([...OWED, FIRST_RELEASE, PROBE_RELEASE, ...TOLD, ...LABELS, ...TIMES])('$what', (forgery) =>
    expectFound(heldExample('passing'), forgery),
  );

  test('a copy of health lies where its daemon keeps it', () =>
    expectFound(heldExample('passing'), {
      what: 'another component',
      forge: edit(OF_RUN('df/health/last_health\\.json'), (health) => {
        health.component = 'dl';
      }),
      found: /df\/health\/last_health\.json .*: says dl, its name says df/,
    }));
});
