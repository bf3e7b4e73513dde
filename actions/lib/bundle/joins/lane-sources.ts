import { evidencePrefix, handle } from '@spine-green/evidence-schemas';
import { CaseSummaryV1 } from '@spine-green/evidence-schemas/documents/case_summary.v1';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { DaemonsReadyV1 } from '@spine-green/evidence-schemas/documents/daemons_ready.v1';
import { LabelSummaryV1 } from '@spine-green/evidence-schemas/documents/label_summary.v1';
import { ReplayAnchorsV1 } from '@spine-green/evidence-schemas/documents/replay_anchors.v1';
import { RunCompletedV1 } from '@spine-green/evidence-schemas/documents/run_completed.v1';
import { RunHeaderSeedV1 } from '@spine-green/evidence-schemas/documents/run_header_seed.v1';
import { SeedSnapshotV1 } from '@spine-green/evidence-schemas/documents/seed_snapshot.v1';
import { WspSummaryV1 } from '@spine-green/evidence-schemas/documents/wsp_summary.v1';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { byName, count, list, optional, record, text } from '../../run/handover.ts';
import { profileValues } from '../../run/profile.ts';
import type { Claims } from '../data/compare.ts';
import { runObject } from '../data/summaries.ts';
import type { ClaimsOf, Reading } from './lane-reading.ts';
import { anything, findPassed, handedOver, type Stage } from './lanes.ts';
import { viewsOf } from './streams.ts';

/** Lanes that hand over what a document, a marker or an earlier lane says as well: the same of both. */
export const SOURCES: Readonly<Record<string, ClaimsOf>> = {
  'M3.B': ({ handed, snapshot, stage }) => {
    const ref = snapshot.documents.find(({ name }) => name === 'm3_b_run_header_seed.json');
    const seed = stage.view.typed(ref === undefined ? undefined : stage.view.find(ref), RunHeaderSeedV1);
    if (seed === undefined) return {};
    const said = handed(SEEDED);
    const { candidate_platform_run_id, collision_attempts, collision_detected, final_platform_run_id } = seed;
    return {
      'the run that it minted': [
        said,
        { candidate_platform_run_id, collision_attempts, collision_detected, final_platform_run_id },
      ],
    };
  },
  'M4.G': ({ handed, stage }) => ({
    'the tasks of M4.F': [
      handed(record({ tasks: list(UNIQUE) }))
        ?.tasks.map(({ taskArn }) => taskArn)
        .sort(),
      tasksOf(stage)?.toSorted(),
    ],
  }),
  'M4.H': ({ handed, stage }) => ({
    services: [
      handed(record({ services: count }))?.services,
      stage.view.typed(runObject(stage.view, 'operate/daemons_ready.json'), DaemonsReadyV1)?.services.length,
    ],
  }),
  'M5.C': ({ handed, stage }) => {
    const seed = stage.view.typed(runObject(stage.view, 'oracle/seed_snapshot.json'), SeedSnapshotV1);
    const said = handed(record({ content_index_digest: text, copied_again: count, task_arns: list(text) }));
    return seed === undefined
      ? {}
      : {
          content_index_digest: [said?.content_index_digest, seed.content_index_digest],
          copied_again: [said?.copied_again, seed.copied],
          'the last of its tasks': [said?.task_arns.at(-1), seed.task_arn],
        };
  },
  'M5.D': ({ handed, stage }) => {
    const views = viewsOf(stage.view);
    const rows = handed(record({ matrix: list(SORT) }))?.matrix ?? [];
    return {
      'the sorts that it asked for': [
        rows.map(({ output_id, manifest_key, receipt_key, sort_key }) => ({
          output_id,
          manifest_key,
          receipt_key,
          sort_key,
        })),
        rows.map(({ output_id }) => {
          const view = views.find(({ manifest }) => manifest.output_id === output_id);
          return {
            output_id,
            manifest_key: view?.object.key,
            receipt_key: view?.object.key.replace('_stream_view_manifest', '_stream_sort_receipt'),
            sort_key: view?.receipt.sort_key,
          };
        }),
      ],
      'the outputs that it sorted': [
        rows.map(({ output_id }) => output_id).toSorted(),
        views.map(({ manifest }) => manifest.output_id).toSorted(),
      ],
    };
  },
  'M5.G': ({ handed, stage }) => {
    const said = handed(record({ output_id: text, output_fingerprint: text }));
    const view = viewsOf(stage.view).find(({ manifest }) => manifest.output_id === said?.output_id);
    return { output_fingerprint: [said?.output_fingerprint, view?.receipt.output_fingerprint] };
  },
  'M6.F': ({ handed, stage }) => {
    const summary = stage.view.typed(runObject(stage.view, 'wsp/wsp_summary.json'), WspSummaryV1);
    const said = handed(record({ effective_eps: anything, timing: record({ ended_at_utc: text }), retries: anything }));
    return summary === undefined
      ? {}
      : {
          'timing.ended_at_utc': [said?.timing.ended_at_utc, summary.ended_at_utc],
          effective_eps: [said?.effective_eps, Math.round(Number(summary.effective_eps))],
          retries: [said?.retries, summary.retries],
        };
  },
  'M7.B': ({ handed, stage }) => ({
    'its task, beside those of M4.F': [strangers(stage, [handed(record({ task_arn: text }))?.task_arn]), []],
  }),
  'M7.C': (reading) => caughtUpClaims(reading),
  'M7.E': ({ handed, stage }) => ({
    'its tasks, beside those of M4.F': [
      strangers(
        stage,
        (handed(record({ tasks: list(TASK) }))?.tasks ?? []).map(({ task_arn }) => task_arn),
      ),
      [],
    ],
  }),
  'M7.G': ({ handed, stage }) => ({
    'its tasks, beside those of M4.F': [
      strangers(
        stage,
        (handed(record({ services: list(SERVED) }))?.services ?? []).map(({ task }) => task),
      ),
      [],
    ],
  }),
  'M7.H': ({ handed, stage }) => {
    const cases = stage.view.typed(runObject(stage.view, 'case_labels/case_summary.json'), CaseSummaryV1);
    const labels = stage.view.typed(runObject(stage.view, 'case_labels/label_summary.json'), LabelSummaryV1);
    const said = handed(record({ cases: count, labels: count, triggers: count }));
    return {
      cases: [said?.cases, cases?.cases_created],
      triggers: [said?.triggers, cases?.triggers_seen],
      labels: [said?.labels, labels?.assertions],
    };
  },
  'M8.B': ({ handed, run }) => ({ lock_key: [handed(record({ lock_key: text }))?.lock_key, `reporter:${run}`] }),
  'M8.D': ({ handed, stage }) => {
    const profile = record({ profile: record({ values: byName(anything) }) })(findPassed(stage, 'M8.D')?.payload);
    return {
      hold_ms: [
        handed(record({ hold_ms: count }))?.hold_ms,
        profile === undefined ? undefined : profile.value.profile.values.contention_overlap_ms,
      ],
    };
  },
  'M8.E': ({ handed, stage }) => {
    const said = handed(record({ fence: text, task_arn: text }));
    const marker = markersOf(stage).find(({ document }) => document.writer.task_arn === said?.task_arn);
    return { fence: [said?.fence, marker === undefined ? undefined : String(marker.document.fence)] };
  },
  'M8.F': ({ handed, stage, facts }) => {
    const said = handed(
      record({ quarantines: record({ by_reason: byName(count) }), receipts: record({ objects: count }) }),
    );
    return {
      ...markerClaims(handed(MARKED), stage),
      'quarantines.by_reason': [said?.quarantines.by_reason, Object.fromEntries(facts.quarantine.reasons)],
      'receipts.objects': [said?.receipts.objects, facts.receipts.linesOf.size],
    };
  },
  'M8.G': ({ handed, stage }) => {
    const anchors = stage.view.typed(runObject(stage.view, 'obs/replay_anchors.json'), ReplayAnchorsV1);
    const summary = stage.view.typed(runObject(stage.view, 'wsp/wsp_summary.json'), WspSummaryV1);
    const said = handed(record({ anchors: anything, emitted: count }));
    return {
      anchors: [said?.anchors, anchors?.counts],
      emitted: [said?.emitted, summary?.totals.emitted],
    };
  },
  'M8.H': ({ handed, stage }) => ({
    ...markerClaims(handed(MARKED), stage),
    markers: [handed(record({ markers: count }))?.markers, markersOf(stage).length],
  }),
  'M9.B': ({ handed, snapshot, manifest, stage: { ledger } }) => {
    const said = handed(FROZEN);
    // Who freezes again after the teardown finds nothing live: what there was is what the closure stood on.
    const closed = ledger.phases.M8.lanes['M8.I']?.epoch;
    const bus = snapshot.epoch.kafka_cluster_id ?? closed?.kafka_cluster_id;
    const database = snapshot.epoch.db_resource_id ?? closed?.db_resource_id;
    return said === undefined
      ? {}
      : {
          // A managed bus has a life of its own, and no stack names it.
          ...(said.destroy_set.stack.bus === undefined
            ? {}
            : { 'the bus of its substrate': [said.destroy_set.stack.bus.cluster_id, bus] }),
          'the database of its substrate': [said.destroy_set.stack.database.resource_id, database],
          'the image that it preserves': [said.preserve_set.image, manifest?.image.image_digest],
          'the bucket of the evidence': [said.preserve_set.evidence.bucket, handle('S3_EVIDENCE_BUCKET')],
        };
  },
  'M9.H': ({ handed, stage }) => ({
    teardown_proof: [
      handed(record({ teardown_proof: text }))?.teardown_proof,
      runObject(stage.view, 'teardown/teardown_proof.json')?.key,
    ],
  }),
};

const SEEDED = record({
  candidate_platform_run_id: text,
  collision_attempts: count,
  collision_detected: anything,
  final_platform_run_id: text,
});
const UNIQUE = record({ taskArn: text });
const TASK = record({ task_arn: text });
const SERVED = record({ task: text });
const SORT = record({ output_id: text, manifest_key: text, receipt_key: text, sort_key: list(text) });
const MARKED = record({ marker_key: text, bundle_root_sha256: text });
const FROZEN = record({
  destroy_set: record({
    stack: record({ bus: optional(record({ cluster_id: text })), database: record({ resource_id: text }) }),
  }),
  preserve_set: record({ image: text, evidence: record({ bucket: text }) }),
});
const STARTED = record({ services: list(record({ task_arns: list(text) })) });

/** Tasks of all services that M4.F saw steady. */
const tasksOf = (stage: Stage): readonly string[] | undefined =>
  handedOver(stage, 'M4.F', STARTED)?.services.flatMap(({ task_arns }) => task_arns);

/** A service whose task was replaced since has one that M4.F did not see, and another lane that passed after it. */
const strangers = (stage: Stage, named: readonly (string | undefined)[]): readonly (string | undefined)[] => {
  const known = tasksOf(stage);
  return known === undefined ? [] : named.filter((task) => task === undefined || !known.includes(task));
};

/** A document of a run that caught up: what M7.C handed over of it, and that the sampler waited as long as it says. */
function caughtUpClaims({ handed, run, stage }: Reading): Claims {
  const verdict = stage.view.typed(runObject(stage.view, 'rtdl_core/caught_up.json'), CaughtUpV1);
  const said = handed(record({ samples: list(anything), max_lag: count, groups: list(text) }));
  if (verdict === undefined) return {};
  const { samples } = verdict;
  const groups = consumerStreams(handle('RTDL_CORE_CONSUMER_GROUP_ID'), run).map(({ groupId }) => groupId);
  return {
    samples: [said?.samples, samples.map(({ max_lag, sampled_at_utc }) => ({ max_lag, sampled_at_utc }))],
    max_lag: [said?.max_lag, verdict.max_lag],
    groups: [said?.groups, groups],
    interval_seconds_min: [verdict.interval_seconds_min, secondsOf(stage)],
    'samples that follow sooner': [
      samples.filter(({ sampled_at_utc: at }, index) => isSooner(at, index, verdict)).length,
      0,
    ],
  };
}

/** The sampler waits whole seconds, of the profile that M7 pinned. */
function secondsOf({ ledger }: Stage): number | undefined {
  const pinned = ledger.phases.M7.pinned.profile;
  return pinned === undefined ? undefined : Math.ceil(profileValues(pinned.value).caught_up_interval_ms / 1000);
}

/** A timer of Node may be a millisecond early. */
const EARLY_MS_MAX = 2;

/** Both times are those of the one sampler. */
function isSooner(at: string, index: number, { samples, interval_seconds_min: seconds }: CaughtUpV1): boolean {
  const before = samples[index - 1];
  if (before === undefined) return false;
  return Date.parse(at) - Date.parse(before.sampled_at_utc) < seconds * 1000 - EARLY_MS_MAX;
}

const markersOf = ({ view }: Stage) =>
  view
    .under(
      handle('S3_EVIDENCE_BUCKET'),
      `${evidencePrefix({ family: 'run', platform_run_id: view.manifest.platform_run_id })}run_completed`,
    )
    .flatMap((object) => {
      const document = view.typed(object, RunCompletedV1);
      return document === undefined ? [] : [{ object, document }];
    });

/** The marker that a lane judged is there, with the root that it says. */
function markerClaims(said: { marker_key: string; bundle_root_sha256: string } | undefined, stage: Stage): Claims {
  const marker = markersOf(stage).find(({ object }) => object.key === said?.marker_key);
  return { 'the root of its marker': [said?.bundle_root_sha256, marker?.document.bundle_root_sha256] };
}
