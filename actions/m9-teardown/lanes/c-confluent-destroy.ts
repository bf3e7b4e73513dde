import { handle } from '@spine-green/evidence-schemas';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import type { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { attemptDocument, type EvidenceRef } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { BUS_STACK, dispatchNameOf, runTitleOf } from '../dispatched.ts';

/** A run of a workflow, as GitHub tells it. */
export interface WorkflowRun {
  readonly id: string;
  readonly url: string;
  /** Path of its file. */
  readonly workflow: string;
  readonly event: string;
  readonly title: string;
}

export interface BusDestroyFacts {
  /** Runs of the teardown workflow that carry the name of this attempt. */
  readonly runs: Fact<readonly WorkflowRun[]>;
  /** How the run ended; unreadable of one that did not end in time. */
  readonly conclusion: Fact<string>;
  /** What the run wrote down of its destroy. */
  readonly teardown: Fact<{ readonly ref: EvidenceRef; readonly snapshot: StackTeardownSnapshotV1 }>;
  /** Before the run was asked for. */
  readonly askedAtUtc: string;
  readonly endedAtUtc: string;
}

export const BUS_DESTROY_DOCUMENT = 'confluent_destroy_snapshot.json';

/** The event log is gone with its stack: by the workflow that takes stacks away, and by the state that it left. */
export const destroyBus = defineLane({
  id: 'M9.C',
  documents: (facts: BusDestroyFacts, context) => ({
    destroy: mapFact(runOf(context), (run) =>
      attemptDocument(BUS_DESTROY_DOCUMENT, StackDestroySnapshotV1, snapshotOf(facts, run, context)),
    ),
  }),
  decide: (facts: BusDestroyFacts, _written, context) => ({
    'M9.C-C01': {
      expected: {
        runs: 1,
        workflow: handle('WF_TEARDOWN'),
        event: 'workflow_dispatch',
        title: runTitleOf(BUS_STACK, dispatchNameOf(context)),
      },
      observed: mapFact(facts.runs, (runs) => ({
        runs: runs.length,
        workflow: runs[0]?.workflow ?? null,
        event: runs[0]?.event ?? null,
        title: runs[0]?.title ?? null,
      })),
      fails: 'M9C-B1',
    },
    'M9.C-C02': {
      expected: {
        conclusion: 'success',
        stack_target: BUS_STACK,
        correlation_id: dispatchNameOf(context),
        destroy_outcome: 'success',
      },
      observed: mapFact(
        allReadable({ conclusion: facts.conclusion, teardown: facts.teardown }),
        ({ conclusion, teardown: { snapshot } }) => ({
          conclusion,
          stack_target: snapshot.stack_target,
          correlation_id: snapshot.correlation_id,
          destroy_outcome: snapshot.destroy_outcome,
        }),
      ),
      fails: 'M9C-B2',
    },
    'M9.C-C03': {
      expected: { exit_code: 0, resources: 0 },
      observed: mapFact(facts.teardown, ({ snapshot: { state_after } }) => ({ ...state_after })),
      fails: 'M9C-B3',
    },
  }),
  handover: (facts) => {
    const read = allReadable({ runs: facts.runs, conclusion: facts.conclusion, teardown: facts.teardown });
    const [run] = isReadable(read) ? read.value.runs : [];
    if (!isReadable(read) || run === undefined) return undefined;
    return {
      destroy_outcome: outcomeOf(facts),
      workflow_name: run.workflow,
      workflow_run_id: run.id,
      workflow_run_url: run.url,
      workflow_conclusion: read.value.conclusion,
      teardown_snapshot: { ...read.value.teardown.ref },
    };
  },
});

/** What cannot be read, or a state that nobody could count, is ambiguous and never zero. */
function outcomeOf({ teardown }: BusDestroyFacts): StackDestroySnapshotV1['destroy_outcome'] {
  if (!isReadable(teardown)) return 'ambiguous';
  const { destroy_outcome: outcome, state_after: after } = teardown.value.snapshot;
  if (outcome === 'success') return after.exit_code === 0 && after.resources === 0 ? 'success' : 'ambiguous';
  return after.resources === null ? 'ambiguous' : 'failure';
}

const runOf = ({ platformRunId }: DecideContext): Fact<string> =>
  platformRunId === undefined ? { unreadable: 'no run is pinned' } : { value: platformRunId };

function snapshotOf(facts: BusDestroyFacts, run: string, context: DecideContext): StackDestroySnapshotV1 {
  const { attempts = [], state_after: after } = isReadable(facts.teardown) ? facts.teardown.value.snapshot : {};
  const applied = attempts.at(-1)?.apply_exit_code ?? undefined;
  return {
    schema: 'fp.stack_destroy_snapshot.v1',
    substrate: context.substrate,
    stack_target: BUS_STACK,
    platform_run_id: run,
    correlation_id: dispatchNameOf(context),
    destroy_outcome: outcomeOf(facts),
    ...(applied === undefined ? {} : { destroy_exit_code: applied }),
    ...(after?.exit_code == null ? {} : { state_list_exit_code: after.exit_code }),
    ...(after?.resources == null ? {} : { post_destroy_state_resource_count: after.resources }),
    started_at_utc: facts.askedAtUtc,
    completed_at_utc: facts.endedAtUtc,
  };
}
