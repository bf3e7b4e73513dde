import type { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { StackDestroySnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_destroy_snapshot.v1';
import { StackTeardownSnapshotV1 } from '@spine-green/evidence-schemas/documents/stack_teardown_snapshot.v1';
import type { busDestroyHandover } from '../../../handovers/m9.ts';
import { type HandoverOf, list, oneOf, optional, record, text } from '../../../run/handover.ts';
import { type Claims, differing } from '../../data/compare.ts';
import type { BundleFailure } from '../../failure.ts';
import { type Members, membersOf } from '../../members.ts';
import { anything, findPassed, foundBy, handedOver, judgedDocument, type Stage } from '../lanes.ts';

/** What the teardown ended, against the attempt that did it, what its lanes found, and what was frozen before. */
export const verifyTeardown = (stage: Stage): readonly BundleFailure[] => [
  ...judgedDocument(
    stage,
    { lane: 'M9.C', name: 'confluent_destroy_snapshot.json', schema: StackDestroySnapshotV1 },
    (destroyed) => busFaults(destroyed, busTeardownOf(stage)),
  ),
  ...judgedDocument(
    stage,
    { lane: 'M9.D', name: 'demo_destroy_snapshot.json', schema: StackDestroySnapshotV1 },
    (destroyed) => destroyFaults(destroyed, stage),
  ),
];

/** What else tells of a destroy of the bus; undefined of what nobody recorded. */
export interface BusTeardown {
  readonly lane: LaneSnapshotV1 | undefined;
  readonly handed: HandedOver | undefined;
  /** What the workflow wrote, by the version that the lane names. */
  readonly told: StackTeardownSnapshotV1 | undefined;
}

type HandedOver = Pick<HandoverOf<typeof busDestroyHandover>, 'destroy_outcome' | 'teardown_snapshot'>;

const NAMED = record({ key: text, version_id: text, sha256: text });
type Named = NonNullable<ReturnType<typeof NAMED>>['value'];
const HANDED = record({
  destroy_outcome: oneOf('success', 'failure', 'ambiguous'),
  teardown_snapshot: NAMED,
});

function busTeardownOf(stage: Stage): BusTeardown {
  const handed = handedOver(stage, 'M9.C', HANDED);
  const told = handed && stage.view.typed(stage.view.find(handed.teardown_snapshot), StackTeardownSnapshotV1);
  return { lane: findPassed(stage, 'M9.C'), handed, told };
}

/** Every member of what the lane wrote follows from what the workflow wrote of its destroy. */
export function busFaults(destroyed: StackDestroySnapshotV1, { lane, handed, told }: BusTeardown): readonly string[] {
  if (lane === undefined) return [];
  const foundOf = (id: string): Members => membersOf(lane.checks.find((one) => one.id === id)?.observed);
  const { conclusion: _, ...outcome } = foundOf('M9.C-C02');
  return differing({
    'the teardown that M9.C names': [told !== undefined, true],
    stack_target: [destroyed.stack_target, told?.stack_target],
    correlation_id: [destroyed.correlation_id, `${lane.execution_id}_${lane.attempt}`],
    destroy_outcome: [destroyed.destroy_outcome, handed?.destroy_outcome],
    destroy_exit_code: [destroyed.destroy_exit_code ?? null, told?.attempts.at(-1)?.apply_exit_code ?? null],
    state_list_exit_code: [destroyed.state_list_exit_code ?? null, told?.state_after.exit_code],
    post_destroy_state_resource_count: [
      destroyed.post_destroy_state_resource_count ?? null,
      told?.state_after.resources,
    ],
    'what M9.C-C02 found': [
      outcome,
      told && {
        ...{ stack_target: told.stack_target, correlation_id: told.correlation_id },
        destroy_outcome: told.destroy_outcome,
      },
    ],
    'what M9.C-C03 found': [foundOf('M9.C-C03'), told?.state_after],
    'the order of its start and its end': [destroyed.started_at_utc <= destroyed.completed_at_utc, true],
  });
}

const FROZEN = record({ destroy_set: anything });
const GONE = record({ ended: anything, leftovers: list(text), destroyed: list(text) });
const ENDED = record({ destroy_outcome: text, teardown_snapshot: optional(NAMED) });

function destroyFaults(destroyed: StackDestroySnapshotV1, stage: Stage): readonly string[] {
  const lane = findPassed(stage, 'M9.D');
  const handed = handedOver(stage, 'M9.D', ENDED);
  const found = foundBy(stage, ['M9.D', 'M9.D-C01'], GONE);
  const frozen = handedOver(stage, 'M9.B', FROZEN)?.destroy_set;
  const named = new Set([...textsIn(frozen), STACK_DESCRIPTION]);
  const isNamed = (removed: string): boolean => named.has(removed) || named.has(removed.replace(/^[a-z]+ /, ''));
  const strangers = frozen === undefined ? [] : (destroyed.removed ?? []).filter((one) => !isNamed(one));
  return differing({
    stack_target: [destroyed.stack_target, 'demo'],
    ...(lane === undefined
      ? {}
      : { correlation_id: [destroyed.correlation_id, `${lane.execution_id}_${lane.attempt}`] }),
    ...(handed === undefined ? {} : { destroy_outcome: [destroyed.destroy_outcome, handed.destroy_outcome] }),
    ...(handed === undefined || stage.view.manifest.substrate === 'embedded'
      ? {}
      : toldClaims(destroyed, findTold(stage, handed.teardown_snapshot))),
    ...(stage.view.manifest.substrate === 'embedded'
      ? { 'what a Terraform answered that nobody ran': [answersOf(destroyed), {}] }
      : {}),
    ...(found === undefined ? {} : { 'the leftovers of M9.D-C01': [destroyed.leftovers, found.leftovers] }),
    'what was removed beside the inventory of M9.B': [strangers, []],
    'the order of its start and its end': [destroyed.started_at_utc <= destroyed.completed_at_utc, true],
  });
}

/** What a snapshot says that Terraform said. */
const answersOf = (destroyed: StackDestroySnapshotV1): Members =>
  Object.fromEntries(Object.entries(destroyed).filter(([name]) => OF_TERRAFORM.includes(name)));

const OF_TERRAFORM = ['destroy_exit_code', 'state_list_exit_code', 'post_destroy_state_resource_count'];

/** What a stack of one machine leaves where it described itself. */
const STACK_DESCRIPTION = 'stack description';

const findTold = ({ view }: Stage, ref: Named | undefined): StackTeardownSnapshotV1 | undefined =>
  ref && view.typed(view.find(ref), StackTeardownSnapshotV1);

/** What a lane that passed says of Terraform is what the teardown wrote that it names. */
export const toldClaims = (destroyed: StackDestroySnapshotV1, told: StackTeardownSnapshotV1 | undefined): Claims => ({
  'the teardown that M9.D names': [
    [told?.stack_target, told?.correlation_id, told?.destroy_outcome],
    ['demo', destroyed.correlation_id, 'success'],
  ],
  'the state after the destroy': [told?.state_after, { exit_code: 0, resources: 0 }],
  destroy_exit_code: [destroyed.destroy_exit_code ?? null, told?.attempts.at(-1)?.apply_exit_code ?? null],
  state_list_exit_code: [destroyed.state_list_exit_code ?? null, told?.state_after.exit_code],
  post_destroy_state_resource_count: [
    destroyed.post_destroy_state_resource_count ?? null,
    told?.state_after.resources ?? null,
  ],
  'what ran when it was destroyed': [told?.stopped?.remaining ?? [], []],
  begun: [destroyed.begun, told?.state_before === 0 ? 'gone_before' : 'stopped_now'],
});

/** Every text that stands anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
