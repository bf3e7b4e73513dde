import { handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { getLaneDefinition, loadPhaseDefinition, owedEvidence } from '../../definition/phase-definition.ts';
import { isOnGitHub } from '../../ledger/derived.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { type Claims, differing } from '../data/compare.ts';
import { releaseOf } from '../data/gate/terms.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { judging } from '../judging.ts';
import { membersOf } from '../members.ts';
import type { BundleObject, BundleView } from '../view.ts';
import type { Stage } from './lanes.ts';

/** Who wrote what: documents of a lane, the event that recorded it, and the tasks and releases of everything else. */
export function verifyWritten({ view, ledger }: Stage): readonly BundleFailure[] {
  const events = view.objects.flatMap((object) => {
    const event = object.key.includes('/ledger/events/') ? view.typed(object, LedgerEventV1) : undefined;
    return event === undefined ? [] : [{ object, event }];
  });
  const releases = new Set(events.flatMap(({ event }) => releaseOf(event.ci.workflow_sha)));
  const runs = new Set<unknown>(events.map(({ event }) => event.ci.run_id));
  const tasks = taskPlaces(view);
  return [
    ...placeFaults(events),
    ...events.flatMap(({ object, event }) => {
      if (event.event !== 'LANE_RESULT_RECORDED') return [];
      const snapshot = view.typed(view.find(event.payload.snapshot), LaneSnapshotV1);
      // The step that records a lane runs in the job that ran it.
      return snapshot === undefined
        ? []
        : [
            ...differing({ 'the job of its lane': [event.ci, snapshot.ci] }).map((what) => failureOf(object, what)),
            ...unwritten(snapshot, { view, ledger }).map((what) => failureOf(event.payload.snapshot, what)),
          ];
    }),
    ...Object.values(ledger.phases).flatMap(({ lanes }) =>
      Object.values(lanes).flatMap(({ snapshot: ref }) => {
        const snapshot = ref === undefined ? undefined : view.typed(view.find(ref), LaneSnapshotV1);
        return snapshot === undefined ? [] : documentFaults(snapshot, view);
      }),
    ),
    ...view.objects
      .filter(({ bucket, newest, document }) => newest && document !== undefined && bucket === evidence())
      .flatMap((object) => judging(object, () => writerFaults(object, { releases, runs, tasks }))),
  ];
}

interface Recorded {
  readonly object: BundleObject;
  readonly event: LedgerEvent;
}

/**
 * Workflows of one repository write a ledger. A run is of one commit and one actor, whoever starts it again, and its attempts
 * come one after another. Where a workflow
 * calls others, runners name a job after either of them: what runs in an execution is one by its name. The version that an
 * attempt names is the commit of its job.
 */
function placeFaults(events: readonly Recorded[]): readonly BundleFailure[] {
  const first = new Map<string, string>();
  const latest = new Map<string, number>();
  const same = (name: string, of: string, said: string): Claims => {
    const known = first.get(`${name} ${of}`) ?? said;
    first.set(`${name} ${of}`, known);
    return { [name]: [said, known] };
  };
  return events.flatMap(({ object, event }) => {
    const { repository, workflow, workflow_sha, run_id, run_attempt, actor } = event.ci;
    const ran = event.event === 'LANE_STARTED' || event.event === 'LANE_RESULT_RECORDED';
    return differing({
      ...(repository === OWN_MACHINE ? {} : same('the repository of the ledger', '', repository)),
      ...same('the repository of its run', run_id, repository),
      ...same('the commit of its run', run_id, workflow_sha),
      ...same('the actor of its run', run_id, actor),
      ...(event.actor.kind === 'controller'
        ? { 'the run of its controller': [CONTROLLER.exec(event.actor.id)?.[1], run_id] }
        : {}),
      ...attemptClaims(latest, run_id, run_attempt),
      ...(ran ? same('the workflow of its execution', event.payload.execution_id, workflow) : {}),
      ...(event.event === 'LANE_STARTED' ? { action_version: [event.payload.action_version, workflow_sha] } : {}),
    }).map((what) => failureOf(object, what));
  });
}

/** A program that writes events is called after itself, its run, and its host where it tells that. */
const CONTROLLER = /^[a-z-]+@([^/]+)(?:\/|$)/;

/** An attempt of a run starts when the one before it has ended. */
function attemptClaims(latest: Map<string, number>, run: string, attempt: number): Claims {
  const before = latest.get(run) ?? attempt;
  latest.set(run, attempt);
  return { run_attempt: [attempt, Math.max(before, attempt)] };
}

/** What an operator records from his own machine is of no repository, beside whatever workflows record. */
const OWN_MACHINE = 'local';

const evidence = (): string => handle('S3_EVIDENCE_BUCKET');

/** A lane that passed wrote every document that the contract requires of it. */
function unwritten(
  { lane, plan_phase, overall_pass, documents }: LaneSnapshotV1,
  { view, ledger }: Stage,
): readonly string[] {
  if (!overall_pass) return [];
  const place = { substrate: view.manifest.substrate, onGitHub: isOnGitHub(ledger, plan_phase) };
  const names = new Set(documents.map(({ name }) => name));
  const snapshot = getLaneDefinition(lane).snapshot_name;
  return owedEvidence(loadPhaseDefinition(plan_phase), place)
    .filter(({ base, writer, key_pattern }) => base === 'exec' && writer === lane && key_pattern !== snapshot)
    .filter(({ key_pattern }) => !names.has(key_pattern))
    .map(({ key_pattern }) => `passed without ${key_pattern}, which its contract requires`);
}

/** A document that repeats what its lane ran under says the same as the lane. */
function documentFaults(snapshot: LaneSnapshotV1, view: BundleView): readonly BundleFailure[] {
  const own = { ci: snapshot.ci, epoch: snapshot.epoch } as const;
  return snapshot.documents.flatMap((ref) => {
    const object = view.find(ref);
    const members = membersOf(object?.document);
    const claims: Claims = Object.fromEntries(
      Object.entries(own)
        .filter(([name]) => typeof members[name] === 'object' && members[name] !== null)
        .map(([name, due]) => [name, [members[name], due]]),
    );
    return object === undefined ? [] : differing(claims).map((what) => failureOf(object, what));
  });
}

/** Names under which documents name a task. */
const TASK_NAMES: ReadonlySet<string> = new Set([
  'task_arn',
  'taskArn',
  'task_arns',
  'instance',
  'instance_id',
  'owner',
]);

/** By task: the objects that name it. */
function taskPlaces(view: BundleView): ReadonlyMap<unknown, ReadonlySet<string>> {
  const places = new Map<unknown, Set<string>>();
  const note = (task: unknown, key: string): void => {
    if (typeof task !== 'string') return;
    const known = places.get(task);
    if (known === undefined) places.set(task, new Set([key]));
    else known.add(key);
  };
  for (const { key, document } of view.objects) {
    const open: unknown[] = [document];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (typeof next !== 'object' || next === null) continue;
      for (const [name, value] of Object.entries(next)) {
        if (typeof value === 'object' && value !== null) open.push(value);
        if (!TASK_NAMES.has(name)) continue;
        for (const task of Array.isArray(value) ? (value as readonly unknown[]) : [value]) note(task, key);
      }
    }
  }
  return places;
}

interface Known {
  readonly releases: ReadonlySet<string>;
  readonly runs: ReadonlySet<unknown>;
  readonly tasks: ReadonlyMap<unknown, ReadonlySet<string>>;
}

const LANE = /^M\d+\.[A-Z]$/;

/** Whoever wrote is a task of which something else tells as well; a lane is of a run of the pipeline, a daemon of none. */
function writerFaults({ document }: BundleObject, { releases, runs, tasks }: Known): readonly string[] {
  const { writer, service_release_id: release } = membersOf(document);
  const released = typeof release !== 'string' || releases.has(release);
  const faults = released ? [] : [`is of release ${release}, which nothing was run of`];
  if (typeof writer !== 'object' || writer === null) return faults;
  const { identity, task_arn: task, ci_run: run } = membersOf(writer);
  const lane = typeof identity === 'string' && LANE.test(identity);
  const alone = typeof task === 'string' && (tasks.get(task)?.size ?? 0) < 2;
  const ofRun = run === undefined || (lane ? runs.has(run) : run === null);
  return [
    ...faults,
    ...(alone ? [`was written by ${task}, of which nothing else tells`] : []),
    ...(ofRun ? [] : [`was written by a run of the pipeline that its ledger does not know`]),
  ];
}
