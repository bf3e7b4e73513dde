import type { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import type { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { laneOverallPass, type VerdictBasis } from '../../lib/checks/outcome.ts';
import type { EvidenceRef } from '../../lib/run/documents.ts';
import { defineLane } from '../../lib/run/lane.ts';
import type { CaseService } from '../case-services.ts';
import type { CaseTruth } from '../case-truth.ts';

/** A document of the run with the version that was read. */
interface Read<T> {
  readonly document: T;
  readonly ref: EvidenceRef;
}

export interface CaseCommitFacts {
  /** The job that counted, as the compute saw it end. */
  readonly job: Fact<{ readonly taskArn: string; readonly exitCode: number }>;
  /** What it wrote. */
  readonly cases: Fact<Read<CaseSummaryV1>>;
  readonly labels: Fact<Read<LabelSummaryV1>>;
  /** Counted by this lane itself, after the job ended. */
  readonly truth: Fact<CaseTruth>;
  /** Tables that the migrations of this release guard against every change. */
  readonly guards: Fact<readonly string[]>;
  /** Versions beyond the first of objects that are written once. */
  readonly rewritten: Fact<readonly string[]>;
  /** M7.G as it was recorded. */
  readonly readiness: Fact<VerdictBasis>;
  /** Tasks as M7.G found them. */
  readonly before: Fact<readonly { readonly component: string; readonly task: string }[]>;
  readonly services: Fact<readonly CaseService[]>;
}

/** Recounts what the job concluded; its own verdict is not taken for an answer (04, E8). */
export const caseCommit = defineLane({
  id: 'M7.H',
  decide: (facts: CaseCommitFacts, _written, { platformRunId, substrate }) => {
    const { job, truth, guards, rewritten, before, services } = facts;
    const ready = mapFact(facts.readiness, ({ checks, blockers }) => laneOverallPass(substrate, checks, blockers));
    const cases = mapFact(facts.cases, ({ document }) => document);
    const labels = mapFact(facts.labels, ({ document }) => document);
    const task = isReadable(job) ? job.value.taskArn : null;
    return {
      'M7.H-C01': {
        // Documents of an earlier attempt would be of the run as well; they name another task.
        expected: { exit_code: 0, runs: [platformRunId ?? null], writers: [task] },
        observed: mapFact(allReadable({ job, cases, labels }), (read) => ({
          exit_code: read.job.exitCode,
          runs: distinct([read.cases.platform_run_id, read.labels.platform_run_id]),
          writers: distinct([read.cases.writer.task_arn, read.labels.writer.task_arn]),
        })),
        fails: 'M7H-B1',
      },
      'M7.H-C02': {
        expected: { guarded: isReadable(guards) ? guards.value : null, updates: 0, deletes: 0, rewritten: [] },
        observed: mapFact(allReadable({ cases, labels, guards, rewritten }), (read) => {
          const [own, of] = [read.cases.append_only_check, read.labels.append_only_check];
          return {
            guarded: [...own.tables, ...of.tables].sort(),
            updates: own.updates + of.updates,
            deletes: own.deletes + of.deletes,
            rewritten: read.rewritten,
          };
        }),
        fails: 'M7H-B2',
      },
      'M7.H-C03': {
        expected: {
          timeline: twice(mapFact(cases, ({ timeline_events: rows }) => rows)),
          labels: twice(mapFact(labels, ({ accepted: rows }) => rows)),
          intake: twice(mapFact(cases, ({ intake_rows: rows }) => rows)),
        },
        observed: mapFact(allReadable({ cases, labels, truth }), (read) => read.truth.identities),
        fails: 'M7H-B2',
      },
      'M7.H-C04': {
        // On one side what the gate admitted and the store holds, on the other what cases made of it.
        expected: conserved(truth),
        observed: mapFact(allReadable({ cases, labels, truth }), ({ cases: told, labels: said }) => ({
          triggers_taken_in: told.intake_rows + told.intake_quarantined,
          triggers_published: told.triggers_seen,
          labels_published: said.accepted,
          labels_of_cases: said.handshake.accepted,
          cases: told.cases_created,
          labels: said.accepted,
          not_settled: told.triggers_published.ambiguous + said.labels_published.ambiguous + said.pending,
          orphans: said.orphans,
        })),
        fails: 'M7H-B6',
      },
      'M7.H-C05': {
        expected: {
          ready: true,
          services: isReadable(before)
            ? before.value.map((one) => ({ ...one, running: 1, restarts: 0 }))
            : [{ running: 1, restarts: 0 }],
        },
        observed: mapFact(allReadable({ ready, before, services }), (read) => ({
          ready: read.ready,
          services: read.services.map(({ component, task: now, running, restarts }) => ({
            component,
            task: now,
            running,
            restarts,
          })),
        })),
        fails: isReadable(ready) && ready.value ? 'M7H-B5' : 'M7H-B4',
      },
    };
  },
  handover: ({ cases, labels }) =>
    isReadable(cases) && isReadable(labels)
      ? {
          triggers: cases.value.document.triggers_seen,
          cases: cases.value.document.cases_created,
          labels: labels.value.document.accepted,
          case_summary_ref: cases.value.ref,
          label_summary_ref: labels.value.ref,
        }
      : undefined,
});

const distinct = (values: readonly (string | null)[]): readonly (string | null)[] => [...new Set(values)];

/** What the job counted has to be the number of rows and of distinct identities that this lane counts. */
const twice = (rows: Fact<number>) =>
  isReadable(rows) ? { rows: rows.value, distinct: rows.value } : { rows: null, distinct: null };

/** What cases and labels have to come to, by what the gate admitted and by the store's own ledger. */
function conserved(truth: Fact<CaseTruth>) {
  const read = isReadable(truth) ? truth.value : undefined;
  const triggers = read?.admitted.case_trigger ?? 0;
  return {
    triggers_taken_in: read === undefined ? null : triggers,
    triggers_published: read === undefined ? null : triggers,
    labels_published: read === undefined ? null : (read.admitted.label_accepted ?? 0),
    labels_of_cases: read === undefined ? null : read.acceptedOfCases,
    // A run in which nothing escalated has no case, and none is missing.
    cases: { $at_least: triggers > 0 ? 1 : 0 },
    labels: { $at_least: triggers > 0 ? 1 : 0 },
    not_settled: 0,
    orphans: 0,
  };
}
