import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { type BundleFailure, failureOf } from '../../failure.ts';
import { membersOf } from '../../members.ts';
import type { BundleObject, BundleView } from '../../view.ts';
import type { Stage } from '../lanes.ts';

/**
 * When a document was written, by the clock of whoever wrote it, lies between two other times by the same clock: a lane
 * says when it started and ended, a reporter when it got the lock and gave it back. No clock is compared with another.
 */
export const verifyOwnTimes = ({ view }: Stage): readonly BundleFailure[] => [
  ...laneFaults(view),
  ...reporterFaults(view),
];

/** Names of times that the writer of a document takes while it works. */
const WRITING = ['captured_at_utc', 'generated_at_utc', 'written_at_utc', 'completed_at_utc'] as const;
/** Of a lane, those without the end of what it looked at. */
const OF_LANE = WRITING.filter((name) => name !== 'completed_at_utc');

/** Repeats the moment of the configuration that it is made of, which an earlier lane took. */
const REPEATS: ReadonlySet<string> = new Set([
  'run.json',
  'm3_c_config_payload.json',
  'm3_c_config_payload.canonical.json',
]);
/** A task on a machine of its own wrote it. */
const OF_TASKS: ReadonlySet<string> = new Set(['m4_d_runtime_probe.json']);

interface Interval {
  readonly from: string;
  /** Undefined where the writer told no end. */
  readonly to: string | undefined;
}

/** A document that stands once for a run is of the first attempt that wrote it. */
function laneFaults(view: BundleView): readonly BundleFailure[] {
  const snapshots = view.objects.flatMap((object) => {
    const snapshot = object.newest ? view.typed(object, LaneSnapshotV1) : undefined;
    return snapshot === undefined ? [] : [snapshot];
  });
  const begun = begunBy(view, snapshots);
  return snapshots.flatMap((snapshot) =>
    snapshot.documents.flatMap((ref) => {
      const object = REPEATS.has(ref.name) || OF_TASKS.has(ref.name) ? undefined : view.find(ref);
      if (object === undefined) return [];
      const interval = { from: begun.get(snapshot.lane) ?? '', to: snapshot.completed_at_utc };
      return timeFaults(object, OF_LANE, { ...interval, of: snapshot.lane });
    }),
  );
}

/** When the first attempt of each lane began, where each attempt left a snapshot. */
function begunBy(view: BundleView, snapshots: readonly LaneSnapshotV1[]): ReadonlyMap<string, string> {
  const attempts = new Map<string, number>();
  const events = `${evidencePrefix({ family: 'ledger', env: view.manifest.substrate })}events/`;
  for (const object of view.under(handle('S3_EVIDENCE_BUCKET'), events)) {
    const event = view.typed(object, LedgerEventV1);
    if (event?.event === 'LANE_STARTED') attempts.set(event.lane, (attempts.get(event.lane) ?? 0) + 1);
  }
  return new Map(
    [...Map.groupBy(snapshots, ({ lane }) => lane)].flatMap(([lane, own]): [string, string][] => {
      const [first] = own.map((one) => one.started_at_utc).sort();
      return first === undefined || own.length !== attempts.get(lane) ? [] : [[lane, first]];
    }),
  );
}

function reporterFaults(view: BundleView): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const root = evidencePrefix({ family: 'run', platform_run_id: run });
  const held = new Map<unknown, Interval>();
  const facts = view
    .under(handle('S3_EVIDENCE_BUCKET'), `${root}obs/reporter_lock/`)
    .flatMap((object) => view.typed(object, ReporterLockEventV1) ?? []);
  for (const [task, life] of Map.groupBy(facts, ({ task_arn }) => task_arn)) {
    const at = (...events: readonly string[]) => life.find(({ event }) => events.includes(event))?.ts_utc;
    const from = at('ACQUIRED');
    if (from !== undefined) held.set(task, { from, to: at('RELEASED', 'LOST') });
  }
  return view.objects.flatMap((object) => {
    const { task_arn: task } = membersOf(membersOf(object.document).writer);
    const interval = held.get(task);
    if (interval === undefined) return [];
    return timeFaults(object, WRITING, { ...interval, of: 'its reporter' });
  });
}

function timeFaults(
  object: BundleObject,
  names: readonly string[],
  { from, to, of }: Interval & { readonly of: string },
): readonly BundleFailure[] {
  const members = membersOf(object.document);
  return names.flatMap((name) => {
    const at = members[name];
    if (typeof at !== 'string' || (at >= from && (to === undefined || at <= to))) return [];
    return [failureOf(object, `says ${name} ${at}, outside of start and end of ${of}`)];
  });
}
