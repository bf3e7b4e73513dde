import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import type { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import { allReadable } from '../../lib/checks/check.ts';
import { type Fact, isReadable, mapFact } from '../../lib/checks/fact.ts';
import { type PreserveSet, preservedAs } from '../../lib/handovers/m9.ts';
import { attemptDocument, type EvidenceRef } from '../../lib/run/documents.ts';
import { type DecideContext, defineLane } from '../../lib/run/lane.ts';
import { type DestroyKind, inOrderOf } from '../inventory.ts';

/** What wrote down how it took a stack away, and how it ended. */
export interface StackTeardown {
  readonly ref: EvidenceRef;
  readonly snapshot: StackTeardownSnapshotV1;
  /** How the workflow that ran it ended; where it ran in this lane, the outcome that it wrote down. */
  readonly conclusion: string;
}

/** Everything of the frozen inventory that is still there, under each kind that was looked for. */
export type Leftovers = Readonly<Partial<Record<DestroyKind, readonly string[]>>>;

export interface DestroyDone {
  /** What was found when the end was asked for. Unreadable when it could not be asked for. */
  readonly begun: Fact<'stopped_now' | 'gone_before'>;
  /** Whether the stack ended, in time and after what ran on it. */
  readonly ended: Fact<boolean>;
  /** What the stack had left behind and this lane removed, by the frozen inventory. */
  readonly removed: Fact<readonly string[]>;
  readonly leftovers: Fact<Leftovers>;
  /** Undefined of a stack that ends itself. */
  readonly teardown: Fact<StackTeardown> | undefined;
}

export interface DestroyFacts extends DestroyDone {
  /** Kinds of things that go, as they were decided. */
  readonly pinnedKinds: Fact<readonly string[]>;
  readonly before: PreserveSet;
  readonly after: Fact<PreserveSet>;
  /** Before the stack was asked to end. */
  readonly askedAtUtc: string;
  readonly endedAtUtc: string;
}

export const DESTROY_DOCUMENT = 'demo_destroy_snapshot.json';

const OUTCOMES = ['success', 'failure', 'ambiguous'] as const;

/** The demo stack is gone, and what it left is gone too; a stack that was gone before is what was asked for. */
export const destroyDemo = defineLane({
  id: 'M9.D',
  documents: (facts: DestroyFacts, context) => ({
    destroy: mapFact(allReadable({ begun: facts.begun, run: runOf(context) }), (read) =>
      attemptDocument(DESTROY_DOCUMENT, StackDestroySnapshotV1, snapshotOf(facts, read, context)),
    ),
  }),
  decide: (facts: DestroyFacts) => ({
    'M9.D-C01': {
      expected: {
        ended: true,
        leftovers: [],
        destroyed: isReadable(facts.pinnedKinds) ? facts.pinnedKinds.value : [],
      },
      observed: mapFact(readingOf(facts), ({ ended, leftovers, pinnedKinds }) => ({
        ended,
        leftovers: Object.values(leftovers).flat(),
        destroyed: inOrderOf(pinnedKinds, Object.keys(leftovers)),
      })),
      fails: destroyFault(facts),
    },
    'M9.D-C02': { expected: preservedAs(facts.before), observed: facts.after, fails: 'M9D-B6' },
  }),
  handover: (facts) => ({
    destroy_outcome: outcomeOf(facts),
    teardown_snapshot: findTeardown(facts)?.ref,
  }),
});

const findTeardown = ({ teardown }: DestroyFacts): StackTeardown | undefined =>
  teardown !== undefined && isReadable(teardown) ? teardown.value : undefined;

/** A removal that failed is no reading of its own: what it should have removed is among the leftovers. */
const readingOf = ({ begun, ended, leftovers, pinnedKinds }: DestroyFacts) =>
  allReadable({ begun, ended, leftovers, pinnedKinds });

/** A list that cannot be read is ambiguous, never zero (01, M9.C-C03). */
function destroyFault({ begun, ended, leftovers }: DestroyFacts): 'M9D-B1' | 'M9D-B2' | 'M9D-B3' {
  if (!isReadable(begun)) return 'M9D-B1';
  return isReadable(ended) && isReadable(leftovers) ? 'M9D-B2' : 'M9D-B3';
}

function outcomeOf(facts: DestroyFacts): (typeof OUTCOMES)[number] {
  const read = readingOf(facts);
  if (!isReadable(read)) return 'ambiguous';
  return read.value.ended && Object.values(read.value.leftovers).flat().length === 0 ? 'success' : 'failure';
}

/** A teardown belongs to the run whose substrate it takes away (01, M9.D: required_platform_run_id). */
const runOf = ({ platformRunId }: DecideContext): Fact<string> =>
  platformRunId === undefined ? { unreadable: 'no run is pinned' } : { value: platformRunId };

/** What Terraform said of the destroy and of its state after it; nothing where none ran. */
function terraformOf(facts: DestroyFacts) {
  const { attempts = [], state_after: after } = findTeardown(facts)?.snapshot ?? {};
  const applied = attempts.at(-1)?.apply_exit_code ?? undefined;
  return {
    ...(applied === undefined ? {} : { destroy_exit_code: applied }),
    ...(after?.exit_code == null ? {} : { state_list_exit_code: after.exit_code }),
    ...(after?.resources == null ? {} : { post_destroy_state_resource_count: after.resources }),
  };
}

const snapshotOf = (
  facts: DestroyFacts,
  { begun, run }: { begun: 'stopped_now' | 'gone_before'; run: string },
  { substrate, executionId, attempt }: DecideContext,
): StackDestroySnapshotV1 => ({
  schema: 'fp.stack_destroy_snapshot.v1',
  substrate,
  stack_target: 'demo',
  platform_run_id: run,
  correlation_id: `${executionId}_${attempt}`,
  begun,
  destroy_outcome: outcomeOf(facts),
  ...terraformOf(facts),
  ...(isReadable(facts.leftovers) ? { leftovers: Object.values(facts.leftovers.value).flat() } : {}),
  ...(isReadable(facts.removed) ? { removed: [...facts.removed.value] } : {}),
  started_at_utc: facts.askedAtUtc,
  completed_at_utc: facts.endedAtUtc,
});
