import type { ActionSummaryV1 } from '@spine-green/evidence-schemas/documents/action_summary.v1';
import type { AuditSummaryV1 } from '@spine-green/evidence-schemas/documents/audit_summary.v1';
import type { DecisionSummaryV1 } from '@spine-green/evidence-schemas/documents/decision_summary.v1';
import type { ServiceDescription } from '@spine-green/runtime/substrate/compute/port';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import type { DecisionLaneTruth } from '../../lib/decision-lane/truth.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import { type AuditContent, chainFaults, doubledFaults, overwrittenFaults } from '../decision-chain.ts';

/** A document of the run with the version that was read. */
interface ReadSummary<T> {
  readonly document: T;
  readonly ref: EvidenceRef;
}

/** A daemon of the lane as it is when its work was summarised. */
export interface LiveWorker {
  readonly component: string;
  readonly service: Pick<ServiceDescription, 'runningCount' | 'restartCount' | 'tasks'>;
  /** In its own codes; nothing while it works. */
  readonly ill: readonly string[];
}

export interface DecisionCommitFacts {
  /** The task that counted, as the compute saw it end. */
  readonly counter: Fact<{ readonly taskArn: string; readonly exitCode: number }>;
  /** What it wrote. */
  readonly decision: Fact<ReadSummary<DecisionSummaryV1>>;
  readonly action: Fact<ReadSummary<ActionSummaryV1>>;
  readonly audit: Fact<ReadSummary<AuditSummaryV1>>;
  /** Counted by this lane itself, after the task ended. */
  readonly truth: Fact<DecisionLaneTruth>;
  /** Every record of the audit, read by this lane in its objects. */
  readonly content: Fact<AuditContent>;
  readonly live: Fact<readonly LiveWorker[]>;
  /** Tasks of the daemons when they were found ready. */
  readonly tasksBefore: Fact<readonly { readonly component: string; readonly task_arn: string }[]>;
}

/** Lists are cut, never the decision: one fault fails as many do. */
const FAULTS_MAX = 20;

export const decisionCommit = defineLane({
  id: 'M7.F',
  decide: (facts: DecisionCommitFacts, _written, { platformRunId }) => {
    const { counter, decision, action, audit, truth, content, live, tasksBefore } = facts;
    const task = isReadable(counter) ? counter.value.taskArn : null;
    const read = mapFact(allReadable({ decision, action, audit }), (found) => ({
      decision: found.decision.document,
      action: found.action.document,
      audit: found.audit.document,
    }));
    return {
      'M7.F-C01': {
        // Documents of an earlier attempt would be of the run as well; they name another task.
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task], truth_leaks: [] },
        observed: mapFact(allReadable({ counter, read }), ({ counter: ended, read: documents }) => ({
          exit_code: ended.exitCode,
          runs: [...new Set(Object.values(documents).map(({ platform_run_id: run }) => run))],
          writers: [...new Set(Object.values(documents).map(({ writer }) => writer.task_arn))],
          truth_leaks: documents.decision.truth_leak_check.forbidden,
        })),
        fails: 'M7F-B1',
      },
      'M7.F-C02': {
        expected: {
          traffic: { $above: 0 },
          decisions: { $above: 0 },
          intents: { $above: 0 },
          outcomes: { $above: 0 },
          records: { $above: 0 },
        },
        observed: mapFact(allReadable({ read, truth }), ({ read: documents, truth: counted }) => ({
          traffic: counted.traffic,
          decisions: documents.decision.decisions,
          intents: documents.action.intents,
          outcomes: documents.action.outcomes,
          records: documents.audit.records,
        })),
        fails: 'M7F-B1',
      },
      'M7.F-C03': {
        expected: { doubled: [], overwritten: [] },
        observed: mapFact(allReadable({ read, truth, content }), (found) => ({
          doubled: doubledFaults(found.read, found.truth).slice(0, FAULTS_MAX),
          overwritten: overwrittenFaults(found.read.audit, found.content).slice(0, FAULTS_MAX),
        })),
        fails: 'M7F-B2',
      },
      'M7.F-C04': {
        expected: (isReadable(tasksBefore) ? tasksBefore.value : []).map((one) => ({
          ...one,
          running: 1,
          restarts: 0,
          ill: [],
        })),
        observed: mapFact(allReadable({ live, tasksBefore }), (found) =>
          found.live.map(({ component, service, ill }) => ({
            component,
            task_arn: service.tasks[0]?.taskArn ?? null,
            running: service.runningCount,
            restarts: service.restartCount,
            ill,
          })),
        ),
        fails: 'M7F-B4',
      },
      'M7.F-C05': {
        expected: [],
        observed: mapFact(allReadable({ read, truth, content }), (found) =>
          chainFaults(found.read, found.truth, found.content).slice(0, FAULTS_MAX),
        ),
        fails: 'M7F-B7',
      },
    };
  },
  handover: ({ decision, action, audit, truth }) =>
    isReadable(decision) && isReadable(action) && isReadable(audit) && isReadable(truth)
      ? {
          traffic: truth.value.traffic,
          rejected: truth.value.rejected,
          decisions: decision.value.document.decisions,
          intents: action.value.document.intents,
          outcomes: action.value.document.outcomes,
          effects: action.value.document.effects_executed,
          records: audit.value.document.records,
          decision_ref: decision.value.ref,
          action_ref: action.value.ref,
          audit_ref: audit.value.ref,
        }
      : undefined,
});
