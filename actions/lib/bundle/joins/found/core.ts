import { handle } from '@spine-green/evidence-schemas';
import { CaughtUpV1 } from '@spine-green/evidence-schemas/documents/caught_up.v1';
import { KafkaOffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/kafka_offsets_snapshot.v1';
import { OffsetsSnapshotV1 } from '@spine-green/evidence-schemas/documents/offsets_snapshot.v1';
import { BUILT_DAEMONS } from '@spine-green/runtime/catalog';
import { consumerStreams } from '@spine-green/runtime/consumer/streams';
import { consumedPartitions, filledTopics, highestLag, leastDistanceMs } from '../../../rules/caught-up.ts';
import { count, list, record, text } from '../../../run/handover.ts';
import { profileValues } from '../../../run/profile.ts';
import type { Claims } from '../../data/compare.ts';
import type { ClaimsOf, Reading } from '../lane-reading.ts';
import { findPassed, handedOver, type Stage } from '../lanes.ts';
import {
  askedMembers,
  consumedBy,
  foundMembers,
  foundRows,
  foundWhole,
  isAfter,
  outside,
  RANGES,
  REF,
  runningDaemons,
  steadyRows,
  within,
} from './claims.ts';

const WRITER = 'archive-writer';

/** What lanes of M7 found and handed over of the core and the archive, counted again. */
export const CORE_FOUND: Readonly<Record<string, ClaimsOf>> = {
  'M7.B': (reading) => ({ ...coreClaims(reading), ...progressClaims(reading) }),
  'M7.C': (reading) => caughtUpClaims(reading),
  'M7.D': (reading) => archiveClaims(reading),
  'M7.P8': (reading) => planeClaims(reading, ['M7.A', 'M7.B', 'M7.C', 'M7.D']),
  'M7.P9': (reading) => planeClaims(reading, ['M7.E', 'M7.F']),
};

const CORE = ['archive-writer', 'csfb', 'ieg', 'ofp'];

/** Every component works in the task and by the definition that M4.F saw, under the pinned group and policy. */
function coreClaims(reading: Reading): Claims {
  const { stage, run, snapshot } = reading;
  const daemons = runningDaemons(stage);
  const prefix = handle('RTDL_CORE_CONSUMER_GROUP_ID');
  const policy = handle('RTDL_CORE_OFFSET_COMMIT_POLICY');
  const streams = consumerStreams(prefix, run);
  const policies = CORE.map((component) => ({
    component,
    environment: { group: prefix, policy },
    reported: { group: streams.find((one) => one.component === component)?.groupId, policy },
    ...(daemons === undefined ? {} : { task_definition: daemons.get(component)?.task_definition }),
  }));
  const [writer] = policies;
  const [steady] = steadyRows(stage, [WRITER]) ?? [];
  return {
    ...foundRows(reading, 'M7.B-C01', steadyRows(stage, CORE)),
    ...(steady === undefined
      ? {}
      : foundMembers(reading, 'M7.B-C01a', { tasks: steady.tasks, reported_by: steady.reported_by })),
    ...foundRows(reading, 'M7.B-C02', policies),
    ...foundMembers(reading, 'M7.B-C02a', {
      environment: writer?.environment,
      reported: writer?.reported,
      task_definition: writer?.task_definition,
    }),
    ...foundRows(reading, 'M7.B-C04', liveRows(stage, run)),
    ...foundWhole(reading, 'M7.B-C06', snapshot.epoch.kafka_cluster_id ?? undefined),
  };
}

/** Every daemon of the catalogue is live for the run, by the definition that M4.F saw. */
function liveRows(stage: Stage, run: string) {
  const daemons = runningDaemons(stage);
  return daemons === undefined
    ? undefined
    : BUILT_DAEMONS.flatMap(({ mode, handle: key }) => {
        const found = daemons.get(mode);
        return found === undefined
          ? []
          : [{ service: handle(key), task_definition: found.task_definition, runs: [run] }];
      }).toSorted((one, other) => (one.service < other.service ? -1 : 1));
}

const PROGRESS = record({
  health: text,
  restart_count: count,
  partitions: list(record({ topic: text, partition: count, next_offset: count, high: count })),
});

/** Between what P7 had admitted before and where the sampler found log and writer afterwards. */
function progressClaims(reading: Reading): Claims {
  const { stage, handed } = reading;
  const said = handed(PROGRESS);
  if (said === undefined) return {};
  const before = handedOver(stage, 'M6.G', RANGES)?.partitions ?? [];
  const after = isAfter(stage, 'M7.C', 'M7.B') ? consumedBy(stage, WRITER) : undefined;
  const nameOf = (one: { topic: string; partition: number }): string => `${one.topic}/${one.partition}`;
  const segment = (reading.side('M7.B-C03a', 'observed').segment ?? '') as string;
  return {
    'positions outside of those before and after': [
      said.partitions.flatMap((one) => {
        const name = nameOf(one);
        const admitted = before.find((range) => nameOf(range) === name)?.last ?? -1;
        const later = after?.find((range) => range.name === name);
        return outside([
          { name: `high of ${name}`, value: one.high, least: admitted + 1, most: later?.watermark_high },
          {
            name: `next_offset of ${name}`,
            value: one.next_offset,
            most: Math.min(one.high, later?.end_offset ?? one.high),
          },
        ]);
      }),
      [],
    ],
    ...(after === undefined
      ? {}
      : { 'the partitions of the writer': [said.partitions.map(nameOf).sort(), after.map(({ name }) => name).sort()] }),
    restart_count: [said.restart_count, 0],
    ...foundMembers(reading, 'M7.B-C03a', { heartbeat: said.health }),
    'segments that are not archived': [
      stage.view.newest(handle('S3_ARCHIVE_BUCKET'), segment) === undefined ? [segment] : [],
      [],
    ],
    ...within('positions_committed of M7.B-C03a', {
      value: Number(reading.side('M7.B-C03a', 'observed').positions_committed),
      most: said.partitions.length,
    }),
  };
}

const JUDGED = record({ offsets_ref: REF, caught_up_ref: REF, basis_ref: REF });

/** By the very versions that the lane judged. */
function caughtUpClaims(reading: Reading): Claims {
  const { stage, run, snapshot, handed } = reading;
  const refs = handed(JUDGED);
  if (refs === undefined) return {};
  const { view } = stage;
  const { profile } = stage.ledger.phases.M7.pinned;
  const offsets = view.typed(view.find(refs.offsets_ref), OffsetsSnapshotV1);
  const verdict = view.typed(view.find(refs.caught_up_ref), CaughtUpV1);
  const basis = view.typed(view.find(refs.basis_ref), KafkaOffsetsSnapshotV1);
  const missing = Object.entries({ offsets, verdict, basis }).flatMap(([name, one]) =>
    one === undefined ? [name] : [],
  );
  if (offsets === undefined || verdict === undefined || basis === undefined)
    return { 'documents that it judged and that are not there': [missing, []] };
  return {
    ...foundMembers(reading, 'M7.C-C01', { groups: offsets.groups.map(({ group_id: group }) => group) }),
    ...foundMembers(reading, 'M7.C-C02', {
      lag_max: highestLag(verdict, consumedPartitions(offsets)),
      samples: verdict.samples.length,
      interval_ms_min: leastDistanceMs(verdict),
    }),
    ...askedMembers(reading, 'M7.C-C02', {
      interval_ms_min:
        profile === undefined ? undefined : { $at_least: profileValues(profile.value).caught_up_interval_ms },
    }),
    ...foundMembers(reading, 'M7.C-C03', {
      runs: [run],
      writers: [...new Set([offsets.writer.task_arn, verdict.writer.task_arn])],
    }),
    ...foundMembers(reading, 'M7.C-C04', {
      basis: refs.basis_ref.version_id,
      regression_between_samples: !verdict.no_regression,
    }),
    ...foundMembers(reading, 'M7.C-C05', {
      p7: snapshot.epoch.kafka_cluster_id ?? undefined,
      snapshot: snapshot.epoch.kafka_cluster_id ?? undefined,
      topics_filled: filledTopics(basis).length,
    }),
  };
}

const ARCHIVED = record({ segments: count, records_by_topic: list(record({ topic: text, records: count })) });

/** Everything that P7 had admitted was archived; where all records were, all segments were. */
function archiveClaims(reading: Reading): Claims {
  const { stage, handed, facts } = reading;
  const said = handed(ARCHIVED);
  const writer = handedOver(stage, 'M7.B', record({ task_arn: text }))?.task_arn;
  if (said === undefined) return {};
  const admitted = Map.groupBy(handedOver(stage, 'M6.G', RANGES)?.partitions ?? [], ({ topic }) => topic);
  const archived = facts.archive.reduce((sum, { records }) => sum + records, 0);
  const isAll = said.records_by_topic.reduce((sum, { records }) => sum + records, 0) === archived;
  return {
    'topics of which less was archived than P7 had admitted': [
      [...admitted].flatMap(([topic, ranges]) =>
        outside([
          {
            name: topic,
            value: said.records_by_topic.find((one) => one.topic === topic)?.records ?? 0,
            least: ranges.reduce((sum, one) => sum + one.admitted, 0),
          },
        ]),
      ),
      [],
    ],
    ...(isAll
      ? { 'all segments': [said.segments, facts.archive.reduce((sum, { segments }) => sum + segments, 0)] }
      : {}),
    ...foundMembers(reading, 'M7.D-C03', { task: writer }),
  };
}

/** How long the lanes of a plane took together, by their own word. */
function planeClaims(reading: Reading, lanes: readonly string[]): Claims {
  const snapshots = lanes.flatMap((lane) => findPassed(reading.stage, lane) ?? []);
  const seconds = snapshots.reduce((sum, { elapsed_seconds }) => sum + elapsed_seconds, 0);
  const check = `${reading.snapshot.lane}-C03`;
  return snapshots.length < lanes.length ? {} : foundWhole(reading, check, seconds);
}
