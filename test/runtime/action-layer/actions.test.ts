import type { ActionIntentV1 } from '@spine-green/evidence-schemas/documents/action_intent.v1';
import { runConfig } from '@spine-green/runtime/run-config';
import { type ActionPolicy, denialOf, parseActionPolicy } from '@spine-green/runtime/services/action-layer/authorise';
import { identitiesOfIntent } from '@spine-green/runtime/services/action-layer/intent';
import { afterAsking, afterTry, buildOutcome } from '@spine-green/runtime/services/action-layer/outcome';
import { planIntents } from '@spine-green/runtime/services/action-layer/step';
import type { Execution, Intent, Terminal } from '@spine-green/runtime/services/action-layer/types';
import { describe, expect, it } from 'vitest';
import { intent } from '../../support/gate/gate-events.ts';

const policy = parseActionPolicy(runConfig.action_authz);
const payload = intent(1).payload as unknown as ActionIntentV1;

describe('an action may be carried out', () => {
  it.each([
    { given: 'asked by DF through its own key', changes: {}, principal: 'decision_fabric', denial: undefined },
    {
      given: 'of a kind that nobody knows',
      changes: { action_kind: 'NOTHING' },
      principal: 'decision_fabric',
      denial: 'AUTHZ_ACTION_KIND_DENY',
    },
    {
      given: 'by an actor of another origin',
      changes: { actor_principal: 'SYSTEM::case_management' },
      principal: 'decision_fabric',
      denial: 'AUTHZ_ACTOR_PRINCIPAL_DENY',
    },
    {
      given: 'claimed for a human by the key of DF',
      changes: { origin: 'HUMAN', actor_principal: 'HUMAN::ann' },
      principal: 'decision_fabric',
      denial: 'AUTHZ_ORIGIN_DENY',
    },
    {
      given: 'claimed for DF by the key of cases',
      changes: {},
      principal: 'case_management',
      denial: 'AUTHZ_ORIGIN_DENY',
    },
    {
      given: 'by a human through cases',
      changes: { origin: 'HUMAN', actor_principal: 'HUMAN::ann' },
      principal: 'case_management',
      denial: undefined,
    },
    {
      given: 'by an analyst for a case',
      changes: { origin: 'CASE', actor_principal: 'HUMAN::analyst::ann', action_kind: 'BLOCK_ACCOUNT' },
      principal: 'case_management',
      denial: undefined,
    },
    { given: 'pushed by nobody that the gate knows', changes: {}, principal: undefined, denial: 'AUTHZ_ORIGIN_DENY' },
    {
      given: 'of an origin that every object has',
      changes: { origin: 'constructor' as never },
      principal: 'decision_fabric',
      denial: 'AUTHZ_ORIGIN_DENY',
    },
  ] as const)('$given: $denial', ({ changes, principal, denial }) => {
    expect(denialOf({ ...payload, ...changes }, principal, policy)).toBe(denial);
  });

  it.each([
    { given: 'no posture', posture: undefined, denial: 'POSTURE_MISSING_FAIL_SAFE' },
    {
      given: 'a posture that blocks',
      posture: { mode: 'FROZEN', allow_execution: false },
      denial: 'POSTURE_BLOCK:FROZEN',
    },
  ])('not with $given: $denial', ({ posture, denial }) => {
    expect(denialOf(payload, 'decision_fabric', { ...policy, posture } as ActionPolicy)).toBe(denial);
  });
});

describe('after a try', () => {
  const answer = (state: Execution['state'], code = 'X'): Execution => ({ state, code, providerRef: undefined });
  it.each([
    {
      given: 'it is done',
      execution: answer('COMMITTED'),
      attempts: 1,
      kind: 'terminal',
      state: 'EXECUTED',
      reason: 'EXECUTED',
    },
    {
      given: 'it is refused',
      execution: answer('PERMANENT_ERROR', 'NO'),
      attempts: 1,
      kind: 'terminal',
      state: 'FAILED',
      reason: 'PERMANENT_ERROR:NO',
    },
    { given: 'it may be tried again', execution: answer('RETRYABLE_ERROR'), attempts: 1, kind: 'again' },
    {
      given: 'it was tried often enough',
      execution: answer('RETRYABLE_ERROR', 'BUSY'),
      attempts: 3,
      kind: 'terminal',
      state: 'FAILED',
      reason: 'RETRY_EXHAUSTED:BUSY',
    },
    { given: 'nobody knows', execution: answer('UNKNOWN_COMMIT'), attempts: 1, kind: 'ask' },
    { given: 'nobody knows after the last try', execution: answer('UNKNOWN_COMMIT'), attempts: 3, kind: 'ask' },
  ])('$given: $kind', ({ execution, attempts, kind, state, reason }) => {
    const after = afterTry(execution, attempts, policy);
    expect(after.kind).toBe(kind);
    if (after.kind === 'terminal') expect(after.terminal).toMatchObject({ state, reason, attempts });
  });

  it('waits longer each time, up to its bound', () => {
    const waits = [1, 2].map((attempts) => afterTry(answer('RETRYABLE_ERROR'), attempts, policy));
    expect(waits).toEqual([
      { kind: 'again', afterMs: 100 },
      { kind: 'again', afterMs: 200 },
    ]);
  });

  it.each([
    {
      given: 'an effect',
      found: answer('COMMITTED', 'DONE'),
      attempts: 1,
      expected: { kind: 'terminal', terminal: { state: 'EXECUTED' } },
    },
    { given: 'none', found: 'absent' as const, attempts: 1, expected: { kind: 'again', afterMs: 0 } },
    {
      given: 'none after the last try',
      found: 'absent' as const,
      attempts: 3,
      expected: { kind: 'terminal', terminal: { state: 'FAILED', reason: 'RETRY_EXHAUSTED:NO_EFFECT' } },
    },
    {
      given: 'no answer',
      found: 'unanswered' as const,
      attempts: 1,
      expected: {
        kind: 'terminal',
        terminal: { state: 'UNCERTAIN_COMMIT', reason: 'UNCERTAIN_COMMIT:PROVIDER_SILENT' },
      },
    },
  ])('a provider that is asked and knows of $given', ({ found, attempts, expected }) => {
    expect(afterAsking(found, attempts, policy)).toMatchObject(expected);
  });
});

describe('identities of an intent', () => {
  const of = (changes: Partial<ActionIntentV1>) => identitiesOfIntent({ ...payload, ...changes }, 'intent-event');
  it('are the same whenever it was asked for, and others when anything else differs', () => {
    expect(of({ requested_at_utc: '2027-01-01T00:00:00.000000Z', notes: 'again' })).toEqual(of({}));
    expect(of({ action_kind: 'ALLOW' }).payloadHash).not.toBe(of({}).payloadHash);
    expect(of({ action_payload: { source_event_id: 'e', flow_id: '2' } }).payloadHash).not.toBe(of({}).payloadHash);
    expect(of({ idempotency_key: 'other' }).semanticKey).not.toBe(of({}).semanticKey);
  });

  it('are about the transaction for DF, and about the request for people', () => {
    const about = { action_payload: { source_event_id: 'transaction' } };
    expect([of(about).eventId, of({ ...about, origin: 'CASE' }).eventId]).toEqual(['transaction', 'intent-event']);
  });
});

describe('an outcome', () => {
  const envelope = intent(1);
  const own: Intent = {
    offset: 0,
    envelope,
    envelopeText: '',
    payload,
    dedupeKey: '',
    ...identitiesOfIntent(payload, envelope.event_id),
  };
  const executed: Terminal = {
    state: 'EXECUTED',
    reason: 'EXECUTED',
    attempts: 1,
    execution: { state: 'COMMITTED', code: 'DONE', providerRef: 'ref' },
  };
  const at = (utc: string, terminal = executed) => buildOutcome(own, terminal, { policy, atUtc: utc });
  const [one, other] = ['2026-01-01T00:00:00.000000Z', '2026-01-02T00:00:00.000000Z'];
  it('has an identity that no clock is in, and the identity of its event is its own', () => {
    expect(at(one).outcomeId).toBe(at(other).outcomeId);
    expect(JSON.parse(at(one).envelope)).toMatchObject({
      event_id: at(one).outcomeId,
      parent_event_id: envelope.event_id,
      event_type: 'action_outcome',
    });
    expect(at(one, { ...executed, attempts: 2 }).outcomeId).not.toBe(at(one).outcomeId);
  });
  it('whose commit is uncertain says FAILED, and how it ended', () => {
    const terminal: Terminal = {
      state: 'UNCERTAIN_COMMIT',
      reason: 'UNCERTAIN_COMMIT:X',
      attempts: 1,
      execution: undefined,
    };
    expect(at(one, terminal).payload).toMatchObject({
      status: 'FAILED',
      reason: 'UNCERTAIN_COMMIT:X',
      outcome_payload: { terminal_state: 'UNCERTAIN_COMMIT' },
    });
  });
  it('that was denied was never tried', () => {
    const denied: Terminal = { state: 'DENIED', reason: 'AUTHZ_ORIGIN_DENY', attempts: 0, execution: undefined };
    expect(at(one, denied).payload).not.toHaveProperty('attempt_seq');
    expect(at(one, denied).payload).toMatchObject({ status: 'DENIED', reason: 'AUTHZ_ORIGIN_DENY' });
  });
});

describe('a policy of actions is refused', () => {
  it.each([{ retry: undefined }, { allowed_kinds: 'all' }, { origins: undefined }, { policy_id: 7 }])(
    'with %o',
    (changes) => {
      expect(() => parseActionPolicy({ ...runConfig.action_authz, ...changes })).toThrow(
        expect.objectContaining({ code: 'DECISION_POLICY_INVALID' }),
      );
    },
  );
});

describe('intents of several partitions in one plan', () => {
  const one: Intent = {
    offset: 0,
    envelope: intent(1),
    envelopeText: '',
    payload,
    dedupeKey: 'd',
    ...identitiesOfIntent(payload, 'event'),
  };
  const window = { topic: 't', partition: 0, fromOffset: 0, nextOffset: 1, records: [] };
  const planned = (second: Intent) =>
    planIntents(
      [one, second].map((given, partition) => ({
        window: { ...window, partition },
        taken: [{ kind: 'intent', intent: given }],
      })),
      { hashes: new Map(), actions: new Map(), principals: new Map([['d', 'decision_fabric']]) },
      { policy, atUtc: '2026-02-06T00:00:00.000000Z' },
    ).map(({ accepted, duplicates, quarantined }) => [accepted.length, duplicates.length, quarantined.length]);

  it.each([
    { given: 'the same again', second: one, left: [0, 1, 0] },
    { given: 'another one under its key', second: { ...one, payloadHash: 'other' }, left: [0, 0, 1] },
  ])('$given is not executed', ({ second, left }) => {
    expect(planned(second)).toEqual([[1, 0, 0], left]);
  });
});
