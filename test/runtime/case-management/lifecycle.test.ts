import { PlatformError } from '@spine-green/evidence-schemas';
import { GOVERNANCE_FAMILIES } from '@spine-green/runtime/observability/governance';
import { type LifecycleFact, tellLifecycle, tellSome } from '@spine-green/runtime/observability/lifecycle-teller';
import { appendTimeline } from '@spine-green/runtime/services/case-management/timeline/append';
import { type EventFacts, timelineEvent } from '@spine-green/runtime/services/case-management/timeline/event';
import { lifecycleFact } from '@spine-green/runtime/services/case-management/timeline/lifecycle';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUN } from '../../support/gate/gate-events.ts';
import { PINS } from '../../support/labels/label-facts.ts';
import { type FreshDatabase, freshDatabase } from '../../support/servers/postgres.ts';

const CASE = 'c'.repeat(32);
const event = (type: EventFacts['type'], payload: EventFacts['payload'] = {}, sourceRef = 'ref') =>
  timelineEvent({
    caseId: CASE,
    type,
    sourceRef,
    pins: PINS,
    observedTime: '2026-01-01T00:00:00.000000Z',
    actor: { actor_id: 'SYSTEM::case_mgmt_worker', source_type: 'AUTO' },
    payload,
  });

describe('governance is told', () => {
  it.each([
    ['LABEL_PENDING', {}, 'LABEL_LIFECYCLE', 'LABEL_SUBMITTED'],
    ['LABEL_ACCEPTED', {}, 'LABEL_LIFECYCLE', 'LABEL_ACCEPTED'],
    ['LABEL_REJECTED', {}, 'LABEL_LIFECYCLE', 'LABEL_REJECTED'],
    ['ACTION_INTENT_REQUESTED', { submit_status: 'REQUESTED' }, 'CASE_LIFECYCLE', 'ACTION_REQUESTED'],
    ['ACTION_INTENT_REQUESTED', { submit_status: 'SUBMITTED' }, 'CASE_LIFECYCLE', 'ACTION_INTENT_SUBMITTED'],
    ['ACTION_INTENT_REQUESTED', { submit_status: 'PRECHECK_REJECTED' }, 'CASE_LIFECYCLE', 'ACTION_REQUEST_REJECTED'],
    [
      'ACTION_INTENT_REQUESTED',
      { submit_status: 'SUBMIT_FAILED_RETRYABLE' },
      'CASE_LIFECYCLE',
      'ACTION_SUBMIT_RETRYABLE',
    ],
    ['ACTION_INTENT_REQUESTED', { submit_status: 'SUBMIT_FAILED_FATAL' }, 'CASE_LIFECYCLE', 'ACTION_SUBMIT_FATAL'],
    ['ACTION_OUTCOME_ATTACHED', { outcome_status: 'EXECUTED' }, 'CASE_LIFECYCLE', 'ACTION_OUTCOME_ATTACHED'],
  ] as const)('of %s with %o as %s %s', (type, payload, family, lifecycle) => {
    const fact = lifecycleFact(event(type, payload));
    expect(fact).toMatchObject({ event_family: family, details: { lifecycle_type: lifecycle, case_id: CASE } });
    expect(GOVERNANCE_FAMILIES).toContain(family);
  });

  it.each(['CASE_TRIGGERED', 'EVIDENCE_ATTACHED', 'INVESTIGATOR_ASSERTION'] as const)('nothing of %s', (type) => {
    expect(lifecycleFact(event(type))).toBeUndefined();
  });

  it('ids and values, and no text that somebody wrote', () => {
    const fact = lifecycleFact(event('LABEL_ACCEPTED', { label_assertion_id: 'a', label_value: 'X', note: 'secret' }));
    expect(fact?.details).toMatchObject({ label_assertion_id: 'a', label_value: 'X' });
    expect(JSON.stringify(fact)).not.toContain('secret');
  });

  it('another fact of each event and of each thing that befell it', () => {
    const facts = [
      event('LABEL_PENDING'),
      event('LABEL_ACCEPTED'),
      event('LABEL_PENDING', {}, 'other'),
      event('ACTION_INTENT_REQUESTED', { submit_status: 'REQUESTED' }),
    ].map((one) => lifecycleFact(one)?.dedupe_key);
    expect(new Set(facts).size).toBe(4);
  });
});

describe('what has to be told', () => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  const append = () =>
    database.database.transaction(async (transaction) => {
      const events = [event('LABEL_PENDING'), event('LABEL_ACCEPTED'), event('CASE_TRIGGERED')];
      await appendTimeline(transaction, { platformRunId: RUN, terminalValues: new Set() }, events);
    });
  const emitter = (durable: LifecycleFact[], away = false) => {
    const waiting: LifecycleFact[] = [];
    return {
      add: (fact: LifecycleFact) => waiting.push(fact) > 0,
      flush: async () => {
        if (away) throw new PlatformError('E_OBJECT_STORE_UNREACHABLE', 'away');
        durable.push(...waiting.splice(0));
      },
    };
  };
  const options = (governance: ReturnType<typeof emitter>, onFault = (_error: unknown): void => undefined) => ({
    database: database.database,
    table: 'cases.cm_lifecycle_facts' as const,
    platformRunId: RUN,
    governance,
    onFault,
  });

  it('is told once, however often its events are appended', async () => {
    const durable: LifecycleFact[] = [];
    await append();
    await append();
    expect(await tellSome(options(emitter(durable)))).toBe(2);
    expect(await tellSome(options(emitter(durable)))).toBe(0);
    const types = durable.map(({ details }) => (details as { lifecycle_type?: string }).lifecycle_type);
    expect(new Set(types)).toEqual(new Set(['LABEL_ACCEPTED', 'LABEL_SUBMITTED']));
    expect(types).toHaveLength(2);
  });

  it('waits for a store that is away, and is told by the next life', async () => {
    await append();
    const stop = new AbortController();
    const faults: unknown[] = [];
    const away = emitter([], true);
    await tellLifecycle(
      options(away, (error) => {
        faults.push(error);
        stop.abort();
      }),
      stop.signal,
    );
    expect(faults).toHaveLength(1);
    const durable: LifecycleFact[] = [];
    expect(await tellSome(options(emitter(durable)))).toBe(2);
    expect(durable).toHaveLength(2);
  });

  it('stays when there is no room for it now', async () => {
    await append();
    const durable: LifecycleFact[] = [];
    expect(await tellSome(options({ ...emitter(durable), add: () => false }))).toBe(0);
    expect(await tellSome(options(emitter(durable)))).toBe(2);
  });
});
