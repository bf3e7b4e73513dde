import { digestOf, evidencePrefix, handle, sha256Hex } from '@spine-green/evidence-schemas';
import type { GovernanceEventV1 } from '@spine-green/evidence-schemas/documents/governance_event.v1';
import { IgPolicyActiveV1 } from '@spine-green/evidence-schemas/documents/ig_policy_active.v1';
import { LaneSnapshotV1 } from '@spine-green/evidence-schemas/documents/lane_snapshot.v1';
import { ReporterLockEventV1 } from '@spine-green/evidence-schemas/documents/reporter_lock_event.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { WspReadyRunV1 } from '@spine-green/evidence-schemas/documents/wsp_ready_run.v1';
import type { LedgerState } from '../../ledger/state.ts';
import { type BundleFailure, failureOf } from '../failure.ts';
import { membersOf } from '../members.ts';
import type { BundleView } from '../view.ts';

/**
 * Facts that other evidence tells of. One that is told of and is not there was taken away, whatever the digests of sets
 * and roll-ups say: closures, their locks and reports, resolved references, streams, policies of the gate, and what the
 * lanes of M8 saw.
 */
export function verifyToldFacts(
  view: BundleView,
  ledger: LedgerState | undefined,
  governance: readonly GovernanceEventV1[],
): readonly BundleFailure[] {
  const { platform_run_id: run } = view.manifest;
  if (run === 'N/A') return [];
  const folder = `${evidencePrefix({ family: 'run', platform_run_id: run })}obs/governance/events/`;
  const known = new Set(governance.map(({ event_family, dedupe_key }) => `${event_family} ${dedupe_key}`));
  const missing = toldKeys(view, run).filter((one) => !known.has(one));
  return [
    ...missing.map((one) => ({ object: folder, what: `lacks ${one}, of which other evidence tells` })),
    ...unresolved(view, governance).map((ref) => ({ object: folder, what: `lacks the resolution of ${ref}` })),
    ...lanesSaw(view, ledger, run),
  ];
}

function toldKeys(view: BundleView, run: string): readonly string[] {
  const bucket = handle('S3_EVIDENCE_BUCKET');
  const root = evidencePrefix({ family: 'run', platform_run_id: run });
  const markers = view
    .under(bucket, `${root}run_completed`)
    .flatMap((object) => view.typed(object, RunCompletedV1) ?? []);
  const streamed = view
    .under(bucket, `${root}wsp/ready_runs/`)
    .flatMap((object) => view.typed(object, WspReadyRunV1) ?? [])
    .filter(({ status }) => status === 'STREAMED');
  const activated = view
    .versions(bucket, `${root}ig/policy/active.json`)
    .flatMap((object) => view.typed(object, IgPolicyActiveV1) ?? []);
  return [
    // The closing is told before the roll-up is made, which the marker names as well.
    ...markers.flatMap(({ closure_refs, writer: { task_arn: task } }) => [
      ...['ATTEMPT', 'ACQUIRED'].map((event) => `REPORTER_LOCK ${run}:${task}:${event}`),
      `RUN_CLOSED ${run}:${digestOf({ ...closure_refs, governance_events_ref: closure_refs.run_report_ref })}`,
      `RUN_REPORT_GENERATED run_report_generated:${run}:${closure_refs.run_report_ref.sha256}`,
    ]),
    ...streamed.flatMap(({ message_id: id }) => [
      `RUN_READY_SEEN ready_seen:${id}`,
      `RUN_STARTED started:${id}`,
      `RUN_ENDED ended:${id}:STREAMED`,
    ]),
    ...activated.map(({ content_digest }) => `POLICY_REV_CHANGED ig_policy_activation:${content_digest}`),
  ];
}

/** Each report sampled references, and each one was resolved through the corridor (16, section 5). */
function unresolved(view: BundleView, governance: readonly GovernanceEventV1[]): readonly string[] {
  const { platform_run_id: run } = view.manifest;
  const key = `${evidencePrefix({ family: 'run', platform_run_id: run })}obs/run_report.json`;
  const resolutions = governance.filter(({ event_family }) => event_family === 'EVIDENCE_REF_RESOLVED');
  return view.versions(handle('S3_EVIDENCE_BUCKET'), key).flatMap((object) => {
    const report = view.typed(object, RunReportV1);
    return report === undefined ? [] : unresolvedOf(report, resolutions);
  });
}

function unresolvedOf({ basis }: RunReportV1, resolutions: readonly GovernanceEventV1[]): readonly string[] {
  const { attempted } = basis.evidence_ref_resolution;
  const fence = /fence (\d+)$/.exec(basis.provenance)?.[1];
  const own = resolutions.filter(({ dedupe_key }) => fence !== undefined && dedupe_key.endsWith(`:fence-${fence}`));
  const foreign = own.filter(({ dedupe_key, details }) => {
    const ref = membersOf(details).ref_id;
    return typeof ref !== 'string' || !dedupe_key.includes(`:${sha256Hex(ref)}:`);
  });
  return [
    ...(own.length < attempted ? [`${attempted - own.length} of ${attempted} references of the report`] : []),
    ...foreign.map(({ event_id }) => `the reference that ${event_id} names`),
  ];
}

interface LaneSeen {
  readonly lock_events?: unknown;
  readonly task_arn?: unknown;
  readonly stopped_at_utc?: unknown;
  readonly governance_facts?: unknown;
}

/** What lanes wrote of lock and facts when they passed; nothing of that goes away again. */
function lanesSaw(view: BundleView, ledger: LedgerState | undefined, run: string): readonly BundleFailure[] {
  const root = evidencePrefix({ family: 'run', platform_run_id: run });
  const under = (folder: string) => view.under(handle('S3_EVIDENCE_BUCKET'), root + folder);
  const lock = under('obs/reporter_lock/').flatMap((object) => view.typed(object, ReporterLockEventV1) ?? []);
  const facts = under('obs/governance/events/').length;
  const nameOf = (event: unknown, task: unknown): string => `${String(event)} of ${String(task)}`;
  const there = new Set(lock.map(({ event, task_arn }) => nameOf(event, task_arn)));
  return Object.values(ledger?.phases.M8.lanes ?? {}).flatMap(({ snapshot: ref, status }): BundleFailure[] => {
    const object = ref === undefined || status !== 'PASS' ? undefined : view.find(ref);
    const seen: LaneSeen = view.typed(object, LaneSnapshotV1)?.payload ?? {};
    if (object === undefined) return [];
    const events: readonly unknown[] = Array.isArray(seen.lock_events) ? seen.lock_events : [];
    const due = events.map(membersOf).map(({ event, task_arn }) => nameOf(event, task_arn));
    if (typeof seen.task_arn === 'string' && typeof seen.stopped_at_utc === 'string')
      due.push(nameOf('ACQUIRED', seen.task_arn), nameOf('RELEASED', seen.task_arn));
    const counted = typeof seen.governance_facts === 'number' ? seen.governance_facts : 0;
    return [
      ...due.filter((one) => !there.has(one)).map((one) => failureOf(object, `saw ${one}, which is not there`)),
      ...(facts < counted ? [failureOf(object, `saw ${counted} governance facts, there are ${facts}`)] : []),
    ];
  });
}
