import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import type { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { ofView } from '../../once.ts';
import { type BundleObject, type BundleView, viewUntil } from '../../view.ts';

/** A marker of a run, which closed over what its reporter had read. */
export interface Marker {
  readonly object: BundleObject;
  readonly document: RunCompletedV1;
}

export interface ClosedThen {
  /** The bundle as it was when the marker was written. */
  readonly view: BundleView;
  /** Data that were stored before its reporter got the lock, so that it had read all of them. */
  readonly before: readonly BundleObject[];
  /** Whether no data came after that: then the whole is what it had read. */
  readonly isWhole: boolean;
}

/**
 * What lay in the store when a run was closed. A reporter tells that it has the lock before it reads, and the store has one
 * clock (16, section 7.2): so by the times of the store it read whatever was stored before. Undefined where nobody got it.
 */
export function closedThen({ object, document }: Marker, view: BundleView): ClosedThen | undefined {
  const got = acquisitions(view).get(document.writer.task_arn);
  if (got === undefined) return undefined;
  const data = dataOf(view);
  const before = data.filter(({ written_at_utc: at }) => at <= got.written_at_utc);
  return { view: viewUntil(view, object.written_at_utc), before, isWhole: before.length === data.length };
}

/** Whether what the marker closed over is what lay there when it was written, and all data lay there before. */
export const isHeldToAll = ({ document: { closure_refs: refs } }: Marker, { view, isWhole }: ClosedThen): boolean =>
  isWhole &&
  [refs.run_report_ref, refs.reconciliation_ref, refs.replay_anchors_ref, refs.anomaly_summary_ref].every(
    ({ key, version_id }) => view.newest(handle('S3_EVIDENCE_BUCKET'), key)?.version_id === version_id,
  );

/** By task: the fact with which a reporter told that it has the lock. */
const acquisitions = ofView((view: BundleView) => {
  const { platform_run_id: run } = view.manifest;
  const prefix = `${evidencePrefix({ family: 'run', platform_run_id: run })}obs/reporter_lock/`;
  return new Map<unknown, BundleObject>(
    view.under(handle('S3_EVIDENCE_BUCKET'), prefix).flatMap((object): [string, BundleObject][] => {
      const fact = view.typed(object, ReporterLockEventV1);
      return fact?.event === 'ACQUIRED' ? [[fact.task_arn, object]] : [];
    }),
  );
});

/** Folders of a run that hold what was counted in it. */
const COUNTED = ['ig/receipts/', 'ig/reconciliation/', 'decision_log_audit/records/'];

/** Every object of the data of the run: receipts, copies, audit, segments and what was set aside. */
const dataOf = ofView((view: BundleView): readonly BundleObject[] => {
  const { platform_run_id: run } = view.manifest;
  const root = evidencePrefix({ family: 'run', platform_run_id: run });
  return [
    ...COUNTED.flatMap((folder) => view.under(handle('S3_EVIDENCE_BUCKET'), root + folder)),
    ...view.under(handle('S3_ARCHIVE_BUCKET'), evidencePrefix({ family: 'archive', platform_run_id: run })),
    ...view.under(handle('S3_QUARANTINE_BUCKET'), evidencePrefix({ family: 'quarantine', platform_run_id: run })),
  ];
});
