import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { AnomalySummaryV1 } from '@spine-green/evidence-schemas/documents/anomaly_summary.v1';
import { RunReportV1 } from '@spine-green/evidence-schemas/documents/run_report.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { BUILT_DAEMONS, MODES, type ModeName, taskFamilyOf } from '@spine-green/runtime/catalog';
import { matching, record } from '../../../run/handover.ts';
import { type Claims, differing } from '../../data/compare.ts';
import type { DataFacts } from '../../data/facts.ts';
import { judged, runObject } from '../../data/summaries.ts';
import type { BundleFailure } from '../../failure.ts';
import { handedOver, type Stage } from '../lanes.ts';

type Health = RunReportV1['health'][number];

/** What the report says of the daemons and of the documents that it rests on. */
export const verifyReport = (stage: Stage, facts: DataFacts): readonly BundleFailure[] => [
  ...judged(stage.view, 'obs/run_report.json', (object) => {
    const report = stage.view.typed(object, RunReportV1);
    return report === undefined
      ? []
      : [...reportFaults(report, stage, facts.quarantine.isThere), ...lateFaults(report, facts)];
  }),
  ...judged(stage.view, 'obs/anomaly_summary.json', (object) => {
    const summary = stage.view.typed(object, AnomalySummaryV1);
    const share = handedOver(stage, 'M8.E', PROFILE)?.profile.values.degraded_share_max;
    return summary === undefined || share === undefined
      ? []
      : differing({ 'degraded_budget.share_max': [summary.degraded_budget.share_max, share] });
  }),
];

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;
/** The profile under which a lane judged. */
const PROFILE = record({ profile: record({ values: record({ degraded_share_max: matching(isShare) }) }) });

function reportFaults(report: RunReportV1, { view }: Stage, isSetAside: (ref: string) => boolean): readonly string[] {
  const { health, archive, ingress, evidence_refs: refs } = report;
  const run = view.manifest.platform_run_id;
  const references = Object.values(refs).flat();
  const root = evidencePrefix({ family: 'run', platform_run_id: run });
  const producer = view.typed(runObject(view, 'wsp/wsp_summary.json'), WspSummaryV1)?.writer.task_arn;
  return [
    ...differing({
      'who is healthy': [
        health.map(({ component }) => component),
        [...BUILT_DAEMONS.map(({ mode }): string => mode), ...(producer === undefined ? [] : ['wsp'])].toSorted(),
      ],
      'archive.health_state': [
        archive.health_state,
        health.find(({ component }) => component === 'archive-writer')?.health_state,
      ],
      'ingress.latency.buckets_ms': [ingress.latency.buckets_ms, BUCKETS_MS],
      'what it rests on that is not there': [
        refs.component_reconciliation_refs.filter(
          (key) => view.newest(handle('S3_EVIDENCE_BUCKET'), key) === undefined,
        ),
        [],
      ],
      'what it does not rest on though it is there': [
        RECONCILED.map((name) => root + name).filter(
          (key) =>
            view.newest(handle('S3_EVIDENCE_BUCKET'), key) !== undefined &&
            !refs.component_reconciliation_refs.includes(key),
        ),
        [],
      ],
      'samples of what was set aside, beside what was,': [
        refs.quarantine_refs_sample.filter((ref) => !isSetAside(ref)),
        [],
      ],
      'its references, each once,': [references.length, new Set(references).size],
      'how many references it resolved': [
        report.basis.evidence_ref_resolution.attempted,
        Math.min(RESOLVED_MAX, refs.receipt_refs_sample.length) +
          Math.min(RESOLVED_MAX, refs.quarantine_refs_sample.length),
      ],
    }),
    ...health.flatMap((one) => healthFaults(one, { producer, substrate: view.manifest.substrate })),
    ...Object.entries(ingress.latency).flatMap(([name, found]) =>
      Array.isArray(found) ? [] : latencyFaults(name, found),
    ),
  ];
}

/** A segment that was found stored after a crash was counted by nobody; otherwise each record is late or is not. */
function lateFaults({ archive: { summary } }: RunReportV1, { archive }: DataFacts): readonly string[] {
  const late = archive.reduce((sum, one) => sum + one.late, 0);
  const { late_total: said, duplicate_total: again } = summary;
  return differing({ 'archive.summary.late_total': [said, again > 0 && said < late ? said : late] });
}

/** Of each kind of sample. */
const RESOLVED_MAX = 25;

const RECONCILED = [
  'ingest/receipt_summary.json',
  'ingest/quarantine_summary.json',
  'rtdl_core/archive_write_summary.json',
];

const LIVE: ReadonlySet<string> = new Set(['GREEN', 'AMBER', 'RED']);

/** A task of its mode on the cluster; whoever is well has no reason not to be. */
function healthFaults(
  { component, instance_id: task, health_state: state, reasons }: Health,
  { producer, substrate }: { readonly producer: unknown; readonly substrate: string },
): readonly string[] {
  const mode = MODES.find((row) => row.mode === component)?.mode;
  const claims: Claims = {
    [`where the task of ${component} ran`]: [
      /\/([^/]+)\/[^/]+$/.exec(task)?.[1],
      mode === undefined ? 'no mode of the image' : folderOfTask(mode, substrate),
    ],
    ...(LIVE.has(state) ? { [`the reasons of ${component}`]: [reasons.length > 0, state !== 'GREEN'] } : {}),
    ...(component === 'wsp' ? { 'the task of wsp': [task, producer] } : {}),
  };
  return differing(claims);
}

/** What stands before the id in the name of a task: its family on an embedded substrate, the cluster on the others. */
const folderOfTask = (mode: ModeName, substrate: string): string =>
  substrate === 'embedded' ? taskFamilyOf(mode, handle('NAME_PREFIX')) : handle('ECS_CLUSTER_NAME');

/** Upper bounds of the buckets that latencies are counted in (16, section 7.6). */
const BUCKETS_MS = [1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 5000, 15_000];
type Latency = Exclude<RunReportV1['ingress']['latency'][keyof RunReportV1['ingress']['latency']], readonly unknown[]>;

/** From the least to what lies beyond the last of them. */
const BOUNDS: readonly unknown[] = [...BUCKETS_MS, 'beyond_last_bucket'];

/** Percentiles are bounds of buckets, and none lies below a lower one. */
function latencyFaults(name: string, { measured, p50_ms, p95_ms, p99_ms }: Latency): readonly string[] {
  const places = [p50_ms, p95_ms, p99_ms].filter((one) => one !== null).map((one) => BOUNDS.indexOf(one));
  return differing({
    [`percentiles of ${name} that are no bounds`]: [places.filter((at) => at < 0).length, 0],
    [`percentiles of ${name} in their order`]: [places, places.toSorted((a, b) => a - b)],
    [`whether anything was measured of ${name}`]: [measured > 0, places.length > 0],
  });
}
