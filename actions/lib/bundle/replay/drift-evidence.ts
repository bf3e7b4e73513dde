import { type DocumentSchema, evidenceKey, evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { DemoSessionV1 } from '@spine-green/evidence-schemas/documents/demo_session.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { ReadyPublishReceiptV1 } from '@spine-green/evidence-schemas/documents/ready_publish_receipt.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { WspStartV1 } from '@spine-green/evidence-schemas/documents/wsp_start.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { HEARTBEAT_ENDED, SHOWN_DETECTORS } from '../../drift/detectors.ts';
import type { ShownFacts } from '../../drift/facts.ts';
import type { LedgerEvent, Payload } from '../../ledger/events.ts';
import type { LedgerState } from '../../ledger/state.ts';
import type { BundleView } from '../view.ts';
import { mintedRun, type Replayed } from './guard-facts.ts';

interface Moment {
  readonly event: LedgerEvent;
  readonly state: LedgerState;
  readonly view: BundleView;
}

/**
 * What the evidence of a drift says that the bundle does not show. Of a class that rests on what only the running
 * platform knew (tasks, catalog of the database, live epoch) nothing is said.
 */
export function driftFaults(event: LedgerEvent, state: LedgerState, { view, room }: Replayed): readonly string[] {
  const { class: name, evidence, keys = [] } = event.payload as Payload<'DRIFT_RAISED'>;
  // Each line of these names a pin, and which of them differ the event compares.
  if (name === 'DS-I4') return keys.length > 0 && evidence.join() === keys.slice(0, LINES_MAX).join() ? [] : evidence;
  if (name === 'DS-M2') return keys.join() === 'plan' && evidence.length === 1 ? [] : evidence;
  if (name === 'DS-S3') return evidence.filter((line) => !isRewritten(line, view));
  if (!isShown(name)) return [];
  const looked = moments({ event, state, view }, room);
  if (looked === undefined) return ['there is more of it than is looked at'];
  const found = new Set(looked.flatMap((facts) => SHOWN_DETECTORS[name](facts).map((line) => line.slice(0, LINE_MAX))));
  return evidence.filter((line) => !found.has(line) && !isLive(name, line, view));
}

/** What a heartbeat said is in no bundle; on `embedded` nobody beats. */
const isLive = (name: string, line: string, { manifest }: BundleView): boolean =>
  name === 'DS-B4' && manifest.substrate !== 'embedded' && line.startsWith(HEARTBEAT_ENDED);

/** So many lines of so many characters a drift keeps of what was found. */
const LINES_MAX = 20;
const LINE_MAX = 1024;

/** Classes whose detector looks at pins, at results, at the moment, and at documents that a run writes once an attempt. */
const isShown = (name: string): name is keyof typeof SHOWN_DETECTORS => Object.hasOwn(SHOWN_DETECTORS, name);

const REWRITTEN = /^(.+) has more than one version$/;

/** Another line names a table, whose guard nothing in a bundle shows. */
function isRewritten(line: string, { versions }: BundleView): boolean {
  const key = REWRITTEN.exec(line)?.[1];
  return key === undefined || BUCKETS.some((bucket) => versions(handle(bucket), key).length > 1);
}

const BUCKETS = ['S3_EVIDENCE_BUCKET', 'S3_ARCHIVE_BUCKET', 'S3_QUARANTINE_BUCKET', 'S3_ORACLE_BUCKET'] as const;

/**
 * The facts for each result of the phase, with the documents of the run as each attempt left them; undefined where nobody
 * looks at so many.
 */
function moments({ event, state, view }: Moment, room: Replayed['room']): readonly ShownFacts[] | undefined {
  const runId = mintedRun(state, view);
  const all = <T>(name: string, schema: DocumentSchema<T>): readonly T[] =>
    runId === undefined
      ? []
      : view
          .versions(handle('S3_EVIDENCE_BUCKET'), evidenceKey({ family: 'run', platform_run_id: runId }, name))
          .flatMap((object) => view.typed(object, schema) ?? []);
  const below = <T>(prefix: string, schema: DocumentSchema<T>): readonly T[] =>
    runId === undefined
      ? []
      : view
          .under(handle('S3_EVIDENCE_BUCKET'), evidencePrefix({ family: 'run', platform_run_id: runId }) + prefix)
          .flatMap((object) => view.typed(object, schema) ?? []);
  const starts = all('wsp/wsp_start.json', WspStartV1);
  const summaries = all('wsp/wsp_summary.json', WspSummaryV1);
  const [receipt] = all('sr/ready_publish_receipt.json', ReadyPublishReceiptV1).slice(-1);
  const demos = all('operate/demo_session.json', DemoSessionV1);
  const run = {
    readyReceipt: receipt,
    markers: below('run_completed', RunCompletedV1),
    lockEvents: below('obs/reporter_lock/', ReporterLockEventV1),
  };
  const stacks = (demos.length === 0 ? [undefined] : demos).map((demo) => ({
    expiresAt: state.phases.M2.pinned.TAG_EXPIRES_AT_VALUE?.value ?? undefined,
    demoEndUtc: demo?.demo_end_utc ?? null,
    sessionEndsOn: demo?.expires_at,
    heartbeatEndUtc: undefined,
  }));
  const attempts = Array.from({ length: Math.max(1, starts.length, summaries.length) }, (_, at) => ({
    ...run,
    wspStart: starts[Math.min(at, starts.length - 1)],
    wspSummary: summaries[Math.min(at, summaries.length - 1)],
  }));
  const results = Object.values(state.phases[event.phase].lanes).flatMap(({ snapshot: ref }) => {
    const snapshot = view.typed(ref === undefined ? undefined : view.find(ref), LaneSnapshotV1);
    return snapshot === undefined ? [] : [{ snapshot, secrets: [], uris: [] }];
  });
  room.comparisons -=
    stacks.length * attempts.length * (results.length + 1) + run.lockEvents.length * (run.markers.length + 1);
  if (room.comparisons < 0) return undefined;
  const own = { nowUtc: event.at_utc, state, platformRunId: runId, entering: undefined };
  return stacks.flatMap((stack) =>
    attempts.flatMap((one) => [undefined, ...results].map((recorded) => ({ ...own, stack, run: one, recorded }))),
  );
}
