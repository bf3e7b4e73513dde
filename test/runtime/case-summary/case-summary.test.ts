import { evidenceKey } from '@spine-green/evidence-schemas';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { readEvidence } from '@spine-green/runtime/evidence/read';
import { systemClock } from '@spine-green/runtime/kernel/clock';
import { summariseCases } from '@spine-green/runtime/services/case-summary/loop';
import { caseSummary, labelSummary } from '@spine-green/runtime/services/case-summary/step';
import { type CaseLabelFacts, readCaseLabels } from '@spine-green/runtime/truth/case-labels';
import type { ReceiptCount } from '@spine-green/runtime/truth/ingress';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { caseTrigger } from '../../support/cases/case-facts.ts';
import { appendTriggers, prepareCases, type RunningCases, startCases } from '../../support/cases/case-world.ts';
import { EVIDENCE } from '../../support/closure/closable-run.ts';
import { type FakeGate, startFakeGate } from '../../support/gate/fake-gate.ts';
import { RUN, traffic } from '../../support/gate/gate-events.ts';
import {
  admitSubjects,
  type LabelWorld,
  labelWorld,
  type RunningLabelStore,
  startLabelStore,
} from '../../support/labels/label-world.ts';

const OTHER_RUN = 'platform_20260102T000000Z';
const writer = { identity: 'case-summary', task_arn: 'task-1', ci_run: null, image_digest: null };
const AT = '2026-11-22T10:00:00.000000Z';

describe('the summaries of cases and labels', () => {
  let world: LabelWorld;
  let gate: FakeGate;
  let store: RunningLabelStore;
  let cases: RunningCases;
  beforeAll(async () => {
    world = await labelWorld();
    await prepareCases(world);
    await admitSubjects(
      world.database,
      [0, 1, 2].map((n) => traffic(n).event_id),
    );
    gate = await startFakeGate();
    store = await startLabelStore(world, gate.baseUrl);
    cases = await startCases(world, { gateUrl: gate.baseUrl, storeUrl: store.url });
    const suspicious = (n: number) =>
      caseTrigger(n, {
        trigger_payload: { escalation_rule: 'ACTION_ESCALATES', score: 0.9, source_ts_utc: traffic(n).ts_utc },
      });
    const sampled = caseTrigger(2, { trigger_payload: { escalation_rule: 'ALLOW_SAMPLE', score: 0.1 } });
    await appendTriggers(world, [suspicious(0), suspicious(1), sampled, sampled]);
    await vi.waitFor(
      async () => {
        const { labels } = await readCaseLabels(world.database, RUN);
        expect(labels.emissions).toEqual({ ACCEPTED: 2 });
        expect(labels.outbox.done).toBe(2);
      },
      { timeout: 20_000 },
    );
  }, 60_000);
  afterAll(async () => {
    await cases.stop();
    await store.stop();
    await gate.close();
    await world.drop();
  });

  const summarise = async () => {
    const target = { store: world.store, bucket: EVIDENCE };
    await summariseCases({ database: world.database, target, platformRunId: RUN, writer, clock: systemClock });
    const read = async <T>(name: string, parse: (value: unknown) => T): Promise<T> =>
      (await readEvidence(target, evidenceKey({ family: 'run', platform_run_id: RUN }, name), parse)).document;
    return {
      cases: await read('case_labels/case_summary.json', CaseSummaryV1.parse),
      labels: await read('case_labels/label_summary.json', LabelSummaryV1.parse),
    };
  };

  it('count what the tables hold of this run, repetitions apart, and find every guard', async () => {
    const { cases: told, labels } = await summarise();
    expect(told).toMatchObject({
      intake_rows: 3,
      intake_replays: 1,
      intake_quarantined: 0,
      cases_created: 3,
      cases_open: 3,
      by_event_kind: { CASE_TRIGGERED: 3, LABEL_PENDING: 2, LABEL_ACCEPTED: 2 },
      timeline_events: 7,
      distinct_event_ids: 7,
      append_only_check: { updates: 0, deletes: 0, pass: true },
    });
    expect(told.append_only_check.tables).toContain('cases.cm_case_timeline');
    expect(labels).toMatchObject({
      assertions: 2,
      accepted: 2,
      pending: 0,
      rejected: 0,
      by_type: { fraud_disposition: 2 },
      by_value: { FRAUD_SUSPECTED: 2 },
      by_source: { AUTO: 2 },
      by_principal: { case_management: 2 },
      conflicts: 0,
      orphans: 0,
      handshake: { requested: 2, accepted: 2, rejected: 0, accepted_by_store: 2 },
      append_only_check: { updates: 0, deletes: 0, pass: true },
    });
    expect(labels.append_only_check.tables).toContain('labels.ls_label_timeline');
  });

  it('may be written again over what is there', async () => {
    const { cases } = await summarise();
    expect((await summarise()).cases.intake_rows).toBe(cases.intake_rows);
  });

  it('count nothing of another run', async () => {
    const other = await readCaseLabels(world.database, OTHER_RUN);
    expect(other.cases.created + other.labels.accepted + other.cases.intake.rows).toBe(0);
    expect(other.cases.byKind).toEqual({});
  });

  it('tell a label of an event that nobody admitted, and one that rests on no event of a case', async () => {
    const before = (await readCaseLabels(world.database, RUN)).labels.orphans;
    await assertion({ id: '1', event: 'nobody', principal: 'truth_writer', timelineEvent: 'derived' });
    await assertion({ id: '2', event: traffic(0).event_id, principal: 'case_management', timelineEvent: 'no such' });
    await assertion({ id: '3', event: traffic(0).event_id, principal: 'truth_writer', timelineEvent: 'derived' });
    expect((await readCaseLabels(world.database, RUN)).labels.orphans - before).toBe(2);
  });

  it('tell subjects of which no value stands: the same rank, other values', async () => {
    await timelineLabel({ id: '4', event: 'torn', value: 'FRAUD_CONFIRMED', at: AT });
    await timelineLabel({ id: '5', event: 'torn', value: 'LEGIT_CONFIRMED', at: AT });
    await timelineLabel({ id: '6', event: 'settled', value: 'FRAUD_SUSPECTED', at: AT });
    await timelineLabel({ id: '7', event: 'settled', value: 'LEGIT_CONFIRMED', at: '2026-11-22T11:00:00.000000Z' });
    expect((await readCaseLabels(world.database, RUN)).labels.conflicts).toBe(1);
  });

  it('no longer pass once a guard was lifted', async () => {
    await world.database.execute({ text: 'ALTER TABLE cases.cm_case_timeline DISABLE TRIGGER append_only' });
    const { cases: found } = await readCaseLabels(world.database, RUN);
    expect(found.changes.guarded).not.toContain('cases.cm_case_timeline');
    await world.database.execute({ text: 'ALTER TABLE cases.cm_case_timeline ENABLE TRIGGER append_only' });
  });

  const assertion = (one: { id: string; event: string; principal: string; timelineEvent: string }) =>
    world.database.execute({
      text: `INSERT INTO labels.ls_label_assertions (label_assertion_id, platform_run_id, scenario_run_id, event_id,
          label_type, principal, payload_hash, assertion_json, assertion_ref)
        VALUES ($1, $2, 's', $3, 'fraud_disposition', $4, $5, $6, 'r')`,
      values: [
        one.id.repeat(32),
        RUN,
        one.event,
        one.principal,
        'a'.repeat(64),
        JSON.stringify({ case_timeline_event_id: one.timelineEvent }),
      ],
    });

  const timelineLabel = (one: { id: string; event: string; value: string; at: string }) =>
    world.database.execute({
      text: `INSERT INTO labels.ls_label_timeline (label_assertion_id, platform_run_id, event_id, label_type, label_value,
          effective_at, observed_at, effective_time, observed_time, source_type, source_rank, payload_hash,
          evidence_refs_json, assertion_ref, assertion_json)
        VALUES ($1, $2, $3, 'fraud_disposition', $4, $5::timestamptz, $5::timestamptz, $5, $5, 'HUMAN', 'HUMAN', 'h', '[]',
          'r', '{}')`,
      values: [one.id.repeat(32), RUN, one.event, one.value, one.at],
    });
});

const none = { done: 0, pending: 0, ambiguous: 0, refused: 0 };
const changes = { guarded: ['cases.cm_case_timeline'], updates: 0, deletes: 0 };
const facts: CaseLabelFacts = {
  triggers: {
    decisionsSeen: 9,
    byType: { DECISION_ESCALATION: 2, ACTION_FAILURE: 1 },
    byRule: { ACTION_ESCALATES: 2, ACTION_FAILURE: 1 },
    mismatched: 0,
    quarantined: 0,
    outcomesWaiting: 0,
    outbox: none,
  },
  cases: {
    intake: { rows: 3, replays: 0, mismatched: 0 },
    quarantined: {},
    created: 2,
    open: 2,
    byKind: { CASE_TRIGGERED: 3 },
    distinctEvents: 3,
    timelineMismatched: 0,
    changes,
  },
  labels: {
    accepted: 2,
    distinct: 2,
    timelineRows: 2,
    byType: {},
    byValue: {},
    bySource: {},
    byPrincipal: {},
    replayed: 0,
    mismatched: 1,
    rejectedByReason: { PAYLOAD_HASH_MISMATCH: 1, MISSING_EVIDENCE_REFS: 2 },
    conflicts: 0,
    orphans: 1,
    emissions: { ACCEPTED: 2, PENDING: 4, REJECTED: 1 },
    emissionsMismatched: 1,
    outbox: { ...none, pending: 1 },
    changes: { ...changes, updates: 1 },
  },
};
const receipt = (eventType: string, decision: string, count: number): ReceiptCount => ({
  principal: 'p',
  eventClass: 'c',
  eventType,
  topic: undefined,
  decision,
  count,
});
const reading = {
  facts,
  receipts: [
    receipt('case_trigger', 'ADMIT', 3),
    receipt('case_trigger', 'DUPLICATE', 1),
    receipt('label_accepted', 'ADMIT', 2),
    receipt('decision_response', 'ADMIT', 9),
  ],
  asOfUtc: AT,
};
const stamp = { platformRunId: RUN, writer, writtenAtUtc: AT };

describe('a summary', () => {
  it('says what the gate answered, and what is not settled', () => {
    expect(caseSummary(reading, stamp).triggers_published).toEqual({
      admit: 3,
      duplicate: 1,
      quarantine: 0,
      ambiguous: 0,
    });
    expect(labelSummary(reading, stamp).labels_published).toEqual({
      admit: 2,
      duplicate: 0,
      quarantine: 0,
      ambiguous: 1,
    });
  });

  it('adds up: triggers by type, assertions of every fate, anomalies', () => {
    expect(caseSummary(reading, stamp).triggers_seen).toBe(3);
    expect(labelSummary(reading, stamp)).toMatchObject({ assertions: 9, rejected: 3, pending: 4, anomalies_total: 3 });
  });

  it.each([
    { given: 'nothing was changed', changed: changes, pass: true },
    { given: 'a row was changed', changed: { ...changes, updates: 1 }, pass: false },
    { given: 'a row was removed', changed: { ...changes, deletes: 1 }, pass: false },
    { given: 'nothing is guarded', changed: { ...changes, guarded: [] }, pass: false },
  ])('is append-only when $given: $pass', ({ changed, pass }) => {
    const told = caseSummary({ ...reading, facts: { ...facts, cases: { ...facts.cases, changes: changed } } }, stamp);
    expect(told.append_only_check.pass).toBe(pass);
  });
});
