import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { DecisionLogV1 } from '@spine-green/evidence-schemas/documents/decision_log.v1';
import { FailureRecordV1 } from '@spine-green/evidence-schemas/documents/failure_record.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { LedgerEventV1 } from '@spine-green/evidence-schemas/documents/ledger_event.v1';
import type { LedgerEvent, PlanPhase } from '../../ledger/events.ts';
import type { LedgerState, SnapshotRef } from '../../ledger/state.ts';
import {
  attemptAt,
  documentKeys,
  failureRecordFaults,
  failureRecordKey,
  offsetsIn,
  placesRef,
} from '../../run/failure-record.ts';
import { differing } from '../data/compare.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import type { BundleObject, BundleView } from '../view.ts';

export const eventObjects = (view: BundleView): readonly BundleObject[] => {
  const prefix = evidencePrefix({ family: 'ledger', env: view.manifest.substrate });
  return view.under(handle('S3_EVIDENCE_BUCKET'), `${prefix}events/`);
};

/** What all events together say of the end of each, and of the ledger. */
export interface Endings {
  /** When an attempt was given up, by the key of its failure record. */
  readonly lost: ReadonlyMap<string, string>;
  readonly heads: ReadonlyMap<number, string>;
  readonly lastUtc: string;
}

export function endingsIn(view: BundleView): Endings {
  const lost = new Map<string, string>();
  const heads = new Map<number, string>();
  let lastUtc = '';
  for (const object of eventObjects(view)) {
    const event = view.typed(object, LedgerEventV1);
    if (event === undefined) break;
    if (event.event === 'LANE_STARTED' && event.payload.lost !== null) lost.set(event.payload.lost.key, event.at_utc);
    heads.set(event.seq, event.event_sha256);
    lastUtc = event.at_utc;
  }
  return { lost, heads, lastUtc };
}

/** What an attempt left when it broke says the attempt that the ledger started, whether a later event names it or not. */
export function failureRecords(
  { event, after }: { readonly event: LedgerEvent; readonly after: LedgerState },
  { lost, lastUtc }: Endings,
  view: BundleView,
): readonly BundleFailure[] {
  const { substrate } = view.manifest;
  const { phase, lane = '' } = event;
  const started = event.event === 'LANE_STARTED' ? after.phases[phase].lanes[lane] : undefined;
  if (started?.executionId === undefined) return [];
  const attempt = { substrate, executionId: started.executionId, attempt: started.attempt };
  const key = failureRecordKey(attempt, lane);
  const object = view.newest(handle('S3_EVIDENCE_BUCKET'), key);
  const record = view.typed(object, FailureRecordV1);
  if (object === undefined || record === undefined) return [];
  const ended = {
    untilUtc: lost.get(key) ?? lastUtc,
    left: documentsLeftBy(attempt, lane, view),
    offsets: offsetsReached(after, phase, view),
  };
  return failureRecordFaults(record, attemptAt({ phase, lane, substrate }, started, ended)).map((what) =>
    failureOf(object, what),
  );
}

/** What an attempt without a snapshot left all the same. */
export const documentsLeftBy = (
  attempt: Parameters<typeof documentKeys>[0],
  lane: string,
  view: BundleView,
): readonly SnapshotRef[] =>
  documentKeys(attempt, lane).flatMap((name) => {
    const found = view.newest(handle('S3_EVIDENCE_BUCKET'), name);
    return found === undefined ? [] : [{ key: found.key, version_id: found.version_id, sha256: found.sha256 }];
  });

/** Offsets that the run had reached when something of this phase broke. */
export function offsetsReached(state: LedgerState, phase: PlanPhase, view: BundleView) {
  const ref = placesRef(state, phase);
  return ref === undefined ? undefined : offsetsIn(view.typed(view.find(ref), LaneSnapshotV1)?.payload);
}

/** A log of decisions names the event that was the newest when it was written. */
export function decisionLogs(heads: Endings['heads'], view: BundleView): readonly BundleFailure[] {
  return view.objects.flatMap((object) => {
    const log = view.typed(object, DecisionLogV1);
    return log === undefined
      ? []
      : differing({ ledger_head_sha256: [log.ledger_head_sha256, heads.get(log.ledger_seq)] }).map((what) =>
          failureOf(object, what),
        );
  });
}
