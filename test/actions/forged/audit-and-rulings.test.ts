import { beforeAll, describe, expect, test } from 'vitest';
import { editArchived, editAudit } from '../../support/forger/archived.ts';
import type { Forger } from '../../support/forger/forger.ts';
import { EXAMPLE_MS_MAX, expectFound, type Forgery, heldExample, verdictOn } from '../../support/forger/found.ts';
import { firstOf, type Json, within } from '../../support/forger/objects.ts';

const AUDIT = 'decision_log_audit/records/partition=0/[^ ]* .*: line \\d+ ';
const OTHER = 'ab'.repeat(32);

const audited = (what: string, change: (records: Json[]) => void, found: string): Forgery => ({
  what: `an audit record: ${what}`,
  forge: (forger) => editAudit(forger, change),
  found: new RegExp(AUDIT + found),
});

/** The decision and its chain, so that the audit agrees with itself. */
const both = (change: (record: Json) => void) => (records: Json[]) => {
  const id = records[0]?.decision_id;
  for (const record of records) if (record.decision_id === id) change(record);
};

const chainIn = (records: readonly Json[]): Json => records.find(({ kind }) => kind === 'CHAIN') ?? {};
const ELSE = 'says something else of its decision';

const AUDITED: readonly Forgery[] = [
  audited(
    'another model',
    both((record) => void Object.assign(within(record, 'bundle_ref'), { bundle_id: OTHER })),
    ELSE,
  ),
  audited(
    'another policy',
    both((record) => void Object.assign(within(record, 'policy_rev'), { content_digest: OTHER })),
    ELSE,
  ),
  audited(
    'another posture',
    both((record) => void Object.assign(within(record, 'degrade_posture'), { mode: 'FAIL_CLOSED' })),
    ELSE,
  ),
  audited(
    'another snapshot',
    both((record) => void Object.assign(record, { snapshot_hash: OTHER })),
    ELSE,
  ),
  audited(
    'another configuration',
    both((record) => void Object.assign(record, { run_config_digest: OTHER })),
    ELSE,
  ),
  audited(
    'another seed',
    both((record) => void Object.assign(within(record, 'pins'), { seed: '99' })),
    ELSE,
  ),
  audited(
    'another source',
    both((record) => void Object.assign(within(record, 'source_event'), { event_id: OTHER })),
    ELSE,
  ),
  audited(
    'an outcome that is not there',
    (records) => void Object.assign(firstOf(chainIn(records), 'action_outcomes'), { event_id: 'a'.repeat(32) }),
    'names action_outcome a{32}, which is not archived so',
  ),
  audited(
    'an intent at another place',
    (records) =>
      void Object.assign(within(firstOf(chainIn(records), 'action_intents'), 'eb_ref'), { offset: '999999' }),
    'names action_intent',
  ),
  audited(
    'a chain of nothing',
    (records) => void Object.assign(chainIn(records), { action_intents: [], action_outcomes: [] }),
    'is no CHAIN',
  ),
  audited(
    'the decisions of two exchanged',
    (records) => {
      const [one = {}, other = {}] = records.filter(({ kind }) => kind === 'DECISION');
      [one.decision_id, other.decision_id] = [other.decision_id, one.decision_id];
    },
    'names decision_response',
  ),
  audited(
    'another moment',
    (records) => void Object.assign(records[0] ?? {}, { recorded_at_utc: '2026-01-01T00:00:00.000000Z' }),
    'was recorded at the moment of none',
  ),
];

const LANE = /topic=fp\.bus\.rtdl\.v1.*segment=/;

/** Every event of a type is another. */
const archived = (
  what: string,
  type: string,
  change: (payload: Json, event: Json) => void,
  member: string,
): Forgery => ({
  what: `an archived ${type}: ${what}`,
  forge: (forger) =>
    editArchived(forger, LANE, (event) => {
      if (event.event_type !== type) return false;
      change(within(event, 'payload'), event);
      return true;
    }),
  found: new RegExp(`topic=fp\\.bus\\.rtdl\\.v1/[^ ]* .*: line \\d+ (?:says|has) ${member}`),
});

const decision = (payload: Json): Json => within(payload, 'decision');

const RULED: readonly Forgery[] = [
  archived(
    'a score that asks for a block',
    'decision_response',
    (payload) => void Object.assign(decision(payload), { score: 0.99 }),
    'the action of its score',
  ),
  archived(
    'another model',
    'decision_response',
    (payload) => void Object.assign(within(payload, 'bundle_ref'), { bundle_id: OTHER }),
    'decision_id',
  ),
  archived(
    'thresholds of another policy',
    'decision_response',
    (payload) => void Object.assign(within(payload, 'policy_rev'), { content_digest: OTHER }),
    'policy_rev',
  ),
  archived(
    'thresholds of another revision',
    'decision_response',
    (payload) => void Object.assign(decision(payload), { thresholds_rev: 'r9' }),
    'decision.thresholds_rev',
  ),
  archived(
    'another ruling than the action',
    'decision_response',
    (payload) => void Object.assign(decision(payload), { ruled_action_kind: 'txn_block' }),
    'action_kind',
  ),
  archived(
    'another ladder',
    'decision_response',
    (payload) => void Object.assign(within(payload, 'degrade_posture', 'policy_rev'), { revision: 'r9' }),
    'degrade_posture.policy_rev',
  ),
  archived(
    'a mask of another mode',
    'decision_response',
    (payload) => void Object.assign(within(payload, 'degrade_posture', 'capabilities_mask'), { allow_ieg: false }),
    'degrade_posture.capabilities_mask',
  ),
  archived(
    'another reason',
    'action_intent',
    (payload) => void Object.assign(payload, { reason_ref: 'decision://other' }),
    'reason_ref',
  ),
  archived(
    'another key',
    'action_intent',
    (payload) => void Object.assign(payload, { idempotency_key: OTHER }),
    'idempotency_key',
  ),
  archived(
    'another authority',
    'action_outcome',
    (payload) => void Object.assign(within(payload, 'authz_policy_rev'), { content_digest: OTHER }),
    'authz_policy_rev',
  ),
  archived(
    'one try more',
    'action_outcome',
    (payload) => void Object.assign(payload, { attempt_seq: 7 }),
    'outcome_id',
  ),
];

/** Two transactions exchange what became of them, in all events of their chains. */
function exchanged(forger: Forger): void {
  const known = new Map<unknown, unknown>();
  editArchived(forger, LANE, ({ event_type: type, payload }) => {
    if (type === 'decision_response') known.set((payload as Json).decision_id, decision(payload as Json).action_kind);
    return false;
  });
  const entries = [...known];
  const one = entries.find(([, action]) => action === 'ALLOW');
  const other = entries.find(([, action]) => action !== 'ALLOW');
  const to = new Map([
    [one?.[0], other?.[1]],
    [other?.[0], one?.[1]],
  ]);
  editArchived(forger, LANE, (event) => {
    const payload = within(event, 'payload');
    const action = to.get(payload.decision_id);
    if (action === undefined) return false;
    if (event.event_type === 'decision_response')
      Object.assign(decision(payload), { action_kind: action, ruled_action_kind: action });
    else payload.action_kind = action;
    return true;
  });
}

beforeAll(() => {
  heldExample('passing');
}, EXAMPLE_MS_MAX);

describe('the decision lane is held to itself, its policies and its audit: found is', {
  timeout: EXAMPLE_MS_MAX,
}, () => {
  test.each([
    ...AUDITED,
    ...RULED,
    {
      what: 'an exchange of the actions of two transactions',
      forge: exchanged,
      found: /topic=fp\.bus\.rtdl\.v1\/[^ ]* .*: line \d+ says action_id/,
    },
  ])('$what', (forgery) => {
    expectFound(heldExample('passing'), forgery);
  });

  test('nothing, where records are only packed anew', () => {
    expect(verdictOn(heldExample('passing'), (forger) => editAudit(forger, () => undefined)).said).toEqual([]);
  });
});
