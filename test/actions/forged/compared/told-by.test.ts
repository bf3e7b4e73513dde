import { sha256Hex } from '@spine-green/evidence-schemas';
import { beforeAll, describe, test } from 'vitest';
import { edit } from '../../../support/forger/edits.ts';
import type { Forger } from '../../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample } from '../../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../../support/forger/objects.ts';

const set = (name: string, value: unknown) => (document: Json) => {
  document[name] = value;
};

/** One fact of a family, another in what it says. */
const fact = (family: string, [what, to, found]: readonly [string, (fact: Json) => void, string]): Forgery => ({
  what: `${family} ${what}`,
  forge: (forger) => {
    const key = forger.keys('/governance/events/').find((one) => forger.read(one).event_family === family);
    forger.edit(key ?? 'none', to);
  },
  found: new RegExp(`/governance/events/.*: says ${RegExp.escape(found)} `),
});
const details = (name: string, value: unknown) => (one: Json) => set(name, value)(within(one, 'details'));
const conformance = (service: string, name: string): Forgery => ({
  what: `${service} reported another ${name}`,
  forge: edit(/\/runs\/[^/]+\/obs\/environment_conformance\.json$/, (document) => {
    const check = (document.checks as Json[]).find(({ check_id: id }) => id === 'C05_policy_revisions') ?? {};
    set(name, 'another')(within(check, 'observed', service));
  }),
  found: /environment_conformance\.json .*: says observed of C05/,
});
/** The event that started a lane, another in where it was written. */
const event = (what: string, to: (event: Json) => void, found: string): Forgery => ({
  what: `an event of the ledger was written ${what}`,
  forge: (forger: Forger) =>
    forger.ledger((events) => {
      to(events.find((one) => one.event === 'LANE_STARTED' && one.lane === 'M1.D') ?? {});
      return events;
    }),
  found: new RegExp(`ledger/events/\\d+\\.json .*: says ${RegExp.escape(found)} `),
});

const ROWS: readonly Forgery[] = [
  fact('RUN_STARTED', ['was capped', (one) => set('flows', 7)(within(one, 'details', 'caps')), 'caps']),
  fact('RUN_STARTED', ['is told by another', (one) => set('actor_id', 'SYSTEM::df')(within(one, 'actor')), 'actor_id']),
  fact('RUN_CLOSED', ['is told by another', (one) => set('actor_id', 'SYSTEM::df')(within(one, 'actor')), 'actor_id']),
  fact('BUNDLE_RESOLVED', [
    'is told by a person',
    (one) => set('source_type', 'HUMAN')(within(one, 'actor')),
    'source_type',
  ]),
  fact('BUNDLE_RESOLVED', [
    'is of another revision',
    (one) => set('config_revision', 'dev-min-v1')(within(one, 'provenance')),
    'config_revision',
  ]),
  fact('CORRIDOR_ANOMALY', ['is of another policy', details('policy_revision', 'dev-min-v1'), 'policy_revision']),
  fact('EVIDENCE_REF_RESOLVED', [
    'was asked by another',
    (one) => set('actor_id', 'SYSTEM::platform_run_reportes')(within(one, 'actor')),
    'actor_id',
  ]),
  fact('CORRIDOR_ANOMALY', [
    'is told by another',
    (one) => set('actor_id', 'SYSTEM::df')(within(one, 'actor')),
    'actor_id',
  ]),
  fact('EVIDENCE_REF_RESOLVED', ['was for something else', details('purpose', 'audit'), 'purpose']),
  fact('EVIDENCE_REF_RESOLVED', ['was of something else', details('ref_type', 'audit_ref'), 'ref_type']),
  fact('EVIDENCE_REF_RESOLVED', ['found nothing', details('ref_exists', false), 'ref_exists']),
  fact('EVIDENCE_REF_RESOLVED', ['was denied', details('resolution_status', 'DENIED'), 'ref_exists']),
  fact('EVIDENCE_REF_RESOLVED', ['was at another time', details('observed_time', '2026-01-01'), 'observed_time']),
  {
    what: 'all references were denied, and nothing says so',
    forge: (forger) => {
      for (const key of forger
        .keys('/governance/events/')
        .filter((one) => forger.read(one).event_family === 'EVIDENCE_REF_RESOLVED'))
        forger.edit(key, (one) => {
          details('resolution_status', 'DENIED')(one);
          details('ref_exists', false)(one);
        });
    },
    found: /run_report\.json .*: says basis\.evidence_ref_resolution\.resolved /,
  },
  conformance('archive-writer', 'offset_commit_policy'),
  ...['ig', 'case-trigger', 'cm', 'ls'].map((name) => conformance(name, 'policy_revision')),
  {
    what: 'the log took its client for another',
    forge: edit(/\/m2_f_topic_readiness_snapshot\.json$/, (snapshot) => {
      const check = (snapshot.checks as Json[]).find(({ id }) => id === 'M2.F-C03') ?? {};
      within(check, 'observed').principal_sha256 = sha256Hex('another');
      within(check, 'expected').principal_sha256 = { $one_of: [sha256Hex('another'), null] };
    }),
    found: /m2_f_topic_readiness_snapshot\.json .*: says the digest of whom it used /,
  },
  {
    what: 'the client of the log was another',
    forge: edit(/\/topic_readiness_snapshot\.json$/, set('identity_used', 'another')),
    found: /m2_f_topic_readiness_snapshot\.json .*: says the digest of whom it used /,
  },
  {
    what: 'a handle is left out for another reason',
    forge: edit(/\/handle_resolution_snapshot\.json$/, (one) => set('reason', 'another')(firstOf(one, 'absent'))),
    found: /handle_resolution_snapshot\.json .*: says the keys that it leaves out /,
  },
  {
    what: 'a contract lists another family of evidence',
    forge: edit(
      /\/m0_c_[^/]*\.json$/,
      (snapshot) => void (within(snapshot, 'payload', 'families').M1 as string[]).pop(),
    ),
    found: /m0_c_[^/]*\.json .*: says families of the contracts /,
  },
  {
    what: 'the log began with another decision',
    forge: edit(/\/m0_d_[^/]*\.json$/, (snapshot) => {
      const check = (snapshot.checks as Json[]).find(({ id }) => id === 'M0.D-C01') ?? {};
      within(check, 'observed').first_entry = 'another';
    }),
    found: /m0_d_[^/]*\.json .*: says first_entry of M0\.D-C01 /,
  },
  event('by another actor', (one) => set('actor', 'mallory')(within(one, 'ci')), 'the actor of its run'),
  event(
    'by another actor in an attempt of his own',
    (one) => Object.assign(within(one, 'ci'), { actor: 'mallory', run_attempt: 7 }),
    'the actor of its run',
  ),
  event('in a later attempt', (one) => set('run_attempt', 7)(within(one, 'ci')), 'run_attempt'),
  event(
    'by the program of another run',
    (one) => set('id', 'phase-ledger@7/vm')(within(one, 'actor')),
    'the run of its controller',
  ),
];

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('without the root, another teller of a fact is found', { timeout: EXAMPLE_MS_MAX }, () => {
  test.each(ROWS)('$what', (row) => expectFound(heldExample('passing'), row));
});
