import { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import type { DecisionLaneTruth } from '../../../actions/lib/decision-lane/truth.ts';
import { type DecisionCommitFacts, decisionCommit } from '../../../actions/m7-spine/lanes/f-decision-commit.ts';
import actionSample from '../../../evidence-schemas/samples/action_summary.v1/valid-typical.json' with { type: 'json' };
import auditSample from '../../../evidence-schemas/samples/audit_summary.v1/valid-typical.json' with { type: 'json' };
import decisionSample from '../../../evidence-schemas/samples/decision_summary.v1/valid-typical.json' with {
  type: 'json',
};
import { HEX, IMAGE, type LaneRow, laneRows, RUN_ID } from '../../support/decided-lane.ts';

const ARN = 'embedded:task/decision-summary/1';
const OTHER_RUN = 'platform_20261122T101501Z';
const read = <T>(document: T) => ({
  value: { document, ref: { key: 'evidence/x.json', version_id: '000001', sha256: HEX } },
});
const own = { platform_run_id: RUN_ID, writer: { ...decisionSample.writer, task_arn: ARN } };
const decision = DecisionSummaryV1.parse({ ...decisionSample, ...own });
const action = ActionSummaryV1.parse({ ...actionSample, ...own });
const audit = AuditSummaryV1.parse({ ...auditSample, ...own });
const FAMILIES = { decisions: 200, intents: 200, outcomes: 200 };
const truth: DecisionLaneTruth = {
  traffic: 200,
  published: FAMILIES,
  decisions: 200,
  decidedEvents: 200,
  rejected: 0,
  intents: 200,
  actions: 200,
  outcomes: 200,
  executed: 199,
  uncertain: 0,
  effects: 199,
  doubledActions: 0,
  openActions: 0,
  audited: FAMILIES,
  chains: { whole: 200, open: 0 },
  records: { decisions: 200, chains: 200 },
  pending: 0,
  refused: 0,
};
const content = { records: { decisions: 200, chains: 200 }, objects: 2, faults: [] };
const workers = ['al', 'df', 'dl', 'dla'].map((component) => ({
  component,
  service: {
    runningCount: 1,
    restartCount: 0,
    tasks: [
      {
        taskArn: `embedded:task/${component}/1`,
        family: 'f',
        command: ['f'],
        imageDigest: IMAGE,
        service: 's',
        status: 'RUNNING' as const,
        startedAtUtc: '2026-11-22T10:15:00.000000Z',
      },
    ],
  },
  ill: [] as readonly string[],
}));
const facts: DecisionCommitFacts = {
  counter: { value: { taskArn: ARN, exitCode: 0 } },
  decision: read(decision),
  action: read(action),
  audit: read(audit),
  truth: { value: truth },
  content: { value: content },
  live: { value: workers },
  tasksBefore: {
    value: workers.map(({ component }) => ({ component, task_arn: `embedded:task/${component}/1` })),
  },
};

const failing = (
  given: string,
  changed: Partial<DecisionCommitFacts>,
  fails: Record<string, string>,
): LaneRow<DecisionCommitFacts> => ({ given, facts: { ...facts, ...changed }, fails });
const withDecision = (changed: Partial<DecisionSummaryV1>) => ({ decision: read({ ...decision, ...changed }) });
const withAction = (changed: Partial<ActionSummaryV1>) => ({ action: read({ ...action, ...changed }) });
const withAudit = (changed: Partial<AuditSummaryV1>) => ({ audit: read({ ...audit, ...changed }) });
const withTruth = (changed: Partial<DecisionLaneTruth>) => ({ truth: { value: { ...truth, ...changed } } });
const withCheck = (changed: Partial<AuditSummaryV1['append_only_check']>) =>
  withAudit({ append_only_check: { ...audit.append_only_check, ...changed } });
const withWorker = (name: string, changed: Partial<(typeof workers)[number]>) => ({
  live: { value: workers.map((one) => (one.component === name ? { ...one, ...changed } : one)) },
});
const withService = (name: string, changed: Partial<(typeof workers)[number]['service']>) =>
  withWorker(name, {
    service: { ...(workers.find(({ component }) => component === name) ?? workers[0])?.service, ...changed } as never,
  });
const SUMMARIES = { 'M7.F-C01': 'M7F-B1' };
const NON_ZERO = { 'M7.F-C02': 'M7F-B1' };
const ONCE = { 'M7.F-C03': 'M7F-B2' };
const STABLE = { 'M7.F-C04': 'M7F-B4' };
const CONSERVED = { 'M7.F-C05': 'M7F-B7' };
const absent = { unreadable: 'E_OBJECT_NOT_FOUND' };
const ALL = { ...SUMMARIES, ...NON_ZERO, ...ONCE, ...CONSERVED };
/** A run of which nothing came; every identity of it holds. */
const NOTHING = { decisions: 0, intents: 0, outcomes: 0 };

export const rows = [
  laneRows(decisionCommit, {
    passing: [
      { given: 'a chain that holds what was admitted', facts },
      {
        given: 'an event that nothing was decided on, with a code',
        facts: { ...facts, ...withTruth({ traffic: 201, rejected: 1 }) },
      },
      {
        given: 'an action of which nobody knows whether it happened, and which did',
        facts: {
          ...facts,
          ...withAction({ uncertain: 1, effects_executed: 200 }),
          ...withTruth({ uncertain: 1, effects: 200 }),
        },
      },
    ],
    failing: [
      failing('no traffic in the ledger alone', withTruth({ traffic: 0 }), { ...NON_ZERO, ...CONSERVED }),
      failing('no decision in the summary alone', withDecision({ decisions: 0 }), {
        ...NON_ZERO,
        ...ONCE,
        ...CONSERVED,
      }),
      failing('no intent in the summary alone', withAction({ intents: 0 }), { ...NON_ZERO, ...ONCE, ...CONSERVED }),
      failing('no outcome in the summary alone', withAction({ outcomes: 0 }), { ...NON_ZERO, ...ONCE, ...CONSERVED }),
      failing('no record in the summary alone', withAudit({ records: 0 }), { ...NON_ZERO, ...ONCE }),
      failing('no summary of decisions', { decision: absent }, ALL),
      failing('no summary of actions', { action: absent }, ALL),
      failing('no summary of the audit', { audit: absent }, ALL),
      failing('a task that fails', { counter: { value: { taskArn: ARN, exitCode: 1 } } }, SUMMARIES),
      failing('a task that did not start', { counter: { unreadable: 'E_COMPUTE_UNREACHABLE' } }, SUMMARIES),
      failing('a summary of another run', withAudit({ platform_run_id: OTHER_RUN }), SUMMARIES),
      failing(
        'a summary of an earlier task',
        withAction({ writer: { ...action.writer, task_arn: 'embedded:task/decision-summary/0' } }),
        SUMMARIES,
      ),
      failing(
        'a name of truth among what is read',
        withDecision({ truth_leak_check: { names_checked: 90, forbidden: ['anchor.fraud_flag'], pass: false } }),
        SUMMARIES,
      ),
      failing(
        'a ledger that cannot be counted',
        { truth: { unreadable: 'E_DATABASE_UNREACHABLE' } },
        {
          ...NON_ZERO,
          ...ONCE,
          ...CONSERVED,
        },
      ),
      failing(
        'a run without traffic, in which everything agrees',
        {
          ...withDecision({
            decisions: 0,
            distinct_ids: 0,
            distinct_sources: 0,
            by_outcome: {},
            by_mode: {},
          }),
          ...withAction({
            intents: 0,
            distinct_intent_keys: 0,
            distinct_actions: 0,
            by_action_type: {},
            outcomes: 0,
            distinct_outcome_keys: 0,
            by_status: {},
            effects_executed: 0,
          }),
          ...withAudit({ records: 0, by_kind: {}, audited: {}, chains: { resolved: 0, unresolved: 0 } }),
          content: { value: { ...content, records: { decisions: 0, chains: 0 } } },
          ...withTruth({
            traffic: 0,
            published: NOTHING,
            decisions: 0,
            decidedEvents: 0,
            intents: 0,
            actions: 0,
            outcomes: 0,
            executed: 0,
            effects: 0,
            audited: NOTHING,
            chains: { whole: 0, open: 0 },
            records: { decisions: 0, chains: 0 },
          }),
        },
        NON_ZERO,
      ),
      failing('two decisions with one id', withDecision({ distinct_ids: 199 }), ONCE),
      failing('an event that was decided on twice', withDecision({ distinct_sources: 199 }), ONCE),
      failing('two intents with one key', withAction({ distinct_intent_keys: 199 }), ONCE),
      failing('two intents of one action', withAction({ distinct_actions: 199 }), ONCE),
      failing('two outcomes of one intent', withAction({ distinct_outcome_keys: 199 }), ONCE),
      failing('an action that happened twice', withAction({ double_effects: 1 }), ONCE),
      failing(
        'more audited events than were admitted',
        withAudit({ audited: { ...audit.audited, action_outcome: 201 } }),
        ONCE,
      ),
      failing('a record of no kind', withAudit({ records: 401 }), ONCE),
      failing('a row of the audit that was changed', withCheck({ updates: 1 }), ONCE),
      failing('a row of the audit that was removed', withCheck({ deletes: 1 }), ONCE),
      failing('an object of the audit that was written over', withCheck({ rewritten_objects: 1 }), ONCE),
      failing('an object that nobody indexed', withCheck({ unpaired_objects: 1 }), ONCE),
      failing('a record with another digest', withCheck({ digests_differing: 1 }), ONCE),
      failing('an audit that does not call itself append-only', withCheck({ pass: false }), ONCE),
      failing(
        'a record that this lane finds otherwise',
        { content: { value: { ...content, faults: ['x: line 1 has another digest than the index'] } } },
        ONCE,
      ),
      failing('an object that only this lane finds', { content: { value: { ...content, objects: 3 } } }, ONCE),
      failing(
        'records that cannot be read',
        { content: { unreadable: 'E_OBJECT_STORE_UNREACHABLE' } },
        {
          ...ONCE,
          ...CONSERVED,
        },
      ),
      failing(
        'another task than before',
        withService('df', { tasks: [{ ...workers[0]?.service.tasks[0], taskArn: 'embedded:task/df/2' } as never] }),
        STABLE,
      ),
      failing('a daemon that restarted', withService('al', { restartCount: 1 }), STABLE),
      failing('a daemon that does not run', withService('dla', { runningCount: 0 }), STABLE),
      failing('a daemon that is not well', withWorker('dla', { ill: ['RED', 'REPLAY_DIVERGENCE'] }), STABLE),
      failing('a daemon that is gone', { live: { value: workers.slice(1) } }, STABLE),
      failing('tasks that nobody named', { tasksBefore: { unreadable: 'E_HANDOVER_UNREADABLE' } }, STABLE),
      failing('an event without a decision', withTruth({ traffic: 201 }), CONSERVED),
      failing('a decision without an event', withTruth({ traffic: 199 }), CONSERVED),
      failing('an event with two decisions', withTruth({ decidedEvents: 199 }), CONSERVED),
      failing(
        'a decision that was not admitted',
        withTruth({ published: { ...FAMILIES, decisions: 199 }, audited: FAMILIES }),
        {
          ...CONSERVED,
          ...ONCE,
        },
      ),
      failing('a decision that was not audited', withTruth({ audited: { ...FAMILIES, decisions: 199 } }), CONSERVED),
      failing('an intent that was not audited', withTruth({ audited: { ...FAMILIES, intents: 199 } }), CONSERVED),
      failing('an outcome that was not audited', withTruth({ audited: { ...FAMILIES, outcomes: 199 } }), CONSERVED),
      failing(
        'an intent without an outcome',
        { ...withTruth({ outcomes: 199, openActions: 1 }), ...withAction({ open: 1 }) },
        CONSERVED,
      ),
      failing('an effect that nobody asked for', withTruth({ effects: 200 }), CONSERVED),
      failing('an executed action without an effect', withTruth({ effects: 198 }), CONSERVED),
      failing('an action with two effects', withTruth({ doubledActions: 1 }), CONSERVED),
      failing('a chain that is not whole', withTruth({ chains: { whole: 200, open: 1 } }), CONSERVED),
      failing('a chain without its record', withTruth({ records: { decisions: 200, chains: 199 } }), CONSERVED),
      failing(
        'a record that is in no object',
        { content: { value: { ...content, records: { decisions: 200, chains: 199 } } } },
        CONSERVED,
      ),
      failing('a decision that is not published', withTruth({ pending: 1 }), CONSERVED),
      failing('an event that the gate refused', withTruth({ refused: 1 }), CONSERVED),
      failing('a summary that counts another number of modes', withDecision({ by_mode: { NORMAL: 199 } }), CONSERVED),
      failing(
        'a summary that counts another number of statuses',
        withAction({ by_status: { EXECUTED: 199 } }),
        CONSERVED,
      ),
      failing(
        'a summary that counts another number of open chains',
        withAudit({ chains: { resolved: 200, unresolved: 1 } }),
        CONSERVED,
      ),
    ],
  }),
];
